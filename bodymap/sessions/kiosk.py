"""Who may leave the patient's mode: the clinic's PIN, its waits, and reopening an intake.

The PIN keeps patients in front of the screen from other patients' drawings. It is no lock for the
file: who can run programs as this user can read the records and take the PIN away.
"""

from __future__ import annotations

import math
import unicodedata
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import msgspec

from bodymap.errors import EnvironmentProblem, ProgramError
from bodymap.sessions.intake.ports import SettingStore

if TYPE_CHECKING:
    from argon2 import PasswordHasher

LEAST_DIGITS = 4
MOST_DIGITS = 8
FREE_TRIES = 3
FIRST_WAIT_S = 30
LONGEST_WAIT_S = 15 * 60
REOPEN_MINUTES = 5

_HASH = "kiosk.pin"
_TRIES = "kiosk.pin_tries"
_FORGOTTEN = "bodymap kiosk reset-pin takes the PIN away; intakes stay"


@dataclass(frozen=True, slots=True)
class Opened:
    """The PIN was right."""


@dataclass(frozen=True, slots=True)
class Wrong:
    """The PIN was wrong, and this many more may be tried at once."""

    tries_left: int


@dataclass(frozen=True, slots=True)
class Wait:
    """Nothing is tried for this many seconds, whatever is typed."""

    seconds: int


PinResult = Opened | Wrong | Wait


class Tries(msgspec.Struct, frozen=True):
    """How often in a row the PIN was wrong, and when last."""

    wrong: int = 0
    at: datetime | None = None


def pin_digits(text: str) -> str:
    """Return a PIN in the digits 0-9, from whatever script's digits it was typed in.

    Raises EnvironmentProblem if it is not 4 to 8 digits.
    """
    digits = "".join(str(unicodedata.decimal(letter, "?")) for letter in text)
    if "?" in digits or not LEAST_DIGITS <= len(digits) <= MOST_DIGITS:
        raise EnvironmentProblem("PIN", f"must be {LEAST_DIGITS} to {MOST_DIGITS} digits")
    return digits


def wait_after(wrong: int) -> int:
    """Return the seconds to wait after so many wrong tries in a row."""
    if wrong < FREE_TRIES:
        return 0
    doublings = min(wrong - FREE_TRIES, LONGEST_WAIT_S.bit_length())
    return min(FIRST_WAIT_S << doublings, LONGEST_WAIT_S)


def seconds_left(tries: Tries, now: datetime) -> int:
    """Return the seconds to wait now, rounded up.

    A clock that was set back does not shorten the wait, and never makes it longer than it was
    when it began.
    """
    if tries.at is None:
        return 0
    wait = wait_after(tries.wrong)
    passed = max((now - tries.at).total_seconds(), 0.0)
    return max(math.ceil(wait - passed), 0)


def may_reopen(finished_at: datetime, now: datetime) -> bool:
    """Return whether a finished intake may still be changed by its patient: for five minutes.

    Not if the clock says that it is not yet finished: then nobody knows how long ago it was.
    """
    return timedelta(0) <= now - finished_at <= timedelta(minutes=REOPEN_MINUTES)


class PinLock:
    """The clinic's PIN, kept as an argon2 hash among the settings.

    A try is counted and kept before the PIN is looked at, so that switching the machine off gives
    no further tries. `hasher` is for tests, which need a cheaper one.
    """

    def __init__(self, settings: SettingStore, hasher: PasswordHasher | None = None) -> None:
        self._settings = settings
        self._given_hasher = hasher

    @property
    def has_pin(self) -> bool:
        """Whether a PIN is set; without one nothing is locked."""
        return bool(self._settings.setting(_HASH))

    def set_pin(self, pin: str) -> None:
        """Keep a PIN, in the place of the one before; EnvironmentProblem if it is none."""
        self._settings.set_setting(_HASH, self._hasher().hash(pin_digits(pin)))
        self._keep(Tries())

    def remove_pin(self) -> None:
        """Take the PIN and the wrong tries away."""
        self._settings.set_setting(_HASH, "")
        self._keep(Tries())

    def wait(self, now: datetime) -> int:
        """Return the seconds to wait before a PIN can be tried; 0 if it can be tried now.

        If the clock was set back to before the last try, the wait begins again.
        """
        tries = self._tries()
        if tries.at is not None and now < tries.at:
            tries = Tries(tries.wrong, now)
            self._keep(tries)
        return seconds_left(tries, now)

    def try_pin(self, pin: str, now: datetime) -> PinResult:
        """Return what trying a PIN does. Raises ProgramError if none is set.

        Takes about 0.1 s where a PIN is looked at: argon2 is slow on purpose.
        """
        kept = self._settings.setting(_HASH)
        if not kept:
            raise ProgramError("no PIN is set")
        left = self.wait(now)
        if left:
            return Wait(left)
        wrong = self._tries().wrong + 1
        self._keep(Tries(wrong, now))
        if self._is_right(kept, pin):
            self._keep(Tries())
            return Opened()
        wait = wait_after(wrong)
        return Wait(wait) if wait else Wrong(FREE_TRIES - wrong)

    def _is_right(self, kept: str, pin: str) -> bool:
        from argon2.exceptions import (  # noqa: PLC0415 (only when a PIN is tried)
            InvalidHashError,
            VerifyMismatchError,
        )

        try:
            digits = pin_digits(pin)
        except EnvironmentProblem:
            return False
        hasher = self._hasher()
        try:
            hasher.verify(kept, digits)
        except VerifyMismatchError:
            return False
        except InvalidHashError as error:
            raise EnvironmentProblem("PIN", "what is kept of it is damaged", _FORGOTTEN) from error
        if hasher.check_needs_rehash(kept):
            self._settings.set_setting(_HASH, hasher.hash(digits))
        return True

    def _hasher(self) -> PasswordHasher:
        from argon2 import PasswordHasher  # noqa: PLC0415 (only when a PIN is tried)

        return self._given_hasher or PasswordHasher()

    def _tries(self) -> Tries:
        text = self._settings.setting(_TRIES)
        if not text:
            return Tries()
        try:
            tries = msgspec.json.decode(text, type=Tries)
        except (msgspec.DecodeError, ValueError) as error:
            raise EnvironmentProblem("PIN", "its tries are damaged", _FORGOTTEN) from error
        if tries.at is not None and tries.at.tzinfo is None:
            raise EnvironmentProblem("PIN", "its tries are damaged", _FORGOTTEN)
        return tries

    def _keep(self, tries: Tries) -> None:
        self._settings.set_setting(_TRIES, msgspec.json.encode(tries).decode())
