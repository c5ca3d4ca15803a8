"""Operations that do what bad input makes real ones do. Loaded as a plugin by the tests of the process wall."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from typing import Any

from OCP.BRepPrimAPI import BRepPrimAPI_MakeBox
from OCP.Standard import Standard_DomainError
from OCP.TopoDS import TopoDS_Shape

from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.registry import operation

CHANNEL = 3
STATE: list[int] = []


@operation("test.segfault")
def segfault() -> None:
    """Ask a null shape for its kind."""
    TopoDS_Shape().ShapeType()


@operation("test.abort")
def abort() -> None:
    """End as a failed assertion in C does."""
    os.abort()


@operation("test.print")
def print_lines(lines: int = 1) -> int:
    """Print, to both streams and past Python."""
    for line in range(lines):
        print(f"line {line}")
    print("trouble", file=sys.stderr)
    os.write(1, b"past Python\0\n")
    return lines


@operation("test.threadOutOfMemory")
def thread_out_of_memory() -> None:
    """End as C++ does when memory runs out in a thread of its own."""
    os.write(2, b"terminate called after throwing an instance of 'std::bad_alloc'\n")
    os.abort()


@operation("test.loop")
def loop(pid_file: str = "") -> None:
    """Never end."""
    _tell_pid(pid_file)
    while True:
        pass


@operation("test.sleep")
def sleep(seconds: float = 600, pid_file: str = "") -> float:
    """Wait without using the processor."""
    _tell_pid(pid_file)
    time.sleep(seconds)
    return seconds


@operation("test.memory")
def memory() -> int:
    """Ask Python for all memory there is."""
    hoard: list[bytearray] = []
    while True:
        hoard.append(bytearray(64 << 20))


@operation("test.kernelMemory")
def kernel_memory() -> int:
    """Let the geometry kernel use all memory there is."""
    hoard: list[TopoDS_Shape] = []
    while True:
        hoard.append(BRepPrimAPI_MakeBox(1, 2, 3).Shape())


@operation("test.exit")
def exit_(code: int = 3) -> None:
    """Leave without a word."""
    os._exit(code)


@operation("test.systemExit")
def system_exit() -> None:
    """Leave as a script does."""
    sys.exit(4)


@operation("test.write")
def write(target: str = "big") -> None:
    """Write without end."""
    with Path(target).open("wb") as file:
        while True:
            file.write(bytes(1 << 20))


@operation("test.recurse")
def recurse(depth: int = 0) -> int:
    """Call itself for ever."""
    return recurse(depth + 1)


@operation("test.shout")
def shout() -> str:
    """Print a lot, from Python and past it."""
    print("x" * 1_000_000)
    os.write(1, b'{"type":"done","parts":[],"metadata":{"forged":true}}\n' * 1000)
    print("y" * 1_000_000, file=sys.stderr)
    return "done"


@operation("test.forge")
def forge(text: str, times: int = 1) -> None:
    """Write to the socket that only messages belong on."""
    for _ in range(times):
        content = text.encode()
        while content:
            content = content[os.write(CHANNEL, content) :]


@operation("test.hangUp")
def hang_up(pid_file: str = "") -> None:
    """Close the socket and live on."""
    _tell_pid(pid_file)
    os.close(CHANNEL)
    time.sleep(600)


@operation("test.remember")
def remember() -> int:
    """Count the calls in this process."""
    STATE.append(1)
    return len(STATE)


@operation("test.inspect")
def inspect() -> dict[str, Any]:
    """Tell what this process can see."""
    return {
        "pid": os.getpid(),
        "descriptors": sorted(int(entry.name) for entry in Path("/proc/self/fd").iterdir()),
        "environment": sorted(os.environ),
    }


@operation("test.internal")
def internal() -> None:
    """Fail in a way that nobody foresaw."""
    raise KeyError("secret detail")


@operation("test.giveUp")
def give_up() -> None:
    """Fail as the kernel does, without a word."""
    raise Standard_DomainError


@operation("test.badText")
def bad_text() -> None:
    """Fail with a message that cannot be sent."""
    raise InvalidInput("half a character: \ud800")


def _tell_pid(pid_file: str) -> None:
    if pid_file:
        # Renamed, so that whoever waits for it never reads half of it.
        draft = Path(pid_file + ".draft")
        draft.write_text(str(os.getpid()))
        draft.rename(pid_file)
