"""What runs inside a kernel process: receive one job, run it, answer, end."""

from __future__ import annotations

import os
import resource
import socket
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

from OCP.Standard import Standard_Failure, Standard_OutOfMemory
from pydantic import BaseModel

from cadcloud.kernel import limits
from cadcloud.kernel.protocol import Done, Failed, Job, JobKind, Part, Progress
from cadcloud.ops import pipeline, registry
from cadcloud.ops.convert import step_to_gltf
from cadcloud.ops.convert.options import ConvertOptions
from cadcloud.ops.errors import OperationError
from cadcloud.ops.formats.export import ExportedPart, export
from cadcloud.ops.formats.json import json_bytes
from cadcloud.ops.formats.options import OutputOptions

Report = Callable[[float, str], None]
Handler = Callable[[Job, Report], Done]

LOG = "kernel.log"
OUT_OF_MEMORY = Failed(
    code="KERNEL_OUT_OF_MEMORY",
    message="The task needed more memory than it may use. Use a coarser mesh, fewer shapes at once, or split the task.",
)


def warm_up(*plugins: str) -> None:
    """Import and prepare everything that jobs need, once, before any fork."""
    registry.load(*plugins)


def serve(channel: socket.socket) -> None:
    """Run the one job of this process."""
    with channel.makefile("rb") as incoming:
        line = incoming.readline()
    if not line:  # never leased: the zygote is closing
        return
    job = Job.model_validate_json(line)
    _redirect_output(Path(job.folder) / LOG)
    limits.apply(job.limits)
    channel.sendall(_line(_outcome(job, channel)))


def _redirect_output(log: Path) -> None:
    """Send what the kernel libraries print to a file: they write to the descriptors, not to ``sys.stdout``."""
    descriptor = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.dup2(descriptor, 1)
    os.dup2(descriptor, 2)
    os.close(descriptor)
    os.close(nothing)


def _outcome(job: Job, channel: socket.socket) -> Done | Failed:
    def report(percent: float, stage: str) -> None:
        channel.sendall(_line(Progress(percent=percent, stage=stage)))

    try:
        return _with_metadata(job, HANDLERS[job.kind](job, report))
    except OperationError as error:
        return Failed(code=error.code, message=error.message, details=error.details)
    except (MemoryError, Standard_OutOfMemory):
        limits.release_reserve()
        return OUT_OF_MEMORY
    except RecursionError:
        return Failed(code="INVALID_INPUT", message="The input is nested too deeply. Flatten it.")
    except Standard_Failure as error:
        traceback.print_exc()
        reason = str(error).strip() or type(error).__name__
        return Failed(code="KERNEL_ERROR", message=f"The geometry kernel gave up: {reason}.")
    except Exception as error:  # noqa: BLE001 - whatever it is, the client gets an answer and the log the details
        traceback.print_exc()
        sys.stderr.flush()
        return Failed(code="KERNEL_ERROR", message=f"An internal error stopped the task ({type(error).__name__}).")


def _line(message: BaseModel) -> bytes:
    return message.model_dump_json().encode() + b"\n"


def _with_metadata(job: Job, done: Done) -> Done:
    """Add the metadata as a result part of its own, last, so that it is never the primary one."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)
    metadata = {**done.metadata, "peakMemoryBytes": peak}
    path = Path(job.folder) / "metadata.json"
    path.write_bytes(json_bytes(metadata))
    part = Part(key="metadata", filename=path.name, mime="application/json", path=path.name)
    return Done(parts=[*done.parts, part], metadata=metadata)


def _execute(job: Job, report: Report) -> Done:
    """Run one operation, as a pipeline of one step."""
    step: dict[str, Any] = {"operation": job.payload["operation"], "params": job.payload.get("params") or {}}
    outcome = pipeline.run({"steps": [step]}, files=[Path(path) for path in job.files], progress=report)
    parts = export(outcome.value, OutputOptions.parse(job.payload.get("outputs")), Path(job.folder), "result")
    return Done(parts=_parts(parts), metadata={"operation": step["operation"], "steps": outcome.timings})


def _pipeline(job: Job, report: Report) -> Done:
    """Run a pipeline; steps marked ``output`` add ``result.json``."""
    outcome = pipeline.run(job.payload, files=[Path(path) for path in job.files], progress=report)
    outputs: dict[str, Any] = job.payload.get("outputs") or {}
    folder = Path(job.folder)
    parts = _parts(export(outcome.value, OutputOptions.parse(outputs), folder, "pipeline"))
    if outcome.marked:
        value = outcome.marked[0] if len(outcome.marked) == 1 else outcome.marked
        (folder / "result.json").write_bytes(json_bytes(value))
        parts.append(Part(key="result", filename="result.json", mime="application/json", path="result.json"))
    metadata: dict[str, Any] = {"steps": outcome.timings, "operations": outcome.operations}
    if outputs.get("includePipelineInMetadata", True):
        metadata["pipeline"] = {key: job.payload[key] for key in ("steps", "outputs") if key in job.payload}
    return Done(parts=parts, metadata=metadata)


def _convert(job: Job, report: Report) -> Done:
    """Convert a STEP file to glTF."""
    options = ConvertOptions.parse(job.payload.get("options") or {})
    result = step_to_gltf.convert(Path(job.files[0]), options, Path(job.folder), report)
    part = Part(key="glb", filename=result.path.name, mime=step_to_gltf.MIME, path=result.path.name)
    return Done(parts=[part], metadata=result.metadata)


def _parts(exported: list[ExportedPart]) -> list[Part]:
    return [Part(key=part.key, filename=part.filename, mime=part.mime, path=part.path.name) for part in exported]


HANDLERS: dict[JobKind, Handler] = {"execute": _execute, "pipeline": _pipeline, "convert": _convert}
