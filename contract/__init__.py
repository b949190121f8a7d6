"""What console and backend agree on: pure code without Qt, SQL, network or clock."""
