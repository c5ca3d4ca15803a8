"""Edges: bounded pieces of curves."""

from cadcloud.ops.occt.shapes.edge._listing import get_edge_length as get_edge_length
from cadcloud.ops.occt.shapes.edge._listing import get_edges as get_edges
