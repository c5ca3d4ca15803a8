"""Edges: bounded pieces of curves."""

from cadcloud.ops.occt.shapes.edge._listing import edges_to_points as edges_to_points
from cadcloud.ops.occt.shapes.edge._listing import get_circular_edges_along_wire as get_circular_edges_along_wire
from cadcloud.ops.occt.shapes.edge._listing import (
    get_corner_points_of_edges_for_shape as get_corner_points_of_edges_for_shape,
)
from cadcloud.ops.occt.shapes.edge._listing import get_edge as get_edge
from cadcloud.ops.occt.shapes.edge._listing import get_edges as get_edges
from cadcloud.ops.occt.shapes.edge._listing import get_edges_along_wire as get_edges_along_wire
from cadcloud.ops.occt.shapes.edge._listing import get_linear_edges_along_wire as get_linear_edges_along_wire
from cadcloud.ops.occt.shapes.edge._places import (
    divide_edge_by_equal_distance_to_points as divide_edge_by_equal_distance_to_points,
)
from cadcloud.ops.occt.shapes.edge._places import divide_edge_by_params_to_points as divide_edge_by_params_to_points
from cadcloud.ops.occt.shapes.edge._places import (
    divide_edges_by_equal_distance_to_points as divide_edges_by_equal_distance_to_points,
)
from cadcloud.ops.occt.shapes.edge._places import divide_edges_by_params_to_points as divide_edges_by_params_to_points
from cadcloud.ops.occt.shapes.edge._places import end_point_on_edge as end_point_on_edge
from cadcloud.ops.occt.shapes.edge._places import end_points_on_edges as end_points_on_edges
from cadcloud.ops.occt.shapes.edge._places import point_on_edge_at_length as point_on_edge_at_length
from cadcloud.ops.occt.shapes.edge._places import point_on_edge_at_param as point_on_edge_at_param
from cadcloud.ops.occt.shapes.edge._places import points_on_edges_at_length as points_on_edges_at_length
from cadcloud.ops.occt.shapes.edge._places import points_on_edges_at_param as points_on_edges_at_param
from cadcloud.ops.occt.shapes.edge._places import start_point_on_edge as start_point_on_edge
from cadcloud.ops.occt.shapes.edge._places import start_points_on_edges as start_points_on_edges
from cadcloud.ops.occt.shapes.edge._places import tangent_on_edge_at_length as tangent_on_edge_at_length
from cadcloud.ops.occt.shapes.edge._places import tangent_on_edge_at_param as tangent_on_edge_at_param
from cadcloud.ops.occt.shapes.edge._places import tangents_on_edges_at_length as tangents_on_edges_at_length
from cadcloud.ops.occt.shapes.edge._places import tangents_on_edges_at_param as tangents_on_edges_at_param
from cadcloud.ops.occt.shapes.edge._properties import debug_info as debug_info
from cadcloud.ops.occt.shapes.edge._properties import get_circular_edge_center_point as get_circular_edge_center_point
from cadcloud.ops.occt.shapes.edge._properties import (
    get_circular_edge_plane_direction as get_circular_edge_plane_direction,
)
from cadcloud.ops.occt.shapes.edge._properties import get_circular_edge_radius as get_circular_edge_radius
from cadcloud.ops.occt.shapes.edge._properties import get_edge_center_of_mass as get_edge_center_of_mass
from cadcloud.ops.occt.shapes.edge._properties import get_edge_length as get_edge_length
from cadcloud.ops.occt.shapes.edge._properties import get_edge_lengths_of_shape as get_edge_lengths_of_shape
from cadcloud.ops.occt.shapes.edge._properties import get_edges_centers_of_mass as get_edges_centers_of_mass
from cadcloud.ops.occt.shapes.edge._properties import get_edges_lengths as get_edges_lengths
from cadcloud.ops.occt.shapes.edge._properties import is_edge_circular as is_edge_circular
from cadcloud.ops.occt.shapes.edge._properties import is_edge_linear as is_edge_linear
from cadcloud.ops.occt.shapes.edge._rebuild import (
    make_edge_from_geom2d_curve_and_surface as make_edge_from_geom2d_curve_and_surface,
)
from cadcloud.ops.occt.shapes.edge._rebuild import move_edge_seam_by_length as move_edge_seam_by_length
from cadcloud.ops.occt.shapes.edge._rebuild import move_edge_seam_by_parameter as move_edge_seam_by_parameter
from cadcloud.ops.occt.shapes.edge._rebuild import rebuild_edge_degree as rebuild_edge_degree
from cadcloud.ops.occt.shapes.edge._rebuild import remove_internal_edges as remove_internal_edges
from cadcloud.ops.occt.shapes.edge._rebuild import reversed_edge as reversed_edge
from cadcloud.ops.occt.shapes.edge._round import arc_from_circle_and_two_angles as arc_from_circle_and_two_angles
from cadcloud.ops.occt.shapes.edge._round import arc_from_circle_and_two_points as arc_from_circle_and_two_points
from cadcloud.ops.occt.shapes.edge._round import arc_from_circle_point_and_angle as arc_from_circle_point_and_angle
from cadcloud.ops.occt.shapes.edge._round import arc_through_three_points as arc_through_three_points
from cadcloud.ops.occt.shapes.edge._round import (
    arc_through_two_points_and_tangent as arc_through_two_points_and_tangent,
)
from cadcloud.ops.occt.shapes.edge._round import create_circle_edge as create_circle_edge
from cadcloud.ops.occt.shapes.edge._round import create_ellipse_edge as create_ellipse_edge
from cadcloud.ops.occt.shapes.edge._straight import from_base_line as from_base_line
from cadcloud.ops.occt.shapes.edge._straight import from_base_lines as from_base_lines
from cadcloud.ops.occt.shapes.edge._straight import from_base_mesh as from_base_mesh
from cadcloud.ops.occt.shapes.edge._straight import from_base_polyline as from_base_polyline
from cadcloud.ops.occt.shapes.edge._straight import from_base_segment as from_base_segment
from cadcloud.ops.occt.shapes.edge._straight import from_base_segments as from_base_segments
from cadcloud.ops.occt.shapes.edge._straight import from_base_triangle as from_base_triangle
from cadcloud.ops.occt.shapes.edge._straight import from_points as from_points
from cadcloud.ops.occt.shapes.edge._straight import line as line
from cadcloud.ops.occt.shapes.edge._tangencies import (
    constraint_tan_circles_on_circle_and_pnt as constraint_tan_circles_on_circle_and_pnt,
)
from cadcloud.ops.occt.shapes.edge._tangencies import (
    constraint_tan_circles_on_two_circles as constraint_tan_circles_on_two_circles,
)
from cadcloud.ops.occt.shapes.edge._tangencies import (
    constraint_tan_lines_from_pt_to_circle as constraint_tan_lines_from_pt_to_circle,
)
from cadcloud.ops.occt.shapes.edge._tangencies import (
    constraint_tan_lines_from_two_pts_to_circle as constraint_tan_lines_from_two_pts_to_circle,
)
from cadcloud.ops.occt.shapes.edge._tangencies import (
    constraint_tan_lines_on_two_circles as constraint_tan_lines_on_two_circles,
)
