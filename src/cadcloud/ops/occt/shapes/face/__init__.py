"""Faces: bounded pieces of surfaces."""

from cadcloud.ops.occt.shapes.face._circles import (
    create_face_from_multiple_circle_tan_wire_collections as create_face_from_multiple_circle_tan_wire_collections,
)
from cadcloud.ops.occt.shapes.face._circles import (
    create_face_from_multiple_circle_tan_wires as create_face_from_multiple_circle_tan_wires,
)
from cadcloud.ops.occt.shapes.face._filling import create_face_from_wire as create_face_from_wire
from cadcloud.ops.occt.shapes.face._filling import create_face_from_wire_on_face as create_face_from_wire_on_face
from cadcloud.ops.occt.shapes.face._filling import create_face_from_wires as create_face_from_wires
from cadcloud.ops.occt.shapes.face._filling import create_face_from_wires_on_face as create_face_from_wires_on_face
from cadcloud.ops.occt.shapes.face._filling import create_faces_from_wires as create_faces_from_wires
from cadcloud.ops.occt.shapes.face._filling import create_faces_from_wires_on_face as create_faces_from_wires_on_face
from cadcloud.ops.occt.shapes.face._filling import face_from_surface as face_from_surface
from cadcloud.ops.occt.shapes.face._filling import face_from_surface_and_wire as face_from_surface_and_wire
from cadcloud.ops.occt.shapes.face._filling import from_base_mesh as from_base_mesh
from cadcloud.ops.occt.shapes.face._filling import from_base_triangle as from_base_triangle
from cadcloud.ops.occt.shapes.face._listing import debug_info as debug_info
from cadcloud.ops.occt.shapes.face._listing import get_face as get_face
from cadcloud.ops.occt.shapes.face._listing import get_face_area as get_face_area
from cadcloud.ops.occt.shapes.face._listing import get_face_center_of_mass as get_face_center_of_mass
from cadcloud.ops.occt.shapes.face._listing import get_faces as get_faces
from cadcloud.ops.occt.shapes.face._listing import get_faces_areas as get_faces_areas
from cadcloud.ops.occt.shapes.face._listing import get_faces_centers_of_mass as get_faces_centers_of_mass
from cadcloud.ops.occt.shapes.face._listing import reversed_face as reversed_face
from cadcloud.ops.occt.shapes.face._outlines import create_christmas_tree_face as create_christmas_tree_face
from cadcloud.ops.occt.shapes.face._outlines import create_circle_face as create_circle_face
from cadcloud.ops.occt.shapes.face._outlines import create_ellipse_face as create_ellipse_face
from cadcloud.ops.occt.shapes.face._outlines import create_h_beam_profile_face as create_h_beam_profile_face
from cadcloud.ops.occt.shapes.face._outlines import create_heart_face as create_heart_face
from cadcloud.ops.occt.shapes.face._outlines import create_i_beam_profile_face as create_i_beam_profile_face
from cadcloud.ops.occt.shapes.face._outlines import create_l_polygon_face as create_l_polygon_face
from cadcloud.ops.occt.shapes.face._outlines import create_n_gon_face as create_n_gon_face
from cadcloud.ops.occt.shapes.face._outlines import create_parallelogram_face as create_parallelogram_face
from cadcloud.ops.occt.shapes.face._outlines import create_polygon_face as create_polygon_face
from cadcloud.ops.occt.shapes.face._outlines import create_rectangle_face as create_rectangle_face
from cadcloud.ops.occt.shapes.face._outlines import create_square_face as create_square_face
from cadcloud.ops.occt.shapes.face._outlines import create_star_face as create_star_face
from cadcloud.ops.occt.shapes.face._outlines import create_t_beam_profile_face as create_t_beam_profile_face
from cadcloud.ops.occt.shapes.face._outlines import create_u_beam_profile_face as create_u_beam_profile_face
from cadcloud.ops.occt.shapes.face._parametrization import flip_face_uv as flip_face_uv
from cadcloud.ops.occt.shapes.face._parametrization import (
    normalize_face_parametrization as normalize_face_parametrization,
)
from cadcloud.ops.occt.shapes.face._parametrization import rebuild_face_degree as rebuild_face_degree
from cadcloud.ops.occt.shapes.face._perforation import hexagons_in_grid as hexagons_in_grid
from cadcloud.ops.occt.shapes.face._perforation import subdivide_to_hexagon_holes as subdivide_to_hexagon_holes
from cadcloud.ops.occt.shapes.face._perforation import subdivide_to_hexagon_wires as subdivide_to_hexagon_wires
from cadcloud.ops.occt.shapes.face._perforation import subdivide_to_rectangle_holes as subdivide_to_rectangle_holes
from cadcloud.ops.occt.shapes.face._perforation import subdivide_to_rectangle_wires as subdivide_to_rectangle_wires
from cadcloud.ops.occt.shapes.face._points import filter_face_points as filter_face_points
from cadcloud.ops.occt.shapes.face._points import filter_faces_points as filter_faces_points
from cadcloud.ops.occt.shapes.face._subdivision import subdivide_to_normals as subdivide_to_normals
from cadcloud.ops.occt.shapes.face._subdivision import subdivide_to_points as subdivide_to_points
from cadcloud.ops.occt.shapes.face._subdivision import subdivide_to_points_controlled as subdivide_to_points_controlled
from cadcloud.ops.occt.shapes.face._subdivision import subdivide_to_points_on_param as subdivide_to_points_on_param
from cadcloud.ops.occt.shapes.face._subdivision import subdivide_to_uv as subdivide_to_uv
from cadcloud.ops.occt.shapes.face._subdivision import subdivide_to_wires as subdivide_to_wires
from cadcloud.ops.occt.shapes.face._uv import get_u_max_bound as get_u_max_bound
from cadcloud.ops.occt.shapes.face._uv import get_u_min_bound as get_u_min_bound
from cadcloud.ops.occt.shapes.face._uv import get_v_max_bound as get_v_max_bound
from cadcloud.ops.occt.shapes.face._uv import get_v_min_bound as get_v_min_bound
from cadcloud.ops.occt.shapes.face._uv import normal_on_uv as normal_on_uv
from cadcloud.ops.occt.shapes.face._uv import normals_on_uvs as normals_on_uvs
from cadcloud.ops.occt.shapes.face._uv import point_on_uv as point_on_uv
from cadcloud.ops.occt.shapes.face._uv import points_on_uvs as points_on_uvs
from cadcloud.ops.occt.shapes.face._uv import wire_along_param as wire_along_param
from cadcloud.ops.occt.shapes.face._uv import wires_along_params as wires_along_params
