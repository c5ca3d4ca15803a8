"""Looking into a file: one report as JSON, and its bill of materials as CSV."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeAlias

from OCP.TDocStd import TDocStd_Document

from cadcloud.contents import EXACT, HEAD, UNKNOWN, kind_of
from cadcloud.ops.convert.sources import content_of, document_of
from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.formats.csv import csv_bytes
from cadcloud.ops.formats.document import shape_of, whole
from cadcloud.ops.formats.read_mesh import read_meshes
from cadcloud.ops.inspection import figures
from cadcloud.ops.inspection.structure import Structure

Json: TypeAlias = dict[str, Any]
Report = Callable[[float, str], None]

MOST_INSTANCES = 100_000
"""A tree with more is not written out."""


def inspect(source: Path, progress: Report) -> tuple[Json, bytes]:
    """Tell what is in a file, without meshing.

    Convention: lengths are millimetres whatever the file's unit, with the file's own axes.

    Args:
        source: the file, plain or compressed by gzip; told apart by content.
        progress: called with percent and the name of the stage that begins.

    Returns:
        The report (``source``, ``tree``, ``parts``, ``bom``, ``whole``), and the flat bill of materials as CSV.

    Raises:
        InvalidInput: the file is of no kind that can be read, is damaged, or holds nothing.
    """
    started = time.perf_counter()
    progress(0, "read")
    content = content_of(source)
    kind = kind_of(content[:HEAD], len(content))
    if kind is None:
        raise InvalidInput(UNKNOWN, "fileId")
    about: Json = {"format": kind, "bytes": source.stat().st_size}
    found = _of_document(document_of(content, kind, "fileId"), progress) if kind in EXACT else _of_meshes(content)
    report: Json = {"source": about, **found, "seconds": round(time.perf_counter() - started, 4)}
    return report, csv_bytes(report["bom"]["flat"])


def _of_document(document: TDocStd_Document, progress: Report) -> Json:
    structure = Structure(document)
    quantities = structure.quantities()
    if sum(quantities.values()) > MOST_INSTANCES:
        raise InvalidInput(f"The file places parts more than {MOST_INSTANCES:,} times.", "fileId")
    parts: list[Json] = []
    for position, (product, quantity) in enumerate(quantities.items()):
        progress(30 + 60 * position / len(quantities), "measure")
        shape = shape_of(structure.label(product))
        about = {"product": product, "name": structure.name(product), "quantity": quantity}
        parts.append({**about, **figures.of_shape(shape)})
    flat = [_line(part) for part in parts]
    return {
        "unit": "millimetre",
        "tree": structure.tree(),
        "parts": parts,
        "bom": {"flat": flat, "nested": structure.nested()},
        "whole": figures.of_shape(whole(document, "fileId")),
    }


def _of_meshes(content: bytes) -> Json:
    meshes = read_meshes(content, "fileId")
    parts: list[Json] = [
        {"product": str(number), "name": mesh.name or f"part-{number}", "quantity": 1, **figures.of_meshes([mesh])}
        for number, mesh in enumerate(meshes, 1)
    ]
    lines = [{"product": part["product"], "name": part["name"], "quantity": 1} for part in parts]
    return {
        "unit": None,
        "tree": [{"name": part["name"], "product": part["product"]} for part in parts],
        "parts": parts,
        "bom": {"flat": [_line(part) for part in parts], "nested": lines},
        "whole": figures.of_meshes(meshes),
    }


def _line(part: Json) -> Json:
    """A line of the flat bill of materials; volume and area are those of one piece."""
    return {key: part[key] for key in ("product", "name", "quantity", "volume", "area", "valid")}
