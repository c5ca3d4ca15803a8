"""The command ``cad``: CAD Cloud from a shell."""

from __future__ import annotations

import sys


def main() -> None:
    """Entry point of the command."""
    try:
        import rich  # noqa: F401, PLC0415 # pyright: ignore[reportUnusedImport]
        import typer  # noqa: F401, PLC0415 # pyright: ignore[reportUnusedImport]
    except ModuleNotFoundError as error:
        sys.exit(f"{error.name} is missing. Install the command: pip install 'cadcloud-sdk[cli]'")
    from cadcloud_sdk.cli.app import app  # noqa: PLC0415 - needs what was just looked for

    app()
