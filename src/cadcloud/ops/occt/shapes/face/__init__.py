"""Faces: bounded pieces of surfaces."""

from cadcloud.ops.occt.shapes.face._filling import create_face_from_wire as create_face_from_wire
from cadcloud.ops.occt.shapes.face._listing import get_face_area as get_face_area
from cadcloud.ops.occt.shapes.face._listing import get_faces as get_faces
