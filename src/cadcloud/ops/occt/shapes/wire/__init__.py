"""Wires: chains of edges."""

from cadcloud.ops.occt.shapes.wire._outlines import create_circle_wire as create_circle_wire
from cadcloud.ops.occt.shapes.wire._outlines import create_polygon_wire as create_polygon_wire
