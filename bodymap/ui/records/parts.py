"""What the pages of the records share: a title, a way back, and a column that scrolls."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QScroller,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from bodymap.ui.theme import Theme

EDGE_PX = 24
WIDEST_PX = 860
GAP_PX = 14
FLAG_PX = 15
FLAG_GAP_PX = 3


class RecordsPage(QWidget):
    """A page in the place of the drawing; its texts are set in `retranslate`.

    Signals:
        left: back to where one came from.
    """

    left = Signal()

    def __init__(self, *, widest: int = WIDEST_PX) -> None:
        super().__init__()
        self.setObjectName("recordsPage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = label("title")
        self.lead = label("pageLead")
        self.back = QPushButton()
        self.back.clicked.connect(self.left)
        self.foot = QHBoxLayout()
        self.foot.setContentsMargins(EDGE_PX, 10, EDGE_PX, 14)
        self.foot.setSpacing(10)
        head = QHBoxLayout()
        head.setContentsMargins(EDGE_PX, 16, EDGE_PX, 6)
        head.setSpacing(16)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.lead)
        head.addLayout(words, 1)
        head.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        middle = QWidget()
        middle.setMaximumWidth(widest)
        middle.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._whole = QVBoxLayout(middle)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self._whole.addLayout(head)
        around = QHBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(middle)

    def fill(self, *, scrolls: bool) -> QVBoxLayout:
        """Return the column for the page's content, between its head and its foot."""
        body = QWidget()
        body.setObjectName("recordsScroll")
        column = QVBoxLayout(body)
        column.setContentsMargins(EDGE_PX, 8, EDGE_PX, 8)
        column.setSpacing(GAP_PX)
        if scrolls:
            area = QScrollArea()
            area.setWidgetResizable(True)
            area.setFrameShape(QFrame.Shape.NoFrame)
            area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            area.setWidget(body)
            area.viewport().setAutoFillBackground(False)
            QScroller.grabGesture(area.viewport(), QScroller.ScrollerGestureType.TouchGesture)
            self._whole.addWidget(area, 1)
        else:
            self._whole.addWidget(body, 1)
        self._whole.addLayout(self.foot)
        return column

    def retranslate(self) -> None:
        """Set every text anew."""

    def show_theme(self, theme: Theme) -> None:
        """Show other colours, where the style sheet does not see to it."""

    def show_busy(self, *, is_busy: bool) -> None:
        """Show that something takes a moment."""

    def take_focus(self) -> None:
        """Put the keyboard where it is needed first."""
        self.back.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()


class Card(QFrame):
    """A white card with a column inside, and a heading where there is one."""

    def __init__(self, name: str = "recordsCard") -> None:
        super().__init__()
        self.setObjectName(name)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(18, 14, 18, 14)
        self.column.setSpacing(8)


class Field(QWidget):
    """A name above a line to type in, and what is wrong with it below."""

    def __init__(self, *, is_secret: bool = False) -> None:
        super().__init__()
        self.name = label("section")
        self.line = QLineEdit()
        self.line.setMinimumHeight(36)
        if is_secret:
            self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.problem = label("problem")
        self.problem.hide()
        self.line.textEdited.connect(lambda _: self.show_problem(""))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (self.name, self.line, self.problem):
            column.addWidget(part)

    @property
    def text(self) -> str:
        return self.line.text()

    def say(self, name: str, hint: str = "") -> None:
        self.name.setText(name)
        self.line.setAccessibleName(name)
        self.line.setPlaceholderText(hint)

    def show_problem(self, words: str) -> None:
        """Say what is wrong, "" for nothing."""
        self.problem.setText(words)
        self.problem.setVisible(bool(words))
        self.line.setAccessibleDescription(words)

    def clear(self) -> None:
        self.line.clear()
        self.show_problem("")


def label(look: str) -> QLabel:
    """Return words that wrap and hold no links."""
    made = QLabel()
    made.setProperty("look", look)
    made.setWordWrap(True)
    made.setTextFormat(Qt.TextFormat.PlainText)
    return made


def button(look: str = "") -> QPushButton:
    """Return a button of the clinician's side."""
    made = QPushButton()
    if look:
        made.setProperty("look", look)
    return made


def say(widget: QLabel | QPushButton, words: str) -> None:
    """Set a text and the name screen readers say."""
    widget.setText(words)
    widget.setAccessibleName(words)


def restyle(widget: QWidget) -> None:
    """Let the style sheet see a changed property."""
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)


def clear(layout: QVBoxLayout) -> None:
    """Take everything out of a column."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()


def paint_flag(painter: QPainter, x: float, y: float, size: float, colour: QColor) -> None:
    """Draw a flag on its pole into a square."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, size / 8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    pole = x + size * 0.2
    painter.drawLine(QPointF(pole, y + size * 0.08), QPointF(pole, y + size * 0.95))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    points = ((0.2, 0.08), (0.92, 0.08), (0.74, 0.33), (0.92, 0.58), (0.2, 0.58))
    painter.drawPolygon(QPolygonF([QPointF(x + u * size, y + v * size) for u, v in points]))
    painter.restore()


def flag_pixmap(
    colour: QColor, size: int = FLAG_PX, ratio: float = 2.0, *, gap: int = 0
) -> QPixmap:
    """Return a flag as a picture, with a gap at both sides where words stand beside it."""
    picture = QPixmap(QSize(round((size + 2 * gap) * ratio), round(size * ratio)))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint_flag(painter, gap, 0, size, colour)
    painter.end()
    return picture


def show_flag(made: QPushButton, colour: QColor | None) -> None:
    """Put a flag before a button's words, or none."""
    made.setIconSize(QSize(FLAG_PX + 2 * FLAG_GAP_PX, FLAG_PX))
    made.setIcon(QIcon() if colour is None else QIcon(flag_pixmap(colour, gap=FLAG_GAP_PX)))
