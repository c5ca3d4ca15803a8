"""The committed catalog is what the code says."""

from __future__ import annotations

import json

from tests.places import REPOSITORY

from cadcloud.ops.catalog import describe


def test_the_committed_catalog_is_fresh():
    committed = json.loads((REPOSITORY / "catalog" / "operations.json").read_text())
    assert committed == json.loads(json.dumps(describe())), "run `make catalog`"
