"""``python -m cadcloud_sdk.cli``."""

from cadcloud_sdk.cli import main

main()
