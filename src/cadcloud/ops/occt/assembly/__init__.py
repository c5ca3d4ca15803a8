"""Assemblies: documents that name, colour and place parts."""
