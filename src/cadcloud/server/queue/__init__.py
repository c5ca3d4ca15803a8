"""The task queue: Procrastinate on the same database."""
