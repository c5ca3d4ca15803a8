"""The guide for models of one's own: what it shows must run."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest
from tests.ops.models.sweep import check_part, parts_of

from cadcloud.ops import models
from cadcloud.ops.brep import measure
from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.models import registry

GUIDE = Path(__file__).parents[3] / "docs" / "your-own-models.md"


def test_the_guide_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(registry, "_registered", dict(registry._registered))
    listing, trial, writing = re.findall(r"^```python\n(.*?)^```", GUIDE.read_text(), re.DOTALL | re.MULTILINE)
    (tmp_path / "models").mkdir()
    (tmp_path / "models" / "desk_tray.py").write_text(listing)
    monkeypatch.chdir(tmp_path)
    try:
        scope: dict[str, object] = {}
        exec(trial + writing, scope)
        (tray,) = parts_of(scope["tray"])
        check_part(tray)
        inside = (200 - 5 * 2) * (100 - 3 * 2) * 28
        assert measure.volume(tray) == pytest.approx(200 * 100 * 30 - inside)
        assert sorted(path.suffix for path in tmp_path.glob("desk-tray.*")) == [".glb", ".step", ".stl"]
        for preset in models.get("desk-tray").presets:
            check_part(*parts_of(models.run("desk-tray", preset.params)))
        with pytest.raises(InvalidInput, match="make them thinner"):
            models.run("desk-tray", {"wall": 10, "depth": 30})
    finally:
        registry._describe.cache_clear()
        for name in [name for name in sys.modules if name.startswith("cadcloud_models_desk_tray")]:
            del sys.modules[name]
