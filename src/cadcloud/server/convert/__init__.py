"""Converting STEP files."""
