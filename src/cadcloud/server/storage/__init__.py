"""Object storage: a local folder, S3, GCS or Azure, reached by pre-signed URLs."""

from cadcloud.server.storage.store import Storage, open_storage

__all__ = ["Storage", "open_storage"]
