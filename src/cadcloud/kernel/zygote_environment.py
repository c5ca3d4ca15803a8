"""The environment of the zygote and so of every kernel process: no secrets, no threads."""

from __future__ import annotations

import os

# What a Python process needs to run at all. Database and storage credentials stay with the worker.
KEPT = (
    "HOME", "LANG", "LC_ALL", "LD_LIBRARY_PATH", "PATH", "PYTHONDONTWRITEBYTECODE", "PYTHONHOME",
    "PYTHONPATH", "SSL_CERT_FILE", "TMPDIR", "TZ", "VIRTUAL_ENV",
)  # fmt: skip

# A library that starts threads on import would make forking unsafe.
SINGLE_THREADED = {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1", "MKL_NUM_THREADS": "1"}


def zygote_environment() -> dict[str, str]:
    """The environment to start the zygote with."""
    kept = {name: value for name, value in os.environ.items() if name in KEPT}
    return {**kept, **SINGLE_THREADED, "PYTHONUNBUFFERED": "1"}
