"""Requests that are sent twice and done once: ``Idempotency-Key``."""
