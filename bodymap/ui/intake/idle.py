"""Whether anybody is still there: after some quiet minutes it is asked, then given up."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout

from bodymap.ui.i18n import number
from bodymap.ui.intake.screen import Screen, ScrolledColumn, button, label, say
from bodymap.ui.theme import Theme

COUNTDOWN_S = 60
TICK_MS = 500


def seconds() -> float:
    """Return seconds that also pass while the tablet sleeps, where the system tells."""
    boot = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if boot is None else time.clock_gettime(boot)


class IdleWatch(QObject):
    """Watches for quiet while it is told to. Tests bring a clock and call `tick` themselves.

    Signals:
        asked: the whole seconds left to answer; once a second while nobody does.
        answered: somebody is there after having been asked.
        expired: nobody is there; the watch has stopped.
    """

    asked = Signal(int)
    answered = Signal()
    expired = Signal()

    def __init__(self, parent: QObject | None = None, clock: Callable[[], float] = seconds) -> None:
        super().__init__(parent)
        self._clock = clock
        self._limit_s = 0.0
        self._countdown_s = 0.0
        self._last = 0.0
        self._left: int | None = None
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self.tick)

    @property
    def is_watching(self) -> bool:
        return self._timer.isActive()

    @property
    def is_asking(self) -> bool:
        return self._left is not None

    def watch(self, limit_s: float, countdown_s: float = 0.0) -> None:
        """Expect life at least every `limit_s`, and ask for `countdown_s` more before giving up."""
        self._limit_s, self._countdown_s = limit_s, countdown_s
        self._last, self._left = self._clock(), None
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()
        self._left = None

    def note_life(self) -> None:
        """Take note of a touch, a key, a pen or a mouse press; too late is too late."""
        self.tick()
        if not self.is_watching:
            return
        self._last = self._clock()
        if self._left is not None:
            self._left = None
            self.answered.emit()

    def tick(self) -> None:
        """Look at the clock."""
        if not self.is_watching:
            return
        left = self._limit_s + self._countdown_s - (self._clock() - self._last)
        if left <= 0:
            self.stop()
            self.expired.emit()
        elif left <= self._countdown_s:
            whole = int(left) + (left > int(left))
            if whole != self._left:
                self._left = whole
                self.asked.emit(whole)


class IdleScreen(Screen):
    """Asks whether the patient is still there; covers what was drawn meanwhile.

    Signals:
        answered: the button was pressed, by whatever means.
    """

    answered = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._left = COUNTDOWN_S
        area = ScrolledColumn()
        self._title = label("patientTitle", centred=True)
        self._count = label("kioskCount", centred=True)
        self._text = label("kioskText", centred=True)
        self.here = button("kioskHuge")
        self.here.clicked.connect(self.answered)
        column = area.column
        column.addStretch(1)
        for part in (self._title, self._count, self._text, self.here):
            column.addWidget(part)
        column.addStretch(2)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)
        self.retranslate()

    def show_left(self, left_s: int) -> None:
        """Show how many seconds are left."""
        self._left = left_s
        self.retranslate()

    def retranslate(self) -> None:
        say(self._title, self.tr("Are you still there?"))
        self._count.setText(number(self._left))
        self._count.setAccessibleName(
            self.tr("{seconds} seconds left").format(seconds=number(self._left))
        )
        say(
            self._text,
            self.tr("If not, your answers are kept for the clinic, and this screen closes."),
        )
        say(self.here, self.tr("I am still here"))

    def take_focus(self) -> None:
        self.here.setFocus()
