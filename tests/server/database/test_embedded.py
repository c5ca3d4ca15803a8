from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import psutil
import psycopg
import pytest

from cadcloud.server.database import embedded
from cadcloud.server.database.errors import DatabaseUnavailable, EmbeddedServerFailed


@pytest.fixture
def start() -> Iterator[Callable[[Path], embedded.Server]]:
    servers: list[embedded.Server] = []

    def start(folder: Path) -> embedded.Server:
        servers.append(embedded.start(folder))
        return servers[-1]

    yield start
    for server in servers:
        server.stop()


def write(url: str, text: str) -> None:
    with psycopg.connect(url) as connection:
        connection.execute("CREATE TABLE IF NOT EXISTS kept (text text)")
        connection.execute("INSERT INTO kept VALUES (%s)", [text])


def read(url: str) -> list[str]:
    with psycopg.connect(url) as connection:
        return [text for (text,) in connection.execute("SELECT text FROM kept")]


def kill_tree(pid: int) -> None:
    tree = psutil.Process(pid)
    for process in [tree, *tree.children(recursive=True)]:
        with suppress(psutil.NoSuchProcess):  # a child may end by itself, as soon as its parent is gone
            process.kill()


def test_data_survive_a_stop_and_a_start(data_dir, start):
    server = start(data_dir)
    write(server.url, "first")
    server.stop()
    assert not server.alive()
    assert not psutil.pid_exists(server.pid)
    assert read(start(data_dir).url) == ["first"]


def test_stopping_twice_is_harmless(data_dir, start):
    server = start(data_dir)
    server.stop()
    server.stop()


@pytest.mark.parametrize("pause", [0, 0.3])
def test_starts_again_after_the_whole_tree_was_killed(data_dir, start, pause):
    server = start(data_dir)
    write(server.url, "committed")
    kill_tree(server.pid)
    time.sleep(pause)
    again = start(data_dir)
    assert again.pid != server.pid
    assert read(again.url) == ["committed"]


def test_starts_again_after_only_the_postmaster_was_killed(data_dir, start):
    server = start(data_dir)
    write(server.url, "committed")
    os.kill(server.pid, signal.SIGKILL)
    assert read(start(data_dir).url) == ["committed"]


def test_lock_file_of_a_process_number_that_another_program_has_now(data_dir, start):
    server = start(data_dir)
    write(server.url, "committed")
    lock = data_dir / "postgres" / "postmaster.pid"
    lines = lock.read_text().splitlines()
    kill_tree(server.pid)
    server.alive()
    other = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
    try:
        lock.write_text("\n".join([str(other.pid), *lines[1:]]) + "\n")
        assert read(start(data_dir).url) == ["committed"]
    finally:
        other.kill()
        other.wait()


@pytest.mark.parametrize(
    "name",
    ["with space", "per%cent", "comma,name", "quote'\"name", "long" * 40, "ümläut"],
    ids=["space", "percent", "comma", "quotes", "long", "umlaut"],
)
def test_folder_names(tmp_path, start, name):
    server = start(tmp_path / name)
    write(server.url, name)
    assert read(embedded.attach(tmp_path / name)) == [name]


def test_another_process_attaches(data_dir, start):
    start(data_dir)
    program = (
        "import sys; from pathlib import Path; from cadcloud.server.database import embedded; "
        "print(embedded.attach(Path(sys.argv[1])))"
    )
    done = subprocess.run([sys.executable, "-c", program, data_dir], capture_output=True, text=True, check=True)
    write(done.stdout.strip(), "from afar")
    assert read(embedded.attach(data_dir)) == ["from afar"]


def test_killed_client_does_not_keep_the_server_up(data_dir, start):
    server = start(data_dir)
    program = (
        "import sys, time; from pathlib import Path; import psycopg; from cadcloud.server.database import embedded; "
        "c = psycopg.connect(embedded.attach(Path(sys.argv[1]))); print('connected', flush=True); time.sleep(60)"
    )
    client = subprocess.Popen([sys.executable, "-c", program, data_dir], stdout=subprocess.PIPE)
    assert client.stdout
    assert client.stdout.readline() == b"connected\n"
    client.kill()
    client.wait()
    client.stdout.close()
    server.stop()
    assert not psutil.pid_exists(server.pid)


def test_second_start_takes_over_the_running_server(data_dir, start):
    first = start(data_dir)
    second = start(data_dir)
    assert second.pid == first.pid
    second.stop()
    assert not first.alive()


def test_server_does_not_outlive_the_process_that_started_it(data_dir):
    program = (
        "import sys, time; from pathlib import Path; from cadcloud.server.database import embedded; "
        "print(embedded.start(Path(sys.argv[1])).pid, flush=True); time.sleep(60)"
    )
    parent = subprocess.Popen([sys.executable, "-c", program, data_dir], stdout=subprocess.PIPE)
    assert parent.stdout
    server = psutil.Process(int(parent.stdout.readline()))
    parent.kill()
    parent.wait()
    parent.stdout.close()
    psutil.wait_procs([server], timeout=20)
    assert not server.is_running()


def test_initialisation_that_was_killed_half_way_is_done_again(data_dir, start):
    draft = data_dir / "postgres.new"
    draft.mkdir(parents=True)
    (draft / "PG_VERSION").write_text("18\n")
    assert start(data_dir).alive()
    assert not draft.exists()


def test_nothing_running(data_dir):
    with pytest.raises(DatabaseUnavailable, match="cadcloud serve"):
        embedded.attach(data_dir)


def test_attached_starts_a_server_only_for_the_block(data_dir):
    with embedded.attached(data_dir) as url:
        write(url, "x")
    with pytest.raises(DatabaseUnavailable):
        embedded.attach(data_dir)


def test_folder_of_another_version_is_refused(data_dir):
    (data_dir / "postgres").mkdir(parents=True)
    (data_dir / "postgres" / "PG_VERSION").write_text("12\n")
    with pytest.raises(EmbeddedServerFailed, match="PostgreSQL 12"):
        embedded.start(data_dir)


def test_broken_server_says_why(data_dir, start):
    start(data_dir).stop()
    (data_dir / "postgres" / "postgresql.conf").write_text("no_such_setting = 1\n")
    with pytest.raises(EmbeddedServerFailed, match="no_such_setting"):
        embedded.start(data_dir)


def test_other_users_cannot_reach_the_socket(data_dir, start):
    start(data_dir)
    assert (data_dir / "postgres").stat().st_mode & 0o077 == 0
