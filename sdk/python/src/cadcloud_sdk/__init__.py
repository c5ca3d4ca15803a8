"""The Python client of CAD Cloud.

from cadcloud_sdk import CadCloud

with CadCloud() as client:
    client.cad.execute_and_wait("occt.shapes.solid.createBox", {"width": 3}).download("box.glb")
"""

from cadcloud_sdk._async.client import AsyncCadCloud
from cadcloud_sdk._async.outcome import AsyncBatchItem, AsyncBatchOutcome, AsyncOutcome
from cadcloud_sdk._sync.client import CadCloud
from cadcloud_sdk._sync.outcome import BatchItem, BatchOutcome, Outcome
from cadcloud_sdk.builder.pipeline import Pipeline
from cadcloud_sdk.builder.reference import Choice, InputFile, Map, Reference, Result
from cadcloud_sdk.errors import (
    ApiError,
    AuthenticationError,
    CadCloudError,
    Conflict,
    ConnectionError,
    InsufficientScope,
    NotFound,
    PipelineError,
    RateLimit,
    ServerError,
    TaskCancelled,
    TaskError,
    TaskExpired,
    TaskFailed,
    UploadFailed,
    ValidationError,
    WaitTimeout,
)
from cadcloud_sdk.retrying import __version__

__all__ = [
    "ApiError",
    "AsyncBatchItem",
    "AsyncBatchOutcome",
    "AsyncCadCloud",
    "AsyncOutcome",
    "AuthenticationError",
    "BatchItem",
    "BatchOutcome",
    "CadCloud",
    "CadCloudError",
    "Choice",
    "Conflict",
    "ConnectionError",
    "InputFile",
    "InsufficientScope",
    "Map",
    "NotFound",
    "Outcome",
    "Pipeline",
    "PipelineError",
    "RateLimit",
    "Reference",
    "Result",
    "ServerError",
    "TaskCancelled",
    "TaskError",
    "TaskExpired",
    "TaskFailed",
    "UploadFailed",
    "ValidationError",
    "WaitTimeout",
    "__version__",
]
