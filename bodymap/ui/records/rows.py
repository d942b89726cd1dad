"""A list of things that open by one touch: title, a line below it, a time, and a mark."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QScroller,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from bodymap.ui.records.parts import paint_flag
from bodymap.ui.theme import Theme

ROW_PX = 60
NARROW_PX = 400.0  # a time stands below the title of a narrower row
PAD = 16.0
BADGE_PX = 26.0
FLAG = 13.0
_ROW = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class Mark(Enum):
    """How much a row's badge must be noticed; STOP and CAUTION carry a flag."""

    STOP = auto()
    CAUTION = auto()
    QUIET = auto()


@dataclass(frozen=True, slots=True)
class Row:
    """What a row shows; `key` is what opens."""

    key: str
    title: str
    line: str = ""
    tail: str = ""
    badge: str = ""
    mark: Mark = Mark.QUIET

    @property
    def spoken(self) -> str:
        """Everything the row says, the badge first."""
        return ", ".join(part for part in (self.badge, self.title, self.line, self.tail) if part)


class _Model(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: Sequence[Row] = ()

    def show_rows(self, rows: Sequence[Row]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 (Qt's signature)
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == _ROW:
            return row
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return row.spoken
        return None


class _Delegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002 (Qt's signature)
        return QSize(200, ROW_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row = index.data(_ROW)
        theme, box = self.theme, QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option, box)
        bold = QFont(option.font)
        bold.setBold(True)
        inside = box.adjusted(PAD, 8, -PAD, -8)
        half = inside.height() / 2
        badge_width = self._paint_badge(painter, row, inside, bold) if row.badge else 0.0
        room = inside.width() - badge_width
        tail_width = QFontMetricsF(option.font).horizontalAdvance(row.tail)
        is_tail_below = bool(badge_width) or (bool(row.line) and room < NARROW_PX)
        has_line = bool(row.line or (row.tail and is_tail_below))
        upper = QRectF(inside.left(), inside.top(), room, half if has_line else 2 * half)
        lower = QRectF(inside.left(), inside.top() + half, room, half)
        is_mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        if is_mirrored:
            upper.translate(badge_width, 0)
            lower.translate(badge_width, 0)
        aligned, other = (_RIGHT, _LEFT) if is_mirrored else (_LEFT, _RIGHT)
        painter.setFont(bold)
        painter.setPen(theme.colour("ink"))
        title_room = upper.width() - (0 if is_tail_below else tail_width + PAD)
        title = QFontMetricsF(bold).elidedText(row.title, Qt.TextElideMode.ElideRight, title_room)
        painter.drawText(upper, aligned, title)
        painter.setFont(option.font)
        painter.setPen(theme.colour("quiet"))
        below = (row.tail, row.line) if room < NARROW_PX else (row.line, row.tail)
        line = " · ".join(part for part in (below if is_tail_below else (row.line,)) if part)
        metrics = QFontMetricsF(option.font)
        painter.drawText(
            lower, aligned, metrics.elidedText(line, Qt.TextElideMode.ElideRight, title_room)
        )
        if not is_tail_below:
            painter.drawText(QRectF(inside), other, row.tail)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, box: QRectF) -> None:
        theme = self.theme
        state = option.state
        is_chosen = bool(state & QStyle.StateFlag.State_Selected)
        card = box.adjusted(1, 3, -1, -3)
        has_focus = bool(state & QStyle.StateFlag.State_HasFocus)
        is_under = bool(state & QStyle.StateFlag.State_MouseOver)
        ground = "pressed" if is_chosen else ("hover" if is_under else "surface")
        painter.setBrush(theme.colour(ground))
        edge = theme.colour("action" if is_chosen or has_focus else "line")
        painter.setPen(QPen(edge, 2 if has_focus else 1))
        painter.drawRoundedRect(card, 11, 11)

    def _paint_badge(self, painter: QPainter, row: Row, inside: QRectF, bold: QFont) -> float:
        """Draw the mark at the end of the row; return the width it takes with its gap."""
        theme = self.theme
        has_flag = row.mark is not Mark.QUIET
        width = QFontMetricsF(bold).horizontalAdvance(row.badge) + 22 + (FLAG + 6) * has_flag
        left = inside.right() - width
        if painter.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            left = inside.left()
        pill = QRectF(left, inside.center().y() - BADGE_PX / 2, width, BADGE_PX)
        name = {Mark.STOP: "stop", Mark.CAUTION: "caution", Mark.QUIET: "quiet"}[row.mark]
        colour = theme.colour(name)
        ground = {Mark.STOP: "stop_ground", Mark.CAUTION: "caution_ground", Mark.QUIET: "hover"}
        painter.setBrush(theme.colour(ground[row.mark]))
        painter.setPen(QPen(colour if has_flag else theme.colour("line"), 1.2))
        painter.drawRoundedRect(pill, BADGE_PX / 2, BADGE_PX / 2)
        text = pill.adjusted(11, 0, -11, 0)
        if has_flag:
            paint_flag(painter, text.left(), pill.center().y() - FLAG / 2, FLAG, colour)
            text.adjust(FLAG + 6, 0, 0, 0)
        painter.setFont(bold)
        painter.setPen(colour)
        painter.drawText(text, _LEFT, row.badge)
        return width + PAD


class RowList(QListView):
    """Rows on the page; a touch, a click or Enter opens one.

    Signals:
        opened: the key of the row.
    """

    opened = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = _Model(self)
        self._delegate = _Delegate(theme, self)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        self.clicked.connect(self._on_clicked)

    @property
    def rows(self) -> Sequence[Row]:
        return self._model.rows

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows; the chosen one stays chosen where it is still there."""
        if list(rows) == list(self._model.rows):
            return
        chosen = self.chosen
        self._model.show_rows(rows)
        self.choose(chosen)

    @property
    def chosen(self) -> str:
        """The key of the chosen row; "" for none."""
        index = self.currentIndex()
        return self._model.rows[index.row()].key if index.isValid() else ""

    def choose(self, key: str) -> None:
        """Choose a row without opening it."""
        for number, row in enumerate(self._model.rows):
            if row.key == key:
                self.setCurrentIndex(self._model.index(number))

    def open_row(self, key: str) -> None:
        """Open a row as a touch does."""
        self.choose(key)
        self.opened.emit(key)

    def show_theme(self, theme: Theme) -> None:
        self._delegate.theme = theme
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enters = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}
        if event.key() in enters and self.chosen:
            self.opened.emit(self.chosen)
            return
        super().keyPressEvent(event)

    def _on_clicked(self, index: QModelIndex) -> None:
        self.opened.emit(self._model.rows[index.row()].key)
