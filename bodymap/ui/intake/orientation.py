"""Which side is which: the patient touches the left shoulder before anything is painted."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout

from bodymap.terms import SIDES, Laterality
from bodymap.ui.canvas.figure_art import FigureArt
from bodymap.ui.intake.desk import IntakeDesk
from bodymap.ui.intake.page import IntakePage
from bodymap.ui.intake.screen import label, say
from bodymap.ui.intake.shoulders import RingLook, ShoulderPicture
from bodymap.ui.intake.sight import bring_into_sight
from bodymap.ui.theme import Theme

BESIDE_PX = 330  # of words beside the picture on a wide screen
WIDE = 1.15  # of its height is a page's width where the words stand beside the picture
TALLEST = 0.95  # of its width is the picture's height, at most
QUESTION, QUESTION_AGAIN = "orientation", "orientation_again"


class OrientationPage(IntakePage):
    """Asks to touch the left shoulder, with a friendly word on how the drawing looks at you.

    The first touch is the answer and stays it, because a clinician learns from it how the patient
    reads the drawing; what is touched later only practises. `again` asks once more, later.
    """

    def __init__(self, desk: IntakeDesk, theme: Theme, art: FigureArt, *, again: bool) -> None:
        super().__init__(desk, theme)
        self._question = QUESTION_AGAIN if again else QUESTION
        self._again = again
        self._last: Laterality | None = None
        self.picture = ShoulderPicture(art, theme)
        self.picture.touched.connect(self._on_picture_touched)
        self.said = label("kioskText")
        words = QVBoxLayout()
        words.setContentsMargins(0, 0, 0, 0)
        words.addWidget(self.said)
        words.addStretch(1)
        self._layout = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(16)
        self._layout.addWidget(self.picture, 1)
        self._layout.addLayout(words)
        desk.began.connect(self._forget)
        desk.ended.connect(self._forget)
        self._show_answer()

    @property
    def title(self) -> str:
        if self._again:
            return self.tr("Once more: touch YOUR left shoulder")
        return self.tr("Touch YOUR left shoulder")

    @property
    def hint(self) -> str:
        if self._again:
            return self.tr("This is to be sure which side your pain is on.")
        return self.tr("The shoulder on the side of your left hand. Just touch it in the picture.")

    @property
    def answered(self) -> Laterality | None:
        """The shoulder that was touched first; None as long as none was."""
        answer = self.desk.intake.answers.get(self._question) if self.desk.is_running else None
        return next((side for side in SIDES if side == answer), None)

    def show_state(self) -> None:
        if self.answered is None:
            self._last = None
        self._show_answer()

    def show_theme(self, theme: Theme) -> None:
        super().show_theme(theme)
        self.picture.show_theme(theme)
        self._arrange()

    def retranslate(self) -> None:
        self.picture.retranslate()
        self._show_answer()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Set the words below the picture, or beside it on a wide screen."""
        is_wide = self.width() > WIDE * self.height()
        direction = QBoxLayout.Direction
        self._layout.setDirection(direction.LeftToRight if is_wide else direction.TopToBottom)
        if is_wide:
            self.said.setFixedWidth(min(self.theme.patient_px(BESIDE_PX), self.width() // 2))
        else:
            self.said.setMinimumWidth(0)
            self.said.setMaximumWidth(self.width())
        # All height on a wide screen; on a tall one no more than the drawing fills.
        self.picture.setMaximumHeight(self.height() if is_wide else round(self.width() * TALLEST))

    def _show_answer(self) -> None:
        """Say whether it was the left shoulder, and from then on which side is which."""
        seen = self._last or self.answered
        left, right = Laterality.LEFT, Laterality.RIGHT
        marks = {left: RingLook.ASKED, right: RingLook.ASKED}
        if seen is left:
            marks = {left: RingLook.RIGHT, right: RingLook.NONE}
        elif seen is right:
            marks = {left: RingLook.ASKED, right: RingLook.WRONG}
        self.picture.show_marks(marks, with_names=seen is not None)
        self.said.setProperty("look", "kioskCaution" if seen is right else "kioskGood")
        self.said.style().polish(self.said)
        say(self.said, self._words(seen))
        self.said.setVisible(seen is not None)

    def _words(self, seen: Laterality | None) -> str:
        if seen is None:
            return ""
        if seen is Laterality.LEFT:
            return self.tr(
                "✓ Yes, that is your left. The drawing looks at you, like a person facing you."
            )
        return self.tr(
            "Not quite: that is your RIGHT shoulder. The drawing looks at you, like a person "
            "facing you, so your LEFT is on the other side of the picture.\n"
            "Touch your left shoulder now, or go on."
        )

    def _forget(self) -> None:
        self._last = None
        self._show_answer()

    def _on_picture_touched(self, side: Laterality) -> None:
        if not self.desk.is_running:
            return
        self._last = side
        if self.answered is None:
            self.desk.answer(self._question, str(side))
            if self.answered is None:  # it could not be kept: the desk told why
                self._last = None
        self._show_answer()
        if self._last is not None:
            bring_into_sight(self.said)
            QAccessible.updateAccessibility(
                QAccessibleAnnouncementEvent(self.said, self.said.text())
            )
        self.can_go_on_changed.emit()
