"""Where staff enter the PIN, and where a clinic chooses one."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bodymap.sessions.kiosk import LEAST_DIGITS, MOST_DIGITS, Wait, Wrong
from bodymap.ui.i18n import number
from bodymap.ui.intake.pin_pad import PinPad
from bodymap.ui.intake.screen import EDGE_PX, Screen, ScrolledColumn, button, label, say
from bodymap.ui.theme import Theme

PAD_PX = 420
SOON_MS = 30  # so that the pad is seen to be closed before the PIN is worked on
SECOND_MS = 1000


class _PadScreen(Screen):
    """A title, a sentence, the pad and buttons below it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        area = ScrolledColumn(widest=560)
        self._title = label("patientTitle", centred=True)
        self.text = label("kioskText", centred=True)
        self.pad = PinPad(theme)
        self.pad.setMaximumWidth(round(PAD_PX * theme.text_scale))
        self._below = QVBoxLayout()
        self._below.setSpacing(12)
        column = area.column
        column.setSpacing(14)
        column.addStretch(1)
        column.addWidget(self._title)
        column.addWidget(self.text)
        column.addWidget(self.pad, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(self._below)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, EDGE_PX)
        whole.addWidget(area)

    def _add_below(self, part: QWidget) -> None:
        self._below.addWidget(part)

    def take_focus(self) -> None:
        self.pad.setFocus()

    def show_theme(self, theme: Theme) -> None:
        super().show_theme(theme)
        self.pad.setMaximumWidth(round(PAD_PX * theme.text_scale))


class PinScreen(_PadScreen):
    """Asks staff for the PIN; the kiosk checks what was entered.

    Signals:
        entered: the digits to check.
        left: nobody wants in.
    """

    entered = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._tries_left: int | None = None
        self._wait_s = 0
        self._is_checking = False
        self._digits = ""
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self.check_now)
        self._second = QTimer(self, interval=SECOND_MS)
        self._second.timeout.connect(self._on_second_timeout)
        self.back = button("pill")
        self.back.clicked.connect(self.left)
        self._add_below(self.back)
        self.pad.entered.connect(self._on_pad_entered)
        self.retranslate()

    def begin(self, wait_s: int) -> None:
        """Ask anew; nothing is taken for some seconds after wrong tries."""
        self._tries_left = None
        self._wait(wait_s)

    def check_now(self) -> None:
        """Let the digits be checked that were entered."""
        self._soon.stop()
        digits, self._digits = self._digits, ""
        if digits:
            self.entered.emit(digits)

    def refuse(self, result: Wrong | Wait) -> None:
        """Say that it was wrong, and how often or when one may try again."""
        if isinstance(result, Wait):
            self._wait(result.seconds)
        else:
            self._tries_left = result.tries_left
            self._wait(0)

    def retranslate(self) -> None:
        say(self._title, self.tr("For the clinic only"))
        say(self.text, self._words())
        say(self.back, self.tr("Back"))

    def _words(self) -> str:
        if self._is_checking:
            return self.tr("One moment …")
        if self._wait_s >= 60:
            return self.tr("Too many wrong tries. Please wait: {minutes} min {seconds} s.").format(
                minutes=number(self._wait_s // 60), seconds=number(self._wait_s % 60)
            )
        if self._wait_s > 0:
            return self.tr("Too many wrong tries. Please wait: {seconds} s.").format(
                seconds=number(self._wait_s)
            )
        if self._tries_left is None:
            return self.tr("Please enter the PIN.")
        if self._tries_left == 1:
            return self.tr("That is not the PIN. One more try before you have to wait.")
        return self.tr("That is not the PIN. Tries left: {count}.").format(
            count=number(self._tries_left)
        )

    def _wait(self, wait_s: int) -> None:
        self._wait_s = max(0, wait_s)
        self._is_checking = False
        self.pad.clear()
        self._show()

    def _show(self) -> None:
        is_open = self._wait_s == 0 and not self._is_checking
        self.pad.set_open(is_open=is_open)
        self.back.setEnabled(not self._is_checking)
        if self._wait_s > 0:
            self._second.start()
        else:
            self._second.stop()
        self.retranslate()

    def _on_pad_entered(self, digits: str) -> None:
        self._is_checking, self._digits = True, digits
        self._show()
        self._soon.start()

    def _on_second_timeout(self) -> None:
        self._wait_s -= 1
        if self._wait_s <= 0:
            self._wait_s, self._tries_left = 0, None
        self._show()


class ChoosePinScreen(_PadScreen):
    """Lets the clinic choose a PIN by entering it twice.

    Signals:
        chosen: the digits that were entered twice.
        skipped: no PIN is wanted now.
    """

    chosen = Signal(str)
    skipped = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._first = ""
        self._differed = False
        self._is_change = False
        self.skip = button("pill")
        self.skip.clicked.connect(self.skipped)
        self._add_below(self.skip)
        self.pad.entered.connect(self._on_pad_entered)
        self.retranslate()

    def begin(self, *, is_change: bool) -> None:
        """Ask for the first entry; `is_change` when there may be a PIN already."""
        self._first, self._differed, self._is_change = "", False, is_change
        self.pad.clear()
        self.retranslate()

    def retranslate(self) -> None:
        say(self._title, self.tr("Choose a PIN for your clinic"))
        say(self.text, self._words())
        say(self.skip, self.tr("Back") if self._is_change else self.tr("Try without a PIN"))

    def _words(self) -> str:
        if self._first:
            return self.tr("Please enter the same digits once more.")
        if self._differed:
            return self.tr("These were not the same digits. Please choose the PIN again.")
        return self.tr(
            "Patients cannot leave their questions without it. "
            "Enter {least} to {most} digits that only staff know."
        ).format(least=number(LEAST_DIGITS), most=number(MOST_DIGITS))

    def _on_pad_entered(self, digits: str) -> None:
        first, self._first = self._first, ""
        if not first:
            self._first, self._differed = digits, False
        elif first == digits:
            self._differed = False
            self.chosen.emit(digits)
        else:
            self._differed = True
        self.retranslate()
