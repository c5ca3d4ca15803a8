"""Sweeps of profiles."""

from __future__ import annotations

import math
from typing import Any

from OCP.BRepOffsetAPI import BRepOffsetAPI_ThruSections
from OCP.gp import gp_Trsf
from OCP.TopLoc import TopLoc_Location
from OCP.TopoDS import TopoDS_Wire

from cadcloud.ops.brep import frames, measure
from cadcloud.ops.brep.build import built
from cadcloud.ops.brep.profiles import is_closed
from cadcloud.ops.brep.topology import downcast
from cadcloud.ops.errors import InvalidInput

MOST_TURNS = 100
# A skin over copies 5 degrees apart is measured to keep the volume to 1e-6 even over several turns, ten times
# faster and a hundred times more exactly than a sweep along a helix.
DEGREES_A_SECTION = 5
FEWEST_SECTIONS = 8


def twisted(profile: TopoDS_Wire, height: float, degrees: float, *, make_solid: bool) -> Any:
    """Sweep a profile up the y axis while it turns about it; closed ends make a solid of a closed profile."""
    if abs(degrees) > MOST_TURNS * 360:
        raise InvalidInput(f"angle must be at most {MOST_TURNS * 360} degrees either way", parameter="angle")
    if make_solid and not is_closed(profile):
        raise InvalidInput("shape must be a closed wire to make a solid", parameter="shape")
    straight = abs(degrees) < 1e-9
    parts = 1 if straight else max(math.ceil(abs(degrees) / DEGREES_A_SECTION), FEWEST_SECTIONS)
    maker = BRepOffsetAPI_ThruSections(make_solid, straight, 1e-6)
    for part in range(parts + 1):
        maker.AddWire(_moved(profile, degrees * part / parts, height * part / parts))
    maker.CheckCompatibility(False)
    swept = built(maker, "The profile could not be swept while it turns.")
    if make_solid and abs(measure.volume(swept)) < 1e-6 * measure.area(swept) * height:
        raise InvalidInput(
            "shape sweeps out no volume: turn it, or let it rise, out of its own plane", parameter="shape"
        )
    return swept


def _moved(profile: TopoDS_Wire, degrees: float, up: float) -> TopoDS_Wire:
    move = gp_Trsf()
    move.SetTranslation(frames.vector((0, up, 0)))
    return downcast(profile.Moved(TopLoc_Location(move.Multiplied(frames.rotation((0, 0, 0), (0, 1, 0), degrees)))))
