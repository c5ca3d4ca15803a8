"""Tasks: their rows, life and results."""
