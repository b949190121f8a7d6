"""Sign-in, refresh and sign-out of operators."""
