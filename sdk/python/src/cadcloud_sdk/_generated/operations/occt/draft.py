"""Operations of ``occt.draft``. Generated from catalog/operations.json by sdk/python/tools; not edited by hand."""

from __future__ import annotations

from cadcloud_sdk._generated.operations import kinds
from cadcloud_sdk.builder.namespace import Namespace
from cadcloud_sdk.builder.reference import Reference, Result
from cadcloud_sdk.builder.values import Boolean, Number, Point, Shapes, default


class DraftOperations(Namespace):
    """Operations of ``occt.draft``."""

    def draft_angle(
        self,
        shape: Reference[kinds.Shape],
        faces: Shapes,
        direction: Point = default([0, 1, 0]),
        angle: Number = default(5),
        neutral_plane_origin: Point = default([0, 0, 0]),
        neutral_plane_direction: Point = default([0, 0, 1]),
        flag: Boolean = default(True),
    ) -> Result[kinds.Shape]:
        """Incline faces of a shape, as the walls of a part that must leave its mould.

        Each face turns about the line in which it crosses the neutral plane, which so keeps its size.

        Convention: with a positive angle matter goes where the direction points away from the neutral plane, and is
        added on its other side. Faces that continue an inclined one smoothly are inclined too. A face of an equal
        shape counts as the face of this one in its place.

        Args:
            shape: a solid or shell.
            faces: which of its faces to incline; flat, cylindrical or conical.
            direction: that the part is pulled in.
            angle: by how much, in degrees; more than -90 and less than 90.
            neutral_plane_origin: a point of the neutral plane.
            neutral_plane_direction: square to the neutral plane; the direction must not lie in the plane.
            flag: how the kernel follows walls around edges; true suits almost always.

        Returns:
            The shape with inclined faces.
        """
        return self._add(
            "occt.draft.draftAngle",
            {"shape": shape, "faces": faces},
            {
                "direction": direction,
                "angle": angle,
                "neutralPlaneOrigin": neutral_plane_origin,
                "neutralPlaneDirection": neutral_plane_direction,
                "flag": flag,
            },
        )

    def make_draft(
        self,
        shape: Reference[kinds.Shape],
        direction: Point = default([0, 1, 0]),
        angle: Number = default(5),
        length_max: Number = default(10),
        internal: Boolean = default(False),
    ) -> Result[kinds.Shape]:
        """Let walls leave an outline at an angle.

        Convention: the sign of the angle does not matter; ``internal`` says to which side the walls lean.

        Args:
            shape: a wire, an edge, a face, or a shell with open borders; the walls start from its outline.
            direction: that the walls go in.
            angle: between the walls and the direction, in degrees; more than -90 and less than 90.
            length_max: how long the walls are, measured along their slope; at least 0.001.
            internal: true leans the walls inward, false outward.

        Returns:
            A shell: the walls, with the face or shell that they start from.
        """
        return self._add(
            "occt.draft.makeDraft",
            {"shape": shape},
            {"direction": direction, "angle": angle, "lengthMax": length_max, "internal": internal},
        )

    def make_draft_to_shape(
        self,
        shape: Reference[kinds.Shape],
        stop_shape: Reference[kinds.Shape],
        direction: Point = default([0, 1, 0]),
        angle: Number = default(5),
        keep_out: Boolean = default(False),
        internal: Boolean = default(False),
    ) -> Result[kinds.Shape]:
        """Let walls leave an outline at an angle, up to another shape.

        Convention: the sign of the angle does not matter; ``internal`` says to which side the walls lean. Walls
        that do not meet the shape in the direction run against the direction.

        Args:
            shape: a wire, an edge, a face, or a shell with open borders; the walls start from its outline.
            stop_shape: what the walls end on; a shape with faces that reaches across all of them.
            direction: that the walls go in.
            angle: between the walls and the direction, in degrees; more than -90 and less than 90.
            keep_out: true keeps the part of the other shape outside the walls, false the part that closes them.
            internal: true leans the walls inward, false outward.

        Returns:
            A shell of the walls and that part of the other shape; a solid where it starts from a face.
        """
        return self._add(
            "occt.draft.makeDraftToShape",
            {"shape": shape, "stopShape": stop_shape},
            {"direction": direction, "angle": angle, "keepOut": keep_out, "internal": internal},
        )
