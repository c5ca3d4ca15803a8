"""Operations of ``occt.transforms``. Generated from catalog/operations.json by sdk/python/tools; not edited by hand."""

from __future__ import annotations

from collections.abc import Sequence

from cadcloud_sdk._generated.operations import kinds, structs
from cadcloud_sdk.builder.namespace import Namespace
from cadcloud_sdk.builder.reference import Reference, Result
from cadcloud_sdk.builder.values import Number, Numbers, Point, Points, Shapes, default


class TransformsOperations(Namespace):
    """Operations of ``occt.transforms``."""

    def align(
        self,
        shape: Reference[kinds.Shape],
        from_origin: Point = default([0, 0, 0]),
        from_direction: Point = default([0, 0, 1]),
        to_origin: Point = default([0, 1, 0]),
        to_direction: Point = default([0, 1, 0]),
    ) -> Result[kinds.Shape]:
        """Move a shape so that a point of it comes to another, and a direction of it turns into another.

        Convention: two directions leave the turn about them open. It is the one between the frames that the kernel
        gives to each of the two: with x across the axis of the least share in the direction. To say it yourself,
        use ``alignNormAndAxis``.

        Args:
            shape: what to move.
            from_origin: a point that moves along with the shape.
            from_direction: a direction that turns along with it.
            to_origin: where the point comes to.
            to_direction: what the direction turns into.

        Returns:
            The moved shape.
        """
        return self._add(
            "occt.transforms.align",
            {"shape": shape},
            {
                "fromOrigin": from_origin,
                "fromDirection": from_direction,
                "toOrigin": to_origin,
                "toDirection": to_direction,
            },
        )

    def align_and_translate(
        self, shape: Reference[kinds.Shape], center: Point = default([0, 0, 0]), direction: Point = default([0, 1, 0])
    ) -> Result[kinds.Shape]:
        """Turn a shape so that its up axis gets a direction, then move it.

        Convention: the turn is that of ``align`` from the y axis at the origin.

        Args:
            shape: what to move.
            center: where the origin comes to.
            direction: what the y axis turns into.

        Returns:
            The moved shape.
        """
        return self._add(
            "occt.transforms.alignAndTranslate", {"shape": shape}, {"center": center, "direction": direction}
        )

    def align_and_translate_shapes(
        self, shapes: Shapes, centers: Points = default([[0, 0, 0]]), directions: Points = default([[0, 1, 0]])
    ) -> Result[Sequence[kinds.Shape]]:
        """Turn each of several shapes so that its up axis gets a direction, then move it.

        Convention: as ``alignAndTranslate``.

        Args:
            shapes: what to move.
            centers: where the origin comes to, one for each shape.
            directions: what the y axis turns into, one for each shape.

        Returns:
            The moved shapes, in order.
        """
        return self._add(
            "occt.transforms.alignAndTranslateShapes",
            {"shapes": shapes},
            {"centers": centers, "directions": directions},
        )

    def align_norm_and_axis(
        self,
        shape: Reference[kinds.Shape],
        from_origin: Point = default([0, 0, 0]),
        from_norm: Point = default([1, 0, 0]),
        from_ax: Point = default([0, 0, 1]),
        to_origin: Point = default([0, 1, 0]),
        to_norm: Point = default([0, 1, 0]),
        to_ax: Point = default([0, 1, 0]),
    ) -> Result[kinds.Shape]:
        """Move a shape so that a frame of it comes to another frame.

        Convention: an axis that is not across its normal is pressed into the plane across it.

        Known difference: an axis along its normal, as by default, leaves the turn about the normal open, and the
        kernel chooses it as in ``align``; elsewhere it is an error.

        Args:
            shape: what to move.
            from_origin: the origin of a frame that moves along with the shape.
            from_norm: the main axis of that frame.
            from_ax: the x direction of that frame.
            to_origin: where the origin comes to.
            to_norm: what the main axis turns into.
            to_ax: what the x direction turns into.

        Returns:
            The moved shape.
        """
        return self._add(
            "occt.transforms.alignNormAndAxis",
            {"shape": shape},
            {
                "fromOrigin": from_origin,
                "fromNorm": from_norm,
                "fromAx": from_ax,
                "toOrigin": to_origin,
                "toNorm": to_norm,
                "toAx": to_ax,
            },
        )

    def align_shapes(
        self,
        shapes: Shapes,
        from_origins: Points = default([[0, 0, 0]]),
        from_directions: Points = default([[0, 0, 1]]),
        to_origins: Points = default([[0, 1, 0]]),
        to_directions: Points = default([[0, 1, 0]]),
    ) -> Result[Sequence[kinds.Shape]]:
        """Move each of several shapes so that a point and a direction of it come to others.

        Convention: as ``align``.

        Args:
            shapes: what to move.
            from_origins: a point that moves along, one for each shape.
            from_directions: a direction that turns along, one for each shape.
            to_origins: where the point comes to, one for each shape.
            to_directions: what the direction turns into, one for each shape.

        Returns:
            The moved shapes, in order.
        """
        return self._add(
            "occt.transforms.alignShapes",
            {"shapes": shapes},
            {
                "fromOrigins": from_origins,
                "fromDirections": from_directions,
                "toOrigins": to_origins,
                "toDirections": to_directions,
            },
        )

    def compose_transform(
        self, translation: Point = default([0, 0, 0]), rotation: Point = default([0, 0, 0]), scale: Number = default(1)
    ) -> Result[Sequence[float]]:
        """Make the matrix that scales, then turns, then moves, as instances in assemblies are placed.

        Convention: turns about z first, then y, then x, each about the fixed axis; column after column.

        Args:
            translation: how far along x, y and z.
            rotation: degrees about x, y and z.
            scale: how many times larger.

        Returns:
            The matrix.
        """
        return self._add(
            "occt.transforms.composeTransform", {}, {"translation": translation, "rotation": rotation, "scale": scale}
        )

    def get_shape_transform(self, shape: Reference[kinds.Shape]) -> Result[structs.ShapeTransform]:
        """Tell how a shape has been moved and turned from where its geometry was made.

        Convention: scaling, mirroring and shearing make new geometry, so they do not show; the matrix is written
        column after column, the quaternion is x, y, z, w.

        Args:
            shape: any shape.

        Returns:
            The move as a matrix, and taken apart into translation, quaternion and scale.
        """
        return self._add("occt.transforms.getShapeTransform", {"shape": shape}, {})

    def identity_transform(self) -> Result[Sequence[float]]:
        """Make the matrix that leaves everything where it is.

        Convention: matrices have 16 numbers, column after column; a translation stands in the items 12 to 14.

        Returns:
            The matrix.
        """
        return self._add("occt.transforms.identityTransform", {}, {})

    def invert_transform(self, transformation: Numbers) -> Result[Sequence[float]]:
        """Make the matrix that undoes another.

        Convention: column after column, as ``identityTransform``.

        Args:
            transformation: a matrix that does not squeeze space flat.

        Returns:
            The matrix.
        """
        return self._add("occt.transforms.invertTransform", {"transformation": transformation}, {})

    def mirror(
        self, shape: Reference[kinds.Shape], origin: Point = default([0, 0, 0]), direction: Point = default([0, 0, 1])
    ) -> Result[kinds.Shape]:
        """Mirror a shape in a line, which is the same as half a turn about it.

        Args:
            shape: what to mirror.
            origin: a point of the line.
            direction: of the line.

        Returns:
            The mirrored shape.
        """
        return self._add("occt.transforms.mirror", {"shape": shape}, {"origin": origin, "direction": direction})

    def mirror_about_point(
        self, shape: Reference[kinds.Shape], point: Point = default([0, 0, 0])
    ) -> Result[kinds.Shape]:
        """Mirror a shape in a point.

        Args:
            shape: what to mirror.
            point: the middle between each point of the shape and its image.

        Returns:
            The mirrored shape.
        """
        return self._add("occt.transforms.mirrorAboutPoint", {"shape": shape}, {"point": point})

    def mirror_along_normal(
        self, shape: Reference[kinds.Shape], origin: Point = default([0, 0, 0]), normal: Point = default([0, 0, 1])
    ) -> Result[kinds.Shape]:
        """Mirror a shape in a plane.

        Args:
            shape: what to mirror.
            origin: a point of the plane.
            normal: of the plane.

        Returns:
            The mirrored shape.
        """
        return self._add("occt.transforms.mirrorAlongNormal", {"shape": shape}, {"origin": origin, "normal": normal})

    def mirror_along_normal_shapes(
        self, shapes: Shapes, origins: Points = default([[0, 0, 0]]), normals: Points = default([[0, 0, 1]])
    ) -> Result[Sequence[kinds.Shape]]:
        """Mirror each of several shapes in its own plane.

        Args:
            shapes: what to mirror.
            origins: a point of the plane, one for each shape.
            normals: of the plane, one for each shape.

        Returns:
            The mirrored shapes, in order.
        """
        return self._add(
            "occt.transforms.mirrorAlongNormalShapes", {"shapes": shapes}, {"origins": origins, "normals": normals}
        )

    def mirror_axis_to_matrix(
        self, origin: Point = default([0, 0, 0]), direction: Point = default([1, 0, 0])
    ) -> Result[Sequence[float]]:
        """Make the matrix of a reflection in a line, which is half a turn about it.

        Convention: column after column, as ``identityTransform``.

        Args:
            origin: a point of the line.
            direction: of the line.

        Returns:
            The matrix.
        """
        return self._add("occt.transforms.mirrorAxisToMatrix", {}, {"origin": origin, "direction": direction})

    def mirror_plane_to_matrix(
        self, origin: Point = default([0, 0, 0]), normal: Point = default([0, 0, 1])
    ) -> Result[Sequence[float]]:
        """Make the matrix of a reflection in a plane.

        Convention: column after column, as ``identityTransform``.

        Args:
            origin: a point of the plane.
            normal: of the plane.

        Returns:
            The matrix.
        """
        return self._add("occt.transforms.mirrorPlaneToMatrix", {}, {"origin": origin, "normal": normal})

    def mirror_point_to_matrix(self, point: Point = default([0, 0, 0])) -> Result[Sequence[float]]:
        """Make the matrix of a reflection in a point.

        Convention: column after column, as ``identityTransform``.

        Args:
            point: the middle between each point and its image.

        Returns:
            The matrix.
        """
        return self._add("occt.transforms.mirrorPointToMatrix", {}, {"point": point})

    def mirror_shapes(
        self, shapes: Shapes, origins: Points = default([[0, 0, 0]]), directions: Points = default([[0, 0, 1]])
    ) -> Result[Sequence[kinds.Shape]]:
        """Mirror each of several shapes in its own line.

        Args:
            shapes: what to mirror.
            origins: a point of the line, one for each shape.
            directions: of the line, one for each shape.

        Returns:
            The mirrored shapes, in order.
        """
        return self._add(
            "occt.transforms.mirrorShapes", {"shapes": shapes}, {"origins": origins, "directions": directions}
        )

    def multiply_transforms(self, transformation: Numbers | Points) -> Result[Sequence[float]]:
        """Join matrices into one that does the same as all of them, one after the other.

        Convention: the first matrix is applied first, as wherever several are given; column after column.

        Args:
            transformation: a matrix or a list of at least one.

        Returns:
            The matrix.
        """
        return self._add("occt.transforms.multiplyTransforms", {"transformation": transformation}, {})

    def quaternion_to_matrix(self, quaternion: Numbers = default([0, 0, 0, 1])) -> Result[Sequence[float]]:
        """Make the matrix of a turn about the origin, given by a quaternion.

        Convention: the quaternion is x, y, z, w, and its length does not matter; the matrix is written column after
        column.

        Args:
            quaternion: four numbers that are not all zero.

        Returns:
            The matrix.
        """
        return self._add("occt.transforms.quaternionToMatrix", {}, {"quaternion": quaternion})

    def rotate(
        self, shape: Reference[kinds.Shape], axis: Point = default([0, 0, 1]), angle: Number = default(0)
    ) -> Result[kinds.Shape]:
        """Turn a shape about an axis through the origin.

        Convention: counter-clockwise when the axis points at the viewer.

        Args:
            shape: what to turn.
            axis: direction of the axis.
            angle: how far, in degrees.

        Returns:
            The turned shape.
        """
        return self._add("occt.transforms.rotate", {"shape": shape}, {"axis": axis, "angle": angle})

    def rotate_around_center(
        self,
        shape: Reference[kinds.Shape],
        angle: Number = default(0),
        center: Point = default([0, 0, 0]),
        axis: Point = default([0, 0, 1]),
    ) -> Result[kinds.Shape]:
        """Turn a shape about an axis through any point.

        Convention: counter-clockwise when the axis points at the viewer.

        Args:
            shape: what to turn.
            angle: how far, in degrees.
            center: a point of the axis.
            axis: direction of the axis.

        Returns:
            The turned shape.
        """
        return self._add(
            "occt.transforms.rotateAroundCenter", {"shape": shape}, {"angle": angle, "center": center, "axis": axis}
        )

    def rotate_around_center_shapes(
        self,
        shapes: Shapes,
        angles: Numbers = default([0]),
        centers: Points = default([[0, 0, 0]]),
        axes: Points = default([[0, 0, 1]]),
    ) -> Result[Sequence[kinds.Shape]]:
        """Turn each of several shapes about its own axis through its own point.

        Convention: counter-clockwise when an axis points at the viewer.

        Args:
            shapes: what to turn.
            angles: how far, in degrees, one for each shape.
            centers: a point of the axis, one for each shape.
            axes: direction of the axis, one for each shape.

        Returns:
            The turned shapes, in order.
        """
        return self._add(
            "occt.transforms.rotateAroundCenterShapes",
            {"shapes": shapes},
            {"angles": angles, "centers": centers, "axes": axes},
        )

    def rotate_by_quaternion(
        self, shape: Reference[kinds.Shape], quaternion: Numbers = default([0, 0, 0, 1])
    ) -> Result[kinds.Shape]:
        """Turn a shape about the origin as a quaternion says.

        Convention: the quaternion is x, y, z, w; its length does not matter.

        Args:
            shape: what to turn.
            quaternion: four numbers that are not all zero.

        Returns:
            The turned shape.
        """
        return self._add("occt.transforms.rotateByQuaternion", {"shape": shape}, {"quaternion": quaternion})

    def rotate_shapes(
        self, shapes: Shapes, axes: Points = default([[0, 0, 1]]), angles: Numbers = default([0])
    ) -> Result[Sequence[kinds.Shape]]:
        """Turn each of several shapes about its own axis through the origin.

        Convention: counter-clockwise when an axis points at the viewer.

        Args:
            shapes: what to turn.
            axes: direction of the axis, one for each shape.
            angles: how far, in degrees, one for each shape.

        Returns:
            The turned shapes, in order.
        """
        return self._add("occt.transforms.rotateShapes", {"shapes": shapes}, {"axes": axes, "angles": angles})

    def rotation_axis_angle_to_matrix(
        self, axis: Point = default([0, 0, 1]), angle: Number = default(0), center: Point = default([0, 0, 0])
    ) -> Result[Sequence[float]]:
        """Make the matrix of a turn about an axis.

        Convention: counter-clockwise when the axis points at the viewer; column after column.

        Args:
            axis: direction of the axis.
            angle: how far, in degrees.
            center: a point of the axis.

        Returns:
            The matrix.
        """
        return self._add(
            "occt.transforms.rotationAxisAngleToMatrix", {}, {"axis": axis, "angle": angle, "center": center}
        )

    def scale(self, shape: Reference[kinds.Shape], factor: Number = default(1)) -> Result[kinds.Shape]:
        """Scale a shape about the origin.

        Args:
            shape: what to scale.
            factor: how many times larger.

        Returns:
            The scaled shape.
        """
        return self._add("occt.transforms.scale", {"shape": shape}, {"factor": factor})

    def scale_3d(
        self, shape: Reference[kinds.Shape], scale: Point = default([1, 1, 1]), center: Point = default([0, 0, 0])
    ) -> Result[kinds.Shape]:
        """Scale a shape along each axis by a factor of its own.

        Uneven scaling turns curves and surfaces into B-splines of exactly the scaled form.

        Known difference: even scaling keeps circles, planes, cylinders and the like as they are; elsewhere they too
        become B-splines.

        Args:
            shape: what to scale.
            scale: factors along x, y and z; a negative one mirrors along its axis.
            center: the point that stays where it is.

        Returns:
            The scaled shape.
        """
        return self._add("occt.transforms.scale3d", {"shape": shape}, {"scale": scale, "center": center})

    def scale_3d_shapes(
        self, shapes: Shapes, scales: Points = default([[1, 1, 1]]), centers: Points = default([[0, 0, 0]])
    ) -> Result[Sequence[kinds.Shape]]:
        """Scale each of several shapes along each axis by factors of its own.

        Known difference: as ``scale3d``.

        Args:
            shapes: what to scale.
            scales: factors along x, y and z, one triple for each shape; a negative one mirrors along its axis.
            centers: the point that stays where it is, one for each shape.

        Returns:
            The scaled shapes, in order.
        """
        return self._add("occt.transforms.scale3dShapes", {"shapes": shapes}, {"scales": scales, "centers": centers})

    def scale_from_center(
        self, shape: Reference[kinds.Shape], factor: Number = default(1), center: Point = default([0, 0, 0])
    ) -> Result[kinds.Shape]:
        """Scale a shape about any point.

        Args:
            shape: what to scale.
            factor: how many times larger; a negative one mirrors the shape in the point as well.
            center: the point that stays where it is.

        Returns:
            The scaled shape.
        """
        return self._add("occt.transforms.scaleFromCenter", {"shape": shape}, {"factor": factor, "center": center})

    def scale_shapes(self, shapes: Shapes, factors: Numbers = default([1])) -> Result[Sequence[kinds.Shape]]:
        """Scale each of several shapes about the origin.

        Args:
            shapes: what to scale.
            factors: how many times larger, one for each shape.

        Returns:
            The scaled shapes, in order.
        """
        return self._add("occt.transforms.scaleShapes", {"shapes": shapes}, {"factors": factors})

    def scale_uniform_to_matrix(
        self, factor: Number = default(1), center: Point = default([0, 0, 0])
    ) -> Result[Sequence[float]]:
        """Make the matrix of even scaling about a point.

        Convention: column after column, as ``identityTransform``.

        Args:
            factor: how many times larger; a negative one mirrors in the point as well.
            center: the point that stays where it is.

        Returns:
            The matrix.
        """
        return self._add("occt.transforms.scaleUniformToMatrix", {}, {"factor": factor, "center": center})

    def transform(
        self,
        shape: Reference[kinds.Shape],
        translation: Point = default([0, 0, 0]),
        rotation_axis: Point = default([0, 1, 0]),
        rotation_angle: Number = default(0),
        scale_factor: Number = default(1),
    ) -> Result[kinds.Shape]:
        """Scale a shape about the origin, then turn it about an axis through the origin, then move it.

        Convention: a turn is counter-clockwise when the axis points at the viewer.

        Args:
            shape: what to transform.
            translation: how far to move it in the end, along x, y and z.
            rotation_axis: direction of the axis.
            rotation_angle: how far to turn, in degrees.
            scale_factor: how many times larger.

        Returns:
            The transformed shape.
        """
        return self._add(
            "occt.transforms.transform",
            {"shape": shape},
            {
                "translation": translation,
                "rotationAxis": rotation_axis,
                "rotationAngle": rotation_angle,
                "scaleFactor": scale_factor,
            },
        )

    def transform_by_matrix(
        self, shape: Reference[kinds.Shape], transformation: Numbers | Points
    ) -> Result[kinds.Shape]:
        """Move, turn, mirror, scale or shear a shape as matrices say.

        Uneven scaling and shear turn curves and surfaces into B-splines of exactly that form.

        Convention: matrices have 16 numbers, column after column; of several the first one is applied first.

        Args:
            shape: what to transform.
            transformation: a matrix or a list of at least one; the last row must be 0, 0, 0, 1.

        Returns:
            The transformed shape.
        """
        return self._add("occt.transforms.transformByMatrix", {"shape": shape, "transformation": transformation}, {})

    def transform_shapes(
        self,
        shapes: Shapes,
        translations: Points = default([[0, 0, 0]]),
        rotation_axes: Points = default([[0, 1, 0]]),
        rotation_angles: Numbers = default([0]),
        scale_factors: Numbers = default([1]),
    ) -> Result[Sequence[kinds.Shape]]:
        """Scale, then turn, then move each of several shapes its own way.

        Convention: as ``transform``.

        Args:
            shapes: what to transform.
            translations: how far to move in the end, one for each shape.
            rotation_axes: direction of the axis through the origin, one for each shape.
            rotation_angles: how far to turn, in degrees, one for each shape.
            scale_factors: how many times larger, one for each shape.

        Returns:
            The transformed shapes, in order.
        """
        return self._add(
            "occt.transforms.transformShapes",
            {"shapes": shapes},
            {
                "translations": translations,
                "rotationAxes": rotation_axes,
                "rotationAngles": rotation_angles,
                "scaleFactors": scale_factors,
            },
        )

    def transform_shapes_by_matrix(
        self, shapes: Shapes, transformation: Numbers | Points
    ) -> Result[Sequence[kinds.Shape]]:
        """Move, turn, mirror, scale or shear several shapes, all in the same way.

        Convention: as ``transformByMatrix``.

        Args:
            shapes: what to transform.
            transformation: a matrix or a list of at least one, for all shapes; the last row must be 0, 0, 0, 1.

        Returns:
            The transformed shapes, in order.
        """
        return self._add(
            "occt.transforms.transformShapesByMatrix", {"shapes": shapes, "transformation": transformation}, {}
        )

    def translate(self, shape: Reference[kinds.Shape], translation: Point = default([0, 0, 0])) -> Result[kinds.Shape]:
        """Move a shape.

        Args:
            shape: what to move.
            translation: how far along x, y and z.

        Returns:
            The moved shape; the given one stays where it is.
        """
        return self._add("occt.transforms.translate", {"shape": shape}, {"translation": translation})

    def translate_shapes(
        self, shapes: Shapes, translations: Points = default([[0, 0, 0]])
    ) -> Result[Sequence[kinds.Shape]]:
        """Move each of several shapes its own way.

        Args:
            shapes: what to move.
            translations: how far along x, y and z, one for each shape.

        Returns:
            The moved shapes, in order.
        """
        return self._add("occt.transforms.translateShapes", {"shapes": shapes}, {"translations": translations})

    def translation_to_matrix(self, translation: Point = default([0, 0, 0])) -> Result[Sequence[float]]:
        """Make the matrix of a move.

        Convention: column after column, as ``identityTransform``.

        Args:
            translation: how far along x, y and z.

        Returns:
            The matrix.
        """
        return self._add("occt.transforms.translationToMatrix", {}, {"translation": translation})
