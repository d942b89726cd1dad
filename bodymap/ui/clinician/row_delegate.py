"""How one row of the list is drawn."""

from __future__ import annotations

import math

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from bodymap.terms import Laterality
from bodymap.ui.clinician.row_model import ROW_ROLE
from bodymap.ui.clinician.rows import MuscleRow
from bodymap.ui.theme import Theme
from bodymap.ui.words import percent, side_name

RANKED_HEIGHT = 78
PLAIN_HEIGHT = 46
HEADING_HEIGHT = 30
PAD = 10.0
TITLE_LEFT = 38.0
BAR_HEIGHT = 6.0
NUMBER_WIDTH = 44.0
LEAST_WIDTH = 240
_WRAPPED = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap


class RowDelegate(QStyledItemDelegate):
    """Ranked rows carry two labelled bars with numbers; atlas rows their Latin name."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._heights: dict[tuple[str, Laterality, int, str], int] = {}
        self._words = (self.tr("pain covered"), self.tr("pattern painted"))

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        row = index.data(ROW_ROLE)
        if not isinstance(row, MuscleRow):
            return QSize(200, PLAIN_HEIGHT)
        heading = HEADING_HEIGHT if row.heading else 0
        if not row.rank:
            return QSize(200, PLAIN_HEIGHT + heading)
        view = option.widget
        width = view.viewport().width() if isinstance(view, QAbstractItemView) else LEAST_WIDTH
        key = (row.title, row.selection.side, width, option.font.key())
        if key not in self._heights:  # every change of a number asks for every row's height
            font = _title_font(option.font)
            title = self._title_box(QRectF(0, 0, width, RANKED_HEIGHT), row, option.font)
            extra = _text_height(row.title, font, title.width()) - QFontMetricsF(font).height()
            self._heights[key] = RANKED_HEIGHT + math.ceil(extra)
        return QSize(200, self._heights[key] + heading)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row = index.data(ROW_ROLE)
        if not isinstance(row, MuscleRow):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect)
        font = QFont(option.font)
        state = option.state
        if row.heading:
            self._paint_heading(painter, QRectF(box), row.heading, font)
            box.setTop(box.top() + HEADING_HEIGHT)
        box = box.adjusted(0.5, 1.5, -0.5, -1.5)
        self._paint_ground(painter, box, state)
        if row.rank is None:
            self._paint_plain(painter, box, row, font)
        else:
            self._paint_ranked(painter, box, row, font)
        painter.restore()

    def _paint_heading(self, painter: QPainter, box: QRectF, words: str, font: QFont) -> None:
        font = QFont(font)
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(self._theme.colour("quiet"))
        place = QRectF(box.left() + PAD, box.top(), box.width() - PAD, HEADING_HEIGHT - 3)
        painter.drawText(place, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, words)

    def _paint_ground(self, painter: QPainter, box: QRectF, state: QStyle.StateFlag) -> None:
        theme = self._theme
        if state & QStyle.StateFlag.State_Selected:
            focused = bool(state & QStyle.StateFlag.State_HasFocus)
            painter.setPen(QPen(theme.colour("action"), 2.0 if focused else 1.0))
            painter.setBrush(theme.colour("pressed"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("hover"))
        else:
            return
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)

    def _paint_plain(self, painter: QPainter, box: QRectF, row: MuscleRow, font: QFont) -> None:
        metrics = QFontMetricsF(font)
        width = box.width() - 2 * PAD
        title = QRectF(box.left() + PAD, box.top() + 5, width, metrics.height())
        painter.setFont(font)
        painter.setPen(self._theme.colour("ink"))
        self._elided(painter, title, row.title)
        small = QFont(font)
        small.setPixelSize(max(10, font.pixelSize() - 2))
        small.setItalic(True)
        painter.setFont(small)
        painter.setPen(self._theme.colour("quiet"))
        self._elided(painter, title.translated(0, metrics.height() + 1), row.latin)

    def _paint_ranked(self, painter: QPainter, box: QRectF, row: MuscleRow, font: QFont) -> None:
        theme = self._theme
        bold = _title_font(font)
        height = QFontMetricsF(bold).height()
        top = box.top() + 8
        painter.setPen(theme.colour("ink"))
        painter.setFont(bold)
        painter.drawText(
            QRectF(box.left(), top, TITLE_LEFT - 6, height),
            Qt.AlignmentFlag.AlignCenter,
            str(row.rank),
        )
        side = side_name(row.selection.side)
        side_width = QFontMetricsF(font).horizontalAdvance(side)
        right = box.right() - PAD
        title = self._title_box(box, row, font)
        painter.drawText(title, _WRAPPED, row.title)
        painter.setFont(font)
        painter.setPen(theme.colour("quiet"))
        painter.drawText(
            QRectF(right - side_width - 2, top, side_width + 2, height),
            Qt.AlignmentFlag.AlignVCenter,
            side,
        )
        small = QFont(font)
        small.setPixelSize(max(10, font.pixelSize() - 1))
        painter.setFont(small)
        step = QFontMetricsF(small).height() + 2
        line = QRectF(
            box.left() + TITLE_LEFT, title.bottom() + 4, right - box.left() - TITLE_LEFT, step
        )
        for words, share, token in (
            (self._words[0], row.pain_covered, "pain_bar"),
            (self._words[1], row.pattern_painted, "zone_bar"),
        ):
            self._paint_bar(painter, line, words, share, token)
            line.translate(0, step)

    @staticmethod
    def _title_box(box: QRectF, row: MuscleRow, font: QFont) -> QRectF:
        """Return where a ranked row's title goes: as wide as the side leaves it, in full lines."""
        side_width = QFontMetricsF(font).horizontalAdvance(side_name(row.selection.side))
        width = box.width() - PAD - side_width - 8 - TITLE_LEFT
        height = _text_height(row.title, _title_font(font), width)
        return QRectF(box.left() + TITLE_LEFT, box.top() + 8, width, height)

    def _paint_bar(
        self, painter: QPainter, line: QRectF, words: str, share: float, token: str
    ) -> None:
        theme = self._theme
        painter.setPen(theme.colour("quiet"))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, words)
        painter.setPen(theme.colour("ink"))
        painter.drawText(
            line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, percent(share)
        )
        metrics = QFontMetricsF(painter.font())
        label_width = max(metrics.horizontalAdvance(label) for label in self._words)
        left = line.left() + label_width + 10
        width = max(24.0, line.right() - NUMBER_WIDTH - left)
        bar = QRectF(left, line.center().y() - BAR_HEIGHT / 2, width, BAR_HEIGHT)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("bar_ground"))
        painter.drawRoundedRect(bar, BAR_HEIGHT / 2, BAR_HEIGHT / 2)
        if share > 0:
            bar.setWidth(max(BAR_HEIGHT, width * min(share, 1.0)))
            painter.setBrush(theme.colour(token))
            painter.drawRoundedRect(bar, BAR_HEIGHT / 2, BAR_HEIGHT / 2)

    @staticmethod
    def _elided(painter: QPainter, box: QRectF, words: str) -> None:
        shown = painter.fontMetrics().elidedText(
            words, Qt.TextElideMode.ElideRight, int(box.width())
        )
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


def _title_font(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setBold(True)
    bold.setPixelSize(font.pixelSize() + 1)
    return bold


def _text_height(words: str, font: QFont, width: float) -> float:
    room = QRectF(0, 0, max(1.0, width), 1000)
    return QFontMetricsF(font).boundingRect(room, int(_WRAPPED), words).height()
