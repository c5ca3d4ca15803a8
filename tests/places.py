"""Where the tests find what is not in the repository; tests that need it skip where it is missing."""

from __future__ import annotations

import os
from pathlib import Path

REPOSITORY = Path(__file__).parent.parent
SHARED = Path(os.environ.get("CADCLOUD_SHARED", REPOSITORY.parent / "shared"))
CONTRACT = SHARED / "contract"
FIXTURES = SHARED / "fixtures" / "step"
