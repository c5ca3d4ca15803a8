"""Ask the oracle about every operation and note it: ``python -m tests.ops.oracle_verdicts``."""

from __future__ import annotations

import json

from tests.ops.case import cases
from tests.ops.test_oracle import COMPARED, VERDICTS, verdict
from tests.oracle.client import Oracle, prepare


def main() -> None:
    prepare()
    with Oracle() as oracle:
        found = {name: verdict(oracle, name)[0] if name in COMPARED else "left out" for name in sorted(cases())}
    VERDICTS.write_text(json.dumps(found, indent=1) + "\n")


if __name__ == "__main__":
    main()
