"""Where the service is and who asks: from arguments, the environment, or what ``cad login`` stored."""

from __future__ import annotations

import json
import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cadcloud_sdk.errors import CadCloudError

URL = "CADCLOUD_URL"
KEY = "CADCLOUD_API_KEY"
DEFAULT_URL = "http://127.0.0.1:8000"


@dataclass(frozen=True)
class Settings:
    """How a client behaves.

    Attributes:
        base_url: the address of the service, without ``/api/v1``.
        api_key: the key; None sends none.
        request_seconds: how long to wait for a connection, for bytes, and for a reply that is not held back.
        retries: how often a request is sent again.
        validate: whether requests are checked before they are sent.
    """

    base_url: str
    api_key: str | None
    request_seconds: float = 30
    retries: int = 3
    validate: bool = True


def resolved(base_url: str | None, api_key: str | None) -> tuple[str, str | None]:
    """Address and key: what is given, else what the environment says, else what was stored."""
    url, key = base_url or os.environ.get(URL), api_key or os.environ.get(KEY)
    stored = load() if url is None or key is None else {}
    if key is None and (url is None or _clean(url) == stored.get("url")):
        # The key of one service is no business of another one.
        key = stored.get("api_key")
    return _clean(url or stored.get("url") or DEFAULT_URL), key


def _clean(url: str) -> str:
    return url.rstrip("/").removesuffix("/api/v1")


def path() -> Path:
    """The file that ``cad login`` writes, where the system wants settings of users to be."""
    home = Path.home()
    if sys.platform == "win32":
        folder = Path(os.environ.get("APPDATA", home / "AppData" / "Roaming"))
    elif sys.platform == "darwin":
        folder = home / "Library" / "Application Support"
    else:
        folder = Path(os.environ.get("XDG_CONFIG_HOME") or home / ".config")
    return folder / "cadcloud" / "login.json"


def load() -> dict[str, Any]:
    """What was stored; nothing where there is none.

    Raises:
        CadCloudError: the file cannot be read.
    """
    try:
        return json.loads(path().read_text("utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        raise CadCloudError(f"{path()} cannot be read: {error}. Delete it, or log in again.", code="CONFIG") from error


def store(url: str, api_key: str) -> Path:
    """Store address and key so that only this user can read them, and return where."""
    target = path()
    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    draft = target.with_suffix(f".{os.getpid()}")
    draft.unlink(missing_ok=True)
    with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
        json.dump({"url": _clean(url), "api_key": api_key}, file)
    draft.replace(target)
    return target


def forget() -> bool:
    """Delete what was stored; whether there was anything."""
    there = path().exists()
    path().unlink(missing_ok=True)
    return there
