"""Two families of errors: what the user or machine can mend, and what is our mistake."""

from __future__ import annotations


class BodymapError(Exception):
    """Base of every error raised on purpose."""


class EnvironmentProblem(BodymapError):
    """Something outside the program is wrong: a file, a disk, an argument.

    The message names where it is, what is wrong and, where there is one, the way out.
    """

    def __init__(self, where: str, what: str, advice: str = "") -> None:
        self.where = where
        self.what = what
        self.advice = advice
        super().__init__(f"{where}: {what}" + (f" ({advice})" if advice else ""))


class ProgramError(BodymapError):
    """A broken promise inside the program; please report it."""
