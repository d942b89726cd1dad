"""A diagram in steps: signals that travel along lines and meet; drawn, played and stepped."""

from __future__ import annotations

from math import hypot
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QEvent, QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from bodymap.ui.intake.hint import is_motion_reduced
from bodymap.ui.theme import Theme, text_font

if TYPE_CHECKING:
    from bodymap.learn.model import Diagram, DiagramLink

FRAME_MS = 33
NODE_WIDTH = 0.2  # of the diagram's width
DOTS = 3
WORDS = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)


def paint_diagram(
    painter: QPainter,
    room: QRectF,
    diagram: Diagram,
    step: int,
    share: float,
    theme: Theme,
    font: QFont,
    felt_words: str,
) -> None:
    """Paint a step of a diagram into a room; `share` (0-1) says how far its signals went.

    What is lit is filled and heavy, the rest light and dashed; where the pain is felt there is a
    second frame with words.
    """
    lit = diagram.steps[step].lit
    before = diagram.steps[step - 1].lit if step else ()
    unit = room.width() / 800
    boxes = {node.id: _box(room, node.x, node.y, node.label, font) for node in diagram.nodes}
    new = [link.id for link in diagram.links if link.id in lit and link.id not in before]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for link in diagram.links:
        went = 1.0
        if link.id in new:
            went = min(1.0, max(0.0, share * len(new) - new.index(link.id)))
        ends = _ends(boxes, link)
        _paint_link(painter, ends, theme, unit, is_lit=link.id in lit, went=went)
    painter.setFont(font)
    for node in diagram.nodes:
        arriving = [link.id for link in diagram.links if link.end == node.id and link.id in new]
        reached = not arriving or share * len(new) >= new.index(arriving[0]) + 1
        is_lit = node.id in lit and (node.id in before or reached)
        is_felt = node.id == diagram.steps[step].felt and share >= 1.0
        _paint_node(painter, boxes[node.id], node.label, theme, unit, is_lit=is_lit)
        if is_felt:
            _paint_felt(painter, boxes[node.id], felt_words, theme, unit, font)
    painter.restore()


def _box(room: QRectF, x: float, y: float, label: str, font: QFont) -> QRectF:
    width = room.width() * NODE_WIDTH
    unit = room.width() / 800
    wide = QRectF(0, 0, width - 18 * unit, 1000 * unit)
    high = QFontMetricsF(font).boundingRect(wide, WORDS, label).height() + 20 * unit
    box = QRectF(0, 0, width, high)
    box.moveCenter(QPointF(room.left() + x * room.width(), room.top() + y * room.height()))
    edge = 8 * unit
    left = min(max(box.left(), room.left() + edge), room.right() - width - edge)
    top = min(max(box.top(), room.top() + edge), room.bottom() - high - edge)
    box.moveTopLeft(QPointF(left, top))
    return box


def _ends(boxes: dict[str, QRectF], link: DiagramLink) -> tuple[QPointF, QPointF]:
    """Return where a link leaves the border of one box and meets that of the other."""
    start, end = boxes[link.start], boxes[link.end]
    return _border(start, end.center()), _border(end, start.center())


def _border(box: QRectF, towards: QPointF) -> QPointF:
    middle = box.center()
    way = towards - middle
    scale = min(
        box.width() / 2 / abs(way.x()) if way.x() else 1e9,
        box.height() / 2 / abs(way.y()) if way.y() else 1e9,
    )
    return middle + way * min(scale, 1.0)


def _paint_link(
    painter: QPainter,
    ends: tuple[QPointF, QPointF],
    theme: Theme,
    unit: float,
    *,
    is_lit: bool,
    went: float,
) -> None:
    start, end = ends
    pen = QPen(theme.colour("quiet"), 1.4 * unit)
    pen.setDashPattern([3.0, 3.0])
    if not is_lit or went < 1.0:
        painter.setPen(pen)
        painter.drawLine(start, end)
    if not is_lit or went <= 0:
        return
    at = start + (end - start) * went
    painter.setPen(QPen(theme.colour("action"), 4.0 * unit))
    painter.drawLine(start, at)
    way = end - start
    length = max(hypot(way.x(), way.y()), 1e-6)
    along = way / length
    across = QPointF(-along.y(), along.x())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("action"))
    if went < 1.0:
        painter.drawEllipse(at, 8 * unit, 8 * unit)
    else:
        tip, back = end, end - along * 15 * unit
        painter.drawPolygon(QPolygonF([tip, back + across * 8 * unit, back - across * 8 * unit]))


def _paint_node(
    painter: QPainter, box: QRectF, label: str, theme: Theme, unit: float, *, is_lit: bool
) -> None:
    pen = QPen(theme.colour("action" if is_lit else "outline"), (3.0 if is_lit else 1.2) * unit)
    if not is_lit:
        pen.setDashPattern([4.0, 3.0])
    painter.setPen(pen)
    painter.setBrush(theme.colour("pressed" if is_lit else "surface"))
    painter.drawRoundedRect(box, 11 * unit, 11 * unit)
    painter.setPen(theme.colour("ink"))
    inner = box.adjusted(8 * unit, 4 * unit, -8 * unit, -4 * unit)
    painter.drawText(inner, WORDS, label)


def _paint_felt(
    painter: QPainter, box: QRectF, words: str, theme: Theme, unit: float, font: QFont
) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.colour("zone"), 3.0 * unit))
    around = 6 * unit
    painter.drawRoundedRect(box.adjusted(-around, -around, around, around), 14 * unit, 14 * unit)
    bold = QFont(font)
    bold.setBold(True)
    metrics = QFontMetricsF(bold)
    badge = QRectF(0, 0, metrics.horizontalAdvance(words) + 20 * unit, metrics.height() + 8 * unit)
    badge.moveCenter(QPointF(box.center().x(), box.bottom() + 9 * unit + badge.height() / 2))
    painter.setFont(bold)
    painter.setBrush(theme.colour("zone"))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawRoundedRect(badge, 6 * unit, 6 * unit)
    painter.setPen(theme.colour("surface"))
    painter.drawText(badge, WORDS, words)
    painter.setFont(font)


class DiagramPicture(QWidget):
    """The drawing alone."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.diagram: Diagram | None = None
        self.step = 0
        self.share = 1.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def show_moment(self, diagram: Diagram | None, step: int, share: float) -> None:
        """Show a step with its signals so far on their way."""
        self.diagram, self.step, self.share = diagram, step, share
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(640, 300)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 (Qt's signature)
        if self.diagram is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("line"), 1.0))
        painter.setBrush(self._theme.colour("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 14, 14)
        room = QRectF(self.rect()).adjusted(12, 12, -12, -12)
        paint_diagram(
            painter,
            room,
            self.diagram,
            self.step,
            self.share,
            self._theme,
            text_font(13 if self.width() < 700 else 15),
            self.tr("felt here"),
        )
        painter.end()


class DiagramView(QWidget):
    """The drawing, what the step says, and what plays it; nothing moves by itself.

    With reduced motion each step stands still, whole, and is stepped through.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._diagram: Diagram | None = None
        self._step = 0
        self._passed = 0.0
        self.is_playing = False
        self.picture = DiagramPicture(theme)
        self.line, self.place = QLabel(), QLabel()
        self.line.setWordWrap(True)
        self.line.setFont(text_font(15, bold=True))
        self.place.setProperty("look", "quiet")
        self.play, self.back, self.on = (QPushButton() for _ in range(3))
        self.play.clicked.connect(self.toggle)
        self.back.clicked.connect(lambda: self.move_step(-1))
        self.on.clicked.connect(lambda: self.move_step(1))
        self._clock = QElapsedTimer()
        self._ticks = QTimer(self, interval=FRAME_MS)
        self._ticks.timeout.connect(lambda: self.advance(self._clock.restart() / 1000))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.picture)
        column.addWidget(self.line)
        row = QHBoxLayout()
        for button in (self.play, self.back, self.on):
            button.setMinimumHeight(38)
            row.addWidget(button)
        row.addWidget(self.place)
        row.addStretch(1)
        column.addLayout(row)
        self.retranslate()

    @property
    def step(self) -> int:
        return self._step

    @property
    def moves(self) -> bool:
        """Whether signals travel, or stand there whole."""
        return not is_motion_reduced(self)

    def show_diagram(self, diagram: Diagram | None) -> None:
        """Show another diagram, whole and at its first step; None hides it."""
        self._stop()
        self._diagram = diagram
        self.setVisible(diagram is not None)
        self._go(0, whole=True)

    def show_theme(self, theme: Theme) -> None:
        self.picture.show_theme(theme)

    def toggle(self) -> None:
        """Play, pause, or play again from the start."""
        if self._diagram is None or not self.moves:
            return
        if self.is_playing:
            self._stop()
        else:
            if self._is_at_end:
                self._go(0, whole=False)
            elif self._passed >= self._diagram.steps[self._step].seconds:
                self._passed = 0.0
            self.is_playing = True
            self._clock.start()
            self._ticks.start()
        self._say()

    def move_step(self, count: int) -> None:
        """Go on or back by steps and stand there, whole."""
        self._stop()
        self._go(self._step + count, whole=True)

    def advance(self, seconds: float) -> None:
        """Let time pass."""
        if self._diagram is None or not self.is_playing:
            return
        self._passed += seconds
        last = len(self._diagram.steps) - 1
        length = self._diagram.steps[self._step].seconds
        if self._passed >= length and self._step < last:
            self._step += 1
            self._passed -= length
            self._say()
        elif self._passed >= length:
            self._stop()
            self._say()
        self._show()

    @property
    def _is_at_end(self) -> bool:
        if self._diagram is None:
            return False
        last = len(self._diagram.steps) - 1
        return self._step == last and self._passed >= self._diagram.steps[last].seconds

    def _stop(self) -> None:
        self.is_playing = False
        self._ticks.stop()

    def _go(self, step: int, *, whole: bool) -> None:
        if self._diagram is None:
            self.picture.show_moment(None, 0, 1.0)
            return
        self._step = min(max(step, 0), len(self._diagram.steps) - 1)
        self._passed = self._diagram.steps[self._step].seconds if whole else 0.0
        self._say()
        self._show()

    def _show(self) -> None:
        if self._diagram is not None:
            length = self._diagram.steps[self._step].seconds
            share = min(1.0, self._passed / (0.7 * length)) if length > 0 else 1.0
            self.picture.show_moment(self._diagram, self._step, share)

    def _say(self) -> None:
        self.play.setVisible(self.moves)
        if self._diagram is None:
            return
        words = self.tr("Pause") if self.is_playing else self.tr("Play")
        if self._is_at_end and not self.is_playing:
            words = self.tr("Play again")
        self.play.setText(words)
        self.play.setAccessibleName(words)
        count = len(self._diagram.steps)
        self.back.setEnabled(self._step > 0)
        self.on.setEnabled(self._step < count - 1)
        self.place.setText(
            self.tr("step {number} of {count}").format(number=self._step + 1, count=count)
        )
        step = self._diagram.steps[self._step]
        self.line.setText(step.text)
        self.picture.setAccessibleName(self.tr("Diagram"))
        self.picture.setAccessibleDescription(f"{self.place.text()}: {step.text}")

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        for button, words, tip in (
            (self.back, self.tr("Step back"), self.tr("One step back")),
            (self.on, self.tr("Step on"), self.tr("One step on")),
        ):
            button.setText(words)
            button.setAccessibleName(words)
            button.setToolTip(tip)
        self.play.setToolTip(self.tr("Let the signals travel, or stop them"))
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def hideEvent(self, event: QEvent) -> None:
        self._stop()
        super().hideEvent(event)  # type: ignore[arg-type]
