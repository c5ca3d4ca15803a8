from __future__ import annotations

import os
import re
import subprocess
import sys

import pytest

from cadcloud.server.database import embedded


@pytest.fixture
def cadcloud(data_dir):
    def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:

        clean = {name: value for name, value in os.environ.items() if not name.startswith("CADCLOUD_")}
        return subprocess.run(
            [sys.executable, "-m", "cadcloud.cli", *arguments],
            env=clean | {"CADCLOUD_DATA_DIR": str(data_dir)} | environment,
            capture_output=True,
            text=True,
            check=False,
        )

    return run


def test_life_of_a_key(cadcloud, data_dir):
    made = cadcloud("key", "create", "--name", "ci", "--scopes", "cad, tasks", "--quiet")
    assert re.fullmatch(r"bbk_[\w-]{43}\n", made.stdout), made.stderr
    (line,) = cadcloud("key", "list").stdout.splitlines()
    assert made.stdout[:12] in line
    assert made.stdout.strip() not in line
    assert "cad,tasks" in line
    assert "valid" in line
    assert cadcloud("key", "revoke", line.split()[0]).returncode == 0
    assert "revoked" in cadcloud("key", "list").stdout
    with pytest.raises(embedded.DatabaseUnavailable):
        embedded.attach(data_dir)


def test_key_in_a_configured_database(cadcloud, database_url, data_dir):
    made = cadcloud("key", "create", "--name", "ci", "--quiet", CADCLOUD_DATABASE_URL=database_url)
    assert made.returncode == 0, made.stderr
    assert not (data_dir / "postgres").exists()


def test_life_of_an_account(cadcloud, database_url, tmp_path):
    plans = tmp_path / "plans.toml"
    plans.write_text("[plans.pro]\nconcurrency = 2\n")
    environment = {"CADCLOUD_DATABASE_URL": database_url, "CADCLOUD_PLANS": str(plans)}

    def account(*arguments: str) -> str:
        done = cadcloud("account", *arguments, **environment)
        assert "Traceback" not in done.stderr
        return done.stdout or done.stderr

    password = ("--password", "correct horse battery")
    assert "ada@example.com" in account("create", "--email", "Ada@Example.com", *password)
    assert "has an account" in account("create", "--email", "ada@example.com", *password)
    assert "must be an e-mail address" in account("create", "--email", "ada", *password)
    assert "pro" in account("plan", "ada@example.com", "pro")
    assert "There is no plan 'x'" in account("plan", "ada@example.com", "x")
    assert "disabled" in account("disable", "ada@example.com")
    assert "Add --email" in account("password", "owner", *password)
    assert "new password" in account("password", "owner", "--email", "me@example.com", *password)
    assert "There is no account" in account("plan", "eve@example.com")
    listed = account("list").splitlines()
    assert [line.split()[1:5] for line in listed] == [
        ["me@example.com", "owner", "-", "active"],
        ["ada@example.com", "member", "pro", "disabled"],
    ]


@pytest.mark.parametrize(
    ("arguments", "environment", "message"),
    [
        (["key", "create", "--name", "x", "--scopes", "admin"], {}, "Unknown scope: admin"),
        (["key", "revoke", "00000000-0000-0000-0000-000000000000"], {}, "no key"),
        (["db", "url"], {}, "No embedded database"),
        (["db", "url"], {"CADCLOUD_PORT": "many"}, "CADCLOUD_PORT"),
    ],
)
def test_mistakes_get_one_line(cadcloud, arguments, environment, message):
    done = cadcloud(*arguments, **environment)
    assert done.returncode == 1
    assert message in done.stderr
    assert "Traceback" not in done.stderr
