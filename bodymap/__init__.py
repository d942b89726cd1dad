"""bodymap: paint where it hurts, and see which trigger points are worth examining."""

from __future__ import annotations

__version__ = "0.1.0"
