"""References: what stands in a pipeline for a value that there is only when it runs."""

from __future__ import annotations

from contextlib import AbstractContextManager
from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Literal, NoReturn, Self, TypeVar, overload

from cadcloud_sdk.errors import PipelineError

if TYPE_CHECKING:
    from cadcloud_sdk.builder.blocks import Block, Step

T_co = TypeVar("T_co", covariant=True)
ItemT_co = TypeVar("ItemT_co", covariant=True)

FileFormat = Literal["text", "json", "buffer", "uint8", "base64"]
Codec = Literal["raw", "gunzip", "auto"]


class Reference(Generic[T_co]):
    """Stands for a value of type ``T_co``: ``Reference("$ref:0")``, or what the builder returned.

    Args:
        text: how it is written on the wire.
    """

    __iter__: ClassVar[None] = None
    """There is nothing to iterate over yet; ``pipeline.map`` does it when the pipeline runs."""

    def __init__(self, text: str) -> None:
        self._text = text

    def to_wire(self) -> str:
        """How it is written on the wire."""
        return self._text

    def visible_from(self, block: Block) -> str | None:
        """Why it means nothing in a block; None if it does."""
        del block
        return None

    def __bool__(self) -> NoReturn:
        raise PipelineError("A reference has no value before the pipeline runs; branch with pipeline.choice(…)")

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._text!r})"


class Result(Reference[T_co]):
    """The result of a step of this pipeline."""

    def __init__(self, step: Step, block: Block) -> None:
        super().__init__("")
        self._step = step
        self._block = block

    def named(self, name: str) -> Self:
        """Give the step an id of your choice."""
        self._block.pipeline.rename(self._step, name)
        return self

    def as_output(self) -> Self:
        """Have the value written to ``result.json``, beside the files of the last step."""
        self._step.fields["output"] = True
        return self

    def to_wire(self) -> str:
        """``$ref:`` and the id of the step, which gets one if it has none."""
        return f"$ref:{self._block.pipeline.name_of(self._step)}"

    def visible_from(self, block: Block) -> str | None:
        """Why it means nothing in a block; None if it does."""
        if block.pipeline is not self._block.pipeline:
            return "this is the result of a step of another pipeline"
        if any(around is self._block for around in block.chain()):
            return None
        return (
            f"the result of {self._step.label} is seen only inside the block it was made in; use the value of the block"
        )

    def __repr__(self) -> str:
        return f"<result of {self._step.label}>"


class Word(Reference[T_co]):
    """``$item``, ``$index`` or ``$mapResult`` of one block."""

    def __init__(self, text: str, block: Block) -> None:
        super().__init__(text)
        self._block = block

    def visible_from(self, block: Block) -> str | None:
        """Why it means nothing in a block; None if it does."""
        for around in block.chain():
            if around is self._block:
                return None
            if self._text in around.words:
                return f"{self._text} is here that of the inner block; take a value of it by a step outside of that"
        return f"{self._text} has a meaning only inside its own block"


class Map(Result[Any], AbstractContextManager["Map[ItemT_co]"], Generic[ItemT_co]):
    """A loop over items; as a reference it stands for the list of the results, or what ``reduce`` made of it.

    Attributes:
        item: the item of a turn.
        index: its number, from 0.
    """

    def __init__(self, step: Step, block: Block) -> None:
        super().__init__(step, block)
        self._steps = block.inner("steps", step, ("$item", "$index"))
        self.item: Reference[ItemT_co] = Word("$item", self._steps)
        self.index: Reference[int] = Word("$index", self._steps)

    def reduce(self) -> Reduce:
        """Steps that make one value of the list of results, which the block gets."""
        return Reduce(self._block.inner("reduce", self._step, ("$mapResult",)))

    def __enter__(self) -> Self:
        self._steps.open()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._steps.close(failed=error is not None)


class Reduce(AbstractContextManager[Reference[Any]]):
    """The steps that make one value of a map's results."""

    def __init__(self, block: Block) -> None:
        self._steps = block

    def __enter__(self) -> Reference[Any]:
        self._steps.open()
        return Word("$mapResult", self._steps)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._steps.close(failed=error is not None)


class Choice(Result[Any], AbstractContextManager["Choice"]):
    """A branch; as a reference it stands for the last result of the branch that ran."""

    def __init__(self, step: Step, block: Block) -> None:
        super().__init__(step, block)
        self._then = block.inner("then", step)

    def otherwise(self) -> Otherwise:
        """The steps for when the comparison does not hold."""
        return Otherwise(self._block.inner("else", self._step))

    def __enter__(self) -> Self:
        self._then.open()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._then.close(failed=error is not None)


class Otherwise(AbstractContextManager[None]):
    """The other branch of a choice."""

    def __init__(self, block: Block) -> None:
        self._steps = block

    def __enter__(self) -> None:
        self._steps.open()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._steps.close(failed=error is not None)


class InputFile(Reference[str]):
    """An uploaded file; as a reference it stands for its text."""

    @overload
    def read(self, format: Literal["text", "base64"] = "text", codec: Codec = "raw") -> Reference[str]: ...
    @overload
    def read(self, format: FileFormat, codec: Codec = "raw") -> Reference[Any]: ...
    def read(self, format: FileFormat = "text", codec: Codec = "raw") -> Reference[Any]:
        """The file read in another way.

        Args:
            format: as what.
            codec: whether it is decompressed first; ``auto`` does it where the bytes look like it.
        """
        return Reference(f"{self._text}:{format}" + ("" if codec == "raw" else f":{codec}"))
