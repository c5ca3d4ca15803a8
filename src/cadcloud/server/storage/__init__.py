"""Object storage: a local folder, S3, GCS or Azure, reached by pre-signed URLs."""
