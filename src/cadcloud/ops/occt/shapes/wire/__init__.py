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
from cadcloud.ops.occt.shapes.wire._between import create_wire_from_two_circles_tan as create_wire_from_two_circles_tan
from cadcloud.ops.occt.shapes.wire._between import (
    create_wires_between_start_end_points_of_wires_and_edges as create_wires_between_start_end_points_of_wires_and_edges,  # noqa: E501
)
from cadcloud.ops.occt.shapes.wire._between import (
    create_wires_between_subdivided_points_of_wires_and_edges as create_wires_between_subdivided_points_of_wires_and_edges,  # noqa: E501
)
from cadcloud.ops.occt.shapes.wire._between import create_zig_zag_between_two_wires as create_zig_zag_between_two_wires
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
from cadcloud.ops.occt.shapes.wire._outlines import create_circle_wire as create_circle_wire
from cadcloud.ops.occt.shapes.wire._outlines import create_polygon_wire as create_polygon_wire
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
