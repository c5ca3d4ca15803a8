"""What accounts use: one ledger, written by the database as tasks end."""
