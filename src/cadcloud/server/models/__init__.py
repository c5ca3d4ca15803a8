"""Parametric models over HTTP."""
