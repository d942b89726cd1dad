"""What changed from visit to visit: two drawings compared, and all of them in time."""
