"""Operations that grow shapes from profiles, thicken, offset, slice and split them, and measure around them."""

from cadcloud.ops.occt.operations._bounds import bounding_box_center_of_shape as bounding_box_center_of_shape
from cadcloud.ops.occt.operations._bounds import bounding_box_max_of_shape as bounding_box_max_of_shape
from cadcloud.ops.occt.operations._bounds import bounding_box_min_of_shape as bounding_box_min_of_shape
from cadcloud.ops.occt.operations._bounds import bounding_box_of_shape as bounding_box_of_shape
from cadcloud.ops.occt.operations._bounds import bounding_box_shape_of_shape as bounding_box_shape_of_shape
from cadcloud.ops.occt.operations._bounds import bounding_box_size_of_shape as bounding_box_size_of_shape
from cadcloud.ops.occt.operations._bounds import bounding_sphere_center_of_shape as bounding_sphere_center_of_shape
from cadcloud.ops.occt.operations._bounds import bounding_sphere_of_shape as bounding_sphere_of_shape
from cadcloud.ops.occt.operations._bounds import bounding_sphere_radius_of_shape as bounding_sphere_radius_of_shape
from cadcloud.ops.occt.operations._bounds import bounding_sphere_shape_of_shape as bounding_sphere_shape_of_shape
from cadcloud.ops.occt.operations._closest import closest_points_between_two_shapes as closest_points_between_two_shapes
from cadcloud.ops.occt.operations._closest import (
    closest_points_on_shape_from_points as closest_points_on_shape_from_points,
)
from cadcloud.ops.occt.operations._closest import (
    closest_points_on_shapes_from_points as closest_points_on_shapes_from_points,
)
from cadcloud.ops.occt.operations._closest import distances_to_shape_from_points as distances_to_shape_from_points
from cadcloud.ops.occt.operations._extrude import extrude as extrude
from cadcloud.ops.occt.operations._extrude import extrude_shapes as extrude_shapes
from cadcloud.ops.occt.operations._extrude import revolve as revolve
from cadcloud.ops.occt.operations._extrude import rotated_extrude as rotated_extrude
from cadcloud.ops.occt.operations._loft import loft as loft
from cadcloud.ops.occt.operations._loft import loft_advanced as loft_advanced
from cadcloud.ops.occt.operations._offset import make_thick_solid_by_join as make_thick_solid_by_join
from cadcloud.ops.occt.operations._offset import make_thick_solid_simple as make_thick_solid_simple
from cadcloud.ops.occt.operations._offset import offset as offset
from cadcloud.ops.occt.operations._offset import offset_3d_wire as offset_3d_wire
from cadcloud.ops.occt.operations._offset import offset_adv as offset_adv
from cadcloud.ops.occt.operations._pipe import pipe as pipe
from cadcloud.ops.occt.operations._pipe import pipe_polyline_wire_n_gon as pipe_polyline_wire_n_gon
from cadcloud.ops.occt.operations._pipe import pipe_wire_cylindrical as pipe_wire_cylindrical
from cadcloud.ops.occt.operations._pipe import pipe_wires_cylindrical as pipe_wires_cylindrical
from cadcloud.ops.occt.operations._slice import slice as slice  # noqa: A004 - the operation is called so
from cadcloud.ops.occt.operations._slice import slice_in_step_pattern as slice_in_step_pattern
from cadcloud.ops.occt.operations._slice import split_shape_with_shapes as split_shape_with_shapes
