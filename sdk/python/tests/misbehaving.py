"""A small server that answers as it is told, and remembers what it was asked."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self


@dataclass
class Answer:
    """One answer.

    Attributes:
        status: of HTTP.
        data: what the envelope holds; ``error`` stands in its place if given.
        error: code and message.
        headers: more of them.
        raw: bytes in place of an envelope.
        announced: the length that the header tells, if it is not the true one.
        delay: seconds before the answer.
        hang_up: close the connection without an answer.
    """

    status: int = 200
    data: Any = None
    error: tuple[str, str] | None = None
    headers: dict[str, str] = field(default_factory=dict)
    raw: bytes | None = None
    announced: int | None = None
    delay: float = 0
    hang_up: bool = False


@dataclass
class Asked:
    """One request."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes
    at: float


class Misbehaving:
    """Answers the requests for each path in the order of its list; the last answer is given for ever."""

    def __init__(self) -> None:
        self.answers: dict[str, list[Answer | Callable[[Asked], Answer]]] = {}
        self.asked: list[Asked] = []
        server = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def handle_any(self) -> None:
                body = self.rfile.read(int(self.headers.get("content-length") or 0))
                headers = {name.lower(): value for name, value in self.headers.items()}
                asked = Asked(self.command, self.path, headers, body, time.monotonic())
                server.asked.append(asked)
                server.reply(self, asked)

            do_GET = do_POST = do_PUT = do_DELETE = handle_any

            def log_message(self, format: str, *args: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))
        self.url = f"http://127.0.0.1:{self._server.server_port}"

    def answer(self, path: str, *answers: Answer | Callable[[Asked], Answer]) -> None:
        """Say what a path answers, such as ``GET /health``."""
        self.answers[path] = list(answers)

    def to(self, path: str) -> list[Asked]:
        """The requests for a path."""
        return [asked for asked in self.asked if f"{asked.method} {asked.path.split('?')[0]}" == path]

    def reply(self, handler: BaseHTTPRequestHandler, asked: Asked) -> None:
        known = self.answers.get(f"{asked.method} {asked.path.split('?')[0]}")
        answer = (known.pop(0) if len(known) > 1 else known[0]) if known else Answer(404, error=("NOT_FOUND", "No."))
        answer = answer if isinstance(answer, Answer) else answer(asked)
        time.sleep(answer.delay)
        if answer.hang_up:
            handler.close_connection = True
            return
        if answer.raw is not None:
            content = answer.raw
        elif answer.error:
            code, message = answer.error
            content = json.dumps({"ok": False, "error": {"code": code, "message": message}}).encode()
        else:
            content = json.dumps({"ok": True, "data": answer.data}).encode()
        handler.send_response(answer.status)
        for name, value in answer.headers.items():
            handler.send_header(name, value)
        handler.send_header("Content-Length", str(answer.announced or len(content)))
        handler.end_headers()
        handler.wfile.write(content)
        if answer.announced:
            handler.close_connection = True

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *error: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


def task(status: str = "queued", task_id: str = "11111111-2222-3333-4444-555555555555", **more: Any) -> dict[str, Any]:
    """The detail of a task as a server tells it."""
    return {
        "taskId": task_id, "kind": "cad", "label": "", "status": status, "progress": None, "error": None,
        "resultParts": None, "metadata": None, "createdAt": "2026-01-01T12:00:00Z", "startedAt": None,
        "finishedAt": None, "expiresAt": "2026-01-02T12:00:00Z", **more,
    }  # fmt: skip


CREATED = {"taskId": task()["taskId"], "status": "queued", "statusUrl": f"/api/v1/tasks/{task()['taskId']}"}
TASK = f"/api/v1/tasks/{task()['taskId']}"
