"""The errors an operation can end with.

OperationError
├── InvalidInput        what the caller gave cannot work; says which parameter and what to change
│   └── UnknownOperation    no operation has that name
└── KernelError         the input was well formed, but the geometry kernel could not do it
"""

from __future__ import annotations

from typing import Any


class OperationError(Exception):
    """Root of everything an operation raises on purpose.

    Attributes:
        code: a stable upper-case word for programs.
        message: what is wrong and what to change, for people.
        details: where it went wrong: ``operation``, ``parameter``, ``step`` and the like.
    """

    code = "OPERATION_ERROR"

    def __init__(self, message: str, **details: Any) -> None:
        super().__init__(message)
        self.message = message
        self.details: dict[str, Any] = {key: value for key, value in details.items() if value is not None}


class InvalidInput(OperationError):
    """A parameter is missing, of the wrong kind, out of bounds, or impossible next to the others."""

    code = "INVALID_INPUT"

    def __init__(self, message: str, parameter: str | None = None, **details: Any) -> None:
        super().__init__(message, parameter=parameter, **details)


class UnknownOperation(InvalidInput):
    """No operation has that name; ``details["suggestions"]`` holds the closest names."""

    code = "UNKNOWN_OPERATION"


class KernelError(OperationError):
    """The geometry kernel could not build a result from well-formed input."""

    code = "KERNEL_ERROR"


def raised_by_geometry_kernel(error: BaseException) -> bool:
    """Whether an exception came out of OpenCascade; lack of memory does not count.

    The binding gives OpenCascade's exceptions no common base class: ``Standard_Failure`` catches itself alone.
    """
    kind = type(error)
    return kind.__module__.startswith("OCP.") and kind.__name__ != "Standard_OutOfMemory"
