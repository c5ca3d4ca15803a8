"""PostgreSQL: the embedded server, the engine, the schema's migrations."""
