"""Making and reading shapes, a module a kind."""
