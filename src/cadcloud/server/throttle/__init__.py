"""Limits on how often something may happen."""
