"""The types of the HTTP API."""

from cadcloud_sdk._generated.types import *  # noqa: F403
