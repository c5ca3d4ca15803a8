"""Runners whose kernel the test writes."""

from __future__ import annotations

import pytest
from tests.server.doubles import ScriptedKernel

from cadcloud.server.settings import Settings
from cadcloud.server.tasks.jobs import Runner


@pytest.fixture
def scratch(tmp_path):
    folder = tmp_path / "scratch"
    folder.mkdir()
    return folder


@pytest.fixture
def make_runner(sessions, storage, data_dir, scratch):
    def make(kernel: ScriptedKernel, **settings: object) -> Runner:
        return Runner(sessions, kernel, storage, Settings(data_dir=data_dir, **settings), scratch)

    return make
