"""The catalog of operations over HTTP."""
