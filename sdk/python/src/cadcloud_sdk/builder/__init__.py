"""Building pipelines in Python."""
