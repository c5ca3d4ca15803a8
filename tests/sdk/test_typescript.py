"""The TypeScript SDK passes its own tests, which start a service of their own."""

from __future__ import annotations

import pytest
from tests import npm
from tests.places import REPOSITORY

PACKAGE = REPOSITORY / "sdk" / "typescript"

pytestmark = pytest.mark.skipif(not npm.available(18, 0), reason="needs Node 18 and npm")


@pytest.fixture(scope="module", autouse=True)
def installed() -> None:
    npm.install(PACKAGE)


def test_types_fit():
    npm.run(PACKAGE, "run", "check")


def test_units_end_to_end_and_the_package():
    npm.run(PACKAGE, "test")
