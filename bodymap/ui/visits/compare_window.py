"""Two drawings compared in a window of their own, over the clinician's."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from bodymap.errors import EnvironmentProblem
from bodymap.sessions.visits import visit_of_drawing, visit_of_file
from bodymap.ui.canvas.figure_art import FigureArt
from bodymap.ui.review import ReviewDesk
from bodymap.ui.theme import Themes
from bodymap.ui.visits.compare_page import ComparePage

if TYPE_CHECKING:
    from bodymap.sessions.records.model import Encounter
    from bodymap.ui.materials import Materials

SHARE = 0.94  # of the window it is opened from


class CompareWindow(ComparePage):
    """A page of comparison that closes by its button and by Escape."""

    def __init__(
        self,
        first: Encounter,
        second: Encounter,
        materials: Materials,
        art: FigureArt,
        themes: Themes,
        parent: QWidget,
    ) -> None:
        super().__init__(first, second, materials, art, themes.theme, parent)
        self.setWindowFlag(Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(parent.size() * SHARE)
        self.back_requested.connect(self.close)
        QShortcut(QKeySequence("Esc"), self).activated.connect(self.close)
        themes.theme_changed.connect(self.show_theme)

    def retranslate(self) -> None:
        super().retranslate()
        self.back.setText(self.tr("Close"))
        self.back.setAccessibleName(self.back.text())

    def closeEvent(self, event: QCloseEvent) -> None:
        self.stop()
        super().closeEvent(event)


def compare_with_file(
    path: Path, parent: QWidget, desk: ReviewDesk, art: FigureArt, themes: Themes
) -> CompareWindow | None:
    """Open a window that compares a file's drawing (the earlier) with the one on the screen.

    A file that cannot be read is told by the desk, and None returned.
    """
    materials = desk.materials
    if materials is None:
        return None
    try:
        earlier = visit_of_file(path)
    except EnvironmentProblem as problem:
        desk.problem_raised.emit(problem)
        return None
    name = QCoreApplication.translate("visits", "the drawing on the screen")
    if desk.path is not None:
        name = desk.path.name
    now = visit_of_drawing(desk.session.drawing, name).with_findings(desk.session.findings)
    window = CompareWindow(earlier, now, materials, art, themes, parent)
    window.show()
    return window
