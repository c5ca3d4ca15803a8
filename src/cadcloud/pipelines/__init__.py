"""The pipeline language on paper: references, budgets and the check before a run.

It needs no geometry kernel, so the API process checks requests with the same rules by which
``cadcloud.ops.pipeline`` runs them.
"""
