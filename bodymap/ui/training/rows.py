"""Lists of the educator's pages: two lines a row, read as one sentence."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from bodymap.ui.theme import Theme

VALUE, BELOW, HEADING = (Qt.ItemDataRole.UserRole + n for n in (1, 2, 3))
PAD = 10
LEAST_PX = 40


class Row(NamedTuple):
    """A row: its words, a quieter second line, what it stands for; headings cannot be chosen."""

    words: str
    below: str = ""
    value: object = None
    is_heading: bool = False


class RowList(QListWidget):
    """Rows to choose one of, by pointer or arrow keys.

    Signals:
        chosen: what the row now current stands for.
        opened: the same, where Enter was pressed or the row was clicked twice.
    """

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._is_filling = False
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self._delegate = _RowDelegate(theme)
        self.setItemDelegate(self._delegate)
        self.currentItemChanged.connect(self._on_current_item_changed)
        self.itemActivated.connect(lambda item: self.opened.emit(item.data(VALUE)))

    def show_theme(self, theme: Theme) -> None:
        self._delegate.theme = theme
        self.viewport().update()

    def show_rows(self, rows: Iterable[Row], current: object = None) -> None:
        """Show other rows without telling; the one that stands for `current` is chosen."""
        self._is_filling = True
        self.clear()
        for row in rows:
            item = QListWidgetItem(row.words)
            item.setData(VALUE, row.value)
            item.setData(BELOW, row.below)
            item.setData(HEADING, row.is_heading)
            said = f"{row.words}, {row.below.replace(' · ', ', ')}" if row.below else row.words
            item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
            if row.is_heading:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.addItem(item)
            if row.value is not None and row.value == current:
                self.setCurrentItem(item)
        self._is_filling = False

    def choose(self, value: object) -> None:
        """Make the row that stands for something current, without telling."""
        self._is_filling = True
        for number in range(self.count()):
            if self.item(number).data(VALUE) == value:
                self.setCurrentRow(number)
                break
        else:
            self.setCurrentRow(-1)
        self._is_filling = False

    @property
    def values(self) -> list[object]:
        """What the rows stand for, without headings."""
        items = (self.item(number) for number in range(self.count()))
        return [item.data(VALUE) for item in items if not item.data(HEADING)]

    def _on_current_item_changed(self, item: QListWidgetItem | None) -> None:
        if item is not None and not self._is_filling:
            self.chosen.emit(item.data(VALUE))


class _RowDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme, box = self.theme, option.rect.adjusted(3, 1, -3, -1)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if selected or bool(option.state & QStyle.StateFlag.State_MouseOver):
            painter.setPen(QPen(theme.colour("action"), 1.6) if selected else Qt.PenStyle.NoPen)
            if not index.data(HEADING):
                painter.setBrush(theme.colour("pressed" if selected else "hover"))
                painter.drawRoundedRect(box, 9, 9)
        room = box.adjusted(PAD - 3, 5, -PAD + 3, -5)
        words, below = self._fonts(option, index)
        high = QFontMetrics(words).boundingRect(room, _WRAP, index.data()).height()
        painter.setFont(words)
        painter.setPen(theme.colour("quiet" if index.data(HEADING) else "ink"))
        painter.drawText(QRect(room.topLeft(), QSize(room.width(), high)), _WRAP, index.data())
        if index.data(BELOW):
            painter.setFont(below)
            painter.setPen(theme.colour("quiet"))
            painter.drawText(room.adjusted(0, high, 0, 0), _WRAP, index.data(BELOW))
        painter.restore()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        view = option.widget
        width = view.viewport().width() if isinstance(view, QListWidget) else 240
        room = QRect(0, 0, max(80, width - 2 * PAD), 1000)
        words, below = self._fonts(option, index)
        high = QFontMetrics(words).boundingRect(room, _WRAP, index.data()).height()
        if index.data(BELOW):
            high += QFontMetrics(below).boundingRect(room, _WRAP, index.data(BELOW)).height()
        return QSize(width, max(LEAST_PX if not index.data(HEADING) else 30, high + 14))

    @staticmethod
    def _fonts(
        option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> tuple[QFont, QFont]:
        words, below = QFont(option.font), QFont(option.font)
        words.setBold(bool(index.data(HEADING)))
        below.setPixelSize(max(12, below.pixelSize() - 1))
        return words, below


_WRAP = int(Qt.TextFlag.TextWordWrap) | int(
    Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
)
