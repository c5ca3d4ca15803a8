"""Profiles of beams, as wires."""

from __future__ import annotations

from cadcloud.ops.brep import outlines
from cadcloud.ops.brep.outlines import Alignment
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Angle, Direction3, Length, Point3, Wire


@operation("createIBeamProfileWire")
def create_i_beam_profile_wire(
    width: Length = 2,
    height: Length = 3,
    web_thickness: Length = 0.2,
    flange_thickness: Length = 0.3,
    alignment: Alignment = "midMid",
    rotation: Angle = 0,
    center: Point3 = (0, 0, 0),
    direction: Direction3 = (0, 1, 0),
) -> Wire:
    """Make the profile of an I beam.

    Convention: with the direction along y the width lies along x, and the profile is upright along z.

    Args:
        width: of both flanges.
        height: over both flanges.
        web_thickness: of the web; less than ``width``.
        flange_thickness: of each flange; less than half of ``height``.
        alignment: which point of the profile's bounding rectangle lies at the centre.
        rotation: about the direction, in degrees.
        center: the point that the profile is aligned with.
        direction: normal of the plane that the profile lies in.

    Returns:
        A closed wire of twelve edges.
    """
    return outlines.i_beam(width, height, web_thickness, flange_thickness, alignment, rotation, center, direction)


@operation("createHBeamProfileWire")
def create_h_beam_profile_wire(
    width: Length = 2,
    height: Length = 3,
    web_thickness: Length = 0.2,
    flange_thickness: Length = 0.3,
    alignment: Alignment = "midMid",
    rotation: Angle = 0,
    center: Point3 = (0, 0, 0),
    direction: Direction3 = (0, 1, 0),
) -> Wire:
    """Make the profile of an H beam.

    Convention: with the direction along y the width lies along x, and the profile is upright along z.

    Args:
        width: over both flanges.
        height: of both flanges.
        web_thickness: of the web; less than ``height``.
        flange_thickness: of each flange; less than half of ``width``.
        alignment: which point of the profile's bounding rectangle lies at the centre.
        rotation: about the direction, in degrees.
        center: the point that the profile is aligned with.
        direction: normal of the plane that the profile lies in.

    Returns:
        A closed wire of twelve edges.
    """
    return outlines.h_beam(width, height, web_thickness, flange_thickness, alignment, rotation, center, direction)


@operation("createTBeamProfileWire")
def create_t_beam_profile_wire(
    width: Length = 2,
    height: Length = 2,
    web_thickness: Length = 0.2,
    flange_thickness: Length = 0.3,
    alignment: Alignment = "midMid",
    rotation: Angle = 0,
    center: Point3 = (0, 0, 0),
    direction: Direction3 = (0, 1, 0),
) -> Wire:
    """Make the profile of a T beam.

    Convention: with the direction along y the width lies along x, and the profile is upright along z.

    Args:
        width: of the flange, which lies at the top.
        height: over flange and web.
        web_thickness: of the web; less than ``width``.
        flange_thickness: of the flange; less than ``height``.
        alignment: which point of the profile's bounding rectangle lies at the centre.
        rotation: about the direction, in degrees.
        center: the point that the profile is aligned with.
        direction: normal of the plane that the profile lies in.

    Returns:
        A closed wire of eight edges.
    """
    return outlines.t_beam(width, height, web_thickness, flange_thickness, alignment, rotation, center, direction)


@operation("createUBeamProfileWire")
def create_u_beam_profile_wire(
    width: Length = 2,
    height: Length = 3,
    web_thickness: Length = 0.2,
    flange_thickness: Length = 0.3,
    flange_width: Length = 0.5,
    alignment: Alignment = "midMid",
    rotation: Angle = 0,
    center: Point3 = (0, 0, 0),
    direction: Direction3 = (0, 1, 0),
) -> Wire:
    """Make the profile of a U beam, open at the top.

    Convention: with the direction along y the width lies along x, and the profile is upright along z.
    The two legs may differ, and the names of their sizes are those of the wire format.

    Args:
        width: over both legs.
        height: of the legs.
        web_thickness: of the leg at the larger x.
        flange_thickness: of the leg at the lesser x.
        flange_width: how thick the bottom is; less than ``height``.
        alignment: which point of the profile's bounding rectangle lies at the centre.
        rotation: about the direction, in degrees.
        center: the point that the profile is aligned with.
        direction: normal of the plane that the profile lies in.

    Returns:
        A closed wire of eight edges.
    """
    return outlines.u_beam(
        width, height, web_thickness, flange_thickness, flange_width, alignment, rotation, center, direction
    )
