"""Where a model stands: scaled, turned about its up axis, tipped to a direction, moved, in this order."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray
from OCP.gp import gp_Quaternion, gp_Trsf, gp_Vec
from OCP.TopoDS import TopoDS_Shape

from cadcloud.ops.brep.build import transformed
from cadcloud.ops.brep.frames import Triple, direction, rotation, vector
from cadcloud.ops.errors import InvalidInput

Points: TypeAlias = NDArray[np.float64]
"""Points as the rows of an array with three columns."""

FINEST = 1e-5
"""The shortest edge that the kernel tells from a point with room to spare."""


@dataclass(frozen=True)
class Placement:
    """How a model that was built around the origin, standing on y = 0, is put in its place.

    Attributes:
        scale: how many times larger.
        turn: degrees about the up axis, counter-clockwise seen from above.
        up: where the up axis points afterwards; its length does not matter.
        origin: where the origin goes.
    """

    scale: float = 1
    turn: float = 0
    up: Triple = (0, 1, 0)
    origin: Triple = (0, 0, 0)

    def move(self) -> gp_Trsf:
        """The placement as the kernel has it."""
        # Tipping the up axis straight down is a half turn about x; the kernel would choose any axis.
        across = gp_Quaternion(gp_Vec(0, 1, 0), gp_Vec(direction(self.up)), gp_Vec(1, 0, 0))
        tip = gp_Trsf()
        tip.SetRotation(across)
        placed = gp_Trsf()
        placed.SetTranslation(vector(self.origin))
        placed.Multiply(tip)
        placed.Multiply(rotation((0, 0, 0), (0, 1, 0), self.turn))
        grow = gp_Trsf()
        grow.SetScaleFactor(self.scale)
        placed.Multiply(grow)
        return placed

    def points(self, points: Points) -> Points:
        """The points in their places."""
        move = self.move()
        rows = np.array([[move.Value(row, column) for column in range(1, 5)] for row in range(1, 4)])
        return points @ rows[:, :3].T + rows[:, 3]

    def shape(self, shape: TopoDS_Shape) -> Any:
        """A copy of the shape in its place; the shape itself where there is nothing to do."""
        return shape if self == Placement() else transformed(shape, self.move())

    def check_detail(self, smallest: float, largest: float) -> None:
        """Refuse scales that the kernel's precision is not enough for.

        Args:
            smallest: the length of the shortest edge, unscaled.
            largest: the length of the whole, unscaled.

        Raises:
            InvalidInput: details would become points, or rounding errors would become details.
        """
        reach = self.scale * largest + math.hypot(*self.origin)
        if smallest == 0:
            raise InvalidInput("scale: some details are too small to be told from points.", "scale")
        if self.scale * smallest < max(FINEST, 1e-13 * reach):
            raise InvalidInput(
                f"scale: the smallest detail would be {self.scale * smallest:.2g} long, less than the kernel can "
                f"model; use a scale of at least {max(FINEST, 1e-13 * reach) / smallest:.2g}, or larger details.",
                "scale",
            )
