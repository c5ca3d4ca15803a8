"""Logging: one structured line an event, for people on a terminal and as JSON elsewhere. Secrets are masked."""

from __future__ import annotations

import logging
import re
import sys
from collections.abc import Mapping
from typing import Any, cast

import structlog
from structlog.typing import EventDict, Processor, WrappedLogger

from cadcloud.server.settings import Settings

MASK = "***"
SECRETS = re.compile(
    r"(?P<key>bbk_)[\w-]+"
    r"|(?P<login>://[^\s:/@]*:)[^\s/@]+(?=@)"
    r"|(?P<query>(?i:signature|sig|token|credential|password)=)[^\s&\"']+"
)
# Their start and stop lines repeat ours, and a queue line for each job costs more than it tells.
QUIET = ("procrastinate", "alembic", "httpx")


def configure(settings: Settings) -> None:
    """Send the log of this process, the libraries' included, to the standard error stream.

    Args:
        settings: ``log_level`` and ``log_format`` count.
    """
    shared: list[Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_logger_name,
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=[*shared, structlog.stdlib.PositionalArgumentsFormatter()],
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, *_rendering(settings)],
        )
    )
    logging.basicConfig(handlers=[handler], level=settings.log_level, force=True)
    for name in QUIET:
        logging.getLogger(name).setLevel(max(logging.root.level, logging.WARNING))


def mask_secrets(_: WrappedLogger, __: str, event: EventDict) -> EventDict:
    """Replace keys, passwords and signatures in all values of an event, however deep."""
    return cast("EventDict", _masked(event))


def _rendering(settings: Settings) -> list[Processor]:
    for_people = settings.log_format == "console" or (settings.log_format == "auto" and sys.stderr.isatty())
    if for_people:
        # The renderer writes tracebacks itself, so they are made text before secrets are masked.
        return [structlog.processors.format_exc_info, mask_secrets, structlog.dev.ConsoleRenderer()]
    return [structlog.processors.format_exc_info, mask_secrets, structlog.processors.JSONRenderer(default=str)]


def _masked(value: Any) -> Any:
    if isinstance(value, str):
        return SECRETS.sub(lambda found: f"{found[found.lastgroup or 0]}{MASK}", value)
    if isinstance(value, Mapping):
        return {key: _masked(item) for key, item in cast("Mapping[Any, Any]", value).items()}
    if isinstance(value, list | tuple):
        return [_masked(item) for item in cast("list[Any]", value)]
    return value
