"""Operations of ``occt.shapes.shell``. Generated from catalog/operations.json by sdk/python/tools; not edited by hand."""

from __future__ import annotations

from cadcloud_sdk._generated.operations import kinds, structs
from cadcloud_sdk.builder.namespace import Namespace
from cadcloud_sdk.builder.reference import Reference, Result
from cadcloud_sdk.builder.values import Number, Shapes, default


class ShellOperations(Namespace):
    """Operations of ``occt.shapes.shell``."""

    def debug_info(self, shape: Reference[kinds.Shape]) -> Result[structs.ShellDebugInfo]:
        """Tell what a shell is made of.

        Convention: edges shared by faces count once; parameters of a face are those of the part of its surface in
        use.

        Args:
            shape: the shell.

        Returns:
            Whether it is valid, how many faces and edges it has, its area, and the same for each face.
        """
        return self._add("occt.shapes.shell.debugInfo", {"shape": shape}, {})

    def get_shell_surface_area(self, shape: Reference[kinds.Shape]) -> Result[float]:
        """Measure the surface of a shell.

        Args:
            shape: the shell.

        Returns:
            The area of its faces in squared length units.
        """
        return self._add("occt.shapes.shell.getShellSurfaceArea", {"shape": shape}, {})

    def sew_faces(self, shapes: Shapes, tolerance: Number = default(1e-07)) -> Result[kinds.Shape]:
        """Join faces along edges that lie together.

        Known difference: a single face gives a shell of that face; elsewhere it comes back as it is.

        Args:
            shapes: the faces, at least one.
            tolerance: how far apart edges may lie and still be joined; should be smaller than the faces.

        Returns:
            A shell; where not all faces hang together, a compound of shells and of faces that touch no other.
        """
        return self._add("occt.shapes.shell.sewFaces", {"shapes": shapes}, {"tolerance": tolerance})
