"""Operations of ``occt.assembly.manager``. Generated from catalog/operations.json by sdk/python/tools; not edited by hand."""

from __future__ import annotations

from collections.abc import Sequence

from cadcloud_sdk._generated.operations import kinds, structs
from cadcloud_sdk.builder.namespace import Namespace
from cadcloud_sdk.builder.reference import Reference, Result
from cadcloud_sdk.builder.values import Boolean, Integer, Number, Numbers, Point, Points, Text, default


class ManagerOperations(Namespace):
    """Operations of ``occt.assembly.manager``."""

    def build_assembly_document(
        self,
        structure: structs.AssemblyStructure | Reference[structs.AssemblyStructure],
        existing_document: Reference[kinds.Document] | None = None,
        source_documents: Sequence[Reference[kinds.Document]] | Reference[Sequence[kinds.Document]] | None = None,
    ) -> Result[kinds.Document]:
        """Make a document from the description of an assembly, or change a document by it.

        Convention: an existing document is changed itself, and returned. First it is emptied if ``clearDocument``
        says so, then removals, updates, new parts and nodes follow. Removing a part or assembly removes its
        instances too. Parts that nothing places stay in the document, at its root.

        Known difference: a reference to what is not there, and an id that is given twice, are errors; elsewhere
        they are passed over. Instances of assemblies bear the name of their node.

        Args:
            structure: parts, nodes and changes, as ``combineStructure`` puts them together.
            existing_document: what to change; without it a new document is made.
            source_documents: where ``loadedParts`` come from.

        Returns:
            The document.
        """
        return self._add(
            "occt.assembly.manager.buildAssemblyDocument",
            {"structure": structure},
            {"existingDocument": existing_document, "sourceDocuments": source_documents},
        )

    def combine_structure(
        self,
        removals: Sequence[Text] | Reference[Sequence[str]] | None = None,
        part_updates: Sequence[structs.AssemblyPartUpdate | Reference[structs.AssemblyPartUpdate]]
        | Reference[Sequence[structs.AssemblyPartUpdate]]
        | None = None,
        loaded_parts: Sequence[structs.AssemblyLoadedPart | Reference[structs.AssemblyLoadedPart]]
        | Reference[Sequence[structs.AssemblyLoadedPart]]
        | None = None,
        parts: Sequence[structs.AssemblyPart | Reference[structs.AssemblyPart]]
        | Reference[Sequence[structs.AssemblyPart]] = default([]),
        nodes: Sequence[structs.AssemblyNode | Reference[structs.AssemblyNode]]
        | Reference[Sequence[structs.AssemblyNode]] = default([]),
        clear_document: Boolean = default(False),
    ) -> Result[structs.AssemblyStructure]:
        """Put descriptions together, for ``buildAssemblyDocument``.

        Known difference: ``loadedParts`` are kept; elsewhere they are left out.

        Args:
            removals: labels of what to remove from an existing document.
            part_updates: changes to what an existing document has.
            loaded_parts: what to take over from other documents.
            parts: shapes that instances place.
            nodes: assemblies and instances, in any order.
            clear_document: empty an existing document first.

        Returns:
            The structure.
        """
        return self._add(
            "occt.assembly.manager.combineStructure",
            {},
            {
                "removals": removals,
                "partUpdates": part_updates,
                "loadedParts": loaded_parts,
                "parts": parts,
                "nodes": nodes,
                "clearDocument": clear_document,
            },
        )

    def create_assembly_node(
        self,
        id: Text,
        name: Text,
        parent_id: Text | None = None,
        matrix: Numbers | Points | None = None,
        color_rgba: structs.Rgba | Reference[structs.Rgba] = default({"r": 0.5, "g": 0.5, "b": 0.5, "a": 1}),
    ) -> Result[structs.AssemblyNode]:
        """Describe an assembly: a group that is placed as one.

        Known difference: the matrix is obeyed; elsewhere it is left out.

        Args:
            id: what nodes inside it call it.
            name: for people.
            parent_id: the assembly it is part of: an id, or the label of one in an existing document. Without it
                this is a root.
            matrix: where it is placed: 16 numbers, column after column, or a list of such matrices that are applied
                one after the other. A root passes its placement on to what is inside.
            color_rgba: kept in the description; assemblies themselves are not painted, their parts are.

        Returns:
            The description, for ``nodes`` of a structure.
        """
        return self._add(
            "occt.assembly.manager.createAssemblyNode",
            {"id": id, "name": name},
            {"parentId": parent_id, "matrix": matrix, "colorRgba": color_rgba},
        )

    def create_imported_part(
        self,
        id: Text,
        source_label: Text | None = None,
        name: Text | None = None,
        color_rgba: structs.Rgba | Reference[structs.Rgba] | None = None,
        source_document_index: Integer = default(0),
    ) -> Result[structs.AssemblyLoadedPart]:
        """Describe a part or assembly to take over from another document.

        Args:
            id: what instances call it.
            source_label: its label there; without it everything in that document is taken.
            name: a new name.
            color_rgba: a new colour.
            source_document_index: which of the source documents, from 0.

        Returns:
            The description, for ``loadedParts`` of a structure.
        """
        return self._add(
            "occt.assembly.manager.createImportedPart",
            {"id": id},
            {
                "sourceLabel": source_label,
                "name": name,
                "colorRgba": color_rgba,
                "sourceDocumentIndex": source_document_index,
            },
        )

    def create_instance_node(
        self,
        id: Text,
        part_id: Text,
        name: Text,
        parent_id: Text | None = None,
        color_rgba: structs.Rgba | Reference[structs.Rgba] | None = None,
        matrix: Numbers | Points | None = None,
        translation: Point = default([0, 0, 0]),
        rotation: Point = default([0, 0, 0]),
        scale: Number = default(1),
    ) -> Result[structs.AssemblyNode]:
        """Describe an instance: a part in a place.

        Convention: it is scaled, then turned about z, then y, then x, each through the origin, then moved.

        Known difference: the matrix is obeyed; elsewhere it is left out.

        Args:
            id: of this node.
            part_id: the part: an id, or the label of one in an existing document.
            name: for people.
            parent_id: the assembly it is in: an id, or the label of one in an existing document. Without it the
                first assembly at the root is taken, and made if need be.
            color_rgba: colour in place of that of the part.
            matrix: where it is placed, in place of the three parameters below: 16 numbers, column after column, or
                a list of such matrices that are applied one after the other.
            translation: how far along x, y and z.
            rotation: degrees about x, y and z.
            scale: how many times larger.

        Returns:
            The description, for ``nodes`` of a structure.
        """
        return self._add(
            "occt.assembly.manager.createInstanceNode",
            {"id": id, "partId": part_id, "name": name},
            {
                "parentId": parent_id,
                "colorRgba": color_rgba,
                "matrix": matrix,
                "translation": translation,
                "rotation": rotation,
                "scale": scale,
            },
        )

    def create_part(
        self,
        id: Text,
        shape: Reference[kinds.Shape],
        name: Text,
        color_rgba: structs.Rgba | Reference[structs.Rgba] = default({"r": 0.5, "g": 0.5, "b": 0.5, "a": 1}),
    ) -> Result[structs.AssemblyPart]:
        """Describe a part: a shape that instances can place any number of times.

        Args:
            id: what instances call it.
            shape: its geometry.
            name: for people.
            color_rgba: linear light and opacity, each from 0 to 1.

        Returns:
            The description, for ``parts`` of a structure.
        """
        return self._add(
            "occt.assembly.manager.createPart", {"id": id, "shape": shape, "name": name}, {"colorRgba": color_rgba}
        )

    def create_part_update(
        self,
        label: Text,
        shape: Reference[kinds.Shape] | None = None,
        name: Text | None = None,
        color_rgba: structs.Rgba | Reference[structs.Rgba] | None = None,
    ) -> Result[structs.AssemblyPartUpdate]:
        """Describe a change to something that a document has already.

        Args:
            label: of what to change, such as ``0:1:1:1``.
            shape: the new geometry, for parts alone; all instances change with it.
            name: the new name.
            color_rgba: the new colour.

        Returns:
            The description, for ``partUpdates`` of a structure; what is not given stays as it is.
        """
        return self._add(
            "occt.assembly.manager.createPartUpdate",
            {"label": label},
            {"shape": shape, "name": name, "colorRgba": color_rgba},
        )

    def delete_document(self, document: Reference[kinds.Document]) -> Result[None]:
        """Let go of a document.

        Known difference: without effect, here a document is freed when nothing refers to it any more.

        Args:
            document: what is not needed any more.
        """
        return self._add("occt.assembly.manager.deleteDocument", {"document": document}, {})

    def export_document_to_gltf(
        self,
        document: Reference[kinds.Document],
        mesh_deflection: Number = default(0.1),
        mesh_angle: Number = default(0.5),
        internal_vertices_mode: Boolean = default(False),
        control_surface_deflection: Boolean = default(False),
        merge_faces: Boolean = default(False),
        force_uv_export: Boolean = default(False),
        file_name: Text = default("assembly.glb"),
        try_download: Boolean = default(False),
    ) -> Result[bytes]:
        """Write a document as a binary glTF file, with names, colours and assemblies.

        Convention: the z up of documents becomes the y up of glTF, (x, y, z) to (x, z, -y); lengths stay as they
        are. A document whose shapes have y up is written upright as the output of a pipeline instead.

        Args:
            document: what to write.
            mesh_deflection: how far the mesh may stray from the surfaces.
            mesh_angle: how far neighbouring segments of a curve may turn, in radians.
            internal_vertices_mode: take vertices inside faces into the mesh.
            control_surface_deflection: check the deviation inside faces too, not at their edges alone.
            merge_faces: one primitive per part and colour instead of one per face.
            force_uv_export: write texture coordinates.
            file_name: without effect: the file has no name of its own.
            try_download: without effect: there is no browser to download with.

        Returns:
            The file.
        """
        return self._add(
            "occt.assembly.manager.exportDocumentToGltf",
            {"document": document},
            {
                "meshDeflection": mesh_deflection,
                "meshAngle": mesh_angle,
                "internalVerticesMode": internal_vertices_mode,
                "controlSurfaceDeflection": control_surface_deflection,
                "mergeFaces": merge_faces,
                "forceUVExport": force_uv_export,
                "fileName": file_name,
                "tryDownload": try_download,
            },
        )

    def export_document_to_gltf_with_draco(
        self,
        document: Reference[kinds.Document],
        try_download: Boolean = default(False),
        file_name: Text = default("assembly.glb"),
        force_uv_export: Boolean = default(False),
        merge_faces: Boolean = default(False),
        control_surface_deflection: Boolean = default(False),
        internal_vertices_mode: Boolean = default(False),
        mesh_angle: Number = default(0.5),
        mesh_deflection: Number = default(0.1),
        use_draco: Boolean = default(True),
        draco_compression_level: Integer = default(7),
        draco_quantize_position_bits: Integer = default(14),
        draco_quantize_normal_bits: Integer = default(10),
        draco_quantize_texcoord_bits: Integer = default(12),
        draco_quantize_color_bits: Integer = default(8),
        draco_quantize_generic_bits: Integer = default(12),
        draco_unified_quantization: Boolean = default(False),
    ) -> Result[bytes]:
        """Write a document as a binary glTF file whose triangles are compressed by Draco.

        Convention: as for ``exportDocumentToGltf``. Compression loses precision: positions keep as many bits as are
        given, over the size of each part. Zero bits keep numbers as they are.

        Args:
            document: what to write.
            try_download: without effect: there is no browser to download with.
            file_name: without effect: the file has no name of its own.
            force_uv_export: write texture coordinates.
            merge_faces: one primitive per part and colour instead of one per face; compresses far better.
            control_surface_deflection: check the deviation inside faces too, not at their edges alone.
            internal_vertices_mode: take vertices inside faces into the mesh.
            mesh_angle: how far neighbouring segments of a curve may turn, in radians.
            mesh_deflection: how far the mesh may stray from the surfaces.
            use_draco: false writes the file without compression.
            draco_compression_level: from 0, fast, to 10, small.
            draco_quantize_position_bits: bits per coordinate; 0 keeps them as they are.
            draco_quantize_normal_bits: bits per component of normals; 0 keeps them as they are.
            draco_quantize_texcoord_bits: bits per texture coordinate; 0 keeps them as they are.
            draco_quantize_color_bits: without effect: colours are those of materials, not of vertices.
            draco_quantize_generic_bits: without effect: there are no other attributes.
            draco_unified_quantization: one grid for the positions of all parts, so that those that touch still do.

        Returns:
            The file.
        """
        return self._add(
            "occt.assembly.manager.exportDocumentToGltfWithDraco",
            {"document": document},
            {
                "tryDownload": try_download,
                "fileName": file_name,
                "forceUVExport": force_uv_export,
                "mergeFaces": merge_faces,
                "controlSurfaceDeflection": control_surface_deflection,
                "internalVerticesMode": internal_vertices_mode,
                "meshAngle": mesh_angle,
                "meshDeflection": mesh_deflection,
                "useDraco": use_draco,
                "dracoCompressionLevel": draco_compression_level,
                "dracoQuantizePositionBits": draco_quantize_position_bits,
                "dracoQuantizeNormalBits": draco_quantize_normal_bits,
                "dracoQuantizeTexcoordBits": draco_quantize_texcoord_bits,
                "dracoQuantizeColorBits": draco_quantize_color_bits,
                "dracoQuantizeGenericBits": draco_quantize_generic_bits,
                "dracoUnifiedQuantization": draco_unified_quantization,
            },
        )

    def export_document_to_step(
        self,
        document: Reference[kinds.Document],
        file_name: Text = default("assembly.step"),
        author: Text = default("Bitbybit user"),
        organization: Text = default("Bitbybit"),
        compress: Boolean = default(False),
        try_download: Boolean = default(False),
    ) -> Result[bytes]:
        """Write a document as a STEP file, with names, colours and assemblies.

        Convention: AP214, one unit is one millimetre, axes stay as they are, equal documents give equal bytes.

        Args:
            document: what to write.
            file_name: its stem becomes the name in the header.
            author: for the header.
            organization: for the header.
            compress: compress by gzip, as stpz.
            try_download: without effect: there is no browser to download with.

        Returns:
            The file.
        """
        return self._add(
            "occt.assembly.manager.exportDocumentToStep",
            {"document": document},
            {
                "fileName": file_name,
                "author": author,
                "organization": organization,
                "compress": compress,
                "tryDownload": try_download,
            },
        )

    def load_step_to_doc(self, step_data: Text | Text | Reference[bytes]) -> Result[kinds.Document]:
        """Read a STEP file into a document, with names, colours and assemblies.

        Convention: lengths become millimetres; axes stay as they are, so z is up in most files.

        Args:
            step_data: the file: text or bytes, plain or compressed by gzip (stpz).

        Returns:
            The document.
        """
        return self._add("occt.assembly.manager.loadStepToDoc", {"stepData": step_data}, {})

    def set_doc_label_color(
        self,
        document: Reference[kinds.Document],
        label: Text,
        r: Number = default(0.5),
        g: Number = default(0.5),
        b: Number = default(0.5),
        a: Number = default(1),
    ) -> Result[bool]:
        """Paint a part, an instance or a sub-shape.

        Convention: changes the document itself. The colour of an instance wins over that of its part.

        Args:
            document: what to change.
            label: what to paint, such as ``0:1:1:1``.
            r: red, in linear light from 0 to 1.
            g: green.
            b: blue.
            a: opacity.

        Returns:
            true.
        """
        return self._add(
            "occt.assembly.manager.setDocLabelColor",
            {"document": document, "label": label},
            {"r": r, "g": g, "b": b, "a": a},
        )

    def set_doc_label_name(
        self, document: Reference[kinds.Document], label: Text, name: Text = default("Renamed")
    ) -> Result[bool]:
        """Rename a part, an assembly, an instance or a sub-shape.

        Convention: changes the document itself.

        Args:
            document: what to change.
            label: what to rename, such as ``0:1:1:1``.
            name: the new name.

        Returns:
            true.
        """
        return self._add(
            "occt.assembly.manager.setDocLabelName", {"document": document, "label": label}, {"name": name}
        )
