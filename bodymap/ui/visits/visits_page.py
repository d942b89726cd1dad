"""A patient's visits in the place of the drawing: all of them in time, or two compared."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QStackedWidget

from bodymap.ui.records.parts import RecordsPage
from bodymap.ui.theme import Theme
from bodymap.ui.visits.timeline import TimelinePage

if TYPE_CHECKING:
    from bodymap.sessions.records.model import Encounter
    from bodymap.sessions.visits import VisitPoint
    from bodymap.ui.canvas.figure_art import FigureArt
    from bodymap.ui.materials import Materials
    from bodymap.ui.visits.compare_page import ComparePage


class VisitsPage(RecordsPage):
    """The timeline first; a comparison lies over it until one goes back.

    Signals:
        visit_opened: the id of a visit.
        comparison_requested: the ids of two visits, the earlier first.
    """

    visit_opened = Signal(str)
    comparison_requested = Signal(str, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._code = ""
        self.timeline = TimelinePage(theme)
        self.timeline.title.hide()
        self.timeline.visit_requested.connect(self.visit_opened)
        self.timeline.comparison_requested.connect(self.comparison_requested)
        self.comparison: ComparePage | None = None
        self._stack = QStackedWidget()
        self._stack.addWidget(self.timeline)
        self.fill(scrolls=False).addWidget(self._stack)
        self.retranslate()

    def show_visits(self, code: str, points: Sequence[VisitPoint]) -> None:
        """Show the visits of a patient, oldest first."""
        self.let_go()
        self._code = code
        self.timeline.show_points(points)
        self.retranslate()

    def compare(
        self, first: Encounter, second: Encounter, materials: Materials, art: FigureArt
    ) -> None:
        """Show what changed between two visits."""
        from bodymap.ui.visits.compare_page import ComparePage  # noqa: PLC0415 (when asked for)

        self.let_go()
        self.comparison = ComparePage(first, second, materials, art, self._theme)
        self.comparison.back_requested.connect(self.let_go)
        self._stack.addWidget(self.comparison)
        self._stack.setCurrentWidget(self.comparison)
        self.comparison.way.buttons[0].setFocus()

    def let_go(self) -> None:
        """Go back from a comparison to all visits."""
        page, self.comparison = self.comparison, None
        if page is not None:
            page.stop()
            self._stack.removeWidget(page)
            page.deleteLater()

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.timeline.show_theme(theme)
        if self.comparison is not None:
            self.comparison.show_theme(theme)

    def retranslate(self) -> None:
        self.title.setText(self.tr("Patient {code} over time").format(code=self._code))
        self.lead.setText(self.tr("Painted skin and worst pain at each visit."))
        self.back.setText(self.tr("Back to the patients"))
        self.back.setAccessibleName(self.back.text())

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self.let_go()  # nothing of two visits is kept behind another page, or a lock

    def take_focus(self) -> None:
        self.timeline.table.setFocus()
