"""Before the end: the painted places in pictures and words, and every answer, to be changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout

from bodymap.pain.drawing import PainDrawing
from bodymap.sessions.intake import flow
from bodymap.sessions.intake.model import Intake, PageId
from bodymap.sessions.intake.questions import NO_PAIN_HERE, NOT_SHOWN
from bodymap.terms import Laterality
from bodymap.ui.canvas.figure_art import FigureArt
from bodymap.ui.intake.answers import AnswerList
from bodymap.ui.intake.desk import IntakeDesk
from bodymap.ui.intake.page import IntakePage
from bodymap.ui.intake.pains_words import pain_lines
from bodymap.ui.intake.paint_side import move_words
from bodymap.ui.intake.pictures import PictureStrip, painted_views
from bodymap.ui.intake.screen import button, label, say
from bodymap.ui.intake.words import option_words
from bodymap.ui.theme import Theme
from bodymap.ui.words import VIEWS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bodymap.pain.areas import MarkedArea

translate = QCoreApplication.translate

WIDE_PX = 1100  # from here on, times the text scale, the answers stand beside the pictures


class ReviewPage(IntakePage):
    """Shows what was marked, in pictures and in words, and what was answered: is it right?"""

    def __init__(self, desk: IntakeDesk, art: FigureArt, theme: Theme) -> None:
        super().__init__(desk, theme)
        self._drawing: PainDrawing | None = None
        self._marked: tuple[MarkedArea, ...] = ()
        self.strip = PictureStrip(art, theme)
        self.sentence = label("kioskSentence")
        self.signs, self.pains = label("kioskText"), label("kioskText")
        self.doubt = label("kioskCaution")
        self.change_places = button("pill")
        self.change_places.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.change_places.clicked.connect(lambda: self.desk.turn_to(PageId.PAINT))
        self.other_side = button("pill")
        self.other_side.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.other_side.clicked.connect(self._on_move_clicked)
        self.answers_title = label("kioskName")
        self.answers = AnswerList()
        self.answers.change_requested.connect(self.desk.turn_to)
        places = QVBoxLayout()
        places.setSpacing(14)
        for part in (
            self.sentence,
            self.pains,
            self.signs,
            self.doubt,
            self.other_side,
            self.change_places,
            self.strip,
        ):
            places.addWidget(part)
        places.addStretch(1)
        told = QVBoxLayout()
        told.setSpacing(8)
        told.addWidget(self.answers_title)
        told.addWidget(self.answers)
        told.addStretch(1)
        self._layout = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(24)
        self._layout.addLayout(places, 11)
        self._layout.addLayout(told, 10)
        desk.ended.connect(self._forget)
        desk.review.became_ready.connect(self._on_review_changed)
        desk.review.drawing_changed.connect(self._on_review_changed)
        self._say_fixed_words()

    @property
    def title(self) -> str:
        return self.tr("Is this correct?")

    @property
    def hint(self) -> str:
        return self.tr("Look at the places and at the sides. You can change everything.")

    @property
    def next_words(self) -> str:
        if self.desk.is_running and flow.page_after(self.desk.intake) is not PageId.THANKS:
            return self.tr("Yes, that is correct")
        return self.tr("Yes, that is correct: done")

    def show_state(self) -> None:
        if not self.desk.is_running:
            return
        self._look_at_drawing()
        self._say_places()
        self.answers.show_intake(self.desk.intake)

    def show_theme(self, theme: Theme) -> None:
        super().show_theme(theme)
        self.strip.show_theme(theme)
        self._arrange()

    def retranslate(self) -> None:
        self._say_fixed_words()
        self.strip.retranslate()
        self.show_state()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Set the answers below the places, or beside them on a wide screen."""
        is_wide = self.width() >= self.theme.patient_px(WIDE_PX)
        direction = QBoxLayout.Direction
        self._layout.setDirection(direction.LeftToRight if is_wide else direction.TopToBottom)

    def _say_fixed_words(self) -> None:
        say(self.change_places, self.tr("Change the places"))
        say(self.answers_title, self.tr("Your answers"))

    def _look_at_drawing(self) -> None:
        """Take in what is painted, if it is another drawing than the one known."""
        review = self.desk.review
        if not review.is_ready or review.session.drawing is self._drawing:
            return
        from bodymap.pain.areas import marked_areas  # noqa: PLC0415 (loads numpy)

        session = review.session
        self._drawing = session.drawing
        painted = {view: session.painted(view) for view in VIEWS}
        self._marked = marked_areas(painted, session.material.figure)
        self.strip.show_drawing(painted_views(review), self._drawing)

    def _say_places(self) -> None:
        from bodymap.ui.intake.area_words import marked_sentence  # noqa: PLC0415 (loads numpy)

        has_signs = self._drawing is not None and bool(self._drawing.marks)
        if self._marked:
            say(self.sentence, marked_sentence(self._marked))
        else:
            say(self.sentence, "" if has_signs else self._nothing_words())
        say(self.signs, self.tr("You set points or arrows on the drawings.") if has_signs else "")
        doubted = side_in_doubt(self.desk.intake, self._marked)
        say(self.doubt, doubt_words(doubted))
        say(self.other_side, move_words(doubted))
        self.other_side.setVisible(doubted is not None)
        drawn = PainDrawing() if self._drawing is None else self._drawing
        say(self.pains, "\n".join(pain_lines(drawn)))
        for part in (self.sentence, self.pains, self.signs, self.doubt):
            part.setVisible(bool(part.text()))

    def _nothing_words(self) -> str:
        elsewhere = self.desk.intake.answers.get(NOT_SHOWN)
        if elsewhere == NO_PAIN_HERE:
            return option_words(NOT_SHOWN, NO_PAIN_HERE)
        return self.tr("You marked nothing on the drawings.")

    def _on_move_clicked(self) -> None:
        """Set what is doubted on the other side; one step that can be undone while painting."""
        doubted = side_in_doubt(self.desk.intake, self._marked)
        if doubted is not None:
            from bodymap.sessions.intake.sides import moved_over  # noqa: PLC0415 (loads numpy)

            review = self.desk.review
            review.exchange(moved_over(review.session.drawing, doubted))

    def _on_review_changed(self) -> None:
        if self.isVisible():
            self.show_state()

    def _forget(self) -> None:
        """Keep nothing of the patient who left."""
        self._drawing, self._marked = None, ()
        self.strip.show_drawing(None, PainDrawing())
        self.answers.forget()
        for part in (self.sentence, self.pains, self.signs, self.doubt):
            say(part, "")
        self.other_side.hide()


def side_in_doubt(intake: Intake, marked: Iterable[MarkedArea]) -> Laterality | None:
    """Return the side a patient may have mixed up; BOTH if left and right; None without a doubt.

    Who took the right shoulder for the left one at first, and then marked something on one side
    only, is asked; what is painted on both sides alike cannot be mirrored.
    """
    if intake.answers.get("orientation") != Laterality.RIGHT:
        return None
    sides = {mark.laterality for mark in marked} & {Laterality.LEFT, Laterality.RIGHT}
    if len(sides) == 2:
        return Laterality.BOTH
    return next(iter(sides), None)


def doubt_words(side: Laterality | None) -> str:
    """Return the question about a side in doubt; "" without one."""
    return {
        None: "",
        Laterality.LEFT: translate(
            "review", "Is it really your LEFT side? At the start, you touched the other shoulder."
        ),
        Laterality.RIGHT: translate(
            "review", "Is it really your RIGHT side? At the start, you touched the other shoulder."
        ),
        Laterality.BOTH: translate(
            "review",
            "Are LEFT and RIGHT really as you feel them? At the start, you touched the other "
            "shoulder.",
        ),
    }[side]
