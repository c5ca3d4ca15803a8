"""Operations of ``occt``. Generated from catalog/operations.json by sdk/python/tools; not edited by hand."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from cadcloud_sdk._generated.operations import kinds, structs
from cadcloud_sdk.builder.namespace import Namespace
from cadcloud_sdk.builder.reference import Reference, Result
from cadcloud_sdk.builder.values import Boolean, Number, Shapes, default

if TYPE_CHECKING:
    from cadcloud_sdk._generated.operations.occt.assembly import AssemblyOperations
    from cadcloud_sdk._generated.operations.occt.booleans import BooleansOperations
    from cadcloud_sdk._generated.operations.occt.brep_graph import BrepGraphOperations
    from cadcloud_sdk._generated.operations.occt.corners import CornersOperations
    from cadcloud_sdk._generated.operations.occt.dimensions import DimensionsOperations
    from cadcloud_sdk._generated.operations.occt.draft import DraftOperations
    from cadcloud_sdk._generated.operations.occt.fillets import FilletsOperations
    from cadcloud_sdk._generated.operations.occt.geom import GeomOperations
    from cadcloud_sdk._generated.operations.occt.io import IoOperations
    from cadcloud_sdk._generated.operations.occt.operations import OperationsOperations
    from cadcloud_sdk._generated.operations.occt.path import PathOperations
    from cadcloud_sdk._generated.operations.occt.shape_fix import ShapeFixOperations
    from cadcloud_sdk._generated.operations.occt.shapes import ShapesOperations
    from cadcloud_sdk._generated.operations.occt.svg import SvgOperations
    from cadcloud_sdk._generated.operations.occt.transforms import TransformsOperations


class OcctOperations(Namespace):
    """Operations of ``occt``."""

    @cached_property
    def assembly(self) -> AssemblyOperations:
        """Operations of ``occt.assembly``."""
        from cadcloud_sdk._generated.operations.occt.assembly import AssemblyOperations

        return AssemblyOperations(self._recorder)

    @cached_property
    def booleans(self) -> BooleansOperations:
        """Operations of ``occt.booleans``."""
        from cadcloud_sdk._generated.operations.occt.booleans import BooleansOperations

        return BooleansOperations(self._recorder)

    @cached_property
    def brep_graph(self) -> BrepGraphOperations:
        """Operations of ``occt.brepGraph``."""
        from cadcloud_sdk._generated.operations.occt.brep_graph import BrepGraphOperations

        return BrepGraphOperations(self._recorder)

    @cached_property
    def corners(self) -> CornersOperations:
        """Operations of ``occt.corners``."""
        from cadcloud_sdk._generated.operations.occt.corners import CornersOperations

        return CornersOperations(self._recorder)

    @cached_property
    def dimensions(self) -> DimensionsOperations:
        """Operations of ``occt.dimensions``."""
        from cadcloud_sdk._generated.operations.occt.dimensions import DimensionsOperations

        return DimensionsOperations(self._recorder)

    @cached_property
    def draft(self) -> DraftOperations:
        """Operations of ``occt.draft``."""
        from cadcloud_sdk._generated.operations.occt.draft import DraftOperations

        return DraftOperations(self._recorder)

    @cached_property
    def fillets(self) -> FilletsOperations:
        """Operations of ``occt.fillets``."""
        from cadcloud_sdk._generated.operations.occt.fillets import FilletsOperations

        return FilletsOperations(self._recorder)

    @cached_property
    def geom(self) -> GeomOperations:
        """Operations of ``occt.geom``."""
        from cadcloud_sdk._generated.operations.occt.geom import GeomOperations

        return GeomOperations(self._recorder)

    @cached_property
    def io(self) -> IoOperations:
        """Operations of ``occt.io``."""
        from cadcloud_sdk._generated.operations.occt.io import IoOperations

        return IoOperations(self._recorder)

    @cached_property
    def operations(self) -> OperationsOperations:
        """Operations of ``occt.operations``."""
        from cadcloud_sdk._generated.operations.occt.operations import OperationsOperations

        return OperationsOperations(self._recorder)

    @cached_property
    def path(self) -> PathOperations:
        """Operations of ``occt.path``."""
        from cadcloud_sdk._generated.operations.occt.path import PathOperations

        return PathOperations(self._recorder)

    @cached_property
    def shape_fix(self) -> ShapeFixOperations:
        """Operations of ``occt.shapeFix``."""
        from cadcloud_sdk._generated.operations.occt.shape_fix import ShapeFixOperations

        return ShapeFixOperations(self._recorder)

    @cached_property
    def shapes(self) -> ShapesOperations:
        """Operations of ``occt.shapes``."""
        from cadcloud_sdk._generated.operations.occt.shapes import ShapesOperations

        return ShapesOperations(self._recorder)

    @cached_property
    def svg(self) -> SvgOperations:
        """Operations of ``occt.svg``."""
        from cadcloud_sdk._generated.operations.occt.svg import SvgOperations

        return SvgOperations(self._recorder)

    @cached_property
    def transforms(self) -> TransformsOperations:
        """Operations of ``occt.transforms``."""
        from cadcloud_sdk._generated.operations.occt.transforms import TransformsOperations

        return TransformsOperations(self._recorder)

    def clean_all_cache(self) -> Result[None]:
        """Let go of everything that was kept to save time.

        Known difference: without effect, nothing is kept between tasks here.
        """
        return self._add("occt.cleanAllCache", {}, {})

    def delete_shape(self, shape: Reference[kinds.Shape]) -> Result[None]:
        """Let go of a shape.

        Known difference: without effect, here a shape is freed when nothing refers to it any more. Steps after this
        one may still use it.

        Args:
            shape: what is not needed any more.
        """
        return self._add("occt.deleteShape", {"shape": shape}, {})

    def delete_shapes(self, shapes: Shapes) -> Result[None]:
        """Let go of shapes.

        Known difference: without effect, here a shape is freed when nothing refers to it any more. Steps after this
        one may still use them.

        Args:
            shapes: what is not needed any more.
        """
        return self._add("occt.deleteShapes", {"shapes": shapes}, {})

    def doc_to_mesh(
        self,
        document: Reference[kinds.Document],
        precision: Number = default(0.01),
        adjust_y_to_z: Boolean = default(False),
        compute_metadata: Boolean = default(False),
        keep_mesh_data: Boolean = default(False),
        allow_quality_decrease: Boolean = default(True),
        force_face_deflection: Boolean = default(False),
    ) -> Result[structs.DecomposedMesh]:
        """Turn all shapes of a document, in their places, into one mesh.

        Convention: as for ``occt.shapeToMesh``. Colours and names are not part of a mesh:
        ``occt.assembly.manager.exportDocumentToGltf`` keeps them.

        Args:
            document: what to mesh.
            precision: how far the mesh may stray from the surfaces.
            adjust_y_to_z: swap y and z, from y up to z up; this mirrors.
            compute_metadata: add area, length, kind of surface or curve, and neighbours.
            keep_mesh_data: without effect on the result; the mesh stays with the document in any case.
            allow_quality_decrease: let the mesher fall back to a coarser mesh where the fine one fails.
            force_face_deflection: hold every face to the precision, ignoring the size of its edges.

        Returns:
            Faces, edges and vertices of everything, as plain data.
        """
        return self._add(
            "occt.docToMesh",
            {"document": document},
            {
                "precision": precision,
                "adjustYtoZ": adjust_y_to_z,
                "computeMetadata": compute_metadata,
                "keepMeshData": keep_mesh_data,
                "allowQualityDecrease": allow_quality_decrease,
                "forceFaceDeflection": force_face_deflection,
            },
        )

    def doc_to_meshes(
        self,
        document: Reference[kinds.Document],
        precision: Number = default(0.01),
        adjust_y_to_z: Boolean = default(False),
        compute_metadata: Boolean = default(False),
        keep_mesh_data: Boolean = default(False),
        allow_quality_decrease: Boolean = default(True),
        force_face_deflection: Boolean = default(False),
    ) -> Result[Sequence[structs.DecomposedMesh]]:
        """Turn a document into meshes, one for each place that a part is used in.

        Convention: as for ``occt.shapeToMesh``; every mesh stands in its place. The order is that of the leaves in
        ``occt.assembly.query.getAssemblyHierarchy``.

        Args:
            document: what to mesh.
            precision: how far the meshes may stray from the surfaces.
            adjust_y_to_z: swap y and z, from y up to z up; this mirrors.
            compute_metadata: add area, length, kind of surface or curve, and neighbours.
            keep_mesh_data: without effect on the result; meshes stay with the document in any case.
            allow_quality_decrease: let the mesher fall back to a coarser mesh where the fine one fails.
            force_face_deflection: hold every face to the precision, ignoring the size of its edges.

        Returns:
            A mesh for each placed part.
        """
        return self._add(
            "occt.docToMeshes",
            {"document": document},
            {
                "precision": precision,
                "adjustYtoZ": adjust_y_to_z,
                "computeMetadata": compute_metadata,
                "keepMeshData": keep_mesh_data,
                "allowQualityDecrease": allow_quality_decrease,
                "forceFaceDeflection": force_face_deflection,
            },
        )

    def shape_faces_to_polygon_points(
        self,
        shape: Reference[kinds.Shape],
        precision: Number = default(0.01),
        adjust_y_to_z: Boolean = default(False),
        reversed_points: Boolean = default(False),
    ) -> Result[Sequence[Sequence[Sequence[float]]]]:
        """Turn the faces of a shape into triangles, each as a list of its corners.

        Convention: corners run counter-clockwise seen from outside.

        Args:
            shape: what to mesh; edges and vertices without faces leave nothing.
            precision: how far the triangles may stray from the surface.
            adjust_y_to_z: swap y and z, from y up to z up; this mirrors.
            reversed_points: list the corners of every triangle the other way round.

        Returns:
            The triangles, face after face.
        """
        return self._add(
            "occt.shapeFacesToPolygonPoints",
            {"shape": shape},
            {"precision": precision, "adjustYtoZ": adjust_y_to_z, "reversedPoints": reversed_points},
        )

    def shape_to_mesh(
        self,
        shape: Reference[kinds.Shape],
        precision: Number = default(0.01),
        adjust_y_to_z: Boolean = default(False),
        compute_metadata: Boolean = default(False),
        keep_mesh_data: Boolean = default(False),
        allow_quality_decrease: Boolean = default(True),
        force_face_deflection: Boolean = default(False),
    ) -> Result[structs.DecomposedMesh]:
        """Turn a shape into triangles, face by face, and polylines, edge by edge.

        Convention: triangles run counter-clockwise seen from outside, normals point outward. Edges of faces follow
        the triangles next to them. ``center_point`` lies at the middle of a face's parameter range, not at its
        centre of mass.

        Known difference: ``pointsList`` holds every vertex once.

        Args:
            shape: what to mesh.
            precision: how far the mesh may stray from the surface.
            adjust_y_to_z: swap y and z, from y up to z up; this mirrors.
            compute_metadata: add area, length, kind of surface or curve, and neighbours.
            keep_mesh_data: without effect on the result; the mesh stays with the shape in any case.
            allow_quality_decrease: let the mesher fall back to a coarser mesh where the fine one fails.
            force_face_deflection: hold every face to the precision, ignoring the size of its edges.

        Returns:
            Faces, edges and vertices, as plain data.
        """
        return self._add(
            "occt.shapeToMesh",
            {"shape": shape},
            {
                "precision": precision,
                "adjustYtoZ": adjust_y_to_z,
                "computeMetadata": compute_metadata,
                "keepMeshData": keep_mesh_data,
                "allowQualityDecrease": allow_quality_decrease,
                "forceFaceDeflection": force_face_deflection,
            },
        )

    def shapes_to_meshes(
        self,
        shapes: Shapes,
        precision: Number = default(0.01),
        adjust_y_to_z: Boolean = default(False),
        compute_metadata: Boolean = default(False),
        keep_mesh_data: Boolean = default(False),
        allow_quality_decrease: Boolean = default(True),
        force_face_deflection: Boolean = default(False),
    ) -> Result[Sequence[structs.DecomposedMesh]]:
        """Turn shapes into triangles and polylines, each by itself.

        Convention: as for ``occt.shapeToMesh``.

        Known difference: ``pointsList`` holds every vertex once.

        Args:
            shapes: what to mesh.
            precision: how far the meshes may stray from the surfaces.
            adjust_y_to_z: swap y and z, from y up to z up; this mirrors.
            compute_metadata: add area, length, kind of surface or curve, and neighbours.
            keep_mesh_data: without effect on the result; meshes stay with the shapes in any case.
            allow_quality_decrease: let the mesher fall back to a coarser mesh where the fine one fails.
            force_face_deflection: hold every face to the precision, ignoring the size of its edges.

        Returns:
            A mesh for each shape, in order.
        """
        return self._add(
            "occt.shapesToMeshes",
            {"shapes": shapes},
            {
                "precision": precision,
                "adjustYtoZ": adjust_y_to_z,
                "computeMetadata": compute_metadata,
                "keepMeshData": keep_mesh_data,
                "allowQualityDecrease": allow_quality_decrease,
                "forceFaceDeflection": force_face_deflection,
            },
        )
