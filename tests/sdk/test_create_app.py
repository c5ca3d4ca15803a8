"""The starter makes projects that are built and run."""

from __future__ import annotations

import pytest
from tests import npm
from tests.places import REPOSITORY

SDK = REPOSITORY / "sdk" / "typescript"
PACKAGE = REPOSITORY / "sdk" / "create-app"

pytestmark = pytest.mark.skipif(not npm.available(20, 19), reason="needs Node 20.19 and npm")


def test_projects():
    npm.install(SDK)
    npm.run(PACKAGE, "test")
