"""Whether another program has the same records open now."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path

if sys.platform == "win32":

    def _lock(file: int, *, alone: bool) -> bool:
        del file, alone
        return True

else:
    import fcntl

    def _lock(file: int, *, alone: bool) -> bool:
        """Share a file with others, waiting for it, or have it alone; return whether it is had."""
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB if alone else fcntl.LOCK_SH)
        except OSError:
            return False
        return True


SUFFIX = "-open"


class Presence:
    """A lock on an empty file beside the records: all who have them open share it.

    The system lets go of it when a program is killed. Where there are no such locks everybody
    counts as alone, which costs a check too many.
    """

    def __init__(self, records: Path) -> None:
        self._path = records.with_name(records.name + SUFFIX)
        self._file: int | None = None

    def enter(self) -> bool:
        """Return whether nobody else is there; nobody else comes in then before `settle`."""
        self.leave()
        with suppress(OSError):
            self._file = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        return self._file is None or _lock(self._file, alone=True)

    def settle(self) -> None:
        """Let others in; waits until whoever is alone has settled."""
        if self._file is not None:
            _lock(self._file, alone=False)

    def leave(self) -> None:
        """Be there no longer; the last one removes the file."""
        if self._file is None:
            return
        is_last = _lock(self._file, alone=True)
        if is_last and sys.platform != "win32":  # there an open file cannot be removed
            self._path.unlink(missing_ok=True)
        os.close(self._file)
        self._file = None
        if sys.platform == "win32":
            with suppress(OSError):
                self._path.unlink(missing_ok=True)
