"""What the tests of the patient's mode share: the kiosk on records of its own, opened by a PIN."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from argon2 import PasswordHasher
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bodymap.sessions.intake.session import now
from bodymap.sessions.kiosk import PinLock
from bodymap.storage.records import Records, open_records
from bodymap.ui.canvas.figure_art import FigureArt, drawing_path
from bodymap.ui.i18n import Languages
from bodymap.ui.intake.reception import Clinic
from bodymap.ui.intake.screen import Screen
from bodymap.ui.intake.shell import KioskWindow
from bodymap.ui.materials import Materials
from bodymap.ui.theme import Themes

PIN = "24681"


@dataclass
class Times:
    """A day that goes on only when a test says so."""

    at: datetime
    seconds: float = 1000.0
    hand_s: float | None = None
    _taps_s: float = 0.0

    def now(self) -> datetime:
        return self.at

    def quiet(self) -> float:
        return self.seconds

    def hand(self) -> float:
        """Return what a hand's clock says: slow enough between any two touches, unless told."""
        if self.hand_s is not None:
            return self.hand_s
        self._taps_s += 10.0
        return self._taps_s

    def pass_(self, seconds: float) -> None:
        self.at += timedelta(seconds=seconds)
        self.seconds += seconds


@dataclass
class Kiosk:
    """The kiosk with what tests look at."""

    window: KioskWindow
    records: Records
    times: Times
    languages: Languages

    def shows(self, screen: Screen) -> bool:
        return self.window.screens.current is screen and screen.isVisible()

    def quiet(self, seconds: float) -> None:
        """Let nobody do anything for some time."""
        self.times.pass_(seconds)
        self.window.watch.tick()
        QApplication.processEvents()

    def enter_pin(self, pin: str = PIN) -> None:
        """Type a PIN on the pad that is shown."""
        pad = self.window.screens.pin.pad
        for digit in pin:
            pad.keys[digit].click()
        pad.confirm.click()
        self.window.screens.pin.check_now()
        QApplication.processEvents()

    def enter_staff(self, pin: str = PIN) -> None:
        """Go from the start to the staff's page."""
        self.window.screens.start.staff.click()
        self.enter_pin(pin)


KioskMaker = Callable[..., Kiosk]


@pytest.fixture
def hasher() -> PasswordHasher:
    return PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)


@pytest.fixture
def records_path(tmp_path: Path) -> Path:
    return tmp_path / "records.sqlite"


@pytest.fixture
def languages() -> Iterator[Languages]:
    made = Languages(with_pseudo=True)
    yield made
    made.use("en")


@pytest.fixture
def open_kiosk(
    qtbot: QtBot,
    themes: Themes,
    materials: Materials,
    languages: Languages,
    hasher: PasswordHasher,
    records_path: Path,
) -> Iterator[KioskMaker]:
    """Return a function that shows the kiosk as it stands after the start, with a PIN or none."""
    made: list[Kiosk] = []

    def make(
        size: tuple[int, int] = (800, 1280),
        *,
        pin: str = PIN,
        ready: bool = True,
        full: bool = False,
    ) -> Kiosk:
        records = open_records(records_path)
        records.set_setting("kiosk.language", "en")  # whatever this machine speaks
        lock = PinLock(records, hasher)
        if pin:
            lock.set_pin(pin)
        times = Times(now())
        window = KioskWindow(
            themes,
            languages,
            lambda: Clinic(records, records, lock, records.close),
            FigureArt(drawing_path),
            windowed=not full,
            clock=times.now,
            idle_clock=times.quiet,
            touch_clock=times.hand,
        )
        window.start_reading = window.open_records  # type: ignore[method-assign] # no thread
        made.append(Kiosk(window, records, times, languages))
        window.resize(*size)
        window.open()
        qtbot.waitExposed(window)
        window.open_records()
        if ready:
            window.take(materials)
        QApplication.processEvents()
        return made[-1]

    yield make
    for kiosk in made:
        kiosk.window.release()
        kiosk.window.close()
        kiosk.window.deleteLater()
    QApplication.processEvents()


@pytest.fixture
def kiosk(open_kiosk: KioskMaker) -> Kiosk:
    return open_kiosk()
