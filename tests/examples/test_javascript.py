"""The examples in JavaScript run: every backend with its routes, and the front end in a browser if there is one."""

from __future__ import annotations

import pytest
from tests import npm
from tests.places import REPOSITORY

SDK = REPOSITORY / "sdk" / "typescript"
EXAMPLES = REPOSITORY / "examples"

pytestmark = pytest.mark.skipif(not npm.available(20, 19), reason="needs Node 20.19 and npm")


@pytest.fixture(scope="module", autouse=True)
def built() -> None:
    npm.install(SDK)
    npm.run(SDK, "run", "build")
    npm.install(EXAMPLES)
    npm.run(EXAMPLES, "run", "build")


def test_backends_and_page():
    npm.run(EXAMPLES, "test")
