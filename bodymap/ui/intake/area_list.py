"""The places of head, neck and shoulders as a list to tick, for people who do not draw."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QGroupBox,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from bodymap.terms import Laterality
from bodymap.ui.intake.area_parts import GAP, PartRow
from bodymap.ui.intake.area_words import area_label, part_name, side_heading
from bodymap.ui.intake.screen import label, say, scroll_by_finger
from bodymap.ui.intake.widgets_rows import ChoiceRow
from bodymap.ui.theme import Theme

if TYPE_CHECKING:
    from bodymap.pain.areas import Area

LEFT, RIGHT, MIDLINE = Laterality.LEFT, Laterality.RIGHT, Laterality.MIDLINE

COLUMN_PX = 285  # the least room for a place, times the text scale
MOST_COLUMNS = 3
JUMPS_SHARE = 0.25  # of the list's height, at most, is for the buttons above it
STEPS = {
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
}
PLACES = {
    1: {RIGHT: (0, 0, 1), LEFT: (1, 0, 1), MIDLINE: (2, 0, 1)},
    2: {RIGHT: (0, 0, 1), LEFT: (0, 1, 1), MIDLINE: (1, 0, 2)},
    3: {RIGHT: (0, 0, 1), MIDLINE: (0, 1, 1), LEFT: (0, 2, 1)},
}
"""Line, column and width of a side's box among the boxes of an area, by number of columns.

The subject's right stands on the left of the screen, as in the picture of the face and in every
language: the list is the face read out, and right to left scripts do not turn it round.
"""

AreaSide = tuple[str, Laterality]


class AreaList(QWidget):
    """All places by body part: right and left side by side, the midline between or below them.

    A touch only asks; whoever keeps the drawing answers with `show_ticked`. Tab walks through the
    boxes line by line, the arrow keys lead to the box above, below or beside, space and Enter tick;
    the buttons at the top lead to a body part.

    Signals:
        area_toggled: (area id, Laterality LEFT, RIGHT or MIDLINE, whether it is to be ticked).
    """

    area_toggled = Signal(str, object, bool)

    def __init__(self, areas: Sequence[Area], theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._columns = 0
        self._painted: frozenset[str] = frozenset()
        self._last_part = ""
        self._walked: tuple[ChoiceRow, int] | None = None
        parts = list(dict.fromkeys(str(area.part) for area in areas))
        self.top_jumps, self.low_jumps = PartRow(parts), PartRow(parts)
        self.sections = {
            part: AreaSection(part, [area for area in areas if area.part == part], theme)
            for part in parts
        }
        self.boxes: dict[AreaSide, ChoiceRow] = {}
        for section in self.sections.values():
            section.toggle_requested.connect(self._on_section_toggle_requested)
            section.step_requested.connect(self._on_section_step_requested)
            self.boxes |= section.boxes
        self.heads = {side: label("kioskName", centred=True) for side in (RIGHT, MIDLINE, LEFT)}
        self._head_row = QWidget()
        self._head_row.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._head_grid = QGridLayout(self._head_row)
        self._head_grid.setContentsMargins(0, 0, 0, 0)
        self._head_grid.setSpacing(GAP)
        for head in self.heads.values():
            head.setParent(self._head_row)
        self.area = self._made_area()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.top_jumps)
        column.addWidget(self._head_row)
        column.addWidget(self.area, 1)
        for jumps in (self.top_jumps, self.low_jumps):
            jumps.part_requested.connect(self._on_jumps_part_requested)
        self.retranslate()

    def _made_area(self) -> QScrollArea:
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._body = QWidget()
        self._body.setObjectName("kioskScroll")
        self._body_column = QVBoxLayout(self._body)
        self._body_column.setSpacing(2 * GAP)
        self._body_column.addWidget(self.low_jumps)
        for section in self.sections.values():
            self._body_column.addWidget(section)
        self._body_column.addStretch(1)
        area.setWidget(self._body)
        area.viewport().setAutoFillBackground(False)
        scroll_by_finger(area)
        return area

    # ------------------------------------------------------------ what is shown

    def show_ticked(self, ticked: Collection[AreaSide], painted: Collection[str] = ()) -> None:
        """Show which places are ticked, unknown ones left out; `painted` are parts with paint."""
        for key, box in self.boxes.items():
            box.show_chosen(chosen=key in ticked)
        self._painted = frozenset(painted)
        self._say_jumps()

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        for section in self.sections.values():
            section.show_theme(theme)
        self._arrange()

    def go_to(self, part: str) -> None:
        """Scroll to a body part."""
        self._last_part = part
        self.area.verticalScrollBar().setValue(self.sections[part].y())

    def come_back(self) -> None:
        """Show the part that was looked at last, or else the first one with paint."""
        parts = [self._last_part] if self._last_part else sorted(self._painted, key=self._order)
        if parts:
            # once everything has its place
            QTimer.singleShot(0, self, lambda: self._show_part(parts[0]))

    def _show_part(self, part: str) -> None:
        is_first = part == next(iter(self.sections))
        if is_first and not self.low_jumps.isHidden():
            self.area.verticalScrollBar().setValue(0)  # the buttons above it, too
        else:
            self.go_to(part)

    def forget(self) -> None:
        """Begin anew at the top: somebody else may be there."""
        self._last_part = ""
        self.area.verticalScrollBar().setValue(0)

    def _order(self, part: str) -> int:
        return list(self.sections).index(part)

    def retranslate(self) -> None:
        """Set every text anew."""
        for side, head in self.heads.items():
            say(head, side_heading(side))
        for section in self.sections.values():
            section.retranslate()
        self._say_jumps()
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _say_jumps(self) -> None:
        ticked = self._painted | {
            part
            for part, section in self.sections.items()
            if any(box.isChecked() for box in section.boxes.values())
        }
        self.top_jumps.say_parts(ticked)
        self.low_jumps.say_parts(ticked)

    # ------------------------------------------------------------ where it stands

    def _arrange(self) -> None:
        """Set places and buttons in as many columns as there is room for."""
        beside = self.area.verticalScrollBar().sizeHint().width() + GAP
        fitting = (self.width() - beside + GAP) // (self._theme.patient_px(COLUMN_PX) + GAP)
        columns = int(min(max(fitting, 1), MOST_COLUMNS))
        if columns != self._columns:
            self._columns = columns
            for section in self.sections.values():
                section.arrange(columns)
            self._arrange_heads(columns)
            self._order_tabs()
        is_turned = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self._head_grid.setContentsMargins(beside * is_turned, 0, beside * (not is_turned), 0)
        self._body_column.setContentsMargins(GAP * is_turned, 0, GAP * (not is_turned), 0)
        self._arrange_jumps()
        self._settle()

    def _settle(self) -> None:
        """Give every box its place at once; Qt would take a few rounds, and be seen to."""
        for section in self.sections.values():
            section.settle()
        self._body_column.invalidate()
        self._body_column.activate()
        QCoreApplication.sendEvent(self.area, QEvent(QEvent.Type.LayoutRequest))

    def _arrange_heads(self, columns: int) -> None:
        for head in self.heads.values():
            self._head_grid.removeWidget(head)
        for column in range(MOST_COLUMNS):
            self._head_grid.setColumnStretch(column, int(column < columns))
        for side, head in self.heads.items():
            line, column, _ = PLACES[columns][side]
            if line == 0:
                self._head_grid.addWidget(head, 0, column)
            head.setVisible(line == 0)

    def _arrange_jumps(self) -> None:
        """Keep the buttons above the list, or scroll them with it where they would be too high."""
        self.top_jumps.arrange(self.width())
        self.low_jumps.arrange(self.width() - self.area.verticalScrollBar().sizeHint().width())
        is_low = self.top_jumps.sizeHint().height() > JUMPS_SHARE * self.height()
        self.top_jumps.setVisible(not is_low)
        self.low_jumps.setVisible(is_low)
        self._head_row.setVisible(self._columns > 1 and not is_low)

    def _order_tabs(self) -> None:
        """Let Tab walk through the boxes line by line, as they stand now.

        From the last to the first: Qt leaves two alone that follow each other round the end.
        """
        *_, before = self.low_jumps.buttons.values()
        order = [box for section in self.sections.values() for box in section.in_order]
        for box in reversed(order):
            QWidget.setTabOrder(before, box)

    def _on_section_step_requested(self, across: int, down: int) -> None:
        """Give the keyboard to the next box in a direction of the screen, if there is one.

        Up and down keep to the column one came from, through boxes as wide as the list.
        """
        here = next((box for box in self.boxes.values() if box.hasFocus()), None)
        if here is None:
            return
        at = _place(here, self._body).center()
        if down and self._walked is not None and self._walked[0] is here:
            at.setX(self._walked[1])
        ahead: list[tuple[int, ChoiceRow]] = []
        for box in self.boxes.values():
            place = _place(box, self._body)
            way = place.center() - at
            is_beside = place.top() <= at.y() <= place.bottom()
            is_over = place.left() - GAP <= at.x() <= place.right() + GAP
            far = way.x() * across + way.y() * down
            if far > 0 and (is_beside if across else is_over):
                ahead.append((far, box))
        if ahead:
            target = min(ahead, key=lambda found: found[0])[1]
            self._walked = (target, at.x()) if down else None
            target.setFocus(Qt.FocusReason.TabFocusReason)
            self.area.ensureWidgetVisible(target, 0, target.height())

    def _on_jumps_part_requested(self, part: str, by_key: bool) -> None:
        """Show a body part; the keyboard, where it is in use, goes to its first box."""
        if by_key:
            self.sections[part].in_order[0].setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.go_to(part)

    def _on_section_toggle_requested(self, area: str, side: Laterality) -> None:
        section = next(part for part, each in self.sections.items() if (area, side) in each.boxes)
        self._last_part = section
        self.area_toggled.emit(area, side, not self.boxes[area, side].isChecked())


class AreaSection(QGroupBox):
    """The places of one body part under its name.

    Signals:
        toggle_requested: (area id, Laterality) of the box that was touched.
        step_requested: (across, down) on the screen, each -1, 0 or 1, by an arrow key.
    """

    toggle_requested = Signal(str, object)
    step_requested = Signal(int, int)

    def __init__(self, part: str, areas: Sequence[Area], theme: Theme) -> None:
        super().__init__()
        self.setObjectName("areaSection")
        self.setFlat(True)
        self.setStyleSheet("#areaSection { border: none; margin: 0; padding: 0; }")
        self._part, self._areas = part, tuple(areas)
        self.heading = label("kioskSentence")
        self._rows = QWidget()
        self._rows.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._grid = QGridLayout(self._rows)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        self._nobody = QWidget(self._rows)  # keeps a column without boxes as wide as the others
        self._nobody.setMaximumHeight(0)
        self.boxes: dict[AreaSide, ChoiceRow] = {}
        for area in areas:
            for side in (RIGHT, LEFT, MIDLINE):
                if side in area.sides:
                    box = ChoiceRow(self._rows, theme, alone=False)
                    policy = box.sizePolicy()
                    policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)  # columns alike
                    box.setSizePolicy(policy)
                    box.clicked.connect(partial(self.toggle_requested.emit, area.id, side))
                    self.boxes[area.id, side] = box
        self.in_order = list(self.boxes.values())
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP)
        self._column.addWidget(self.heading)
        self._column.addWidget(self._rows)

    def show_theme(self, theme: Theme) -> None:
        for box in self.boxes.values():
            box.show_theme(theme)

    def retranslate(self) -> None:
        say(self.heading, part_name(self._part))
        self.setAccessibleName(part_name(self._part))
        for (area, side), box in self.boxes.items():
            box.setLayoutDirection(QGuiApplication.layoutDirection())
            box.say(area_label(area, side))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.step_requested.emit(*step)

    def arrange(self, columns: int) -> None:
        """Set the boxes in columns; in two, what lies on the midline takes the whole line."""
        for widget in (*self.boxes.values(), self._nobody):
            self._grid.removeWidget(widget)
        for column in range(MOST_COLUMNS):
            self._grid.setColumnStretch(column, int(column < columns))
        line = 0
        placed: list[tuple[int, int, ChoiceRow]] = []
        for area in self._areas:
            places = {side: PLACES[columns][side] for side in area.sides}
            first = min(down for down, _, _ in places.values())
            for side, (down, column, width) in places.items():
                box = self.boxes[area.id, side]
                at = line + down - first
                self._grid.addWidget(box, at, column, 1, width)
                placed.append((at, column, box))
            line = max(at for at, _, _ in placed) + 1
        if columns == MOST_COLUMNS and not any(column == 1 for _, column, _ in placed):
            self._grid.addWidget(self._nobody, 0, 1)
        self.in_order = [box for *_, box in sorted(placed, key=lambda place: place[:2])]

    def settle(self) -> None:
        """Work out anew what room the boxes need."""
        for layout in (self._grid, self._column):
            layout.invalidate()
            layout.activate()


def _place(widget: QWidget, inside: QWidget) -> QRect:
    return QRect(widget.mapTo(inside, QPoint()), widget.size())
