"""Operations of ``occt.assembly.query``. Generated from catalog/operations.json by sdk/python/tools; not edited by hand."""

from __future__ import annotations

from collections.abc import Sequence

from cadcloud_sdk._generated.operations import kinds, structs
from cadcloud_sdk.builder.namespace import Namespace
from cadcloud_sdk.builder.reference import Reference, Result
from cadcloud_sdk.builder.values import Text


class QueryOperations(Namespace):
    """Operations of ``occt.assembly.query``."""

    def get_assembly_hierarchy(self, document: Reference[kinds.Document]) -> Result[structs.AssemblyHierarchyResult]:
        """List everything in a document as a tree: assemblies, instances, parts and marked sub-shapes.

        Convention: ``id`` is the label, or the path of labels where an assembly is used more than once and its
        contents are listed again. ``transform`` is relative to the parent, column after column. ``colorRgba`` of an
        instance is its own colour or else that of its part. ``isFreeShape`` is true unless something places the
        label itself, so also for instances.

        Known difference: ``subShapeCounts`` counts distinct sub-shapes; elsewhere shells and wires within others
        are left out and shared edges count twice. Instances of assemblies have a ``transform`` too.

        Args:
            document: what to look at.

        Returns:
            The nodes, parents before children, and their number.
        """
        return self._add("occt.assembly.query.getAssemblyHierarchy", {"document": document}, {})

    def get_document_parts(self, document: Reference[kinds.Document]) -> Result[Sequence[structs.DocumentPartInfo]]:
        """List the parts and assemblies of a document, each once.

        Args:
            document: what to look at.

        Returns:
            For each its label, name, ``type`` (part, assembly, or sub-assembly if another one places it), own
            colour if it has one, and the number of its instances.
        """
        return self._add("occt.assembly.query.getDocumentParts", {"document": document}, {})

    def get_label_color(self, document: Reference[kinds.Document], label: Text) -> Result[structs.LabelColorInfo]:
        """Get the colour of a label.

        Convention: the label's own colour; an instance without one looks like its part, but has none.

        Args:
            document: where to look.
            label: of a part, assembly, instance or sub-shape, such as ``0:1:1:1``.

        Returns:
            Whether there is a colour, and which: linear light and opacity from 0 to 1. Without one it is yellow.
        """
        return self._add("occt.assembly.query.getLabelColor", {"document": document, "label": label}, {})

    def get_label_info(self, document: Reference[kinds.Document], label: Text) -> Result[structs.LabelInfo]:
        """Describe what stands at a label.

        Convention: ``type`` is part (also for sub-shapes), assembly or instance. ``children`` are the labels of
        what an assembly places. ``isFreeShape`` is true unless something places the label itself.

        Known difference: ``isFreeShape``, ``refLabel`` and ``shapeType`` are given beside ``isFree`` and
        ``refersTo``.

        Args:
            document: where to look.
            label: such as ``0:1:1:1``.

        Returns:
            Name, kind and neighbours.
        """
        return self._add("occt.assembly.query.getLabelInfo", {"document": document, "label": label}, {})

    def get_label_transform(
        self, document: Reference[kinds.Document], label: Text
    ) -> Result[structs.LabelTransformInfo]:
        """Get how an instance is placed within its assembly.

        Convention: the matrix has 16 numbers, column after column; the quaternion is x, y, z, w. What is no
        instance is not moved at all.

        Known difference: the quaternion always has length 1; elsewhere that of a scaled instance is wrong.

        Args:
            document: where to look.
            label: such as ``0:1:1:3:1``.

        Returns:
            The placement as a matrix, and as translation, rotation and scale.
        """
        return self._add("occt.assembly.query.getLabelTransform", {"document": document, "label": label}, {})

    def get_shape_from_label(self, document: Reference[kinds.Document], label: Text) -> Result[kinds.Shape]:
        """Get the shape at a label.

        Convention: an instance is in its place within its assembly; an assembly is a compound.

        Args:
            document: where to look.
            label: such as ``0:1:1:1``.

        Returns:
            The shape.
        """
        return self._add("occt.assembly.query.getShapeFromLabel", {"document": document, "label": label}, {})
