"""Writes what is generated in this SDK: types, operations, and the synchronous half.

``python sdk/python/tools/generate.py`` writes; ``--check`` says what is not fresh, and fails if anything is.
"""

from __future__ import annotations

import argparse
import json
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

import operation_builders
import sync_code
import wire_types

ROOT = Path(__file__).parents[3]
PACKAGE = ROOT / "sdk" / "python" / "src" / "cadcloud_sdk"
TOOLS = Path(__file__).parent


def written() -> dict[str, str]:
    """All generated files, by their paths in the package."""
    catalog = json.loads((ROOT / "catalog" / "operations.json").read_text())
    document = json.loads((ROOT / "catalog" / "openapi.json").read_text())
    ahead = json.loads((TOOLS / "ahead.json").read_text())
    files = {
        "_generated/__init__.py": '"""Generated code."""\n',
        "_generated/types.py": wire_types.write(document, ahead),
    }
    files |= {f"_generated/operations/{path}": text for path, text in operation_builders.write(catalog).items()}
    handwritten = {path.name: path.read_text() for path in sorted((PACKAGE / "_async").glob("*.py"))}
    files = {path: _needed(text) if path.endswith(".py") else text for path, text in files.items()}
    files |= {f"_sync/{name}": text for name, text in sync_code.write(handwritten).items()}
    return _formatted(files)


def _needed(text: str) -> str:
    """A module without the imports that it does not use."""
    lines = text.split("\n")
    code = "\n".join(line for line in lines if not line.lstrip().startswith("from "))
    kept: list[str] = []
    for line in lines:
        found = re.fullmatch(r"( *from \S+ import )(.+)", line)
        if found and "__future__" not in line:
            used = [name for name in found[2].split(", ") if re.search(rf"\b{name}\b", code)]
            kept.append(found[1] + ", ".join(used) if used else "")
        else:
            kept.append(line)
    return "\n".join(kept)


def _formatted(files: Mapping[str, str]) -> dict[str, str]:
    """The files as ``ruff`` lays them out."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        for path, text in files.items():
            target = root / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text)
        settings = str(ROOT / "pyproject.toml")
        ruff = shutil.which("ruff", path=str(Path(sys.executable).parent)) or "ruff"
        check = [ruff, "check", "--config", settings, "--select", "I", "--fix", "--quiet", folder]
        subprocess.run(check, check=True)
        subprocess.run([ruff, "format", "--config", settings, "--quiet", folder], check=True)
        return {path: (root / path).read_text() for path in files}


def main() -> None:
    """Write, or check."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; fail if a file is not fresh")
    check = parser.parse_args().check
    files = written()
    known = [*PACKAGE.glob("_generated/**/*.py"), *PACKAGE.glob("_generated/**/*.json"), *PACKAGE.glob("_sync/*.py")]
    surplus = [path for path in known if str(path.relative_to(PACKAGE)) not in files and path.name != "backend.py"]
    stale = [
        path for path, text in files.items() if not (PACKAGE / path).exists() or (PACKAGE / path).read_text() != text
    ]
    if check:
        for path in [*stale, *map(str, surplus)]:
            print(f"not fresh: {path}")
        sys.exit("run `make sdk`" if stale or surplus else 0)
    for path in surplus:
        path.unlink()
    for path in stale:
        target = PACKAGE / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(files[path])
    print(f"{len(files)} files, {len(stale)} written, {len(surplus)} removed")


if __name__ == "__main__":
    main()
