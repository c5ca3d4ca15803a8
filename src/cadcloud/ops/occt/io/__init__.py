"""Files in and out of operations: STEP, IGES, STL, DXF and glTF."""

from cadcloud.ops.occt.io._dxf import dxf_create as dxf_create
from cadcloud.ops.occt.io._dxf import dxf_paths_with_layer as dxf_paths_with_layer
from cadcloud.ops.occt.io._dxf import shape_to_dxf_paths as shape_to_dxf_paths
from cadcloud.ops.occt.io._gltf import convert_step_to_gltf as convert_step_to_gltf
from cadcloud.ops.occt.io._gltf import convert_step_to_gltf_advanced as convert_step_to_gltf_advanced
from cadcloud.ops.occt.io._gltf import (
    convert_step_to_gltf_advanced_with_draco as convert_step_to_gltf_advanced_with_draco,
)
from cadcloud.ops.occt.io._gltf import convert_step_to_gltf_with_draco as convert_step_to_gltf_with_draco
from cadcloud.ops.occt.io._step import load_step_or_iges as load_step_or_iges
from cadcloud.ops.occt.io._step import parse_step_to_json as parse_step_to_json
from cadcloud.ops.occt.io._step import save_shape_step as save_shape_step
from cadcloud.ops.occt.io._step import save_shape_step_and_return as save_shape_step_and_return
from cadcloud.ops.occt.io._stl import save_shape_stl as save_shape_stl
from cadcloud.ops.occt.io._stl import save_shape_stl_and_return as save_shape_stl_and_return
