"""Colours: hexadecimal texts, shares of red, green and blue, and the way between them."""

from __future__ import annotations

from typing import TypeVar

from cadcloud.ops import _javascript as javascript
from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.registry import operation
from cadcloud.ops.types import ColorByte, ColorRgb, ColorRgba, Flag, HexColor, Number, Ratio

Color = TypeVar("Color", ColorRgb, ColorRgba)


@operation
def hex_color(color: HexColor = "#0000ff") -> str:
    """Pass a colour on.

    Args:
        color: such as ``#0000ff``.

    Returns:
        The same colour.
    """
    return color


@operation("rgb255Color")
def rgb_255_color(color_rgb: ColorRgb = {"r": 0, "g": 0, "b": 255}) -> ColorRgb:
    """Pass on a colour whose shares run from 0 to 255.

    Args:
        color_rgb: the colour.

    Returns:
        The same colour.
    """
    return _within(color_rgb, 255, "colorRgb")


@operation("rgb1Color")
def rgb_1_color(color_rgb: ColorRgb = {"r": 0, "g": 0, "b": 1}) -> ColorRgb:
    """Pass on a colour whose shares run from 0 to 1.

    Args:
        color_rgb: the colour.

    Returns:
        The same colour.
    """
    return _within(color_rgb, 1, "colorRgb")


@operation("rgba255Color")
def rgba_255_color(color_rgba: ColorRgba = {"r": 0, "g": 0, "b": 255, "a": 1}) -> ColorRgba:
    """Pass on a colour with opacity whose shares run from 0 to 255.

    Args:
        color_rgba: the colour; its opacity runs from 0 to 1.

    Returns:
        The same colour.
    """
    return _opaque(_within(color_rgba, 255, "colorRgba"))


@operation("rgba1Color")
def rgba_1_color(color_rgba: ColorRgba = {"r": 0, "g": 0, "b": 1, "a": 1}) -> ColorRgba:
    """Pass on a colour with opacity whose shares run from 0 to 1.

    Args:
        color_rgba: the colour; its opacity runs from 0 to 1.

    Returns:
        The same colour.
    """
    return _opaque(_within(color_rgba, 1, "colorRgba"))


def _within(color: Color, highest: float, parameter: str) -> Color:
    for share in ("r", "g", "b"):
        if not 0 <= color[share] <= highest:
            raise InvalidInput(f"{share} must lie between 0 and {highest}", parameter=f"{parameter}.{share}")
    return color


def _opaque(color: ColorRgba) -> ColorRgba:
    if not 0 <= color["a"] <= 1:
        raise InvalidInput("a must lie between 0 and 1", parameter="colorRgba.a")
    return color


@operation("rgbAtomic255Color")
def rgb_atomic_255_color(r: ColorByte = 0, g: ColorByte = 0, b: ColorByte = 255) -> ColorRgb:
    """Make a colour of shares from 0 to 255.

    Args:
        r: red.
        g: green.
        b: blue.

    Returns:
        The colour.
    """
    return {"r": javascript.whole(r), "g": javascript.whole(g), "b": javascript.whole(b)}


@operation("rgbAtomic1Color")
def rgb_atomic_1_color(r: Ratio = 0, g: Ratio = 0, b: Ratio = 1) -> ColorRgb:
    """Make a colour of shares from 0 to 1.

    Args:
        r: red.
        g: green.
        b: blue.

    Returns:
        The colour.
    """
    return {"r": javascript.whole(r), "g": javascript.whole(g), "b": javascript.whole(b)}


@operation
def hex_to_rgb(color: HexColor = "#0000ff") -> ColorRgb:
    """Split a colour into its shares.

    Args:
        color: such as ``#0000ff``.

    Returns:
        Red, green and blue from 0 to 255.
    """
    digits = color.removeprefix("#")
    red, green, blue = (int(digits[start : start + 2], 16) for start in (0, 2, 4))
    return {"r": red, "g": green, "b": blue}


@operation
def hex_to_rgb_mapped(color: HexColor = "#0000ff", from_: Number = 0, to: Number = 255) -> ColorRgb:
    """Split a colour into shares of a range of your own.

    Args:
        color: such as ``#0000ff``.
        from_: the share of nothing.
        to: the full share.

    Returns:
        Red, green and blue in that range.
    """
    shares = hex_to_rgb(color)
    return {
        "r": _mapped(shares["r"], from_, to),
        "g": _mapped(shares["g"], from_, to),
        "b": _mapped(shares["b"], from_, to),
    }


def _mapped(share: float, low: float, high: float) -> int | float:
    return javascript.finite(low + share / 255 * (high - low), "the range is too large", "to")


@operation
def get_red_param(color: HexColor = "#0000ff", from_: Number = 0, to: Number = 255) -> Number:
    """Read the red share of a colour.

    Args:
        color: such as ``#0000ff``.
        from_: the share of nothing.
        to: the full share.

    Returns:
        The share.
    """
    return hex_to_rgb_mapped(color, from_, to)["r"]


@operation
def get_green_param(color: HexColor = "#0000ff", from_: Number = 0, to: Number = 255) -> Number:
    """Read the green share of a colour.

    Args:
        color: such as ``#0000ff``.
        from_: the share of nothing.
        to: the full share.

    Returns:
        The share.
    """
    return hex_to_rgb_mapped(color, from_, to)["g"]


@operation
def get_blue_param(color: HexColor = "#0000ff", from_: Number = 0, to: Number = 255) -> Number:
    """Read the blue share of a colour.

    Args:
        color: such as ``#0000ff``.
        from_: the share of nothing.
        to: the full share.

    Returns:
        The share.
    """
    return hex_to_rgb_mapped(color, from_, to)["b"]


@operation
def rgb_to_red(rgb: ColorRgb) -> Number:
    """Read the red share of a colour.

    Args:
        rgb: the colour.

    Returns:
        The share.
    """
    return rgb["r"]


@operation
def rgb_to_green(rgb: ColorRgb) -> Number:
    """Read the green share of a colour.

    Args:
        rgb: the colour.

    Returns:
        The share.
    """
    return rgb["g"]


@operation
def rgb_to_blue(rgb: ColorRgb) -> Number:
    """Read the blue share of a colour.

    Args:
        rgb: the colour.

    Returns:
        The share.
    """
    return rgb["b"]


@operation
def rgb_to_hex(
    r: ColorByte = 255, g: ColorByte = 255, b: ColorByte = 255, min_: ColorByte = 0, max_: ColorByte = 255
) -> str:
    """Write shares as a colour.

    Args:
        r: red.
        g: green.
        b: blue.
        min_: the share of nothing.
        max_: the full share; above ``min``.

    Returns:
        The colour, such as ``#0000ff``.
    """
    if max_ <= min_:
        raise InvalidInput("max must be above min", parameter="max")
    return "#" + "".join(f"{_byte(share, min_, max_):02x}" for share in (r, g, b))


def _byte(share: float, low: float, high: float) -> int:
    part = (share - low) / (high - low) * 255
    return javascript.round_half_up(max(0, min(255, part)))


@operation
def rgb_obj_to_hex(rgb: ColorRgb, min_: ColorByte = 0, max_: ColorByte = 255) -> str:
    """Write the shares of a colour as text.

    Args:
        rgb: the colour.
        min_: the share of nothing.
        max_: the full share; above ``min``.

    Returns:
        The colour, such as ``#0000ff``.
    """
    return rgb_to_hex(rgb["r"], rgb["g"], rgb["b"], min_, max_)


@operation
def invert(black_and_white: Flag = False, color: HexColor = "#0000ff") -> str:
    """Find the opposite of a colour.

    Args:
        black_and_white: true gives black or white, whichever is easier to read on the colour.
        color: such as ``#0000ff``.

    Returns:
        The other colour.
    """
    shares = hex_to_rgb(color)
    if black_and_white:
        # Brightness as the eye weighs it (ITU-R BT.601).
        bright = 0.299 * shares["r"] + 0.587 * shares["g"] + 0.114 * shares["b"] > 186
        return "#000000" if bright else "#ffffff"
    return rgb_to_hex(255 - shares["r"], 255 - shares["g"], 255 - shares["b"])
