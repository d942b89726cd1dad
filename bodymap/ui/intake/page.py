"""What every page of the patient mode has in common."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from bodymap.errors import ProgramError
from bodymap.ui.intake.desk import IntakeDesk
from bodymap.ui.theme import Theme


class IntakePage(QWidget):
    """One question. The shell shows title, hint, progress, Back and Next around it.

    `title` is the question, `hint` one sentence below it ("" for none), `next_words` what the
    button to the next page says. They are asked for anew when the language changes.

    Signals:
        can_go_on_changed: whether the page is answered may be another.
        words_changed: title, hint or the words of the button may be others.
        turned: what is to be pressed on the page is another all at once.
    """

    can_go_on_changed = Signal()
    words_changed = Signal()
    turned = Signal()

    def __init__(self, desk: IntakeDesk, theme: Theme) -> None:
        super().__init__()
        self.desk = desk
        self.theme = theme

    @property
    def title(self) -> str:
        """The question; every page says its own."""
        raise ProgramError(f"{type(self).__name__} asks nothing")

    @property
    def hint(self) -> str:
        return ""

    @property
    def next_words(self) -> str:
        return self.tr("Next question")

    @property
    def can_go_on(self) -> bool:
        return self.desk.session.can_go_on

    @property
    def has_back(self) -> bool:
        """Whether the shell offers a way to the page before."""
        return True

    @property
    def has_next(self) -> bool:
        """Whether the shell offers a way to the next page."""
        return True

    def show_state(self) -> None:
        """Show what the intake says now; called before the page is seen and when it changed."""

    def show_theme(self, theme: Theme) -> None:
        self.theme = theme

    def leave(self) -> bool:
        """Return whether the page may be left now; a page may ask for confirmation first."""
        return True
