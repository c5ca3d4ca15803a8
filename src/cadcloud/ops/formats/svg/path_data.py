"""The grammar of paths: M L H V C S Q T A Z, absolute and relative."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from cadcloud.ops.brep.plane_paths import Curve, Line, Pair, Segment, Subpath, arc_between

_SPACE = re.compile(r"[\s,]*")
_COMMAND = re.compile(r"[MmLlHhVvCcSsQqTtAaZz]")
NUMBER = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?")
_FLAG = re.compile(r"[01]")
# What follows each command: how many numbers; the fourth and fifth of an arc are flags of one digit.
_COUNTS = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2, "A": 7, "Z": 0}
_FLAGS = (3, 4)


@dataclass
class _Pen:
    """Where drawing stands: at which point, in which path, and what the last curve's control point was."""

    here: Pair = (0.0, 0.0)
    start: Pair = (0.0, 0.0)
    last: str = ""
    control: Pair = (0.0, 0.0)
    paths: list[Subpath] = field(default_factory=list[Subpath])
    open: bool = False


def read(data: str) -> tuple[list[Subpath], int | None]:
    """The subpaths of path data.

    As SVG demands, what stands before an error is kept.

    Returns:
        The subpaths, and the position of the error, None without one.
    """
    pen, at, command = _Pen(), 0, ""
    while True:
        at = _skip(data, at)
        if at == len(data):
            return pen.paths, None
        found = _COMMAND.match(data, at)
        if found:
            command, at = found[0], found.end()
        elif not command or command in "Zz":
            return pen.paths, at
        if not pen.last and command not in "Mm":
            return pen.paths, at
        numbers, end = _numbers(data, at, command.upper())
        if numbers is None:
            return pen.paths, end
        _draw(pen, command, numbers)
        at = end
        # Further pairs after a move are lines.
        command = {"M": "L", "m": "l"}.get(command, command)


def _skip(data: str, at: int) -> int:
    found = _SPACE.match(data, at)
    return found.end() if found else at


def _numbers(data: str, at: int, command: str) -> tuple[list[float] | None, int]:
    """The numbers that a command needs and where they end; None where they break off."""
    found: list[float] = []
    for position in range(_COUNTS[command]):
        at = _skip(data, at)
        pattern = _FLAG if command == "A" and position in _FLAGS else NUMBER
        number = pattern.match(data, at)
        if not number:
            return None, at
        found.append(float(number[0]))
        at = number.end()
    return found, at


def _draw(pen: _Pen, command: str, numbers: list[float]) -> None:
    name = command.upper()
    x, y = pen.here if command.islower() else (0.0, 0.0)
    if name == "Z":
        _close(pen)
    elif name == "M":
        pen.here = pen.start = (x + numbers[0], y + numbers[1])
        pen.open = False
    elif name == "H":
        _add(pen, Line((x + numbers[0], pen.here[1])))
    elif name == "V":
        _add(pen, Line((pen.here[0], y + numbers[0])))
    elif name == "A":
        rx, ry, turn, large, sweep, dx, dy = numbers
        end = (x + dx, y + dy)
        arc = arc_between(pen.here, end, (rx, ry), turn, large=bool(large), sweep=bool(sweep))
        _add(pen, arc)
    else:
        points = [(x + numbers[at], y + numbers[at + 1]) for at in range(0, len(numbers), 2)]
        _curve(pen, name, points)
    pen.last = name


def _curve(pen: _Pen, name: str, points: list[Pair]) -> None:
    """Lines and Bézier curves; S and T continue the curve before them smoothly."""
    mirrored = (2 * pen.here[0] - pen.control[0], 2 * pen.here[1] - pen.control[1])
    if name == "S":
        points.insert(0, mirrored if pen.last in ("C", "S") else pen.here)
    elif name == "T":
        points.insert(0, mirrored if pen.last in ("Q", "T") else pen.here)
    *controls, end = points
    if not controls:
        _add(pen, Line(end))
        return
    _add(pen, Curve(tuple(controls), end))
    pen.control = controls[-1]


def _add(pen: _Pen, segment: Segment) -> None:
    if not pen.open:
        pen.paths.append(Subpath(pen.here))
        pen.start = pen.here
        pen.open = True
    pen.paths[-1].segments.append(segment)
    pen.here = segment.end


def _close(pen: _Pen) -> None:
    if pen.open:
        pen.paths[-1].closed = True
    pen.here, pen.open = pen.start, False
