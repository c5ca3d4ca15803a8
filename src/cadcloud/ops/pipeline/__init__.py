"""Running pipelines: steps that refer to each other, loop, branch and read files.

The rules of the language are in ``docs/pipelines.md``; its syntax is in ``cadcloud.pipelines``.
"""

from cadcloud.ops.pipeline.run import Outcome, run

__all__ = ["Outcome", "run"]
