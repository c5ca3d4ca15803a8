"""Fillets and chamfers: rounding and bevelling edges of solids, and corners of faces and wires."""

from cadcloud.ops.occt.fillets._chamfers import chamfer_edge_dist_angle as chamfer_edge_dist_angle
from cadcloud.ops.occt.fillets._chamfers import chamfer_edge_two_distances as chamfer_edge_two_distances
from cadcloud.ops.occt.fillets._chamfers import chamfer_edges as chamfer_edges
from cadcloud.ops.occt.fillets._chamfers import chamfer_edges_dist_angle as chamfer_edges_dist_angle
from cadcloud.ops.occt.fillets._chamfers import chamfer_edges_dists_angles as chamfer_edges_dists_angles
from cadcloud.ops.occt.fillets._chamfers import chamfer_edges_list as chamfer_edges_list
from cadcloud.ops.occt.fillets._chamfers import chamfer_edges_two_distances as chamfer_edges_two_distances
from cadcloud.ops.occt.fillets._chamfers import chamfer_edges_two_distances_lists as chamfer_edges_two_distances_lists
from cadcloud.ops.occt.fillets._corners import chamfer_2d_vertices as chamfer_2d_vertices
from cadcloud.ops.occt.fillets._corners import fillet_2d as fillet_2d
from cadcloud.ops.occt.fillets._corners import fillet_2d_shapes as fillet_2d_shapes
from cadcloud.ops.occt.fillets._corners import fillet_3d_wire as fillet_3d_wire
from cadcloud.ops.occt.fillets._corners import fillet_3d_wires as fillet_3d_wires
from cadcloud.ops.occt.fillets._corners import (
    fillet_two_edges_in_plane_into_a_wire as fillet_two_edges_in_plane_into_a_wire,
)
from cadcloud.ops.occt.fillets._edges import fillet_edge_variable_radius as fillet_edge_variable_radius
from cadcloud.ops.occt.fillets._edges import fillet_edges as fillet_edges
from cadcloud.ops.occt.fillets._edges import fillet_edges_list as fillet_edges_list
from cadcloud.ops.occt.fillets._edges import fillet_edges_list_one_radius as fillet_edges_list_one_radius
from cadcloud.ops.occt.fillets._edges import fillet_edges_same_variable_radius as fillet_edges_same_variable_radius
from cadcloud.ops.occt.fillets._edges import fillet_edges_variable_radius as fillet_edges_variable_radius
