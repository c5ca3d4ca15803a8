"""/ and the pages below it: Studio. ``make studio`` builds its files into ``static``; without them a page says so."""

from __future__ import annotations

from pathlib import Path

from fastapi import APIRouter, Request, Response
from fastapi.responses import FileResponse, HTMLResponse
from starlette.routing import Match, Route
from starlette.types import Scope

from cadcloud.server.errors import NotFound
from cadcloud.server.settings import Settings
from cadcloud.server.studio.policy import policy

STATIC = (Path(__file__).parent / "static").resolve()
RESERVED = ("api", "docs", "health", "openapi.json", "storage", "studio")
"""First parts of addresses that are not pages: what is not found below them has the envelope, as before."""
_YEAR = "public, max-age=31536000, immutable"
_TYPES = {
    ".css": "text/css",
    ".html": "text/html",
    ".js": "text/javascript",
    ".json": "application/json",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".wasm": "application/wasm",
    ".woff2": "font/woff2",
}
_NOT_BUILT = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>CAD Cloud</title>
<style>
:root { color-scheme: light dark; font: 16px/1.6 system-ui, sans-serif; }
body { max-width: 34rem; margin: 15vh auto; padding: 0 1.5rem; }
code { padding: .15em .4em; border-radius: 5px; background: color-mix(in srgb, currentColor 10%, transparent); }
</style>
</head>
<body>
<h1>CAD Cloud</h1>
<p>The service runs. Its API is described at <a href="/docs">/docs</a>.</p>
<p>Studio, its home in the browser, has not been built yet. Run <code>make studio</code> in the repository, which takes
a minute or two and fetches Node where there is none, then reload this page.</p>
</body>
</html>
"""

router = APIRouter(include_in_schema=False)


@router.get("/studio/{path:path}")
async def asset(path: str, request: Request) -> Response:
    """A file of Studio. Those in ``assets`` have a hash in their name and never change."""
    found = (STATIC / path).resolve()
    if not found.is_relative_to(STATIC) or not found.is_file() or found.suffix not in _TYPES:
        raise NotFound("There is no such file.")
    cache = _YEAR if path.startswith("assets/") else "no-cache"
    headers = {"Cache-Control": cache, "X-Content-Type-Options": "nosniff", "Vary": "Accept-Encoding"}
    packed = found.with_name(f"{found.name}.gz")
    if "gzip" in request.headers.get("accept-encoding", "") and packed.is_file():
        return FileResponse(packed, media_type=_TYPES[found.suffix], headers={**headers, "Content-Encoding": "gzip"})
    return FileResponse(found, media_type=_TYPES[found.suffix], headers=headers)


class Pages(Route):
    """Every address that a browser asks a page of and nothing else answers. It must be the last route.

    Args:
        settings: tell where files are fetched from.
    """

    def __init__(self, settings: Settings) -> None:
        headers = {
            "Cache-Control": "no-cache",
            "Content-Security-Policy": policy(settings),
            "Referrer-Policy": "same-origin",
            "X-Content-Type-Options": "nosniff",
        }

        async def page(request: Request) -> Response:  # noqa: ARG001 - every address has the same page
            index = STATIC / "index.html"
            if not index.is_file():
                return HTMLResponse(_NOT_BUILT, headers=headers)
            return FileResponse(index, media_type="text/html", headers=headers)

        super().__init__("/{path:path}", page, methods=["GET"], include_in_schema=False)

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        """Match what a browser asks for a page by GET; nothing else, not even to refuse its method."""
        return super().matches(scope) if _is_page(scope) else (Match.NONE, {})


def _is_page(scope: Scope) -> bool:
    if scope["type"] != "http" or scope["method"] not in ("GET", "HEAD"):
        return False
    path: str = scope["path"]
    if path == "/":
        return True
    accepts = any(name == b"accept" and b"text/html" in value for name, value in scope["headers"])
    return accepts and path.split("/")[1] not in RESERVED
