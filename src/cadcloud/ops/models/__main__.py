"""Prints the catalog of models as JSON; arguments are further modules, files and folders.

``--shipped`` leaves out the models of installed packages, so that the committed catalog is the same everywhere.
"""

from __future__ import annotations

import json
import sys

from cadcloud.ops.models.catalog import describe

SHIPPED = "--shipped"


def main() -> None:
    """Print the catalog."""
    sources = [argument for argument in sys.argv[1:] if argument != SHIPPED]
    catalog = describe(sources, installed=SHIPPED not in sys.argv)
    json.dump(catalog, sys.stdout, indent=1, ensure_ascii=False)
    sys.stdout.write("\n")


if __name__ == "__main__":
    main()
