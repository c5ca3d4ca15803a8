"""No input, however degenerate, crashes a kernel process, goes on for ever, or ends without a word.

This is the quick sweep; ``python -m tests.ops.degenerate_sweep FILE`` tries everything, which takes some ten minutes.
"""

from __future__ import annotations

from tests.ops.case import cases
from tests.ops.degenerate_sweep import sweep


async def test_degenerate_inputs_are_answered():
    endings = await sweep(sorted(cases()), quick=True)
    assert len({ending.name for ending in endings}) == len(cases())
    bad = [f"{ending.name}, {ending.label}: {ending.answer}" for ending in endings if not ending.accepted]
    assert not bad, "\n".join(bad)
