"""How one row of the list is drawn."""

from __future__ import annotations

import math
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from bodymap.ui.clinician.block_path import block_path
from bodymap.ui.clinician.row_model import ROW_ROLE, note_words
from bodymap.ui.clinician.rows import Block, Heading, MuscleRow
from bodymap.ui.theme import Theme
from bodymap.ui.words import percent, side_name

PLAIN_HEIGHT = 46
HEADING_TOP = 10.0
PAD = 10.0
TOP = 9.0  # above a row's title, below its bars
TITLE_LEFT = 38.0
BAR_HEIGHT = 6.0
NUMBER_WIDTH = 44.0
LEAST_WIDTH = 240
MOST_PLATES = 150
_WRAPPED = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
_ENDS = {Block.LAST, Block.ALONE}
_BEGINS = {Block.FIRST, Block.ALONE}


class _Layout(NamedTuple):
    """Where the parts of a row lie, from its top (px)."""

    heading: float
    title: float
    note: float
    bars: float
    body_end: float
    height: int


class RowDelegate(QStyledItemDelegate):
    """Ranked rows carry two labelled bars with numbers; atlas rows their Latin name.

    All but bars and numbers is kept as a picture: while somebody paints, only those change.
    """

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._layouts: dict[tuple[object, ...], _Layout] = {}
        self._plates: dict[tuple[object, ...], QPixmap] = {}
        self._words = (self.tr("pain covered"), self.tr("pattern painted"))
        self._swap_words = self.tr(
            "Drawn again, these may change places: the numbers do not decide between them."
        )
        self._headings = {
            Heading.NONE: "",
            Heading.GROUP: self.tr("Worth examining — the drawing cannot tell these apart"),
            Heading.FIRST: self.tr("Worth examining first"),
            Heading.LESS_LIKELY: self.tr("Less likely"),
            Heading.NEAREST: self.tr("Nearest patterns"),
            Heading.EXAMINED: self.tr("By drawing and palpation"),
            Heading.ELSEWHERE: self.tr("Not in this drawing's list"),
        }

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        row = index.data(ROW_ROLE)
        if not isinstance(row, MuscleRow):
            return QSize(200, PLAIN_HEIGHT)
        view = option.widget
        width = view.viewport().width() if isinstance(view, QAbstractItemView) else LEAST_WIDTH
        return QSize(200, self._layout(row, width, option.font).height)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row = index.data(ROW_ROLE)
        if not isinstance(row, MuscleRow):
            return
        layout = self._layout(row, option.rect.width(), option.font)
        ratio = painter.device().devicePixelRatioF()
        plate = self._plate(row, layout, option, ratio)
        painter.drawPixmap(option.rect.topLeft(), plate)
        if row.rank is not None:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(option.rect.topLeft())
            painter.setLayoutDirection(option.direction)
            self._paint_bars(painter, row, layout, option)
            painter.restore()

    # ------------------------------------------------------------ what lies where

    def _layout(self, row: MuscleRow, width: int, font: QFont) -> _Layout:
        note = note_words(row)
        about = (row.title, row.selection.side, row.rank, row.heading, row.group, row.block)
        key = (*about, row.reason, note, width, font.key())
        known = self._layouts.get(key)
        if known is None:
            known = self._layouts[key] = self._measured(row, note, width, font)
        return known

    def _measured(self, row: MuscleRow, note: str, width: int, font: QFont) -> _Layout:
        heading = 0.0
        if words := self._heading(row):
            room = width - 2 * PAD
            heading = HEADING_TOP + _text_height(words, _bold(font), room) + 5
        if row.rank is None:
            title = heading + 5
            after = title + QFontMetricsF(font).height() + 1
            end = heading + PLAIN_HEIGHT
            if row.reason:
                height = _text_height(row.reason, _small(font), width - 2 * PAD)
                end = max(end, after + height + 6)
            return _Layout(heading, title, after, 0, 0, math.ceil(end))
        title = heading + TOP
        height = _text_height(row.title, _title_font(font), self._title_width(row, width, font))
        after = title + height + 3
        small = _small(font)
        bars = after + (_text_height(note, small, width - PAD - TITLE_LEFT) + 2 if note else 0)
        end = bars + 2 * (QFontMetricsF(small).height() + 2) + TOP
        total = end
        if row.block is Block.LAST:
            total += _text_height(self._swap_words, small, width - 2 * PAD - 4) + 8
        return _Layout(heading, title, after, bars, end, math.ceil(total + 2))

    def _heading(self, row: MuscleRow) -> str:
        return row.group or self._headings[row.heading]

    @staticmethod
    def _title_width(row: MuscleRow, width: float, font: QFont) -> float:
        side_width = QFontMetricsF(font).horizontalAdvance(side_name(row.selection.side))
        return width - PAD - side_width - 8 - TITLE_LEFT

    # ------------------------------------------------------------ the picture that stays

    def _plate(
        self, row: MuscleRow, layout: _Layout, option: QStyleOptionViewItem, ratio: float
    ) -> QPixmap:
        flags = QStyle.StateFlag
        state = (
            bool(option.state & flags.State_Selected),
            bool(option.state & flags.State_HasFocus),
            bool(option.state & flags.State_MouseOver),
        )
        size = option.rect.size()
        key: tuple[object, ...] = (
            row.title, row.latin, row.reason, row.selection.side, row.rank, row.heading, row.group,
            row.block, option.direction,
            note_words(row), state, ratio, size.width(), size.height(), self._theme.name,
            option.font.key(),
        )  # fmt: skip
        known = self._plates.get(key)
        if known is not None:
            return known
        if len(self._plates) >= MOST_PLATES:
            self._plates.clear()
        plate = QPixmap(round(size.width() * ratio), round(size.height() * ratio))
        plate.setDevicePixelRatio(ratio)
        plate.fill(Qt.GlobalColor.transparent)
        painter = QPainter(plate)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        self._paint_plate(painter, row, layout, option, state)
        painter.end()
        self._plates[key] = plate
        return plate

    def _paint_plate(
        self,
        painter: QPainter,
        row: MuscleRow,
        layout: _Layout,
        option: QStyleOptionViewItem,
        state: tuple[bool, bool, bool],
    ) -> None:
        width, font = float(option.rect.width()), QFont(option.font)
        if words := self._heading(row):
            painter.setFont(_bold(font))
            painter.setPen(self._theme.colour("quiet"))
            place = QRectF(PAD - 6, HEADING_TOP, width - 2 * PAD + 6, layout.heading)
            painter.drawText(_placed(painter, place, width), _WRAPPED, words)
        self._paint_block(painter, row, layout, width)
        end = layout.body_end or layout.height
        box = QRectF(0, layout.heading, width, end - layout.heading).adjusted(0.5, 1.5, -0.5, -1.5)
        if row.block is not Block.OUTSIDE:
            box.adjust(3, 1.5, -3, -1.5)
        self._paint_ground(painter, box, state)
        if row.rank is None:
            self._paint_plain(painter, row, layout, width, font)
        else:
            self._paint_words(painter, row, layout, width, font)

    def _paint_block(
        self, painter: QPainter, row: MuscleRow, layout: _Layout, width: float
    ) -> None:
        if row.block is Block.OUTSIDE:
            return
        box = QRectF(0.5, layout.heading + 0.5, width - 1, layout.height - layout.heading - 1)
        if row.block not in _ENDS:
            box.setBottom(layout.height + 1)
        if row.block not in _BEGINS:
            box.setTop(-1)
        painter.setPen(QPen(self._theme.colour("action", 0.35), 1))
        painter.setBrush(self._theme.colour("pressed", 0.45))
        painter.drawPath(block_path(box, top=row.block in _BEGINS, bottom=row.block in _ENDS))

    def _paint_ground(self, painter: QPainter, box: QRectF, state: tuple[bool, bool, bool]) -> None:
        theme = self._theme
        selected, focused, hovered = state
        if selected:
            painter.setPen(QPen(theme.colour("action"), 2.0 if focused else 1.0))
            painter.setBrush(theme.colour("pressed"))
        elif hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("hover"))
        else:
            return
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)

    def _paint_plain(
        self, painter: QPainter, row: MuscleRow, layout: _Layout, width: float, font: QFont
    ) -> None:
        metrics = QFontMetricsF(font)
        title = QRectF(PAD, layout.title, width - 2 * PAD, metrics.height())
        painter.setFont(font)
        painter.setPen(self._theme.colour("ink"))
        _draw_elided(painter, title, row.title)
        if row.reason:
            painter.setFont(_small(font))
            painter.setPen(self._theme.colour("pressed_ink"))
            painter.drawText(QRectF(PAD, layout.note, width - 2 * PAD, 999), _WRAPPED, row.reason)
            return
        small = QFont(font)
        small.setPixelSize(max(10, font.pixelSize() - 2))
        small.setItalic(True)
        painter.setFont(small)
        painter.setPen(self._theme.colour("quiet"))
        _draw_elided(painter, QRectF(PAD, layout.note, width - 2 * PAD, title.height()), row.latin)

    def _paint_words(
        self, painter: QPainter, row: MuscleRow, layout: _Layout, width: float, font: QFont
    ) -> None:
        theme = self._theme
        bold = _title_font(font)
        height = QFontMetricsF(bold).height()
        painter.setPen(theme.colour("ink"))
        painter.setFont(bold)
        number = QRectF(2, layout.title, TITLE_LEFT - 8, height)
        number = _placed(painter, number, width)
        painter.drawText(number, Qt.AlignmentFlag.AlignCenter, str(row.rank))
        room = QRectF(TITLE_LEFT, layout.title, self._title_width(row, width, font), 999)
        painter.drawText(_placed(painter, room, width), _WRAPPED, row.title)
        painter.setFont(font)
        painter.setPen(theme.colour("quiet"))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        place = QRectF(TITLE_LEFT, layout.title, width - PAD - TITLE_LEFT, height)
        painter.drawText(_placed(painter, place, width), right, side_name(row.selection.side))
        small = _small(font)
        painter.setFont(small)
        if note := note_words(row):
            painter.setPen(theme.colour("pressed_ink"))
            room = QRectF(TITLE_LEFT, layout.note, width - PAD - TITLE_LEFT, 999)
            painter.drawText(_placed(painter, room, width), _WRAPPED, note)
        painter.setPen(theme.colour("quiet"))
        step = QFontMetricsF(small).height() + 2
        for line, words in enumerate(self._words):
            place = QRectF(TITLE_LEFT, layout.bars + line * step, width - TITLE_LEFT, step)
            painter.drawText(_placed(painter, place, width), Qt.AlignmentFlag.AlignVCenter, words)
        if row.block is Block.LAST:
            place = QRectF(PAD + 2, layout.body_end, width - 2 * PAD - 4, 999)
            painter.drawText(place, _WRAPPED, self._swap_words)

    # ------------------------------------------------------------ what changes while painting

    def _paint_bars(
        self, painter: QPainter, row: MuscleRow, layout: _Layout, option: QStyleOptionViewItem
    ) -> None:
        theme, font = self._theme, _small(option.font)
        metrics = QFontMetricsF(font)
        step = metrics.height() + 2
        label = max(metrics.horizontalAdvance(words) for words in self._words)
        left = TITLE_LEFT + label + 10
        right = option.rect.width() - PAD
        width, whole = max(24.0, right - NUMBER_WIDTH - left), option.rect.width()
        painter.setFont(font)
        aligned = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        for line, (share, token) in enumerate(
            ((row.pain_covered, "pain_bar"), (row.pattern_painted, "zone_bar"))
        ):
            top = layout.bars + line * step
            painter.setPen(theme.colour("ink"))
            number = QRectF(left, top, right - left, step)
            painter.drawText(_placed(painter, number, whole), aligned, percent(share))
            bar = QRectF(left, top + (step - BAR_HEIGHT) / 2, width, BAR_HEIGHT)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("bar_ground"))
            ground = _placed(painter, bar, whole)
            painter.drawRoundedRect(ground, BAR_HEIGHT / 2, BAR_HEIGHT / 2)
            if share > 0:
                bar.setWidth(max(BAR_HEIGHT, width * min(share, 1.0)))
                painter.setBrush(theme.colour(token))
                filled = _placed(painter, bar, whole)
                painter.drawRoundedRect(filled, BAR_HEIGHT / 2, BAR_HEIGHT / 2)


def _placed(painter: QPainter, box: QRectF, width: float) -> QRectF:
    """Return a box of a row in reading direction: mirrored where one reads from the right."""
    if painter.layoutDirection() is Qt.LayoutDirection.LeftToRight:
        return box
    return QRectF(width - box.right(), box.top(), box.width(), box.height())


def _draw_elided(painter: QPainter, box: QRectF, words: str) -> None:
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(box.width()))
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setBold(True)
    return bold


def _title_font(font: QFont) -> QFont:
    bold = _bold(font)
    bold.setPixelSize(font.pixelSize() + 1)
    return bold


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPixelSize(max(10, font.pixelSize() - 1))
    return small


def _text_height(words: str, font: QFont, width: float) -> float:
    room = QRectF(0, 0, max(1.0, width), 1000)
    return QFontMetricsF(font).boundingRect(room, int(_WRAPPED), words).height()
