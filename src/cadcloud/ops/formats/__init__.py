"""File formats: what a result becomes on its way out, and how STEP and IGES come in. Nothing here is registered."""
