"""The PIN: what opens, what makes wait, and what a clock or a power switch cannot change."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import Any

import pytest
from argon2 import PasswordHasher
from hypothesis import given
from hypothesis import strategies as st

from bodymap.errors import EnvironmentProblem, ProgramError
from bodymap.sessions.kiosk import Opened, PinLock, Wait, Wrong, may_reopen, wait_after

NOW = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)
CHEAP = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)


class Settings(dict[str, str]):
    """Keeps settings while the test runs; `fails_after` writings the power is gone."""

    fails_after: int | None = None

    def setting(self, name: str) -> str | None:
        return self.get(name)

    def set_setting(self, name: str, value: str) -> None:
        if self.fails_after is not None:
            if self.fails_after == 0:
                raise EnvironmentProblem("settings", "the power is gone")
            self.fails_after -= 1
        self[name] = value


@pytest.fixture
def settings() -> Settings:
    return Settings()


@pytest.fixture
def lock(settings: Settings) -> PinLock:
    made = PinLock(settings, CHEAP)
    made.set_pin("2580")
    return made


def after(seconds: float) -> datetime:
    return NOW + timedelta(seconds=seconds)


# ---------------------------------------------------------------- the PIN


def test_that_there_is_no_pin_until_one_is_set(settings: Settings) -> None:
    lock = PinLock(settings, CHEAP)
    seen = [lock.has_pin]
    with pytest.raises(ProgramError):
        lock.try_pin("2580", NOW)
    lock.set_pin("2580")
    seen.append(lock.has_pin)
    lock.remove_pin()
    seen.append(lock.has_pin)
    assert seen == [False, True, False]


def test_that_only_the_pin_opens(lock: PinLock) -> None:
    assert lock.try_pin("2581", NOW) == Wrong(2)
    assert lock.try_pin("2580", NOW) == Opened()
    lock.set_pin("13579")
    assert lock.try_pin("2580", NOW) == Wrong(2)
    assert lock.try_pin("13579", NOW) == Opened()


def test_that_the_settings_do_not_hold_the_digits(lock: PinLock, settings: Settings) -> None:
    lock.try_pin("7410", NOW)
    assert all("2580" not in value and "7410" not in value for value in settings.values())


@pytest.mark.parametrize("pin", ["", "123", "123456789", "12a4", "12 34", "½½½½", "-123"])
def test_that_what_is_no_pin_is_refused_and_opens_nothing(lock: PinLock, pin: str) -> None:
    with pytest.raises(EnvironmentProblem, match="4 to 8 digits"):
        lock.set_pin(pin)
    assert lock.try_pin(pin, NOW) == Wrong(2)
    assert lock.try_pin("2580", NOW) == Opened()


def test_that_digits_of_another_script_are_the_same_pin(lock: PinLock) -> None:
    assert lock.try_pin("٢٥٨٠", NOW) == Opened()


def test_that_a_hash_of_older_parameters_is_made_anew(settings: Settings) -> None:
    PinLock(settings, CHEAP).set_pin("2580")
    stronger = PinLock(settings, PasswordHasher(time_cost=2, memory_cost=16, parallelism=1))
    before = settings["kiosk.pin"]
    assert stronger.try_pin("2580", NOW) == Opened()
    assert settings["kiosk.pin"] != before
    assert stronger.try_pin("2580", NOW) == Opened()


def test_that_the_usual_hash_is_argon2id_with_the_librarys_parameters(settings: Settings) -> None:
    lock = PinLock(settings)
    lock.set_pin("2580")
    assert settings["kiosk.pin"].startswith("$argon2id$")
    assert not PasswordHasher().check_needs_rehash(settings["kiosk.pin"])
    assert lock.try_pin("2580", NOW) == Opened()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("kiosk.pin", "2580"),
        ("kiosk.pin_tries", "{"),
        ("kiosk.pin_tries", '{"wrong": "many"}'),
        ("kiosk.pin_tries", '{"wrong": 3, "at": "2026-03-01T09:00:00"}'),
    ],
)
def test_that_damaged_settings_lock_and_name_the_way_out(
    lock: PinLock, settings: Settings, name: str, value: str
) -> None:
    settings[name] = value
    with pytest.raises(EnvironmentProblem, match="reset-pin"):
        lock.try_pin("2580", NOW)
    lock.remove_pin()
    lock.set_pin("2580")
    assert lock.try_pin("2580", NOW) == Opened()


# ---------------------------------------------------------------- waiting


def test_that_three_wrong_tries_wait_and_each_further_one_twice_as_long(lock: PinLock) -> None:
    assert [lock.try_pin("0000", NOW) for _ in range(3)] == [Wrong(2), Wrong(1), Wait(30)]
    at, waits = 0.0, [30]
    for _ in range(6):
        at += waits[-1]
        result = lock.try_pin("0000", after(at))
        assert isinstance(result, Wait)
        waits.append(result.seconds)
    assert waits == [30, 60, 120, 240, 480, 900, 900]


def test_that_even_the_right_pin_waits_and_trying_meanwhile_costs_nothing(lock: PinLock) -> None:
    for _ in range(3):
        lock.try_pin("0000", NOW)
    for second in range(30):
        assert lock.wait(after(second)) == 30 - second
        assert lock.try_pin("2580", after(second)) == Wait(30 - second)
        assert lock.try_pin("0000", after(second + 0.5)) == Wait(30 - second)
    assert lock.wait(after(30)) == 0
    assert lock.try_pin("2580", after(30)) == Opened()


def test_that_success_gives_all_tries_back(lock: PinLock) -> None:
    for _ in range(3):
        lock.try_pin("0000", NOW)
    assert lock.try_pin("2580", after(30)) == Opened()
    assert lock.try_pin("0000", after(31)) == Wrong(2)


def test_that_a_new_pin_gives_all_tries_back(lock: PinLock) -> None:
    for _ in range(3):
        lock.try_pin("0000", NOW)
    lock.set_pin("1234")
    assert lock.try_pin("0000", NOW) == Wrong(2)


def test_that_a_restart_does_not_end_a_wait(lock: PinLock, settings: Settings) -> None:
    for _ in range(3):
        lock.try_pin("0000", NOW)
    assert PinLock(settings, CHEAP).try_pin("2580", after(12)) == Wait(18)


def test_that_a_try_counts_although_the_power_goes_while_it_is_looked_at(
    lock: PinLock, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_power(*args: Any) -> bool:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(PinLock, "_is_right", no_power)
        for _ in range(3):
            with pytest.raises(KeyboardInterrupt):
                lock.try_pin("2580", NOW)
    assert PinLock(settings, CHEAP).try_pin("2580", NOW) == Wait(30)


def test_that_nothing_is_looked_at_when_the_try_cannot_be_kept(
    lock: PinLock, settings: Settings
) -> None:
    settings.fails_after = 0
    with pytest.raises(EnvironmentProblem, match="power"):
        lock.try_pin("2580", NOW)


def test_that_a_clock_set_back_neither_ends_a_wait_nor_makes_it_last_for_years(
    lock: PinLock,
) -> None:
    for _ in range(3):
        lock.try_pin("0000", NOW)
    back = NOW - timedelta(days=4000)
    assert lock.try_pin("2580", back) == Wait(30)
    assert lock.try_pin("2580", back + timedelta(seconds=29)) == Wait(1)
    assert lock.try_pin("2580", back + timedelta(seconds=30)) == Opened()


@given(st.lists(st.tuples(st.floats(0, 700), st.floats(0, 4000)), max_size=25))
def test_that_whoever_sets_the_clock_back_never_waits_less(
    steps: list[tuple[float, float]],
) -> None:
    """Each step: real seconds that pass, and by how many seconds the clock is then set back."""
    lock = PinLock(Settings(), CHEAP)
    lock.set_pin("2580")
    looked_at = []
    real = shift = 0.0
    for passed, back in steps:
        real += passed
        shift += back
        now = after(real - shift)
        waits = lock.wait(now) > 0
        result = lock.try_pin("0000", now)
        if not waits:
            looked_at.append(real)
            wrong = len(looked_at)
            expected = Wait(wait_after(wrong)) if wrong >= 3 else Wrong(3 - wrong)
            assert result == expected
        else:
            assert isinstance(result, Wait)
            assert result.seconds <= wait_after(len(looked_at))
    for number, (before, later) in enumerate(pairwise(looked_at), start=1):
        assert later - before >= wait_after(number) - 1e-3


@given(st.integers(0, 10_000))
def test_that_waits_never_shrink_and_end_at_fifteen_minutes(wrong: int) -> None:
    assert wait_after(wrong) <= wait_after(wrong + 1) <= 900
    assert (wait_after(wrong) == 0) is (wrong < 3)


# ---------------------------------------------------------------- reopening


@pytest.mark.parametrize(
    ("seconds", "expected"), [(0, True), (299, True), (300, True), (301, False), (-1, False)]
)
def test_that_a_patient_may_change_a_finished_intake_for_five_minutes(
    seconds: float, expected: bool
) -> None:
    assert may_reopen(NOW, after(seconds)) is expected
