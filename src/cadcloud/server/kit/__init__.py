"""Small pieces that every room's endpoints use: envelope, paging, request ids."""
