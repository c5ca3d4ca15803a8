"""Outgoing mail, from an outbox: what is committed is sent, whatever is killed."""
