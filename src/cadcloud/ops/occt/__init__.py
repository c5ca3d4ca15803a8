"""OpenCascade: exact boundary representation."""
