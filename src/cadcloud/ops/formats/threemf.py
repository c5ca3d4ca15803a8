"""3MF: parts as meshes with names and colours, and where they are; a ZIP archive around an XML document."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from array import array
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from xml.sax.saxutils import quoteattr

import numpy as np

from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.formats import xml
from cadcloud.ops.formats.document import Color
from cadcloud.ops.formats.triangles import BARE, Indices, Instance, Mesh, Positions, Scene, checked, linear, srgb

_CORE = "http://schemas.microsoft.com/3dmanufacturing/core/2015/02"
_MODEL = "3D/3dmodel.model"
_RELATION = "http://schemas.microsoft.com/3dmanufacturing/2013/01/3dmodel"
_TYPES = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="model" ContentType="application/vnd.ms-package.3dmanufacturing-3dmodel+xml"/></Types>'
)
_RELATIONS = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    f'<Relationship Target="/{_MODEL}" Id="rel0" Type="{_RELATION}"/></Relationships>'
)
_UNWRITABLE = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_BARE_COLOR = (0.6, 0.6, 0.6, 1.0)
_COLORS, _FIRST_PART = 1, 2

LARGEST = 1 << 29
"""The most bytes that an archive may unpack to."""
_MOST_FILES = 10_000
_MOST_INSTANCES = 100_000
_MOST_TRIANGLES = 50_000_000
_UNITS = {"micron": 0.001, "millimeter": 1, "centimeter": 10, "inch": 25.4, "foot": 304.8, "meter": 1000}
_BROKEN_ARCHIVE = (
    zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError,
    ValueError,
)  # fmt: skip
_HEX = re.compile(r"#([0-9a-fA-F]{6})([0-9a-fA-F]{2})?")


def threemf_bytes(scene: Scene, title: str = "") -> bytes:
    """A scene as the content of a 3MF file, in millimetres; equal scenes give equal bytes.

    Names of instances are their part numbers, since the format names parts alone.
    """
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in (
            ("[Content_Types].xml", _TYPES),
            ("_rels/.rels", _RELATIONS),
            (_MODEL, "".join(_model(scene, title))),
        ):
            # The earliest time that ZIP knows.
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, content)
    return target.getvalue()


def _model(scene: Scene, title: str) -> Iterator[str]:
    colors = tuple(dict.fromkeys(color for mesh in scene.parts for color in mesh.palette))
    yield f'<?xml version="1.0" encoding="UTF-8"?>\n<model unit="millimeter" xml:lang="en-US" xmlns="{_CORE}">\n'
    if title:
        yield f'<metadata name="Title">{_attribute(title)[1:-1]}</metadata>\n'
    yield "<resources>\n"
    if colors:
        yield f'<basematerials id="{_COLORS}">\n'
        for color in (*colors, _BARE_COLOR):
            code = "#" + "".join(f"{value:02X}" for value in srgb(color))
            yield f'<base name="{code}" displaycolor="{code}"/>\n'
        yield "</basematerials>\n"
    for number, mesh in enumerate(scene.parts, _FIRST_PART):
        yield from _object(number, mesh, colors)
    yield "</resources>\n<build>\n"
    for instance in scene.instances:
        numbers = " ".join(f"{value:.12g}" for value in instance.placement[:3].T.flatten().tolist())
        name = f" partnumber={_attribute(instance.name)}" if instance.name else ""
        yield f'<item objectid="{instance.part + _FIRST_PART}" transform="{numbers}"{name}/>\n'
    yield "</build>\n</model>\n"


def _object(number: int, mesh: Mesh, colors: tuple[Color, ...]) -> Iterator[str]:
    bare = len(colors)
    # Numbers in the list of all colours; what has none gets the grey at its end.
    numbers = [*(colors.index(color) for color in mesh.palette), bare]
    paint: list[int] = np.array(numbers)[mesh.paint].tolist()
    main = max(set(paint), key=paint.count) if paint else None
    of = f' pid="{_COLORS}" pindex="{main}"' if main is not None else ""
    yield f'<object id="{number}" type="model" name={_attribute(mesh.name)}{of}><mesh>\n<vertices>\n'
    yield from (f'<vertex x="{x:.9g}" y="{y:.9g}" z="{z:.9g}"/>\n' for x, y, z in mesh.positions.tolist())
    yield "</vertices>\n<triangles>\n"
    for at, (a, b, c) in enumerate(mesh.triangles.tolist()):
        other = f' pid="{_COLORS}" p1="{paint[at]}"' if paint and paint[at] != main else ""
        yield f'<triangle v1="{a}" v2="{b}" v3="{c}"{other}/>\n'
    yield "</triangles>\n</mesh></object>\n"


def _attribute(text: str) -> str:
    return quoteattr(_UNWRITABLE.sub("", text)).replace("\n", " ")


def is_threemf(content: bytes) -> bool:
    """Whether content is a ZIP archive, as 3MF is."""
    return content.startswith(b"PK\x03\x04")


def read(content: bytes, parameter: str) -> Scene:
    """The parts of a 3MF file and where they are, lengths in millimetres.

    Colours are those of base materials and colour groups; textures and everything of extensions are left out.

    Raises:
        InvalidInput: it is no 3MF file, is damaged, unpacks to too much, or holds no triangles.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return _Reader(archive, parameter).scene()
    except _BROKEN_ARCHIVE:
        raise InvalidInput("The 3MF file is no ZIP archive, or is damaged.", parameter) from None


@dataclass
class _Object:
    """An object of the file: a mesh, or components, which place other objects."""

    name: str = ""
    property: tuple[str, int] | None = None
    positions: array[float] = field(default_factory=lambda: array("d"))
    triangles: array[int] = field(default_factory=lambda: array("q"))
    properties: dict[int, tuple[str, int]] = field(default_factory=dict[int, tuple[str, int]])
    components: list[tuple[str, Positions]] = field(default_factory=list[tuple[str, Positions]])


class _Reader:
    def __init__(self, archive: zipfile.ZipFile, parameter: str) -> None:
        self._archive = archive
        self._parameter = parameter
        self._left = LARGEST
        entries = archive.infolist()
        if len(entries) > _MOST_FILES:
            raise self._refused(f"has more than {_MOST_FILES} entries")
        self._names = {entry.filename.lstrip("/").lower(): entry for entry in entries}
        self._unit = 1.0
        self._colors: dict[str, list[Color]] = {}
        self._objects: dict[str, _Object] = {}
        self._items: list[tuple[str, Positions, str]] = []
        self._open = _Object()
        self._last: list[Color] = []
        self._handlers: dict[str, Callable[[dict[str, str]], None]] = {
            "vertex": self._vertex,
            "triangle": self._triangle,
            "model": self._model,
            "object": self._object,
            "component": self._component,
            "item": self._item,
            "basematerials": self._group,
            "colorgroup": self._group,
            "base": self._color,
            "color": self._color,
        }

    def scene(self) -> Scene:
        xml.scan(self._content(self._main()), self._parameter, "3MF model", self._start)
        parts: dict[str, int] = {}
        scene = Scene([], [])
        budget = _MOST_INSTANCES
        stack = [(name, placement, label, 0) for name, placement, label in self._items[::-1]]
        while stack:
            name, placement, label, depth = stack.pop()
            budget -= 1
            if name not in self._objects or depth > 64 or budget < 0:
                raise self._refused(f"places the object {name[:20]!r}, which it does not have, or places too much")
            found = self._objects[name]
            if found.triangles:
                if name not in parts:
                    parts[name] = len(scene.parts)
                    scene.parts.append(self._mesh(found))
                place = placement.copy()
                place[:3, 3] *= self._unit
                scene.instances.append(Instance(parts[name], place, label or found.name))
            stack.extend((inner, placement @ move, label, depth + 1) for inner, move in found.components[::-1])
        if not scene.instances:
            raise self._refused("holds no triangles")
        if sum(len(scene.parts[instance.part].triangles) for instance in scene.instances) > _MOST_TRIANGLES:
            raise self._refused(f"places more than {_MOST_TRIANGLES} triangles")
        return scene

    def _main(self) -> str:
        """The path of the model: what the relations of the archive say, or the usual one."""
        relations = self._names.get("_rels/.rels")
        if relations is not None:
            for element in xml.parse(self._content("_rels/.rels"), self._parameter, "3MF file").children:
                if element.attributes.get("Type") == _RELATION:
                    return element.attributes.get("Target", "").lstrip("/")
        return _MODEL

    def _content(self, name: str) -> bytes:
        entry = self._names.get(name.lower())
        if entry is None:
            raise self._refused(f"has no entry {name[:60]!r}, where its model should be")
        # What an entry says of its size may be a lie: reading is bounded by what comes.
        with self._archive.open(entry) as file:
            content = file.read(self._left + 1)
        self._left -= len(content)
        if self._left < 0:
            raise self._refused(f"unpacks to more than {LARGEST} bytes")
        return content

    def _refused(self, reason: str) -> InvalidInput:
        return InvalidInput(f"The 3MF file {reason}.", self._parameter)

    def _start(self, tag: str, given: dict[str, str]) -> None:
        handler = self._handlers.get(tag)
        if handler:
            try:
                handler(given)
            except (KeyError, ValueError, OverflowError):
                raise self._refused(f"is damaged: a <{tag}> makes no sense") from None

    def _model(self, given: dict[str, str]) -> None:
        self._unit = _UNITS[given.get("unit", "millimeter")]

    def _group(self, given: dict[str, str]) -> None:
        self._colors[given["id"]] = self._last = []

    def _color(self, given: dict[str, str]) -> None:
        found = _HEX.fullmatch(given.get("displaycolor") or given.get("color") or "")
        code = f"{found[1]}{found[2] or 'ff'}" if found else "999999ff"
        red, green, blue, alpha = bytes.fromhex(code)
        self._last.append(linear((red, green, blue, alpha)))

    def _object(self, given: dict[str, str]) -> None:
        self._open = _Object(given.get("name", ""))
        if "pid" in given:
            self._open.property = (given["pid"], int(given.get("pindex", "0")))
        self._objects[given["id"]] = self._open

    def _vertex(self, given: dict[str, str]) -> None:
        self._open.positions.extend((float(given["x"]), float(given["y"]), float(given["z"])))

    def _triangle(self, given: dict[str, str]) -> None:
        target = self._open
        if "p1" in given:
            pid = given.get("pid") or (target.property[0] if target.property else "")
            target.properties[len(target.triangles) // 3] = (pid, int(given["p1"]))
        target.triangles.extend((int(given["v1"]), int(given["v2"]), int(given["v3"])))

    def _component(self, given: dict[str, str]) -> None:
        self._open.components.append((given["objectid"], _placement(given.get("transform"))))

    def _item(self, given: dict[str, str]) -> None:
        self._items.append((given["objectid"], _placement(given.get("transform")), given.get("partnumber", "")))

    def _mesh(self, found: _Object) -> Mesh:
        positions, triangles = checked(found.positions, found.triangles, self._parameter, "3MF")
        mesh = Mesh(positions * self._unit, triangles, found.name)
        palette: dict[Color, int] = {}
        paint: Indices = np.full(len(triangles), self._shade(found.property, palette), np.int64)
        for at, chosen in found.properties.items():
            paint[at] = self._shade(chosen, palette)
        return replace(mesh, palette=tuple(palette), paint=paint) if palette else mesh

    def _shade(self, chosen: tuple[str, int] | None, palette: dict[Color, int]) -> int:
        group = self._colors.get(chosen[0], []) if chosen else []
        if chosen is None or not 0 <= chosen[1] < len(group):
            return BARE
        return palette.setdefault(group[chosen[1]], len(palette))


def _placement(text: str | None) -> Positions:
    """A matrix applied to columns, from the format's twelve numbers, which are applied to rows."""
    result = np.eye(4)
    if text:
        numbers = np.array([float(number) for number in text.split()])
        if numbers.shape != (12,) or not np.isfinite(numbers).all():
            raise ValueError
        result[:3] = numbers.reshape(4, 3).T
    return result
