"""The last page: thanks, what to do now, and nothing of what was said or painted."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from bodymap.sessions.intake.red_flags import Urgency, raised, speak_urgency
from bodymap.ui.intake.desk import IntakeDesk
from bodymap.ui.intake.page import IntakePage
from bodymap.ui.intake.screen import label, say
from bodymap.ui.intake.shoulders import paint_tick
from bodymap.ui.intake.speak_words import speak_at_last
from bodymap.ui.theme import Theme

TICK_PX = 96
WIDEST_PX = 680


class Tick(QWidget):
    """A large tick in a round badge; no target, and not needed by who cannot see it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        side = self._theme.patient_px(TICK_PX)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 (Qt's signature)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self._theme.colour
        paint_tick(painter, QRectF(self.rect()), colour("action"), colour("action_ink"))
        painter.end()


class ThanksPage(IntakePage):
    """Says thank you, and once more to speak to the staff where the answers ask for it."""

    def __init__(self, desk: IntakeDesk, theme: Theme) -> None:
        super().__init__(desk, theme)
        self._urgency: Urgency | None = None
        self.tick = Tick(theme)
        self.told = label("kioskText", centred=True)
        self.speak = label("kioskCaution")
        self._body = QWidget()
        self._body.setMaximumWidth(theme.patient_px(WIDEST_PX))
        middle = QVBoxLayout(self._body)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(24)
        middle.addStretch(2)
        middle.addWidget(self.tick, 0, Qt.AlignmentFlag.AlignHCenter)
        middle.addWidget(self.told)
        middle.addWidget(self.speak)
        middle.addStretch(3)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(self._body, 100)
        row.addStretch(1)
        desk.ended.connect(self._forget)
        self.retranslate()

    @property
    def title(self) -> str:
        return self.tr("Thank you")

    @property
    def next_words(self) -> str:
        #: On the button that closes the last page and brings back the first one.
        return self.tr("Finished")

    @property
    def has_back(self) -> bool:
        return False

    def show_state(self) -> None:
        if not self.desk.is_running:
            return
        self._urgency = speak_urgency(raised(self.desk.intake))
        self.retranslate()

    def show_theme(self, theme: Theme) -> None:
        super().show_theme(theme)
        self.tick.show_theme(theme)
        self._body.setMaximumWidth(theme.patient_px(WIDEST_PX))

    def retranslate(self) -> None:
        say(
            self.told,
            self.tr(
                "Your drawing and your answers are kept for the clinic.\n"
                "Please give the tablet back now, and wait until you are called."
            )
            if self._urgency is None
            else self.tr(
                "Your drawing and your answers are kept for the clinic.\n"
                "Please give the tablet back now."
            ),
        )
        say(self.speak, "" if self._urgency is None else speak_at_last(self._urgency))
        self.speak.setVisible(self._urgency is not None)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _forget(self) -> None:
        self._urgency = None
        self.retranslate()
