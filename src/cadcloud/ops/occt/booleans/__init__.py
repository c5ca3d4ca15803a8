"""Booleans: joining, cutting and intersecting shapes, and the lines in which they cut each other."""

from cadcloud.ops.occt.booleans._lines import (
    mesh_mesh_intersection_of_shapes_points as mesh_mesh_intersection_of_shapes_points,
)
from cadcloud.ops.occt.booleans._lines import (
    mesh_mesh_intersection_of_shapes_wires as mesh_mesh_intersection_of_shapes_wires,
)
from cadcloud.ops.occt.booleans._lines import mesh_mesh_intersection_points as mesh_mesh_intersection_points
from cadcloud.ops.occt.booleans._lines import mesh_mesh_intersection_wires as mesh_mesh_intersection_wires
from cadcloud.ops.occt.booleans._solids import difference as difference
from cadcloud.ops.occt.booleans._solids import intersection as intersection
from cadcloud.ops.occt.booleans._solids import union as union
