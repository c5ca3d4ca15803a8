"""What can go wrong with tasks on the server's side.

TaskError
└── NotRetryable  only a failed or cancelled task can be run again
"""

from __future__ import annotations


class TaskError(Exception):
    """The root of this room's errors."""


class NotRetryable(TaskError):
    """Only a failed or cancelled task can be run again.

    Attributes:
        status: the status that the task has.
    """

    def __init__(self, status: str) -> None:
        super().__init__(f"A task that is {status} cannot be retried; only failed and cancelled tasks can.")
        self.status = status
