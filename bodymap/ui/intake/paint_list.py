"""The other way to paint: places ticked in a list; they make strokes of the chosen pain."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bodymap.pain.layers import FIRST, PainLayer, with_new_in_layer
from bodymap.terms import BodyView, Laterality
from bodymap.ui.intake.desk import IntakeDesk
from bodymap.ui.intake.screen import button, label, say
from bodymap.ui.intake.strength_row import StrengthRow
from bodymap.ui.theme import Theme
from bodymap.ui.words import VIEWS

if TYPE_CHECKING:
    from bodymap.ui.intake.area_list import AreaList

GAP_PX = 10


class PlacesPanel(QWidget):
    """The list with the way back. The list itself is made when it is first wanted.

    Signals:
        left: the tools are wanted again.
        strength_requested: 0-10, of the pain that is ticked.
        view_wanted: the BodyView in which a ticked place is painted.
    """

    left = Signal()
    strength_requested = Signal(int)
    view_wanted = Signal(object)

    def __init__(self, desk: IntakeDesk, theme: Theme) -> None:
        super().__init__()
        self._review = desk.review
        self._theme = theme
        self._pain = PainLayer(FIRST)
        self.areas: AreaList | None = None
        self.back = button("pill")
        self.words = label("patientText")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP_PX)
        head = QHBoxLayout()
        head.setSpacing(GAP_PX)
        head.addWidget(self.back)
        head.addWidget(self.words, 1)
        self._column.addLayout(head)
        self.strength = StrengthRow(theme)
        self.strength.strength_requested.connect(self.strength_requested)
        self._column.addWidget(self.strength)
        self.back.clicked.connect(self.left)
        self._review.drawing_changed.connect(self._show_ticked)
        self._review.became_ready.connect(self._on_review_became_ready)
        desk.ended.connect(self._on_desk_ended)
        self.retranslate()

    def retranslate(self) -> None:
        say(self.back, self.tr("Back to painting"))
        say(self.words, self.tr("Touch every place that hurts."))

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.strength.show_theme(theme)
        if self.areas is not None:
            self.areas.show_theme(theme)

    def show_pain(self, pain: PainLayer) -> None:
        """Let what is ticked from now on be of a pain."""
        self._pain = pain
        self.strength.show_strength(pain.intensity)

    def take_focus(self) -> None:
        """Make the list, where it is first wanted, and give it the keyboard."""
        self._make_list()
        self._show_ticked()
        if self.areas is not None:
            self.areas.come_back()
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _on_review_became_ready(self) -> None:
        """Make the list that was wanted before the figure was read."""
        if self.isVisible():
            self._make_list()

    def _on_desk_ended(self) -> None:
        if self.areas is not None:
            self.areas.forget()

    def _make_list(self) -> None:
        if self.areas is not None or not self._review.is_ready:
            return
        from bodymap.pain.areas import areas_of  # noqa: PLC0415 (when it is wanted)
        from bodymap.ui.intake.area_list import AreaList  # noqa: PLC0415

        figure = self._review.session.material.figure
        self.areas = AreaList(areas_of(figure).all, self._theme)
        self.areas.area_toggled.connect(self._on_area_toggled)
        self._column.addWidget(self.areas, 1)
        self.areas.show()
        self._show_ticked()

    def _show_ticked(self) -> None:
        """Show what is ticked, and which parts have paint; only while anybody looks."""
        if self.areas is None or not (self.isVisible() or self._review.is_empty):
            return
        from bodymap.pain.areas import areas_of, marked_areas, ticked  # noqa: PLC0415

        session = self._review.session
        figure = session.material.figure
        marked = marked_areas({view: session.painted(view) for view in VIEWS}, figure)
        parts = {area.id: str(area.part) for area in areas_of(figure).all}
        painted = {parts[mark.area] for mark in marked if mark.area in parts}
        self.areas.show_ticked(ticked(session.drawing), painted)

    def _on_area_toggled(self, area: str, side: Laterality, is_wanted: bool) -> None:
        from bodymap.pain.areas import with_area, without_area  # noqa: PLC0415

        session = self._review.session
        before = session.drawing
        if not is_wanted:
            self._review.exchange(without_area(before, area, side))
            return
        after = with_area(before, area, side, session.material.figure)
        self._review.exchange(with_new_in_layer(before, after, self._pain))
        if session.drawing.strokes != before.strokes:
            self.view_wanted.emit(BodyView(after.strokes[-1].view))
