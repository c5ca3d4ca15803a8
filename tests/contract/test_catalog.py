"""The committed catalog is what the code says."""

from __future__ import annotations

import json

from tests.places import REPOSITORY
from tools.reference import FOLDER, pages

from cadcloud.ops.catalog import describe


def test_the_committed_catalog_is_fresh():
    committed = json.loads((REPOSITORY / "catalog" / "operations.json").read_text())
    assert committed == json.loads(json.dumps(describe())), "run `make catalog`"


def test_the_committed_reference_is_fresh():
    committed = {path.name: path.read_text() for path in FOLDER.glob("*.md")}
    written = pages()
    stale = sorted(name for name in written.keys() | committed.keys() if written.get(name) != committed.get(name))
    assert not stale, "run `make catalog`"
