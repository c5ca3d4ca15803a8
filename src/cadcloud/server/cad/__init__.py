"""Running operations and pipelines."""
