"""What runs inside a kernel process: receive one job, run it, answer, end."""

from __future__ import annotations

import faulthandler
import os
import resource
import socket
import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

from OCP.Standard import Standard_OutOfMemory
from pydantic import BaseModel

from cadcloud.kernel import limits
from cadcloud.kernel.outcomes import OUT_OF_MEMORY
from cadcloud.kernel.printed import LOG
from cadcloud.kernel.protocol import LONGEST_LINE, Done, Extensions, Failed, Job, JobKind, Part, Progress
from cadcloud.ops import models, pipeline, registry
from cadcloud.ops.convert import step_to_gltf
from cadcloud.ops.convert.options import ConvertOptions
from cadcloud.ops.convert.transcode import transcode
from cadcloud.ops.errors import OperationError, raised_by_geometry_kernel
from cadcloud.ops.formats.export import ExportedPart, export
from cadcloud.ops.formats.json import json_bytes, plain
from cadcloud.ops.formats.options import OutputOptions
from cadcloud.ops.inspection.inspect import inspect


class Report(Protocol):
    """Tells the worker how far a job is, and of a part that can be had before the end."""

    def __call__(self, percent: float, stage: str, part: Part | None = None, /) -> None: ...


Handler = Callable[[Job, Report], Done]


def warm_up(extensions: Extensions) -> None:
    """Import and prepare everything that jobs need, once, before any fork."""
    registry.load(*extensions.plugins)
    models.load(extensions.models)


def serve(channel: socket.socket) -> None:
    """Run the one job of this process."""
    with channel.makefile("rb") as incoming:
        line = incoming.readline()
    if not line:  # never leased: the zygote is closing
        return
    job = Job.model_validate_json(line)
    channel.sendall(_last_line(_outcome(job, channel)))


def _outcome(job: Job, channel: socket.socket) -> Done | Failed:
    def report(percent: float, stage: str, part: Part | None = None, /) -> None:
        channel.sendall(_line(Progress(percent=percent, stage=stage, part=part)))

    try:
        _redirect_output(Path(job.folder) / LOG)
        limits.apply(job.limits)
        return _with_metadata(job, HANDLERS[job.kind](job, report))
    except OperationError as error:
        return Failed(code=error.code, message=error.message, details=error.details)
    except (MemoryError, Standard_OutOfMemory):
        limits.release_reserve()
        return OUT_OF_MEMORY
    except Exception as error:  # noqa: BLE001 - whatever it is, the client gets an answer and the log the details
        traceback.print_exc()
        return _kernel_error(error) if raised_by_geometry_kernel(error) else _internal(error)


def _kernel_error(error: Exception) -> Failed:
    """The geometry kernel gave up outside of an operation, in reading or writing a file."""
    reason = str(error).strip() or type(error).__name__
    return Failed(
        code="KERNEL_ERROR",
        message=f"The geometry kernel gave up ({reason}). Check the shapes, or change the parameters a little.",
    )


def _internal(error: Exception) -> Failed:
    """An error that nobody foresaw. Its text may hold what is none of the client's business; its type does not."""
    cause = (
        "The input is nested too deeply: flatten it."
        if isinstance(error, RecursionError)
        else "This is a defect of the service: please report it, with the operation and its parameters."
    )
    kind = type(error).__name__
    return Failed(
        code="KERNEL_ERROR",
        message=f"An internal error stopped the task ({kind}). {cause}",
        details={"internal": kind},
    )


def _redirect_output(log: Path) -> None:
    """Send what the kernel libraries print to a file: they write to the descriptors, not to ``sys.stdout``."""
    descriptor = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.dup2(descriptor, 1)
    os.dup2(descriptor, 2)
    os.close(descriptor)
    os.close(nothing)
    # So that the log of a crash tells which line of which operation it was.
    faulthandler.enable(file=2, all_threads=False)


def _line(message: BaseModel) -> bytes:
    return message.model_dump_json(fallback=repr).encode() + b"\n"


def _last_line(outcome: Done | Failed) -> bytes:
    """The outcome as a line, or why it cannot be one: text that is no Unicode, for example."""
    try:
        line = _line(outcome)
    except Exception as error:  # noqa: BLE001 - whatever it is, the client gets an answer and the log the details
        traceback.print_exc()
        return _line(_internal(error))
    if len(line) <= LONGEST_LINE:
        return line
    return _line(
        Failed(
            code="KERNEL_ERROR",
            message=f"The metadata is over {LONGEST_LINE:,} bytes. Set outputs.includePipelineInMetadata to false.",
        )
    )


def _with_metadata(job: Job, done: Done) -> Done:
    """Add the metadata as a result part of its own, last, so that it is never the primary one."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)
    metadata: dict[str, Any] = plain({**done.metadata, "peakMemoryBytes": peak})
    return Done(parts=[*done.parts, _json_part(job, "metadata", metadata)], metadata=metadata)


def _execute(job: Job, report: Report) -> Done:
    """Run one operation, as a pipeline of one step."""
    operation: str = job.payload["operation"]
    step = {"operation": operation, "params": job.payload.get("params")}
    try:
        outcome = pipeline.run({"steps": [step]}, files=_files(job), progress=report)
    except OperationError as error:
        where = error.details.pop("step", None)
        error.message = error.message.removeprefix(f"{where} ({operation}): ")
        raise
    parts = export(outcome.value, OutputOptions.parse(job.payload.get("outputs")), Path(job.folder), "result")
    metadata = {"operation": operation, "steps": outcome.timings, "operations": outcome.operations}
    return Done(parts=_parts(parts), metadata=metadata)


def _pipeline(job: Job, report: Report) -> Done:
    """Run a pipeline; steps marked ``output`` add ``result.json``."""
    outcome = pipeline.run(job.payload, files=_files(job), progress=report)
    outputs: dict[str, Any] = job.payload.get("outputs") or {}
    parts = _parts(export(outcome.value, OutputOptions.parse(outputs), Path(job.folder), "pipeline"))
    if outcome.marked:
        value = outcome.marked[0] if len(outcome.marked) == 1 else outcome.marked
        parts.append(_json_part(job, "result", value))
    metadata: dict[str, Any] = {"steps": outcome.timings, "operations": outcome.operations}
    if outputs.get("includePipelineInMetadata", True):
        metadata["pipeline"] = {key: job.payload[key] for key in ("steps", "outputs") if key in job.payload}
    return Done(parts=parts, metadata=metadata)


def _convert(job: Job, report: Report) -> Done:
    """Convert a STEP file to glTF; a preview is handed out as soon as it is there."""
    options = ConvertOptions.parse(job.payload.get("options"))

    def announce(path: Path) -> None:
        report(50, "preview", _file_part("preview", path, step_to_gltf.MIME))

    result = step_to_gltf.convert(Path(job.files[0]), options, Path(job.folder), report, announce)
    parts = [_file_part("glb", result.path, step_to_gltf.MIME)]
    if options.report:
        parts.append(_json_part(job, "report", result.report))
    if result.preview is not None:
        parts.append(_file_part("preview", result.preview, step_to_gltf.MIME))
    if result.thumbnail is not None:
        parts.append(_file_part("thumbnail", result.thumbnail, "image/png"))
    return Done(parts=parts, metadata=result.metadata)


def _transcode(job: Job, report: Report) -> Done:
    """Write a file in another format."""
    options: dict[str, Any] = job.payload.get("options") or {}
    part, metadata = transcode(Path(job.files[0]), job.payload["to"], options, Path(job.folder), report)
    return Done(parts=_parts([part]), metadata=metadata)


def _inspect(job: Job, report: Report) -> Done:
    """Tell what is in a file."""
    found, bill = inspect(Path(job.files[0]), report)
    path = Path(job.folder) / "bom.csv"
    path.write_bytes(bill)
    parts = [_json_part(job, "json", found), _file_part("csv", path, "text/csv")]
    return Done(parts=parts, metadata={"source": found["source"], "whole": found["whole"], "seconds": found["seconds"]})


def _model(job: Job, report: Report) -> Done:
    """Make a parametric model."""
    slug: str = job.payload["model"]
    params: dict[str, Any] = job.payload.get("params") or {}
    strict: bool = job.payload.get("strict", False)
    outputs: dict[str, Any] = dict(job.payload.get("outputs") or {})
    started = time.perf_counter()
    report(0, "model")
    document = models.run(slug, params, strict=strict, z_up=bool(outputs.pop("adjustYtoZ", False)))
    modelled = time.perf_counter()
    report(50, "write")
    outputs.setdefault("meshPrecision", models.mesh_precision(slug, params))
    parts = export(document, OutputOptions.parse(outputs), Path(job.folder), slug)
    metadata = {
        "model": slug,
        "params": models.resolve(slug, params, strict=strict),
        "seconds": {
            "model": round(modelled - started, 4),
            "write": round(time.perf_counter() - modelled, 4),
        },
    }
    return Done(parts=_parts(parts), metadata=metadata)


def _files(job: Job) -> list[Path]:
    return [Path(path) for path in job.files]


def _parts(exported: list[ExportedPart]) -> list[Part]:
    return [Part(key=part.key, filename=part.filename, mime=part.mime, path=part.path.name) for part in exported]


def _file_part(key: str, path: Path, mime: str) -> Part:
    return Part(key=key, filename=path.name, mime=mime, path=path.name)


def _json_part(job: Job, key: str, value: Any) -> Part:
    path = Path(job.folder) / f"{key}.json"
    path.write_bytes(json_bytes(value))
    return Part(key=key, filename=path.name, mime="application/json", path=path.name)


HANDLERS: dict[JobKind, Handler] = {
    "execute": _execute,
    "pipeline": _pipeline,
    "convert": _convert,
    "transcode": _transcode,
    "inspect": _inspect,
    "model": _model,
}
