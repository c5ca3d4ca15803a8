"""What is in a file, without drawing it: tree, bill of materials, masses, validity."""
