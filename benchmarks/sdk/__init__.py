"""What the SDKs add to a short job."""
