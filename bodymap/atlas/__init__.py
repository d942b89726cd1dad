"""Muscles, trigger points, referral zones and their sources."""
