"""Prints the catalog of the shipped models as JSON; arguments are further modules, files and folders."""

from __future__ import annotations

import json
import sys

from cadcloud.ops.models.catalog import describe


def main() -> None:
    """Print the catalog."""
    json.dump(describe(sys.argv[1:], installed=False), sys.stdout, indent=1, ensure_ascii=False)
    sys.stdout.write("\n")


if __name__ == "__main__":
    main()
