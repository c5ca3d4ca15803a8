"""Operations of ``occt.io``. Generated from catalog/operations.json by sdk/python/tools; not edited by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from cadcloud_sdk._generated.operations import kinds, structs
from cadcloud_sdk.builder.namespace import Namespace
from cadcloud_sdk.builder.reference import Reference, Result
from cadcloud_sdk.builder.values import Boolean, Integer, Number, Text, default


class IoOperations(Namespace):
    """Operations of ``occt.io``."""

    def convert_step_to_gltf(
        self, step_data: Text | Text | Reference[bytes], mesh_precision: Number = default(0.005)
    ) -> Result[bytes]:
        """Convert a STEP file to a binary glTF file, with names, colours and assemblies.

        Convention: lengths become metres, z up becomes y up: (x, y, z) to (x, z, -y). Instances of a part share one
        mesh, and a part is one primitive per colour.

        Args:
            step_data: the file: text or bytes, plain or compressed by gzip (stpz).
            mesh_precision: how far the mesh may stray from the surfaces, as a fraction of the length of each edge.

        Returns:
            The file.
        """
        return self._add("occt.io.convertStepToGltf", {"stepData": step_data}, {"meshPrecision": mesh_precision})

    def convert_step_to_gltf_advanced(
        self,
        step_data: Text | Text | Reference[bytes],
        read_colors: Boolean = default(True),
        read_names: Boolean = default(True),
        read_materials: Boolean = default(True),
        read_layers: Boolean = default(False),
        read_props: Boolean = default(False),
        mesh_deflection: Number = default(0.005),
        mesh_angle: Number = default(0.5),
        mesh_parallel: Boolean = default(True),
        face_count_threshold: Integer = default(-1),
        mesh_relative: Boolean = default(True),
        internal_vertices_mode: Boolean = default(False),
        control_surface_deflection: Boolean = default(False),
        merge_faces: Boolean = default(True),
        split_indices16: Boolean = default(True),
        parallel_write: Boolean = default(True),
        embed_textures: Boolean = default(True),
        force_uv_export: Boolean = default(False),
        node_name_format: Literal[
            "empty",
            "product",
            "instance",
            "instanceOrProduct",
            "productOrInstance",
            "productAndInstance",
            "productAndInstanceAndOcaf",
        ]
        | Reference[str] = default("instance"),
        mesh_name_format: Literal[
            "empty",
            "product",
            "instance",
            "instanceOrProduct",
            "productOrInstance",
            "productAndInstance",
            "productAndInstanceAndOcaf",
        ]
        | Reference[str] = default("instance"),
        transform_format: Literal["compact", "mat4", "trs"] | Reference[str] = default("compact"),
        adjust_z_to_y: Boolean = default(True),
        scale: Number = default(1),
    ) -> Result[bytes]:
        """Convert a STEP file to a binary glTF file, choosing everything about it.

        Convention: lengths become metres, z up becomes y up: (x, y, z) to (x, z, -y). Instances of a part share one
        mesh.

        Args:
            step_data: the file: text or bytes, plain or compressed by gzip (stpz).
            read_colors: take colours of parts, faces and instances over.
            read_names: take names of parts and instances over.
            read_materials: take materials and their densities over, as ``extras`` of the nodes.
            read_layers: take the names of layers over, as ``extras`` of the nodes.
            read_props: take user-defined properties over, as ``extras`` of the nodes.
            mesh_deflection: how far the mesh may stray from the surfaces: with ``mesh_relative`` a fraction of the
                length of each edge, else millimetres.
            mesh_angle: how far neighbouring segments of a curve may turn, in radians.
            mesh_parallel: mesh faces in parallel.
            face_count_threshold: mesh part by part where there are more faces than this, which needs less memory;
                -1 always meshes all at once.
            mesh_relative: what ``mesh_deflection`` means.
            internal_vertices_mode: take vertices inside faces into the mesh.
            control_surface_deflection: check the deviation inside faces too, not at their edges alone.
            merge_faces: one primitive per part and colour instead of one per face.
            split_indices16: split primitives so that 16-bit indices do.
            parallel_write: write in parallel.
            embed_textures: without effect: STEP holds no textures.
            force_uv_export: write texture coordinates.
            node_name_format: where the names of nodes come from.
            mesh_name_format: where the names of meshes come from.
            transform_format: how placements are written.
            adjust_z_to_y: turn z up into y up; false leaves coordinates as they are.
            scale: makes everything larger, on top of the conversion to metres.

        Returns:
            The file.
        """
        return self._add(
            "occt.io.convertStepToGltfAdvanced",
            {"stepData": step_data},
            {
                "readColors": read_colors,
                "readNames": read_names,
                "readMaterials": read_materials,
                "readLayers": read_layers,
                "readProps": read_props,
                "meshDeflection": mesh_deflection,
                "meshAngle": mesh_angle,
                "meshParallel": mesh_parallel,
                "faceCountThreshold": face_count_threshold,
                "meshRelative": mesh_relative,
                "internalVerticesMode": internal_vertices_mode,
                "controlSurfaceDeflection": control_surface_deflection,
                "mergeFaces": merge_faces,
                "splitIndices16": split_indices16,
                "parallelWrite": parallel_write,
                "embedTextures": embed_textures,
                "forceUVExport": force_uv_export,
                "nodeNameFormat": node_name_format,
                "meshNameFormat": mesh_name_format,
                "transformFormat": transform_format,
                "adjustZtoY": adjust_z_to_y,
                "scale": scale,
            },
        )

    def convert_step_to_gltf_advanced_with_draco(
        self,
        step_data: Text | Text | Reference[bytes],
        scale: Number = default(1),
        adjust_z_to_y: Boolean = default(True),
        transform_format: Literal["compact", "mat4", "trs"] | Reference[str] = default("compact"),
        mesh_name_format: Literal[
            "empty",
            "product",
            "instance",
            "instanceOrProduct",
            "productOrInstance",
            "productAndInstance",
            "productAndInstanceAndOcaf",
        ]
        | Reference[str] = default("instance"),
        node_name_format: Literal[
            "empty",
            "product",
            "instance",
            "instanceOrProduct",
            "productOrInstance",
            "productAndInstance",
            "productAndInstanceAndOcaf",
        ]
        | Reference[str] = default("instance"),
        force_uv_export: Boolean = default(False),
        embed_textures: Boolean = default(True),
        parallel_write: Boolean = default(True),
        split_indices16: Boolean = default(True),
        merge_faces: Boolean = default(True),
        control_surface_deflection: Boolean = default(False),
        internal_vertices_mode: Boolean = default(False),
        mesh_relative: Boolean = default(True),
        face_count_threshold: Integer = default(-1),
        mesh_parallel: Boolean = default(True),
        mesh_angle: Number = default(0.5),
        mesh_deflection: Number = default(0.005),
        read_props: Boolean = default(False),
        read_layers: Boolean = default(False),
        read_materials: Boolean = default(True),
        read_names: Boolean = default(True),
        read_colors: Boolean = default(True),
        use_draco: Boolean = default(True),
        draco_compression_level: Integer = default(7),
        draco_quantize_position_bits: Integer = default(14),
        draco_quantize_normal_bits: Integer = default(10),
        draco_quantize_texcoord_bits: Integer = default(12),
        draco_quantize_color_bits: Integer = default(8),
        draco_quantize_generic_bits: Integer = default(12),
        draco_unified_quantization: Boolean = default(False),
    ) -> Result[bytes]:
        """Convert a STEP file to a binary glTF file compressed by Draco, choosing everything about it.

        Convention: as for ``convertStepToGltfAdvanced``. Compression loses precision: positions keep as many bits
        as are given, over the size of each part. Zero bits keep numbers as they are.

        Args:
            step_data: the file: text or bytes, plain or compressed by gzip (stpz).
            scale: makes everything larger, on top of the conversion to metres.
            adjust_z_to_y: turn z up into y up; false leaves coordinates as they are.
            transform_format: how placements are written.
            mesh_name_format: where the names of meshes come from.
            node_name_format: where the names of nodes come from.
            force_uv_export: write texture coordinates.
            embed_textures: without effect: STEP holds no textures.
            parallel_write: write in parallel.
            split_indices16: split primitives so that 16-bit indices do; compressed ones have indices of 32 bits.
            merge_faces: one primitive per part and colour instead of one per face; compresses far better.
            control_surface_deflection: check the deviation inside faces too, not at their edges alone.
            internal_vertices_mode: take vertices inside faces into the mesh.
            mesh_relative: what ``mesh_deflection`` means.
            face_count_threshold: mesh part by part where there are more faces than this, which needs less memory;
                -1 always meshes all at once.
            mesh_parallel: mesh faces in parallel.
            mesh_angle: how far neighbouring segments of a curve may turn, in radians.
            mesh_deflection: how far the mesh may stray from the surfaces: with ``mesh_relative`` a fraction of the
                length of each edge, else millimetres.
            read_props: take user-defined properties over, as ``extras`` of the nodes.
            read_layers: take the names of layers over, as ``extras`` of the nodes.
            read_materials: take materials and their densities over, as ``extras`` of the nodes.
            read_names: take names of parts and instances over.
            read_colors: take colours of parts, faces and instances over.
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
            "occt.io.convertStepToGltfAdvancedWithDraco",
            {"stepData": step_data},
            {
                "scale": scale,
                "adjustZtoY": adjust_z_to_y,
                "transformFormat": transform_format,
                "meshNameFormat": mesh_name_format,
                "nodeNameFormat": node_name_format,
                "forceUVExport": force_uv_export,
                "embedTextures": embed_textures,
                "parallelWrite": parallel_write,
                "splitIndices16": split_indices16,
                "mergeFaces": merge_faces,
                "controlSurfaceDeflection": control_surface_deflection,
                "internalVerticesMode": internal_vertices_mode,
                "meshRelative": mesh_relative,
                "faceCountThreshold": face_count_threshold,
                "meshParallel": mesh_parallel,
                "meshAngle": mesh_angle,
                "meshDeflection": mesh_deflection,
                "readProps": read_props,
                "readLayers": read_layers,
                "readMaterials": read_materials,
                "readNames": read_names,
                "readColors": read_colors,
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

    def convert_step_to_gltf_with_draco(
        self,
        step_data: Text | Text | Reference[bytes],
        control_surface_deflection: Boolean = default(False),
        internal_vertices_mode: Boolean = default(False),
        mesh_relative: Boolean = default(True),
        mesh_angle: Number = default(0.5),
        mesh_precision: Number = default(0.005),
        use_draco: Boolean = default(True),
        draco_compression_level: Integer = default(7),
        draco_quantize_position_bits: Integer = default(14),
        draco_quantize_normal_bits: Integer = default(10),
        draco_quantize_texcoord_bits: Integer = default(12),
        draco_quantize_color_bits: Integer = default(8),
        draco_quantize_generic_bits: Integer = default(12),
        draco_unified_quantization: Boolean = default(False),
    ) -> Result[bytes]:
        """Convert a STEP file to a binary glTF file whose triangles are compressed by Draco.

        Convention: as for ``convertStepToGltf``. Compression loses precision: positions keep as many bits as are
        given, over the size of each part. Zero bits keep numbers as they are.

        Args:
            step_data: the file: text or bytes, plain or compressed by gzip (stpz).
            control_surface_deflection: check the deviation inside faces too, not at their edges alone.
            internal_vertices_mode: take vertices inside faces into the mesh.
            mesh_relative: what ``mesh_precision`` means.
            mesh_angle: how far neighbouring segments of a curve may turn, in radians.
            mesh_precision: how far the mesh may stray from the surfaces: with ``mesh_relative`` a fraction of the
                length of each edge, else millimetres.
            use_draco: false writes the file without compression.
            draco_compression_level: from 0, fast, to 10, small.
            draco_quantize_position_bits: bits per coordinate; 0 keeps them as they are.
            draco_quantize_normal_bits: bits per component of normals; 0 keeps them as they are.
            draco_quantize_texcoord_bits: without effect: there are no texture coordinates.
            draco_quantize_color_bits: without effect: colours are those of materials, not of vertices.
            draco_quantize_generic_bits: without effect: there are no other attributes.
            draco_unified_quantization: one grid for the positions of all parts, so that those that touch still do.

        Returns:
            The file.
        """
        return self._add(
            "occt.io.convertStepToGltfWithDraco",
            {"stepData": step_data},
            {
                "controlSurfaceDeflection": control_surface_deflection,
                "internalVerticesMode": internal_vertices_mode,
                "meshRelative": mesh_relative,
                "meshAngle": mesh_angle,
                "meshPrecision": mesh_precision,
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

    def dxf_create(
        self,
        paths_parts: Sequence[structs.DxfPathsPart | Reference[structs.DxfPathsPart]]
        | Reference[Sequence[structs.DxfPathsPart]],
        color_format: Literal["aci", "truecolor"] | Reference[str] = default("aci"),
        acad_version: Literal["AC1009", "AC1015"] | Reference[str] = default("AC1009"),
        file_name: Text = default("bitbybit-dev.dxf"),
        try_download: Boolean = default(True),
    ) -> Result[str]:
        """Write paths as the text of a DXF file.

        Convention: AC1009 is release 12, AC1015 is AutoCAD 2000. Angles are degrees, counter-clockwise. Letters
        beyond ASCII are written by their Unicode numbers, as AutoCAD does. Black and white are both index 7, which
        is drawn in whichever can be seen.

        Known difference: splines and polylines in AC1009, which has no splines and no light polylines, are old
        polylines; open splines reach their outer control points; closed ones are smooth where they close; the index
        is the nearest of all 255 colours, also beside a true colour; elsewhere of nine.

        Args:
            paths_parts: layers with paths, as ``dxfPathsWithLayer`` makes them; several may share a layer.
            color_format: colours as an index into the palette of 255, or as 24 bits beside it. True colours are
                newer than both versions; readers that do not know them use the index.
            acad_version: of the format.
            file_name: without effect: the file has no name of its own.
            try_download: without effect: there is no browser to download with.

        Returns:
            The text of the file.
        """
        return self._add(
            "occt.io.dxfCreate",
            {"pathsParts": paths_parts},
            {
                "colorFormat": color_format,
                "acadVersion": acad_version,
                "fileName": file_name,
                "tryDownload": try_download,
            },
        )

    def dxf_paths_with_layer(
        self,
        paths: Sequence[structs.DxfPath | Reference[structs.DxfPath]] | Reference[Sequence[structs.DxfPath]],
        layer: Text = default("Default"),
        color: Text = default("#000000"),
    ) -> Result[structs.DxfPathsPart]:
        """Put paths on a layer, for ``dxfCreate``.

        Args:
            paths: as ``shapeToDxfPaths`` makes them, or written by hand.
            layer: the name of the layer.
            color: of the paths.

        Returns:
            The paths with their layer and colour.
        """
        return self._add("occt.io.dxfPathsWithLayer", {"paths": paths}, {"layer": layer, "color": color})

    def load_step_or_iges(
        self,
        filetext: Text | Text | Reference[bytes],
        file_name: Text = default("shape.step"),
        adjust_z_to_y: Boolean = default(True),
    ) -> Result[kinds.Shape]:
        """Read the shapes of a STEP or IGES file.

        Convention: lengths become millimetres whatever the file's unit. ``adjust_zto_y`` swaps y and z, (x, y, z)
        to (x, z, y), from the z up of most CAD files to the y up used here. The swap mirrors the shape, though its
        outside stays outside; it is undone by ``adjustYtoZ`` on the way out. To keep the hand of screws and the
        like, pass false and rotate by -90 degrees about x.

        Args:
            filetext: the file: text or bytes, plain or compressed by gzip (stpz).
            file_name: not looked at: STEP and IGES are told apart by content.
            adjust_z_to_y: swap y and z.

        Returns:
            The shape; a compound where the file holds several.
        """
        return self._add(
            "occt.io.loadSTEPorIGES", {"filetext": filetext}, {"fileName": file_name, "adjustZtoY": adjust_z_to_y}
        )

    def parse_step_to_json(self, step_data: Text | Text | Reference[bytes]) -> Result[structs.AssemblyJsonResult]:
        """List what is in a STEP file as a tree: assemblies, instances and parts, without their geometry.

        Convention: ``id`` is the path of labels from the root, joined by ``/``, each with a full stop at its end.
        ``transform`` places an instance within its parent: 16 numbers, column after column, lengths in millimetres.
        ``isAssembly`` is also true for an instance of an assembly.

        Known difference: ``definitionId`` is the label of what an instance places, as in a document that is read
        from the same file; elsewhere its first number is cut off. The colour stands under ``colorRgba`` as well as
        under ``color``. A file that cannot be read is an error; elsewhere it is a result with the field ``error``.

        Args:
            step_data: the file: text or bytes, plain or compressed by gzip (stpz).

        Returns:
            The nodes, parents before children.
        """
        return self._add("occt.io.parseStepToJson", {"stepData": step_data}, {})

    def save_shape_step(
        self,
        shape: Reference[kinds.Shape],
        file_name: Text = default("shape.step"),
        adjust_y_to_z: Boolean = default(False),
        from_right_handed: Boolean = default(False),
        try_download: Boolean = default(True),
    ) -> Result[str]:
        """Write a shape as the text of a STEP file.

        Convention: AP214, one unit is one millimetre, equal shapes give equal text. ``adjust_yto_z`` swaps y and z,
        (x, y, z) to (x, z, y), which mirrors and undoes the swap of ``loadSTEPorIGES``; with ``from_right_handed``
        it turns without mirroring, (x, y, z) to (x, -z, y).

        Known difference: elsewhere ``fromRightHanded`` turns the other way, which leaves the shape upside down.

        Args:
            shape: what to write.
            file_name: its stem becomes the name of the product in the file.
            adjust_y_to_z: from y up to z up.
            from_right_handed: with ``adjust_yto_z``, turn rather than mirror.
            try_download: without effect: there is no browser to download with.

        Returns:
            The text of the file.
        """
        return self._add(
            "occt.io.saveShapeSTEP",
            {"shape": shape},
            {
                "fileName": file_name,
                "adjustYtoZ": adjust_y_to_z,
                "fromRightHanded": from_right_handed,
                "tryDownload": try_download,
            },
        )

    def save_shape_step_and_return(
        self,
        shape: Reference[kinds.Shape],
        file_name: Text = default("shape.step"),
        adjust_y_to_z: Boolean = default(False),
        from_right_handed: Boolean = default(False),
        try_download: Boolean = default(True),
    ) -> Result[str]:
        """Write a shape as the text of a STEP file; the same as ``saveShapeSTEP``.

        Convention: as for ``saveShapeSTEP``.

        Args:
            shape: what to write.
            file_name: its stem becomes the name of the product in the file.
            adjust_y_to_z: from y up to z up.
            from_right_handed: with ``adjust_yto_z``, turn rather than mirror.
            try_download: without effect: there is no browser to download with.

        Returns:
            The text of the file.
        """
        return self._add(
            "occt.io.saveShapeSTEPAndReturn",
            {"shape": shape},
            {
                "fileName": file_name,
                "adjustYtoZ": adjust_y_to_z,
                "fromRightHanded": from_right_handed,
                "tryDownload": try_download,
            },
        )

    def save_shape_stl(
        self,
        shape: Reference[kinds.Shape],
        file_name: Text = default("shape.stl"),
        precision: Number = default(0.01),
        adjust_y_to_z: Boolean = default(False),
        try_download: Boolean = default(True),
        binary: Boolean = default(True),
    ) -> Result[str]:
        """Write the triangles of a shape as the text of an STL file.

        Convention: the result is text whatever ``binary`` says, since it is a string; binary STL is written by the
        output format ``stl``. ``adjust_yto_z`` swaps y and z, (x, y, z) to (x, z, y); this mirrors, but the outside
        of solids stays outside. Triangles run counter-clockwise seen from outside.

        Args:
            shape: what to write; edges and vertices without faces leave nothing.
            file_name: without effect: the file has no name of its own.
            precision: how far the triangles may stray from the surface.
            adjust_y_to_z: from y up to z up.
            try_download: without effect: there is no browser to download with.
            binary: without effect, as above.

        Returns:
            The text of the file.
        """
        return self._add(
            "occt.io.saveShapeStl",
            {"shape": shape},
            {
                "fileName": file_name,
                "precision": precision,
                "adjustYtoZ": adjust_y_to_z,
                "tryDownload": try_download,
                "binary": binary,
            },
        )

    def save_shape_stl_and_return(
        self,
        shape: Reference[kinds.Shape],
        file_name: Text = default("shape.stl"),
        precision: Number = default(0.01),
        adjust_y_to_z: Boolean = default(False),
        try_download: Boolean = default(True),
        binary: Boolean = default(True),
    ) -> Result[str]:
        """Write the triangles of a shape as the text of an STL file; the same as ``saveShapeStl``.

        Convention: as for ``saveShapeStl``.

        Args:
            shape: what to write; edges and vertices without faces leave nothing.
            file_name: without effect: the file has no name of its own.
            precision: how far the triangles may stray from the surface.
            adjust_y_to_z: from y up to z up.
            try_download: without effect: there is no browser to download with.
            binary: without effect: the result is text.

        Returns:
            The text of the file.
        """
        return self._add(
            "occt.io.saveShapeStlAndReturn",
            {"shape": shape},
            {
                "fileName": file_name,
                "precision": precision,
                "adjustYtoZ": adjust_y_to_z,
                "tryDownload": try_download,
                "binary": binary,
            },
        )

    def shape_to_dxf_paths(
        self,
        shape: Reference[kinds.Shape],
        angular_deflection: Number = default(0.1),
        curvature_deflection: Number = default(0.1),
        minimum_of_points: Integer = default(2),
        u_tolerance: Number = default(1e-09),
        minimum_length: Number = default(1e-07),
    ) -> Result[Sequence[structs.DxfPath]]:
        """Draw the wires of a shape as seen along y: x goes to the right of the page, z up.

        Convention: a path for each wire, so the outlines of all faces of a solid, hidden or not, and edges that two
        faces share twice. Circles in a level plane are circles; lines and arcs that follow each other are one
        polyline with bulges; other curves are divided into straight lines.

        Known difference: edges outside of wires are drawn too. A circle that is seen from the side is drawn as what
        is seen of it; elsewhere as a circle. What is seen as a point is left out.

        Args:
            shape: what to draw.
            angular_deflection: how far neighbouring lines of a curve may turn, in radians; at least 0.001 is used.
            curvature_deflection: how far lines may stray from a curve; at least a millionth, and a ten-millionth of
                the size of the curve, is used.
            minimum_of_points: how many points a curve is divided into at least.
            u_tolerance: below which difference two parameters of a curve count as one.
            minimum_length: how long the lines of a curve are at least.

        Returns:
            The paths.
        """
        return self._add(
            "occt.io.shapeToDxfPaths",
            {"shape": shape},
            {
                "angularDeflection": angular_deflection,
                "curvatureDeflection": curvature_deflection,
                "minimumOfPoints": minimum_of_points,
                "uTolerance": u_tolerance,
                "minimumLength": minimum_length,
            },
        )
