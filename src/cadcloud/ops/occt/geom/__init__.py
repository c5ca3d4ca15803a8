"""Curves and surfaces without topology."""
