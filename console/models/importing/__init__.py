"""CSV files of people: reading any of them, saying what a row would do; pure, no Qt, no SQL."""
