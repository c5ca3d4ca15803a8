"""What can go wrong with the database itself.

DatabaseError
├── DatabaseUnavailable   nothing answers where the server should be
└── EmbeddedServerFailed  the embedded server did not start
"""

from __future__ import annotations


class DatabaseError(Exception):
    """The root of this layer's errors."""


class DatabaseUnavailable(DatabaseError):
    """No server answers; the message says where it was looked for."""


class EmbeddedServerFailed(DatabaseError):
    """The embedded server could not be created or started; the message carries the end of its log."""
