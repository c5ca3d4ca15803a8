"""Blocks of steps, inside each other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Protocol, cast

from cadcloud_sdk.builder.reference import Reference
from cadcloud_sdk.errors import PipelineError
from cadcloud_sdk.wire import plain

if TYPE_CHECKING:
    from cadcloud_sdk.builder.pipeline import Pipeline


class HasFileId(Protocol):
    """What knows the id of a file."""

    @property
    def file_id(self) -> str:
        """The id."""
        ...


class Step:
    """A step: its fields as on the wire, but with references that have no names yet, and with blocks."""

    def __init__(self, label: str, fields: dict[str, Any]) -> None:
        self.label = label
        self.fields = fields
        self.id: str | None = None

    def to_wire(self) -> dict[str, Any]:
        """The step as JSON."""
        fields = {
            name: [step.to_wire() for step in value.steps] if isinstance(value, Block) else plain(value)
            for name, value in self.fields.items()
        }
        return {"id": self.id, **fields} if self.id else fields


class Block:
    """A list of steps, and where it stands."""

    def __init__(
        self, pipeline: Pipeline, outer: Block | None, field: str, owner: Step | None, words: Sequence[str]
    ) -> None:
        self.pipeline = pipeline
        self.words = words
        self.steps: list[Step] = []
        self.outer = outer
        self._field = field
        self._owner = owner

    def inner(self, field: str, owner: Step, words: Sequence[str] = ()) -> Block:
        """A block inside this one, which becomes a field of its step when it is closed."""
        return Block(self.pipeline, self, field, owner, words)

    def chain(self) -> Iterator[Block]:
        """This block and those around it."""
        block: Block | None = self
        while block is not None:
            yield block
            block = block.outer

    def open(self) -> None:
        """Have new steps go here."""
        if self.pipeline.block is not self.outer:
            raise PipelineError(f"The {self._field} of this step belong right after it, in the block it stands in")
        if self._owner is not None and self._field in self._owner.fields:
            raise PipelineError(f"The {self._field} of this step are there already")
        self.pipeline.block = self

    def close(self, *, failed: bool) -> None:
        """Have new steps go where they went before."""
        if self.outer is None or self._owner is None:
            return
        self.pipeline.block = self.outer
        if not self.steps and not failed:
            raise PipelineError(f"The block {self._field} of {self._owner.label} has no steps")
        self._owner.fields[self._field] = self

    def recorded(self, value: Any) -> Any:
        """A value as it is kept in a step: a copy, with the references in it, which have to mean something here.

        Raises:
            PipelineError: one does not.
        """
        if isinstance(value, Reference):
            wrong = cast("Reference[Any]", value).visible_from(self)
            if wrong:
                raise PipelineError(wrong[0].upper() + wrong[1:])
            return cast("Reference[Any]", value)
        if isinstance(value, Mapping):
            return {str(key): self.recorded(item) for key, item in cast("Mapping[Any, Any]", value).items()}
        if isinstance(value, (list, tuple)):
            return [self.recorded(item) for item in cast("Sequence[Any]", value)]
        return plain(value)
