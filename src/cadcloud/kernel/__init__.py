"""The process wall: geometry runs in single-use child processes, so bad input can hurt nothing else."""
