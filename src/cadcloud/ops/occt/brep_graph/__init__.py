"""The topology of a shape as plain data: what parts it has, and which of them meet."""

from cadcloud.ops.occt.brep_graph._geometry import edge_info as edge_info
from cadcloud.ops.occt.brep_graph._geometry import face_info as face_info
from cadcloud.ops.occt.brep_graph._geometry import wire_info as wire_info
from cadcloud.ops.occt.brep_graph._nodes import node_of_shape as node_of_shape
from cadcloud.ops.occt.brep_graph._nodes import reconstruct as reconstruct
from cadcloud.ops.occt.brep_graph._nodes import validate as validate
from cadcloud.ops.occt.brep_graph._overview import analyze as analyze
from cadcloud.ops.occt.brep_graph._overview import assembly as assembly
from cadcloud.ops.occt.brep_graph._overview import dump as dump
from cadcloud.ops.occt.brep_graph._relations import containment as containment
from cadcloud.ops.occt.brep_graph._relations import edge_face_map as edge_face_map
from cadcloud.ops.occt.brep_graph._relations import face_adjacency as face_adjacency
from cadcloud.ops.occt.brep_graph._relations import vertex_edge_map as vertex_edge_map
