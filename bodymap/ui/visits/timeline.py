"""All visits of a patient in time: painted skin above, strength below, and the same as a table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QPushButton,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from bodymap.sessions.visits import VisitPoint
from bodymap.ui.i18n import number
from bodymap.ui.theme import Theme, text_font
from bodymap.ui.visits.words import day

STRONGEST = 10
TICKS, STRENGTH_TICKS = 4, 5
AXIS_PX, FOOT_PX, HEAD_PX, GAP_PX, END_PX = 52.0, 26.0, 24.0, 14.0, 26.0
DOT_PX = 5.0
_ROUND = (1, 2, 4, 6, 8, 10)
PAD_PX = 16.0


def round_top(value: float) -> float:
    """Return the least number of one even digit, or power of ten, that is not below a value."""
    if value <= 0:
        return 1.0
    power = 1.0
    while power * 10 < value:
        power *= 10
    while power >= value:
        power /= 10
    return next(power * step for step in _ROUND if power * step >= value)


class TimelineChart(QWidget):
    """Two charts with one time axis: round dots for the skin (cm2), square ones for strength."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._points: tuple[VisitPoint, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Painted skin and strength over time"))
        self.setAccessibleDescription(self.tr("The table below gives the same figures."))
        self.update()

    def show_points(self, points: Sequence[VisitPoint]) -> None:
        """Show visits, oldest first."""
        self._points = tuple(points)
        self.update()

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def rooms(self) -> tuple[QRectF, QRectF]:
        """Return where the two charts stand."""
        height = (self.height() - 2 * HEAD_PX - FOOT_PX - GAP_PX) / 2
        width = self.width() - AXIS_PX - END_PX
        upper = QRectF(AXIS_PX, HEAD_PX, width, height)
        return upper, upper.translated(0, height + GAP_PX + HEAD_PX)

    def x_of(self, at: datetime) -> float:
        """Return where on the time axis a moment stands; a single visit in the middle."""
        room = self.rooms()[0]
        first, last = self._points[0].started, self._points[-1].started
        span = (last - first).total_seconds()
        if span <= 0:
            return room.center().x()
        width = room.width() - 2 * PAD_PX
        return room.left() + PAD_PX + width * (at - first).total_seconds() / span

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 (Qt's signature)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(text_font())
        if self._points:
            extents = [point.extent_cm2 for point in self._points]
            top = round_top(max((e for e in extents if e is not None), default=1.0))
            upper, lower = self.rooms()
            self._paint_axis(painter, upper, top, TICKS, self.tr("Painted skin (cm²)"))
            self._paint_line(painter, upper, top, extents, is_square=False)
            strengths = [None if p.strength is None else float(p.strength) for p in self._points]
            self._paint_axis(
                painter, lower, STRONGEST, STRENGTH_TICKS, self.tr("Worst pain (0 to 10)")
            )
            self._paint_line(painter, lower, STRONGEST, strengths, is_square=True)
            self._paint_days(painter, lower)
        painter.end()

    def _paint_axis(
        self, painter: QPainter, room: QRectF, top: float, ticks: int, words: str
    ) -> None:
        theme = self._theme
        painter.setPen(theme.colour("ink"))
        head = QRectF(room.left(), room.top() - HEAD_PX, room.width(), HEAD_PX - 4)
        painter.drawText(head, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
        for tick in range(ticks + 1):
            value = top * tick / ticks
            y = room.bottom() - room.height() * tick / ticks
            painter.setPen(QPen(theme.colour("line"), 1))
            painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y))
            painter.setPen(theme.colour("quiet"))
            place = QRectF(0, y - 9, AXIS_PX - 8, 18)
            decimals = 0 if float(value).is_integer() else 1
            words = number(value, decimals)
            aligned = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(place, aligned, words)

    def _paint_line(
        self,
        painter: QPainter,
        room: QRectF,
        top: float,
        values: Sequence[float | None],
        *,
        is_square: bool,
    ) -> None:
        colour = self._theme.colour("pain_bar")
        known = [
            QPointF(self.x_of(point.started), room.bottom() - room.height() * value / top)
            for point, value in zip(self._points, values, strict=True)
            if value is not None
        ]
        painter.setPen(QPen(colour, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(known))
        painter.setBrush(colour if not is_square else self._theme.colour("surface"))
        for at in known:
            if is_square:
                painter.drawRect(QRectF(at.x() - DOT_PX, at.y() - DOT_PX, 2 * DOT_PX, 2 * DOT_PX))
            else:
                painter.drawEllipse(at, DOT_PX, DOT_PX)

    def _paint_days(self, painter: QPainter, room: QRectF) -> None:
        """Write as many days below as there is room for, the first and the last for sure."""
        painter.setPen(self._theme.colour("quiet"))
        metrics = painter.fontMetrics()
        ends = [self._points[0], self._points[-1]][: len(self._points)]
        taken: list[QRectF] = []
        for point in (*ends, *self._points):
            words = day(point.started)
            width = metrics.horizontalAdvance(words) + 8.0
            left = min(max(self.x_of(point.started) - width / 2, 0.0), self.width() - width)
            place = QRectF(left, room.bottom() + 5, width, FOOT_PX - 5)
            if not any(place.intersects(other) for other in taken):
                taken.append(place)
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def sizeHint(self) -> QSize:
        return QSize(560, 320)

    def minimumSizeHint(self) -> QSize:
        return QSize(320, 240)


class TimelinePage(QWidget):
    """Chart and table of visits; one row opens a visit, two are compared.

    Signals:
        visit_requested: the id of a visit to open.
        comparison_requested: the ids of two visits, the earlier first.
    """

    visit_requested = Signal(str)
    comparison_requested = Signal(str, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._points: tuple[VisitPoint, ...] = ()
        self.title = QLabel()
        self.title.setProperty("look", "title")
        self.hint = QLabel()
        self.hint.setProperty("look", "quiet")
        self.hint.setWordWrap(True)
        self.chart = TimelineChart(theme)
        self.table = QTableWidget(0, 3)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.setFrameShape(QTableWidget.Shape.NoFrame)
        self.table.setShowGrid(False)
        self.table.setMinimumHeight(120)
        self.table.itemSelectionChanged.connect(self._dress_compare)
        self.table.cellActivated.connect(
            lambda row, _column: self.visit_requested.emit(self._points[row].encounter_id)
        )
        self.compare = QPushButton()
        self.compare.clicked.connect(self._on_compare_clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(10)
        column.addWidget(self.title)
        column.addWidget(self.chart, 3)
        column.addWidget(self.hint)
        column.addWidget(self.table, 2)
        column.addWidget(self.compare, 0, Qt.AlignmentFlag.AlignLeading)
        self.retranslate()
        self._dress_compare()

    def show_points(self, points: Sequence[VisitPoint]) -> None:
        """Show visits, oldest first."""
        self._points = tuple(points)
        self.chart.show_points(points)
        self._fill()

    def show_theme(self, theme: Theme) -> None:
        self.chart.show_theme(theme)

    def selected(self) -> tuple[VisitPoint, ...]:
        """Return the visits marked in the table, oldest first."""
        rows = {index.row() for index in self.table.selectionModel().selectedRows()}
        return tuple(self._points[row] for row in sorted(rows))

    def _fill(self) -> None:
        self.table.setRowCount(len(self._points))
        cells: tuple[Callable[[VisitPoint], str], ...] = (
            lambda point: day(point.started),
            lambda point: "–" if point.extent_cm2 is None else number(point.extent_cm2, 1),
            lambda point: "–" if point.strength is None else number(point.strength),
        )
        for row, point in enumerate(self._points):
            for column, words in enumerate(cells):
                self.table.setItem(row, column, QTableWidgetItem(words(point)))

    def _dress_compare(self) -> None:
        self.compare.setEnabled(len(self.selected()) == 2)

    def _on_compare_clicked(self) -> None:
        first, second = self.selected()
        self.comparison_requested.emit(first.encounter_id, second.encounter_id)

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self.title.setText(self.tr("All visits"))
        self.hint.setText(
            self.tr("Enter opens a visit. Mark two (Ctrl and click, Shift and arrow) to compare.")
        )
        self.table.setAccessibleName(self.tr("Visits"))
        self.table.setHorizontalHeaderLabels(
            [self.tr("Day"), self.tr("Painted skin (cm²)"), self.tr("Worst pain (0 to 10)")]
        )
        self.compare.setText(self.tr("Compare the two marked"))
        self.compare.setAccessibleName(self.compare.text())
        self._fill()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
