"""The HTTP service and its worker. Nothing here imports the geometry kernel."""
