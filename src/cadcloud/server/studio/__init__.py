"""Studio, the browser home of the service, as static files."""
