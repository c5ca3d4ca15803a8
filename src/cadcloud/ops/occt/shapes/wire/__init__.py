"""Wires: chains of edges."""

from cadcloud.ops.occt.shapes.wire._asking import debug_info as debug_info
from cadcloud.ops.occt.shapes.wire._asking import end_point_on_wire as end_point_on_wire
from cadcloud.ops.occt.shapes.wire._asking import get_wire as get_wire
from cadcloud.ops.occt.shapes.wire._asking import get_wire_center_of_mass as get_wire_center_of_mass
from cadcloud.ops.occt.shapes.wire._asking import get_wire_length as get_wire_length
from cadcloud.ops.occt.shapes.wire._asking import get_wires as get_wires
from cadcloud.ops.occt.shapes.wire._asking import get_wires_centers_of_mass as get_wires_centers_of_mass
from cadcloud.ops.occt.shapes.wire._asking import get_wires_lengths as get_wires_lengths
from cadcloud.ops.occt.shapes.wire._asking import is_wire_closed as is_wire_closed
from cadcloud.ops.occt.shapes.wire._asking import mid_point_on_wire as mid_point_on_wire
from cadcloud.ops.occt.shapes.wire._asking import start_point_on_wire as start_point_on_wire
from cadcloud.ops.occt.shapes.wire._beams import create_h_beam_profile_wire as create_h_beam_profile_wire
from cadcloud.ops.occt.shapes.wire._beams import create_i_beam_profile_wire as create_i_beam_profile_wire
from cadcloud.ops.occt.shapes.wire._beams import create_t_beam_profile_wire as create_t_beam_profile_wire
from cadcloud.ops.occt.shapes.wire._beams import create_u_beam_profile_wire as create_u_beam_profile_wire
from cadcloud.ops.occt.shapes.wire._between import create_wire_from_two_circles_tan as create_wire_from_two_circles_tan
from cadcloud.ops.occt.shapes.wire._between import (
    create_wires_between_start_end_points_of_wires_and_edges as create_wires_between_start_end_points_of_wires_and_edges,  # noqa: E501
)
from cadcloud.ops.occt.shapes.wire._between import (
    create_wires_between_subdivided_points_of_wires_and_edges as create_wires_between_subdivided_points_of_wires_and_edges,  # noqa: E501
)
from cadcloud.ops.occt.shapes.wire._between import create_zig_zag_between_two_wires as create_zig_zag_between_two_wires
from cadcloud.ops.occt.shapes.wire._curves import create_b_spline as create_b_spline
from cadcloud.ops.occt.shapes.wire._curves import create_b_splines as create_b_splines
from cadcloud.ops.occt.shapes.wire._curves import create_bezier as create_bezier
from cadcloud.ops.occt.shapes.wire._curves import create_bezier_weights as create_bezier_weights
from cadcloud.ops.occt.shapes.wire._curves import create_bezier_wires as create_bezier_wires
from cadcloud.ops.occt.shapes.wire._curves import interpolate_points as interpolate_points
from cadcloud.ops.occt.shapes.wire._curves import interpolate_points_symmetric as interpolate_points_symmetric
from cadcloud.ops.occt.shapes.wire._curves import interpolate_wires as interpolate_wires
from cadcloud.ops.occt.shapes.wire._helices import create_flat_spiral_wire as create_flat_spiral_wire
from cadcloud.ops.occt.shapes.wire._helices import create_helix_wire as create_helix_wire
from cadcloud.ops.occt.shapes.wire._helices import create_helix_wire_by_turns as create_helix_wire_by_turns
from cadcloud.ops.occt.shapes.wire._helices import create_tapered_helix_wire as create_tapered_helix_wire
from cadcloud.ops.occt.shapes.wire._joining import add_edges_and_wires_to_wire as add_edges_and_wires_to_wire
from cadcloud.ops.occt.shapes.wire._joining import close_open_wire as close_open_wire
from cadcloud.ops.occt.shapes.wire._joining import (
    combine_edges_and_wires_into_a_wire as combine_edges_and_wires_into_a_wire,
)
from cadcloud.ops.occt.shapes.wire._joining import create_wire_from_edge as create_wire_from_edge
from cadcloud.ops.occt.shapes.wire._joining import move_wire_seam_by_length as move_wire_seam_by_length
from cadcloud.ops.occt.shapes.wire._joining import move_wire_seam_by_parameter as move_wire_seam_by_parameter
from cadcloud.ops.occt.shapes.wire._joining import rebuild_wire_degree as rebuild_wire_degree
from cadcloud.ops.occt.shapes.wire._joining import reversed_wire as reversed_wire
from cadcloud.ops.occt.shapes.wire._joining import (
    reversed_wire_from_reversed_edges as reversed_wire_from_reversed_edges,
)
from cadcloud.ops.occt.shapes.wire._joining import split_on_points as split_on_points
from cadcloud.ops.occt.shapes.wire._lines import create_line_wire as create_line_wire
from cadcloud.ops.occt.shapes.wire._lines import create_line_wire_with_extensions as create_line_wire_with_extensions
from cadcloud.ops.occt.shapes.wire._lines import create_lines as create_lines
from cadcloud.ops.occt.shapes.wire._lines import create_polygons as create_polygons
from cadcloud.ops.occt.shapes.wire._lines import create_polyline_wire as create_polyline_wire
from cadcloud.ops.occt.shapes.wire._lines import create_polylines as create_polylines
from cadcloud.ops.occt.shapes.wire._lines import from_base_line as from_base_line
from cadcloud.ops.occt.shapes.wire._lines import from_base_lines as from_base_lines
from cadcloud.ops.occt.shapes.wire._lines import from_base_mesh as from_base_mesh
from cadcloud.ops.occt.shapes.wire._lines import from_base_polyline as from_base_polyline
from cadcloud.ops.occt.shapes.wire._lines import from_base_segment as from_base_segment
from cadcloud.ops.occt.shapes.wire._lines import from_base_segments as from_base_segments
from cadcloud.ops.occt.shapes.wire._lines import from_base_triangle as from_base_triangle
from cadcloud.ops.occt.shapes.wire._lines import from_points as from_points
from cadcloud.ops.occt.shapes.wire._outlines import create_christmas_tree_wire as create_christmas_tree_wire
from cadcloud.ops.occt.shapes.wire._outlines import create_circle_wire as create_circle_wire
from cadcloud.ops.occt.shapes.wire._outlines import create_ellipse_wire as create_ellipse_wire
from cadcloud.ops.occt.shapes.wire._outlines import create_heart_wire as create_heart_wire
from cadcloud.ops.occt.shapes.wire._outlines import create_l_polygon_wire as create_l_polygon_wire
from cadcloud.ops.occt.shapes.wire._outlines import create_n_gon_wire as create_n_gon_wire
from cadcloud.ops.occt.shapes.wire._outlines import create_parallelogram_wire as create_parallelogram_wire
from cadcloud.ops.occt.shapes.wire._outlines import create_polygon_wire as create_polygon_wire
from cadcloud.ops.occt.shapes.wire._outlines import create_rectangle_wire as create_rectangle_wire
from cadcloud.ops.occt.shapes.wire._outlines import create_square_wire as create_square_wire
from cadcloud.ops.occt.shapes.wire._outlines import create_star_wire as create_star_wire
from cadcloud.ops.occt.shapes.wire._outlines import hexagons_in_grid as hexagons_in_grid
from cadcloud.ops.occt.shapes.wire._placing import place_wire_on_face as place_wire_on_face
from cadcloud.ops.occt.shapes.wire._placing import place_wires_on_face as place_wires_on_face
from cadcloud.ops.occt.shapes.wire._placing import project as project
from cadcloud.ops.occt.shapes.wire._placing import project_wires as project_wires
from cadcloud.ops.occt.shapes.wire._points import derivatives_on_wire_at_length as derivatives_on_wire_at_length
from cadcloud.ops.occt.shapes.wire._points import derivatives_on_wire_at_param as derivatives_on_wire_at_param
from cadcloud.ops.occt.shapes.wire._points import (
    divide_wire_by_equal_distance_to_points as divide_wire_by_equal_distance_to_points,
)
from cadcloud.ops.occt.shapes.wire._points import divide_wire_by_params_to_points as divide_wire_by_params_to_points
from cadcloud.ops.occt.shapes.wire._points import (
    divide_wires_by_equal_distance_to_points as divide_wires_by_equal_distance_to_points,
)
from cadcloud.ops.occt.shapes.wire._points import divide_wires_by_params_to_points as divide_wires_by_params_to_points
from cadcloud.ops.occt.shapes.wire._points import point_on_wire_at_length as point_on_wire_at_length
from cadcloud.ops.occt.shapes.wire._points import point_on_wire_at_param as point_on_wire_at_param
from cadcloud.ops.occt.shapes.wire._points import points_on_wire_at_equal_length as points_on_wire_at_equal_length
from cadcloud.ops.occt.shapes.wire._points import points_on_wire_at_lengths as points_on_wire_at_lengths
from cadcloud.ops.occt.shapes.wire._points import (
    points_on_wire_at_pattern_of_lengths as points_on_wire_at_pattern_of_lengths,
)
from cadcloud.ops.occt.shapes.wire._points import tangent_on_wire_at_length as tangent_on_wire_at_length
from cadcloud.ops.occt.shapes.wire._points import tangent_on_wire_at_param as tangent_on_wire_at_param
from cadcloud.ops.occt.shapes.wire._points import wires_to_points as wires_to_points
from cadcloud.ops.occt.shapes.wire._text import text_wires as text_wires
from cadcloud.ops.occt.shapes.wire._text import text_wires_with_data as text_wires_with_data
