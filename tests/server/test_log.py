from __future__ import annotations

import json
import logging

import pytest
import structlog

from cadcloud.server import log
from cadcloud.server.settings import Settings

KEY = "bbk_" + "a1-_" * 10 + "xyz"


@pytest.fixture(autouse=True)
def _restore():
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    root.handlers[:], root.level = handlers, level
    structlog.reset_defaults()


@pytest.mark.parametrize("style", ["json", "console"])
@pytest.mark.parametrize(
    "text",
    [
        f"Authorization: Bearer {KEY}",
        "postgresql://me:SECRET@db/cadcloud",
        "/files/1?expires=9&signature=SECRET&x=1",
        "https://s3/x?X-Amz-Signature=SECRET",
        "/files?token=SECRET",
    ],
)
def test_secrets_are_masked(capsys, style, text):
    log.configure(Settings(log_format=style))
    structlog.stdlib.get_logger("ours").info("done", where=text, nested={"list": [text]})
    logging.getLogger("theirs").warning("saw %s", text)
    try:
        raise RuntimeError(text)
    except RuntimeError:
        structlog.stdlib.get_logger("ours").exception("broke")
        logging.getLogger("theirs").exception("broke")
    written = capsys.readouterr().err
    assert "SECRET" not in written
    assert KEY[4:] not in written
    assert written.count("***") >= 5
    assert "RuntimeError" in written


def test_addresses_stay_readable(capsys):
    log.configure(Settings(log_format="json"))
    structlog.stdlib.get_logger("ours").info("up", at="http://127.0.0.1:8000/api?page=2")
    event = json.loads(capsys.readouterr().err)
    assert event["at"] == "http://127.0.0.1:8000/api?page=2"
    assert (event["event"], event["level"], event["logger"]) == ("up", "info", "ours")
    assert event["timestamp"].endswith("Z")


def test_level(capsys):
    log.configure(Settings(log_format="json", log_level="WARNING"))
    logging.getLogger("theirs").info("quiet")
    structlog.stdlib.get_logger("ours").info("quiet")
    assert capsys.readouterr().err == ""
