"""Converting a file by the best route that the service has."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from cadcloud_sdk import CadCloud, Outcome
from cadcloud_sdk.cli.saving import format_of
from cadcloud_sdk.errors import CadCloudError, NotFound

STEP = (".step", ".stp")


def converted(
    client: CadCloud,
    source: Path,
    target: Path,
    precision: float | None,
    draco: bool,
    options: dict[str, Any],
    keep: bool,
    timeout: float | None,
) -> tuple[Outcome, dict[str, str]]:
    """Upload a file and convert it.

    Args:
        client: of the service.
        source: the file.
        target: what it is to become, by its ending.
        precision: how far a mesh may stray.
        draco: whether the mesh is compressed.
        options: more of them, by their names on the wire.
        keep: whether the uploaded file stays on the service.
        timeout: seconds at most.

    Returns:
        What was made, and the keys of files by format where they differ.
    """
    wanted = format_of(target)
    to = "glb" if wanted == "gltf" else wanted
    file_id = str(client.files.upload(source).file_id)
    try:
        if source.suffix.lower() in STEP and wanted == "gltf":
            return _gltf(client, file_id, precision, draco, options, timeout), {}
        chosen = {**options, **({} if precision is None else {"meshPrecision": precision})}
        try:
            made = client.convert.convert_and_wait(file_id, to, options=chosen or None, timeout=timeout)
        except NotFound:
            raise CadCloudError(f"This service converts STEP to glTF alone, not {source.suffix} to {to}") from None
        return made, {wanted: _part(made, to)}
    finally:
        if not keep:
            client.files.delete(file_id)


def _part(made: Outcome, to: str) -> str:
    return to if to in made.formats else made.formats[0]


def _gltf(
    client: CadCloud, file_id: str, precision: float | None, draco: bool, options: dict[str, Any], timeout: float | None
) -> Outcome:
    """STEP to glTF by the routes that every service has."""
    convert = client.convert
    advanced = {**options, **({} if precision is None else {"meshDeflection": precision})}
    if draco:
        return convert.step_to_gltf_advanced_with_draco_and_wait(
            file_id, advanced or None, draco={"useDraco": True}, timeout=timeout
        )
    if options:
        return convert.step_to_gltf_advanced_and_wait(file_id, advanced, timeout=timeout)
    return convert.step_to_gltf_and_wait(file_id, mesh_precision=precision, timeout=timeout)
