"""A short job through the TypeScript SDK: createBox to the bytes of its GLB, against polling every two seconds.

Wall time in Node from the call until the bytes are there, submission, waiting and download included; the service
runs on the same machine. Polling is what clients of the contract do: submit, ask every two seconds, ask for the
results, download.
"""

from __future__ import annotations

import subprocess

from benchmarks.latency import service
from tests import npm
from tests.places import REPOSITORY

PACKAGE = REPOSITORY / "sdk" / "typescript"


def main() -> None:
    """Measure and print."""
    if not npm.available(18, 0):
        print("sdk.typescript: needs Node 18 and npm")
        return
    npm.install(PACKAGE)
    npm.run(PACKAGE, "run", "build")
    with service() as client:
        program = REPOSITORY / "benchmarks" / "sdk" / "typescript.mjs"
        subprocess.run(["node", program, str(client.base_url), client.headers["x-api-key"]], check=True)


if __name__ == "__main__":
    main()
