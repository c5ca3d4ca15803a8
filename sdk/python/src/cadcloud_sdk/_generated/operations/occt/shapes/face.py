"""Operations of ``occt.shapes.face``. Generated from catalog/operations.json by sdk/python/tools; not edited by hand."""

from __future__ import annotations

from collections.abc import Sequence

from cadcloud_sdk._generated.operations import kinds
from cadcloud_sdk.builder.namespace import Namespace
from cadcloud_sdk.builder.reference import Reference, Result
from cadcloud_sdk.builder.values import Boolean, default


class FaceOperations(Namespace):
    """Operations of ``occt.shapes.face``."""

    def create_face_from_wire(
        self, shape: Reference[kinds.Shape], planar: Boolean = default(False)
    ) -> Result[kinds.Face]:
        """Fill a closed wire with a face.

        Known difference: a flat wire gets an exactly flat face whatever ``planar`` says; elsewhere it is
        approximated unless ``planar`` is true.

        Args:
            shape: the closed outline.
            planar: true accepts flat wires only.

        Returns:
            The face inside the wire.
        """
        return self._add("occt.shapes.face.createFaceFromWire", {"shape": shape}, {"planar": planar})

    def get_face_area(self, shape: Reference[kinds.Shape]) -> Result[float]:
        """Measure the area of a face.

        Args:
            shape: the face.

        Returns:
            Its area in squared length units.
        """
        return self._add("occt.shapes.face.getFaceArea", {"shape": shape}, {})

    def get_faces(self, shape: Reference[kinds.Shape]) -> Result[Sequence[kinds.Face]]:
        """List the faces of a shape.

        Args:
            shape: any shape.

        Returns:
            The distinct faces in the kernel's order.
        """
        return self._add("occt.shapes.face.getFaces", {"shape": shape}, {})
