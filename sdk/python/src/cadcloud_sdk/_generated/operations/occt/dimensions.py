"""Operations of ``occt.dimensions``. Generated from catalog/operations.json by sdk/python/tools; not edited by hand."""

from __future__ import annotations

from typing import Literal

from cadcloud_sdk._generated.operations import kinds
from cadcloud_sdk.builder.namespace import Namespace
from cadcloud_sdk.builder.reference import Reference, Result
from cadcloud_sdk.builder.values import Boolean, Integer, Number, Point, Text, default


class DimensionsOperations(Namespace):
    """Operations of ``occt.dimensions``."""

    def pin_with_label(
        self,
        start_point: Point = default([0, 0, 0]),
        end_point: Point = default([0, 5, 2]),
        direction: Point = default([0, 0, 1]),
        offset_from_start: Number = default(0),
        label: Text = default("Pin"),
        label_offset: Number = default(0.3),
        label_size: Number = default(0.1),
        end_type: Literal["none", "arrow"] | Reference[str] = default("none"),
        arrow_size: Number = default(0.3),
        arrow_angle: Number = default(30),
        arrows_flipped: Boolean = default(False),
        label_rotation: Number = default(0),
        label_flip_horizontal: Boolean = default(False),
        label_flip_vertical: Boolean = default(False),
    ) -> Result[kinds.Compound]:
        """Draw a pin: a line that points at something, bends and ends in a label.

        Convention: the label reads along ``direction``, with its letters upright the way the line comes. A
        horizontal flip turns the letters upside down, a vertical one mirrors the line of text from left to right.
        The arrow stays at ``start_point`` whatever the offset.

        Known difference: a label or arrow of no size, or a label without letters, is left out, and the pin may run
        straight on without a bend; elsewhere these end in an error.

        Args:
            start_point: what the pin points at.
            end_point: where the line bends.
            direction: from the bend to the end of the line, with its length.
            offset_from_start: how much is left free between the start and the line.
            label: the text; lines are parted by line breaks.
            label_offset: from the end of the line to the label.
            label_size: height of the letters.
            end_type: ``arrow`` draws an arrow head at the start, ``none`` nothing.
            arrow_size: length of the strokes of the arrow head.
            arrow_angle: between the two strokes of the arrow head, in degrees.
            arrows_flipped: true points the arrow the other way.
            label_rotation: a turn of the label about its middle, in degrees, clockwise for the reader.
            label_flip_horizontal: true mirrors the label about its horizontal axis.
            label_flip_vertical: true mirrors the label about its vertical axis.

        Returns:
            A compound of wires: the line, a compound with the letters, the line after the bend, and a compound for
            the arrow.
        """
        return self._add(
            "occt.dimensions.pinWithLabel",
            {},
            {
                "startPoint": start_point,
                "endPoint": end_point,
                "direction": direction,
                "offsetFromStart": offset_from_start,
                "label": label,
                "labelOffset": label_offset,
                "labelSize": label_size,
                "endType": end_type,
                "arrowSize": arrow_size,
                "arrowAngle": arrow_angle,
                "arrowsFlipped": arrows_flipped,
                "labelRotation": label_rotation,
                "labelFlipHorizontal": label_flip_horizontal,
                "labelFlipVertical": label_flip_vertical,
            },
        )

    def simple_angular_dimension(
        self,
        direction1: Point = default([1, 0, 0]),
        direction2: Point = default([0, 0, 1]),
        center: Point = default([0, 0, 0]),
        radius: Number = default(4),
        offset_from_center: Number = default(0.5),
        extra_size: Number = default(0),
        decimal_places: Integer = default(2),
        label_suffix: Text = default("(deg)"),
        label_size: Number = default(0.1),
        label_offset: Number = default(0.3),
        radians: Boolean = default(False),
        end_type: Literal["none", "arrow"] | Reference[str] = default("none"),
        arrow_size: Number = default(0.3),
        arrow_angle: Number = default(30),
        arrows_flipped: Boolean = default(False),
        label_rotation: Number = default(0),
        label_flip_horizontal: Boolean = default(False),
        label_flip_vertical: Boolean = default(False),
        label_overwrite: Text = default("1*val"),
        remove_trailing_zeros: Boolean = default(False),
    ) -> Result[kinds.Compound]:
        """Draw a dimension that tells the angle between two directions.

        Convention: the label reads from ``direction2`` to ``direction1``, with its letters upright away from the
        centre. Here a horizontal flip mirrors the line of text from left to right, a vertical one turns the letters
        upside down: the other way round than for lengths.

        Known difference: arrows and labels of no size are left out; elsewhere they end in an error.

        Args:
            direction1: from the centre; its length does not matter.
            direction2: from the centre, not parallel to the first.
            center: where both directions start.
            radius: of the arc.
            offset_from_center: from the centre to where the two straight lines start.
            extra_size: how far the straight lines run on beyond the arc.
            decimal_places: how many decimals the label shows.
            label_suffix: what stands behind the value, such as a unit.
            label_size: height of the letters.
            label_offset: from the arc to the middle of the label; negative towards the centre.
            radians: true shows radians instead of degrees.
            end_type: ``arrow`` draws arrow heads at both ends of the arc, ``none`` nothing.
            arrow_size: length of the strokes of arrow heads.
            arrow_angle: between the two strokes of an arrow head, in degrees.
            arrows_flipped: true points the arrows inward.
            label_rotation: a turn of the label about its middle, in degrees, clockwise for the reader.
            label_flip_horizontal: true mirrors the label about its vertical axis.
            label_flip_vertical: true mirrors the label about its horizontal axis.
            label_overwrite: an expression in ``val``, the angle, that is computed, such as ``180-val``; or a text
                to show, in which ``val`` is replaced.
            remove_trailing_zeros: true drops zeros at the end of the decimals.

        Returns:
            A compound of wires: the two straight lines, the arc, a compound with the letters, and for each arrow a
            compound.
        """
        return self._add(
            "occt.dimensions.simpleAngularDimension",
            {},
            {
                "direction1": direction1,
                "direction2": direction2,
                "center": center,
                "radius": radius,
                "offsetFromCenter": offset_from_center,
                "extraSize": extra_size,
                "decimalPlaces": decimal_places,
                "labelSuffix": label_suffix,
                "labelSize": label_size,
                "labelOffset": label_offset,
                "radians": radians,
                "endType": end_type,
                "arrowSize": arrow_size,
                "arrowAngle": arrow_angle,
                "arrowsFlipped": arrows_flipped,
                "labelRotation": label_rotation,
                "labelFlipHorizontal": label_flip_horizontal,
                "labelFlipVertical": label_flip_vertical,
                "labelOverwrite": label_overwrite,
                "removeTrailingZeros": remove_trailing_zeros,
            },
        )

    def simple_linear_length_dimension(
        self,
        start: Point,
        end: Point,
        direction: Point,
        offset_from_points: Number = default(0),
        crossing_size: Number = default(0.2),
        decimal_places: Integer = default(2),
        label_suffix: Text = default("(cm)"),
        label_size: Number = default(0.1),
        label_offset: Number = default(0.3),
        label_rotation: Number = default(0),
        end_type: Literal["none", "arrow"] | Reference[str] = default("none"),
        arrow_size: Number = default(0.3),
        arrow_angle: Number = default(30),
        arrows_flipped: Boolean = default(False),
        label_flip_horizontal: Boolean = default(False),
        label_flip_vertical: Boolean = default(False),
        label_overwrite: Text = default("1*val"),
        remove_trailing_zeros: Boolean = default(False),
    ) -> Result[kinds.Compound]:
        """Draw a dimension that tells the distance of two points.

        Convention: the label reads from ``start`` to ``end``, with its letters upright along ``direction``. A
        horizontal flip turns the letters upside down, a vertical one mirrors the line of text from left to right.
        Label, suffix and a blank between them make one line of text.

        Known difference: arrows and labels of no size are left out; elsewhere they end in an error.

        Args:
            start: the first point.
            end: the second point.
            direction: from the points to the dimension line, with its length; it must not run along the points.
            offset_from_points: how far from the points, along the direction, the two helping lines start.
            crossing_size: how far lines run on where they cross.
            decimal_places: how many decimals the label shows.
            label_suffix: what stands behind the value, such as a unit.
            label_size: height of the letters.
            label_offset: from the dimension line to the middle of the label; negative for the side of the points.
            label_rotation: a turn of the label about its middle, in degrees, clockwise for the reader.
            end_type: ``arrow`` draws arrow heads at both ends of the dimension line, ``none`` nothing.
            arrow_size: length of the strokes of arrow heads.
            arrow_angle: between the two strokes of an arrow head, in degrees.
            arrows_flipped: true points the arrows inward.
            label_flip_horizontal: true mirrors the label about its horizontal axis.
            label_flip_vertical: true mirrors the label about its vertical axis.
            label_overwrite: an expression in ``val``, the distance, that is computed, such as ``100*val``; or a
                text to show, in which ``val`` is replaced.
            remove_trailing_zeros: true drops zeros at the end of the decimals.

        Returns:
            A compound of wires: the dimension line, the two helping lines, a compound with the letters, and for
            each arrow a compound.
        """
        return self._add(
            "occt.dimensions.simpleLinearLengthDimension",
            {"start": start, "end": end, "direction": direction},
            {
                "offsetFromPoints": offset_from_points,
                "crossingSize": crossing_size,
                "decimalPlaces": decimal_places,
                "labelSuffix": label_suffix,
                "labelSize": label_size,
                "labelOffset": label_offset,
                "labelRotation": label_rotation,
                "endType": end_type,
                "arrowSize": arrow_size,
                "arrowAngle": arrow_angle,
                "arrowsFlipped": arrows_flipped,
                "labelFlipHorizontal": label_flip_horizontal,
                "labelFlipVertical": label_flip_vertical,
                "labelOverwrite": label_overwrite,
                "removeTrailingZeros": remove_trailing_zeros,
            },
        )
