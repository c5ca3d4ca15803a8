"""Quirks of the kernel binding and geometry helpers that operations share. Nothing here is registered."""
