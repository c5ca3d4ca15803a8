"""What Studio's page may load and reach: this service and its storage, no one else."""

from __future__ import annotations

import os
from urllib.parse import urlsplit

from cadcloud.server.settings import Settings


def policy(settings: Settings) -> str:
    """The Content-Security-Policy of the page.

    Args:
        settings: name the public address and the store.
    """
    # blob: holds textures and pictures that the page itself made, and the Draco decoder's worker.
    reached = " ".join(["'self'", "blob:", *_elsewhere(settings)])
    return "; ".join(
        [
            "default-src 'none'",
            # The decoders of Draco and meshopt are WebAssembly.
            "script-src 'self' 'wasm-unsafe-eval'",
            "worker-src 'self' blob:",
            # Menus and the code editor set styles on elements; scripts come from files only.
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "font-src 'self'",
            f"connect-src {reached}",
            "frame-ancestors 'none'",
            "base-uri 'none'",
            "form-action 'none'",
            "object-src 'none'",
        ]
    )


def _elsewhere(settings: Settings) -> list[str]:
    """The origins of signed URLs that are not the page's own."""
    found: list[str] = []
    if settings.public_url is not None:
        found.append(_origin(settings.public_url))
    if settings.storage_url is not None:
        # Clouds put the bucket into the host's name, each in its own way.
        endpoint = os.environ.get("AWS_ENDPOINT_URL_S3") or os.environ.get("AWS_ENDPOINT_URL")
        found.append(_origin(endpoint) if endpoint else "https:")
    return found


def _origin(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"
