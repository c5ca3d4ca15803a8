"""The cases of all operations, a module a family."""
