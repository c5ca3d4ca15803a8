"""Cases of ``color``."""

from __future__ import annotations

from tests.ops.case import Case, error, sample

ORANGE = {"r": 255, "g": 128, "b": 0}


def _share(*samples: tuple[dict, float]) -> Case:
    return Case(
        [sample(params, value=wanted) for params, wanted in samples],
        [error({"color": "blue"}, "color"), error({"color": "#00f"}, "color")],
    )


CASES = {
    "color.hexColor": Case(
        [sample({}, value="#0000ff"), sample({"color": "#ABCDEF"}, value="#ABCDEF")],
        [error({"color": "#12345"}, "color")],
    ),
    "color.rgb255Color": Case(
        [sample({}, value={"r": 0, "g": 0, "b": 255}), sample({"colorRgb": ORANGE}, value=ORANGE)],
        [
            error({"colorRgb": {"r": 256, "g": 0, "b": 0}}, "colorRgb.r", "between"),
            error({"colorRgb": {"r": 0}}, "colorRgb.g"),
        ],
    ),
    "color.rgb1Color": Case(
        [
            sample({}, value={"r": 0, "g": 0, "b": 1}),
            sample({"colorRgb": {"r": 0.5, "g": 1, "b": 0}}, value={"r": 0.5, "g": 1, "b": 0}),
        ],
        [error({"colorRgb": ORANGE}, "colorRgb.r", "between")],
    ),
    "color.rgba255Color": Case(
        [
            sample({}, value={"r": 0, "g": 0, "b": 255, "a": 1}),
            sample({"colorRgba": ORANGE | {"a": 0.5}}, value=ORANGE | {"a": 0.5}),
        ],
        [
            error({"colorRgba": ORANGE}, "colorRgba.a"),
            error({"colorRgba": ORANGE | {"a": 2}}, "colorRgba.a", "between"),
        ],
    ),
    "color.rgba1Color": Case(
        [sample({}, value={"r": 0, "g": 0, "b": 1, "a": 1})],
        [error({"colorRgba": {"r": -1, "g": 0, "b": 0, "a": 1}}, "colorRgba.r", "between")],
    ),
    "color.rgbAtomic255Color": Case(
        [
            sample({}, value={"r": 0, "g": 0, "b": 255}),
            sample({"r": 1, "g": 2.5, "b": 3}, value={"r": 1, "g": 2.5, "b": 3}),
        ],
        [error({"r": 256}, "r")],
    ),
    "color.rgbAtomic1Color": Case(
        [sample({}, value={"r": 0, "g": 0, "b": 1}), sample({"r": 0.25}, value={"r": 0.25, "g": 0, "b": 1})],
        [error({"g": 2}, "g")],
    ),
    "color.hexToRgb": _share(
        ({}, {"r": 0, "g": 0, "b": 255}), ({"color": "#FF8000"}, ORANGE), ({"color": "ff8000"}, ORANGE)
    ),
    "color.hexToRgbMapped": _share(
        ({}, {"r": 0, "g": 0, "b": 255}),
        ({"color": "#ff0000", "to": 1}, {"r": 1, "g": 0, "b": 0}),
        ({"from": 10, "to": 20}, {"r": 10, "g": 10, "b": 20}),
    ),
    "color.getRedParam": _share(({}, 0), ({"color": "#ff8000"}, 255), ({"color": "#800000", "to": 1}, 128 / 255)),
    "color.getGreenParam": _share(({}, 0), ({"color": "#ff8000"}, 128)),
    "color.getBlueParam": _share(({}, 255), ({"to": 1}, 1)),
    "color.rgbToRed": Case([sample({"rgb": ORANGE}, value=255)], [error({}, "rgb", "missing")]),
    "color.rgbToGreen": Case([sample({"rgb": ORANGE}, value=128)], [error({"rgb": {"r": 1, "b": 2}}, "rgb.g")]),
    "color.rgbToBlue": Case([sample({"rgb": ORANGE}, value=0)], [error({"rgb": "#fff"}, "rgb")]),
    "color.rgbToHex": Case(
        [
            sample({}, value="#ffffff"),
            sample(ORANGE, value="#ff8000"),
            sample({"r": 1, "g": 0.5, "b": 0, "max": 1}, value="#ff8000"),
            sample({"r": 0, "g": 0, "b": 0}, value="#000000"),
        ],
        [error({"r": -1}, "r"), error({"min": 5, "max": 5}, "max", "above min")],
    ),
    "color.rgbObjToHex": Case(
        [
            sample({"rgb": ORANGE}, value="#ff8000"),
            sample({"rgb": {"r": 0, "g": 1, "b": 0}, "max": 1}, value="#00ff00"),
        ],
        [error({"rgb": ORANGE, "max": 0}, "max", "above min")],
    ),
    "color.invert": Case(
        [
            sample({"blackAndWhite": False}, value="#ffff00"),
            sample({"blackAndWhite": False, "color": "#ff8000"}, value="#007fff"),
            sample({"blackAndWhite": True, "color": "#ffff00"}, value="#000000"),
            sample({"blackAndWhite": True}, value="#ffffff"),
        ],
        [error({"blackAndWhite": 1}, "blackAndWhite")],
    ),
}
