"""Conversion of uploaded files, with a receipt of what became of them."""
