"""Payments: Stripe tells which plan an account has."""
