"""Makes an app on the service: a backend of your choice, and a front end in React and Three.js.

The templates are the examples of the repository, and what a project has besides is what ``npm create @cadcloud/app``
gives it; an installed package has copies of both.
"""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import Any

PACKAGED = "_starter"
IN_REPOSITORY = Path(__file__).parents[2]
NAME = re.compile(r"[a-z0-9][a-z0-9._-]{0,200}")
"""As npm has it, without a scope."""
MADE = shutil.ignore_patterns(
    "node_modules", "dist", "bin", "obj", ".venv", "__pycache__", ".env", ".env.example", "README.md"
)
"""What is made on the spot and no part of a template."""
FILL = re.compile(r"\{\{(\w+)\}\}")


class Refused(Exception):
    """A project cannot be made; the message says what to change."""


@dataclass(frozen=True)
class Backend:
    """A kind of backend.

    Attributes:
        words: what to say of it.
        setup: what else to run before the first start.
    """

    words: str
    setup: str | None = None


def backends() -> dict[str, Backend]:
    """The backends by the names of their examples."""
    return {name: Backend(**said) for name, said in _json(_ours() / "backends.json").items()}


def create(folder: Path, backend: str, *, url: str, key: str = "", sdk: str | None = None) -> Path:
    """Make a project.

    Args:
        folder: where; its last part is the name.
        backend: the name of one of ``backends``.
        url: of the service.
        key: of the API; it goes into ``.env``.
        sdk: which SDK, as ``package.json`` or ``requirements.txt`` say it; by default the one of this version.

    Returns:
        The whole path of the folder.

    Raises:
        Refused: the name or the backend is no good, or the folder is not empty.
    """
    target = folder.expanduser().absolute()
    name = target.name
    known = backends()
    if not NAME.fullmatch(name):
        raise Refused(f"{name} cannot be the name of a package: use small letters, digits and -.")
    if backend not in known:
        raise Refused(f"There is no backend {backend}; there are {', '.join(known)}.")
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        raise Refused(f"{target} is not empty.")

    shutil.copytree(_ours() / "project", target, dirs_exist_ok=True)
    (target / "gitignore").rename(target / ".gitignore")
    for template, place in (("frontend", "frontend"), (backend, "backend")):
        shutil.copytree(_root() / "examples" / template, target / place, ignore=MADE)
    _fill_in(target, name, known[backend], url, key)
    _rewrite(target / "frontend" / "package.json", lambda found: {**found, "name": f"{name}-frontend"})
    _fit_backend(target, name, sdk)
    return target


def _fill_in(target: Path, name: str, backend: Backend, url: str, key: str) -> None:
    steps = ["npm install", *([backend.setup] if backend.setup else []), "npm run dev"]
    values = {
        "name": name,
        "backend": backend.words,
        "steps": ", then ".join(f"`{step}`" for step in steps),
        "url": url,
        "key": key,
    }
    settings = (target / "env").read_text()
    (target / ".env.example").write_text(_filled(settings, {**values, "key": ""}))
    secret = target / ".env"
    (target / "env").rename(secret)
    secret.chmod(0o600)
    secret.write_text(_filled(settings, values))
    for file in (target / "README.md", target / "package.json"):
        file.write_text(_filled(file.read_text(), values))


def _fit_backend(target: Path, name: str, sdk: str | None) -> None:
    backend = target / "backend"
    package, requirements, dotnet = (
        backend / file for file in ("package.json", "requirements.txt", "dotnet-rest.csproj")
    )
    if package.exists():
        version = _json(_ours() / "package.json")["version"]

        def named(found: dict[str, Any]) -> dict[str, Any]:
            needs: dict[str, str] = found["dependencies"]
            own = {"@cadcloud/sdk": sdk or f"^{version}"} if "@cadcloud/sdk" in needs else {}
            return {**found, "name": f"{name}-backend", "dependencies": {**needs, **own}}

        _rewrite(package, named)
    else:
        _rewrite(target / "package.json", lambda found: {**found, "workspaces": ["frontend"]})
    if sdk and requirements.exists():
        requirements.write_text(requirements.read_text().replace("cadcloud-sdk", sdk, 1))
    if dotnet.exists():
        dotnet.rename(backend / "backend.csproj")


def _filled(text: str, values: dict[str, str]) -> str:
    return FILL.sub(lambda found: values[found[1]], text)


def _json(path: Path) -> dict[str, Any]:
    return json.loads(path.read_text("utf-8"))


def _rewrite(path: Path, change: Callable[[dict[str, Any]], dict[str, Any]]) -> None:
    path.write_text(json.dumps(change(_json(path)), indent=2, ensure_ascii=False) + "\n", "utf-8")


def _ours() -> Path:
    return _root() / "sdk" / "create-app"


def _root() -> Path:
    packaged = Path(str(resources.files("cadcloud"))) / PACKAGED
    return packaged if packaged.is_dir() else IN_REPOSITORY
