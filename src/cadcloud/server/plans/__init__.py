"""Plans: what an account may use, as data."""
