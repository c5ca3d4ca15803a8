"""Webhooks: tell an address of the client's that a task ended, signed as standardwebhooks.com says."""
