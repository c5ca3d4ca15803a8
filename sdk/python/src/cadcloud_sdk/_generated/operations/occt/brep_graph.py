"""Operations of ``occt.brepGraph``. Generated from catalog/operations.json by sdk/python/tools; not edited by hand."""

from __future__ import annotations

from typing import Literal

from cadcloud_sdk._generated.operations import kinds, structs
from cadcloud_sdk.builder.namespace import Namespace
from cadcloud_sdk.builder.reference import Reference, Result
from cadcloud_sdk.builder.values import Integer, default


class BrepGraphOperations(Namespace):
    """Operations of ``occt.brepGraph``."""

    def analyze(self, shape: Reference[kinds.Shape]) -> Result[structs.BRepGraphAnalysis]:
        """Count the parts of a shape.

        Convention: a part that two others share counts once, one that stands in two places twice. Coedges are the
        uses of edges by wires. Surfaces and curves are counted as they are stored: parts may share them. Products
        are counted as by ``assembly``.

        Args:
            shape: any shape.

        Returns:
            The number of parts of each kind, of surfaces and curves, of products and their occurrences, and of all
            nodes: parts, coedges, products and occurrences.
        """
        return self._add("occt.brepGraph.analyze", {"shape": shape}, {})

    def assembly(self, shape: Reference[kinds.Shape]) -> Result[structs.BRepGraphAssemblyResult]:
        """Read a shape as an assembly: what it is put together from, and where each part stands.

        Convention: a compound is an assembly of its members, anything else is a part. Members that share their
        geometry are one product, which occurs several times. Matrices have 16 numbers, column after column, and
        place the product in its assembly.

        Args:
            shape: any shape.

        Returns:
            The products, the root first, each with the occurrences in it (``components``), and a part with its node
            in the graph (``shapeRoot``); and the occurrences, each with its product, the assembly that it is in,
            and its placement.
        """
        return self._add("occt.brepGraph.assembly", {"shape": shape}, {})

    def containment(self, shape: Reference[kinds.Shape]) -> Result[structs.BRepGraphContainmentResult]:
        """Tell which shells and solids the faces and shells of a shape are in.

        Convention: all parts count from 0 by kind, faces in the order of ``occt.shapes.face.getFaces``.

        Args:
            shape: any shape.

        Returns:
            For each face its shells, for each shell its solids, for each face its solids, by index.
        """
        return self._add("occt.brepGraph.containment", {"shape": shape}, {})

    def dump(self, shape: Reference[kinds.Shape]) -> Result[structs.BRepGraphDumpResult]:
        """List all parts of a shape and how they hang together.

        Convention: all parts count from 0 by kind, faces and edges in the order of ``getFaces`` and ``getEdges``;
        ``uid`` is a number of its own for every part of the shape, through all kinds.

        Args:
            shape: any shape.

        Returns:
            The solids, shells, faces, edges and vertices, each with the indexes of the parts around it.
        """
        return self._add("occt.brepGraph.dump", {"shape": shape}, {})

    def edge_face_map(self, shape: Reference[kinds.Shape]) -> Result[structs.BRepGraphEdgeFaceMapResult]:
        """Tell which faces lie beside each edge of a shape.

        Convention: edges and faces count from 0, in the order of ``getEdges`` and ``getFaces``. A seam, along which
        one face meets itself, has one face and is manifold; an edge that a surface shrinks to is no boundary.

        Args:
            shape: any shape.

        Returns:
            For each edge the faces beside it; whether a surface ends there (``boundary``) or two faces meet
            (``manifold``); the vertices where its curve starts and ends, -1 for none; and its tolerance.
        """
        return self._add("occt.brepGraph.edgeFaceMap", {"shape": shape}, {})

    def edge_info(self, shape: Reference[kinds.Shape]) -> Result[structs.BRepGraphEdgeInfoResult]:
        """Describe the curve of every edge of a shape.

        Convention: edges count from 0, in the order of ``occt.shapes.edge.getEdges``. An edge that a surface
        shrinks to, as at the pole of a sphere, has no curve.

        Args:
            shape: any shape.

        Returns:
            For each edge the kind of its curve and the range of its parameter, how smoothly the faces meet in it,
            and whether its curves on the faces run along with it.
        """
        return self._add("occt.brepGraph.edgeInfo", {"shape": shape}, {})

    def face_adjacency(self, shape: Reference[kinds.Shape]) -> Result[structs.BRepGraphFaceAdjacencyResult]:
        """Tell which faces of a shape are neighbours, that is share an edge.

        Convention: faces, edges and wires count from 0, in the order of ``getFaces`` and ``getEdges``. A face is no
        neighbour of itself.

        Args:
            shape: any shape.

        Returns:
            For each face its neighbours in rising order, its edges, how many wires it has, and which of them is the
            outer one; -1 for none.
        """
        return self._add("occt.brepGraph.faceAdjacency", {"shape": shape}, {})

    def face_info(self, shape: Reference[kinds.Shape]) -> Result[structs.BRepGraphFaceInfoResult]:
        """Describe the surface of every face of a shape.

        Convention: faces count from 0, in the order of ``occt.shapes.face.getFaces``.

        Args:
            shape: any shape.

        Returns:
            For each face the kind of its surface and the bounds of its parameters as lowest and highest u, then
            lowest and highest v; its tolerance, its number of wires, and whether it carries a mesh.
        """
        return self._add("occt.brepGraph.faceInfo", {"shape": shape}, {})

    def node_of_shape(
        self, shape: Reference[kinds.Shape], sub_shape: Reference[kinds.Shape]
    ) -> Result[structs.BRepGraphNodeLookup]:
        """Find a part of a shape in its graph.

        Convention: parts count from 0 by kind. A part of an equal shape counts as the part of this one in its
        place.

        Args:
            shape: any shape.
            sub_shape: a part of it, or the shape itself.

        Returns:
            The kind, the index and the number of the part; or ``valid`` false where the shape has no such part.
        """
        return self._add("occt.brepGraph.nodeOfShape", {"shape": shape, "subShape": sub_shape}, {})

    def reconstruct(
        self,
        shape: Reference[kinds.Shape],
        kind: Literal["solid", "shell", "face", "wire", "edge", "vertex", "compound", "compsolid"]
        | Reference[str] = default("solid"),
        index: Integer = default(0),
    ) -> Result[kinds.Shape]:
        """Take a part out of a shape by its place in the graph.

        Args:
            shape: any shape.
            kind: of the part.
            index: of the part among the parts of its kind, from 0, in the kernel's order: that of ``getFaces``,
                ``getEdges`` and the like.

        Returns:
            A copy of the part in its place.
        """
        return self._add("occt.brepGraph.reconstruct", {"shape": shape}, {"kind": kind, "index": index})

    def validate(self, shape: Reference[kinds.Shape]) -> Result[structs.BRepGraphValidationResult]:
        """Check every part of a shape.

        Convention: errors are what the kernel finds invalid: geometry that does not fit together, wires that cross,
        solids that are not closed. Warnings are lawful, but often unwanted: edges between more than two faces, and
        edges whose curves on their faces do not run along with them.

        Args:
            shape: any shape.

        Returns:
            Whether there are no errors; how many errors and warnings there are; and each of them with its part.
        """
        return self._add("occt.brepGraph.validate", {"shape": shape}, {})

    def vertex_edge_map(self, shape: Reference[kinds.Shape]) -> Result[structs.BRepGraphVertexEdgeMapResult]:
        """Tell which edges end in each vertex of a shape.

        Convention: vertices and edges count from 0, in the kernel's order.

        Args:
            shape: any shape.

        Returns:
            For each vertex its place, its tolerance and its edges.
        """
        return self._add("occt.brepGraph.vertexEdgeMap", {"shape": shape}, {})

    def wire_info(self, shape: Reference[kinds.Shape]) -> Result[structs.BRepGraphWireInfoResult]:
        """Describe every wire of a shape.

        Convention: wires count from 0, in the kernel's order. An edge that a wire runs along twice, as the seam of
        a cylinder, makes two coedges.

        Args:
            shape: any shape.

        Returns:
            For each wire whether it is closed and the outer one of its face, its numbers of coedges and of distinct
            edges, and the index of its face; -1 for a wire without a face.
        """
        return self._add("occt.brepGraph.wireInfo", {"shape": shape}, {})
