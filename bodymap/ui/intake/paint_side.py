"""Left and right mixed up: after the last look, what is doubted is shown and can change sides."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton

from bodymap.pain.drawing import PainDrawing
from bodymap.terms import Laterality
from bodymap.ui.canvas.stage import Stage
from bodymap.ui.intake.desk import IntakeDesk
from bodymap.ui.intake.screen import say

translate = QCoreApplication.translate

# ruff: noqa: PLC0415 - the sides load numpy, and few are in doubt


class SideInDoubt:
    """Speaks of it on the page one paints on, but only to who comes back from the last look."""

    def __init__(self, desk: IntakeDesk, stage: Stage, move: QPushButton) -> None:
        self._desk = desk
        self._review = desk.review
        self._stage = stage
        self._move = move
        self._is_arriving = True
        move.clicked.connect(self._on_move_clicked)

    def turn_page(self) -> None:
        """Note that the page is shown anew."""
        self._is_arriving = True

    @property
    def side(self) -> Laterality | None:
        """The side that may be mixed up, BOTH for left and right; None without a doubt."""
        intake = self._desk.intake
        if not intake.is_reviewed or intake.answers.get("orientation") != Laterality.RIGHT:
            return None
        from bodymap.sessions.intake.sides import marked_sides

        return marked_sides(self._drawing)

    def look(self) -> None:
        """Turn to the mark that is doubted, or else to most of the paint, once."""
        if not (self._is_arriving and self._review.is_ready):
            return
        self._is_arriving = False
        if self._desk.intake.is_reviewed:
            from bodymap.sessions.intake.sides import last_view

            side = self.side
            view = None if side is None else last_view(self._drawing, side)
            if view is None:
                self._stage.show_fullest_view()
            else:
                self._stage.show_view(view)

    def show(self) -> None:
        """Offer the other side where there is a doubt."""
        side = self.side
        say(self._move, move_words(side))
        self._move.setVisible(side is not None)

    @property
    def _drawing(self) -> PainDrawing:
        return self._review.session.drawing if self._review.is_ready else PainDrawing()

    def _on_move_clicked(self) -> None:
        side = self.side
        if side is None:
            return
        from bodymap.sessions.intake.sides import last_view, moved_over

        self._stage.cancel_gesture()
        moved = moved_over(self._drawing, side)
        self._review.exchange(moved)
        view = last_view(moved, Laterality.BOTH)
        if view is not None:
            self._stage.show_view(view)


def move_words(side: Laterality | None) -> str:
    """Return what the button says that mends a side in doubt; "" without one."""
    if side is None:
        return ""
    if side is Laterality.BOTH:
        return translate("review", "Exchange LEFT and RIGHT")
    return translate("review", "Move this mark to the other side")
