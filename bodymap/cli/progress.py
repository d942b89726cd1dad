"""How far a long command is, on stderr."""

from __future__ import annotations

import time

import click

EVERY_SECONDS = 2.0


class Progress:
    """Tells every few seconds how many files are done; says nothing about short work."""

    def __init__(self, total: int) -> None:
        self._total = total
        self._done = 0
        self._bad = 0
        self._told = False
        self._last = time.monotonic()

    def step(self, *, is_bad: bool) -> None:
        """Count one more file."""
        self._done += 1
        self._bad += is_bad
        now = time.monotonic()
        if now - self._last >= EVERY_SECONDS:
            self._last = now
            self._tell()

    def end(self) -> None:
        """Tell the total, if anything was told before."""
        if self._told:
            self._tell()

    def _tell(self) -> None:
        self._told = True
        bad = f", {self._bad} could not be read" if self._bad else ""
        click.echo(f"{self._done} of {self._total} drawings{bad}", err=True)
