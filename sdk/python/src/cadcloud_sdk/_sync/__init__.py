"""The synchronous half; generated, but for ``backend``."""
