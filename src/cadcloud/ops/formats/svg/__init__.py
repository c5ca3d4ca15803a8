"""SVG drawings: what they paint, as paths in the plane with their paints."""
