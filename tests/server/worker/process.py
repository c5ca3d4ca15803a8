"""A worker process for tests: ``python process.py URL DATA_DIR SETTINGS``. Each task's payload says what to do."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
from pathlib import Path

from tests.server.doubles import ScriptedKernel, box, for_ever

from cadcloud.kernel.protocol import Done, Failed
from cadcloud.server import lifeline, log
from cadcloud.server.settings import Settings
from cadcloud.server.storage import open_storage
from cadcloud.server.worker import work


async def obey(job, on_progress) -> Done | Failed:
    match job.payload["do"]:
        case "kill the worker":
            os.kill(os.getpid(), signal.SIGKILL)
        case "hang":
            await for_ever(job, on_progress)
        case "sleep":
            await asyncio.sleep(job.payload["seconds"])
    return await box(job, on_progress)


if __name__ == "__main__":
    url, data_dir, values = sys.argv[1:]
    lifeline.signal_on_parent_death(signal.SIGKILL)
    settings = Settings(data_dir=Path(data_dir), **json.loads(values))
    log.configure(settings)
    asyncio.run(work(url, settings, ScriptedKernel(obey), open_storage(settings)))
