"""Runs the benchmarks: all of them, or those named on the command line."""

from __future__ import annotations

import subprocess
import sys

NAMES = ("latency", "waiting", "pipelines", "operations", "convert", "models", "sdk.typescript", "sdk.python")


def main() -> None:
    """Run each in a process of its own, so that none warms up another."""
    for name in sys.argv[1:] or NAMES:
        subprocess.run([sys.executable, "-m", f"benchmarks.{name}"], check=True)


if __name__ == "__main__":
    main()
