"""Random parameters: whatever is not refused is one closed, valid, printable solid per part.

``CADCLOUD_MODEL_SWEEP=500 pytest tests/ops/models/test_sweep.py`` tries more of them.
"""

from __future__ import annotations

import os
from typing import Any

import pytest
from tests.ops.models.sweep import PLACEMENT, check_part, parts_of, random_params

from cadcloud.ops import models
from cadcloud.ops.errors import InvalidInput

COUNT = int(os.environ.get("CADCLOUD_MODEL_SWEEP", "25"))
SLUGS = models.load(installed=False)


@pytest.mark.parametrize("slug", SLUGS)
def test_random_parameters_make_printable_parts_or_are_refused_by_name(slug: str) -> None:
    known = {parameter.wire for parameter in models.get(slug).parameters} - set(PLACEMENT)
    made = 0
    for seed in range(COUNT):
        params = random_params(slug, seed)
        document, refused = attempt(slug, params)
        if refused is not None:
            assert refused.details["parameter"] in {*known, "scale"}, (seed, refused.message)
            assert refused.details["model"] == slug
            continue
        made += 1
        for shape in parts_of(document):
            check_part(shape, f"seed {seed}: {params}")
    assert made >= COUNT / 10


def attempt(slug: str, params: dict[str, Any]) -> tuple[Any, InvalidInput | None]:
    try:
        return models.run(slug, params, strict=True), None
    except InvalidInput as error:
        return None, error
