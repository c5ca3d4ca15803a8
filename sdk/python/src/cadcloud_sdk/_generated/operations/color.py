"""Operations of ``color``. Generated from catalog/operations.json by sdk/python/tools; not edited by hand."""

from __future__ import annotations

from cadcloud_sdk._generated.operations import structs
from cadcloud_sdk.builder.namespace import Namespace
from cadcloud_sdk.builder.reference import Reference, Result
from cadcloud_sdk.builder.values import Boolean, Number, Text, default


class ColorOperations(Namespace):
    """Operations of ``color``."""

    def get_blue_param(
        self, color: Text = default("#0000ff"), from_: Number = default(0), to: Number = default(255)
    ) -> Result[float]:
        """Read the blue share of a colour.

        Args:
            color: such as ``#0000ff``.
            from_: the share of nothing.
            to: the full share.

        Returns:
            The share.
        """
        return self._add("color.getBlueParam", {}, {"color": color, "from": from_, "to": to})

    def get_green_param(
        self, color: Text = default("#0000ff"), from_: Number = default(0), to: Number = default(255)
    ) -> Result[float]:
        """Read the green share of a colour.

        Args:
            color: such as ``#0000ff``.
            from_: the share of nothing.
            to: the full share.

        Returns:
            The share.
        """
        return self._add("color.getGreenParam", {}, {"color": color, "from": from_, "to": to})

    def get_red_param(
        self, color: Text = default("#0000ff"), from_: Number = default(0), to: Number = default(255)
    ) -> Result[float]:
        """Read the red share of a colour.

        Args:
            color: such as ``#0000ff``.
            from_: the share of nothing.
            to: the full share.

        Returns:
            The share.
        """
        return self._add("color.getRedParam", {}, {"color": color, "from": from_, "to": to})

    def hex_color(self, color: Text = default("#0000ff")) -> Result[str]:
        """Pass a colour on.

        Args:
            color: such as ``#0000ff``.

        Returns:
            The same colour.
        """
        return self._add("color.hexColor", {}, {"color": color})

    def hex_to_rgb(self, color: Text = default("#0000ff")) -> Result[structs.ColorRgb]:
        """Split a colour into its shares.

        Args:
            color: such as ``#0000ff``.

        Returns:
            Red, green and blue from 0 to 255.
        """
        return self._add("color.hexToRgb", {}, {"color": color})

    def hex_to_rgb_mapped(
        self, color: Text = default("#0000ff"), from_: Number = default(0), to: Number = default(255)
    ) -> Result[structs.ColorRgb]:
        """Split a colour into shares of a range of your own.

        Args:
            color: such as ``#0000ff``.
            from_: the share of nothing.
            to: the full share.

        Returns:
            Red, green and blue in that range.
        """
        return self._add("color.hexToRgbMapped", {}, {"color": color, "from": from_, "to": to})

    def invert(self, black_and_white: Boolean = default(False), color: Text = default("#0000ff")) -> Result[str]:
        """Find the opposite of a colour.

        Args:
            black_and_white: true gives black or white, whichever is easier to read on the colour.
            color: such as ``#0000ff``.

        Returns:
            The other colour.
        """
        return self._add("color.invert", {}, {"blackAndWhite": black_and_white, "color": color})

    def rgb_1_color(
        self, color_rgb: structs.ColorRgb | Reference[structs.ColorRgb] = default({"r": 0, "g": 0, "b": 1})
    ) -> Result[structs.ColorRgb]:
        """Pass on a colour whose shares run from 0 to 1.

        Args:
            color_rgb: the colour.

        Returns:
            The same colour.
        """
        return self._add("color.rgb1Color", {}, {"colorRgb": color_rgb})

    def rgb_255_color(
        self, color_rgb: structs.ColorRgb | Reference[structs.ColorRgb] = default({"r": 0, "g": 0, "b": 255})
    ) -> Result[structs.ColorRgb]:
        """Pass on a colour whose shares run from 0 to 255.

        Args:
            color_rgb: the colour.

        Returns:
            The same colour.
        """
        return self._add("color.rgb255Color", {}, {"colorRgb": color_rgb})

    def rgb_atomic_1_color(
        self, r: Number = default(0), g: Number = default(0), b: Number = default(1)
    ) -> Result[structs.ColorRgb]:
        """Make a colour of shares from 0 to 1.

        Args:
            r: red.
            g: green.
            b: blue.

        Returns:
            The colour.
        """
        return self._add("color.rgbAtomic1Color", {}, {"r": r, "g": g, "b": b})

    def rgb_atomic_255_color(
        self, r: Number = default(0), g: Number = default(0), b: Number = default(255)
    ) -> Result[structs.ColorRgb]:
        """Make a colour of shares from 0 to 255.

        Args:
            r: red.
            g: green.
            b: blue.

        Returns:
            The colour.
        """
        return self._add("color.rgbAtomic255Color", {}, {"r": r, "g": g, "b": b})

    def rgb_obj_to_hex(
        self, rgb: structs.ColorRgb | Reference[structs.ColorRgb], min: Number = default(0), max: Number = default(255)
    ) -> Result[str]:
        """Write the shares of a colour as text.

        Args:
            rgb: the colour.
            min: the share of nothing.
            max: the full share; above ``min``.

        Returns:
            The colour, such as ``#0000ff``.
        """
        return self._add("color.rgbObjToHex", {"rgb": rgb}, {"min": min, "max": max})

    def rgb_to_blue(self, rgb: structs.ColorRgb | Reference[structs.ColorRgb]) -> Result[float]:
        """Read the blue share of a colour.

        Args:
            rgb: the colour.

        Returns:
            The share.
        """
        return self._add("color.rgbToBlue", {"rgb": rgb}, {})

    def rgb_to_green(self, rgb: structs.ColorRgb | Reference[structs.ColorRgb]) -> Result[float]:
        """Read the green share of a colour.

        Args:
            rgb: the colour.

        Returns:
            The share.
        """
        return self._add("color.rgbToGreen", {"rgb": rgb}, {})

    def rgb_to_hex(
        self,
        r: Number = default(255),
        g: Number = default(255),
        b: Number = default(255),
        min: Number = default(0),
        max: Number = default(255),
    ) -> Result[str]:
        """Write shares as a colour.

        Args:
            r: red.
            g: green.
            b: blue.
            min: the share of nothing.
            max: the full share; above ``min``.

        Returns:
            The colour, such as ``#0000ff``.
        """
        return self._add("color.rgbToHex", {}, {"r": r, "g": g, "b": b, "min": min, "max": max})

    def rgb_to_red(self, rgb: structs.ColorRgb | Reference[structs.ColorRgb]) -> Result[float]:
        """Read the red share of a colour.

        Args:
            rgb: the colour.

        Returns:
            The share.
        """
        return self._add("color.rgbToRed", {"rgb": rgb}, {})

    def rgba_1_color(
        self, color_rgba: structs.ColorRgba | Reference[structs.ColorRgba] = default({"r": 0, "g": 0, "b": 1, "a": 1})
    ) -> Result[structs.ColorRgba]:
        """Pass on a colour with opacity whose shares run from 0 to 1.

        Args:
            color_rgba: the colour; its opacity runs from 0 to 1.

        Returns:
            The same colour.
        """
        return self._add("color.rgba1Color", {}, {"colorRgba": color_rgba})

    def rgba_255_color(
        self, color_rgba: structs.ColorRgba | Reference[structs.ColorRgba] = default({"r": 0, "g": 0, "b": 255, "a": 1})
    ) -> Result[structs.ColorRgba]:
        """Pass on a colour with opacity whose shares run from 0 to 255.

        Args:
            color_rgba: the colour; its opacity runs from 0 to 1.

        Returns:
            The same colour.
        """
        return self._add("color.rgba255Color", {}, {"colorRgba": color_rgba})
