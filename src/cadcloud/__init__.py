"""CAD Cloud: geometry operations, the processes that run them, and the HTTP service around both."""
