"""Prints the OpenAPI document; ``catalog/openapi.json`` is that output, committed."""

from __future__ import annotations

import json
import sys

from cadcloud.server.app import create_app
from cadcloud.server.settings import Settings


def main() -> None:
    """Print the document as JSON."""
    json.dump(create_app(Settings()).openapi(), sys.stdout, indent=1, ensure_ascii=False)
    sys.stdout.write("\n")


if __name__ == "__main__":
    main()
