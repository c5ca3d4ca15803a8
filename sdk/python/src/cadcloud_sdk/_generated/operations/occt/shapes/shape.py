"""Operations of ``occt.shapes.shape``. Generated from catalog/operations.json by sdk/python/tools; not edited by hand."""

from __future__ import annotations

from cadcloud_sdk._generated.operations import kinds
from cadcloud_sdk.builder.namespace import Namespace
from cadcloud_sdk.builder.reference import Reference, Result
from cadcloud_sdk.builder.values import Boolean, default


class ShapeOperations(Namespace):
    """Operations of ``occt.shapes.shape``."""

    def get_orientation(self, shape: Reference[kinds.Shape]) -> Result[str]:
        """Tell how a shape is oriented.

        Args:
            shape: any shape.

        Returns:
            ``forward``, ``reversed``, ``internal`` or ``external``.
        """
        return self._add("occt.shapes.shape.getOrientation", {"shape": shape}, {})

    def get_shape_type(self, shape: Reference[kinds.Shape]) -> Result[str]:
        """Tell of what kind a shape is.

        Args:
            shape: any shape.

        Returns:
            ``vertex``, ``edge``, ``wire``, ``face``, ``shell``, ``solid``, ``compSolid`` or ``compound``.
        """
        return self._add("occt.shapes.shape.getShapeType", {"shape": shape}, {})

    def is_checked(self, shape: Reference[kinds.Shape]) -> Result[bool]:
        """Tell whether a shape is flagged as checked.

        Convention: this is the kernel's flag, set by its own checks and lost with the next change.

        Args:
            shape: any shape.

        Returns:
            True if the flag is set.
        """
        return self._add("occt.shapes.shape.isChecked", {"shape": shape}, {})

    def is_closed(self, shape: Reference[kinds.Shape]) -> Result[bool]:
        """Tell whether a shape is flagged as closed.

        Convention: this is the kernel's flag. It is set for shells without open borders, for wires that end where
        they start, and for vertices; solids, faces, edges and compounds usually do not carry it.

        Args:
            shape: any shape.

        Returns:
            True if the flag is set.
        """
        return self._add("occt.shapes.shape.isClosed", {"shape": shape}, {})

    def is_convex(self, shape: Reference[kinds.Shape]) -> Result[bool]:
        """Tell whether a shape is flagged as convex.

        Convention: this is the kernel's flag, which modelling sets only for vertices; it says nothing of the
        geometry: a box is not flagged either.

        Args:
            shape: any shape.

        Returns:
            True if the flag is set.
        """
        return self._add("occt.shapes.shape.isConvex", {"shape": shape}, {})

    def is_equal(self, shape: Reference[kinds.Shape], other_shape: Reference[kinds.Shape]) -> Result[bool]:
        """Tell whether two shapes are one: the same geometry, in the same place, with the same orientation.

        Convention: two shapes that were built apart are never equal, however alike they look.

        Args:
            shape: any shape.
            other_shape: any other shape.

        Returns:
            True if they are equal.
        """
        return self._add("occt.shapes.shape.isEqual", {"shape": shape, "otherShape": other_shape}, {})

    def is_free(self, shape: Reference[kinds.Shape]) -> Result[bool]:
        """Tell whether a shape is flagged as free, that is whether it may still be changed.

        Args:
            shape: any shape.

        Returns:
            True if the flag is set.
        """
        return self._add("occt.shapes.shape.isFree", {"shape": shape}, {})

    def is_infinite(self, shape: Reference[kinds.Shape]) -> Result[bool]:
        """Tell whether a shape is flagged as infinite.

        Args:
            shape: any shape.

        Returns:
            True if the flag is set.
        """
        return self._add("occt.shapes.shape.isInfinite", {"shape": shape}, {})

    def is_locked(self, shape: Reference[kinds.Shape]) -> Result[bool]:
        """Tell whether a shape is flagged as locked.

        Args:
            shape: any shape.

        Returns:
            True if the flag is set.
        """
        return self._add("occt.shapes.shape.isLocked", {"shape": shape}, {})

    def is_modified(self, shape: Reference[kinds.Shape]) -> Result[bool]:
        """Tell whether a shape is flagged as modified.

        Convention: this is the kernel's flag, set from the moment a shape is built.

        Args:
            shape: any shape.

        Returns:
            True if the flag is set.
        """
        return self._add("occt.shapes.shape.isModified", {"shape": shape}, {})

    def is_not_equal(self, shape: Reference[kinds.Shape], other_shape: Reference[kinds.Shape]) -> Result[bool]:
        """Tell whether two shapes differ in geometry, place or orientation; the opposite of ``isEqual``.

        Args:
            shape: any shape.
            other_shape: any other shape.

        Returns:
            True if they are not equal.
        """
        return self._add("occt.shapes.shape.isNotEqual", {"shape": shape, "otherShape": other_shape}, {})

    def is_null(self, shape: Reference[kinds.Shape]) -> Result[bool]:
        """Tell whether there is no shape at all.

        Known difference: null may be asked about too, and is null; elsewhere it ends in an error.

        Args:
            shape: any shape, an empty one, or null.

        Returns:
            True for null and for a shape that holds nothing.
        """
        return self._add("occt.shapes.shape.isNull", {"shape": shape}, {})

    def is_partner(self, shape: Reference[kinds.Shape], other_shape: Reference[kinds.Shape]) -> Result[bool]:
        """Tell whether two shapes share their geometry, wherever each of them lies.

        Args:
            shape: any shape.
            other_shape: any other shape.

        Returns:
            True if they share it; place and orientation may differ.
        """
        return self._add("occt.shapes.shape.isPartner", {"shape": shape, "otherShape": other_shape}, {})

    def is_same(self, shape: Reference[kinds.Shape], other_shape: Reference[kinds.Shape]) -> Result[bool]:
        """Tell whether two shapes share their geometry and lie in the same place.

        Args:
            shape: any shape.
            other_shape: any other shape.

        Returns:
            True if they do; the orientation may differ.
        """
        return self._add("occt.shapes.shape.isSame", {"shape": shape, "otherShape": other_shape}, {})

    def purge_internal_edges(self, shape: Reference[kinds.Shape]) -> Result[kinds.Shape]:
        """Remove edges that lie inside a face and bound nothing.

        Convention: only edges that are flagged as internal or external to their faces go; an edge between two faces
        stays even where these lie in one plane: ``unifySameDomain`` merges those.

        Args:
            shape: any shape.

        Returns:
            The shape without such edges.
        """
        return self._add("occt.shapes.shape.purgeInternalEdges", {"shape": shape}, {})

    def unify_same_domain(
        self,
        shape: Reference[kinds.Shape],
        unify_edges: Boolean = default(True),
        unify_faces: Boolean = default(True),
        concat_b_splines: Boolean = default(True),
    ) -> Result[kinds.Shape]:
        """Merge neighbouring faces that lie on one surface, and neighbouring edges that lie on one curve.

        Args:
            shape: any shape; faces merge where they share an edge, edges where they share a vertex.
            unify_edges: true merges edges.
            unify_faces: true merges faces.
            concat_b_splines: true also joins B-spline edges that continue each other smoothly into one.

        Returns:
            The same geometry with fewer faces and edges.
        """
        return self._add(
            "occt.shapes.shape.unifySameDomain",
            {"shape": shape},
            {"unifyEdges": unify_edges, "unifyFaces": unify_faces, "concatBSplines": concat_b_splines},
        )
