"""What one paints with: brushes, rubbing out, undo; and behind "More" the seldom used."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QButtonGroup, QPushButton, QVBoxLayout, QWidget

from bodymap.pain.drawing import Mark, MarkKind
from bodymap.terms import BodyView
from bodymap.ui.canvas.brush import Tool
from bodymap.ui.canvas.marks import paint_marks
from bodymap.ui.canvas.viewport import Viewport
from bodymap.ui.intake.screen import button, label, say
from bodymap.ui.theme import Theme
from bodymap.ui.widgets.flow import FlowLayout

SIZES_MM = (5.0, 9.0, 16.0)
DOTS_PX = (7.0, 11.0, 16.0)
ICON_PX = 34
GAP_PX = 10
_ICON_MARKS = {
    Tool.POINT: Mark(MarkKind.POINT, BodyView.FRONT, ((17.0, 17.0),)),
    Tool.ARROW: Mark(MarkKind.ARROW, BodyView.FRONT, ((5.0, 26.0), (29.0, 8.0))),
}


class PaintTools(QWidget):
    """Large buttons with words. `others` and `rare` are set elsewhere on the page.

    Signals:
        brush_requested: paint with a brush of this radius (mm).
        tool_requested: another Tool.
        undo_requested, clear_requested: take the last step, or everything, away.
        list_requested: choose places from a list instead.
        hint_requested: show how painting is done.
        elsewhere_requested: whether the pain is on none of the pictures.
    """

    brush_requested = Signal(float)
    tool_requested = Signal(object)
    undo_requested = Signal()
    clear_requested = Signal()
    list_requested = Signal()
    hint_requested = Signal()
    elsewhere_requested = Signal(bool)

    def __init__(self, theme: Theme, *, has_list: bool) -> None:
        super().__init__()
        self._theme = theme
        self._group = QButtonGroup(self)
        self.sizes = [self._tool(partial(self.brush_requested.emit, mm)) for mm in SIZES_MM]
        self.rub_out = self._tool(partial(self.tool_requested.emit, Tool.ERASER))
        self.undo, self.clear, self.list = button("pill"), button("pill"), button("pill")
        self.more = button("pill")
        self.more.setCheckable(True)
        self.point = self._tool(partial(self.tool_requested.emit, Tool.POINT))
        self.arrow = self._tool(partial(self.tool_requested.emit, Tool.ARROW))
        self.show_how, self.elsewhere = button("pill"), button("pill")
        self.elsewhere.setCheckable(True)
        self.undo.clicked.connect(self.undo_requested)
        self.clear.clicked.connect(self.clear_requested)
        self.list.clicked.connect(self.list_requested)
        self.more.toggled.connect(self._on_more_toggled)
        self.show_how.clicked.connect(self.hint_requested)
        self.elsewhere.clicked.connect(self.elsewhere_requested)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_PX)
        column.addWidget(_row((*self.sizes, self.rub_out, self.undo, self.clear)))
        self.others = (self.list, self.more)
        self.rare_title = label("scaleTitle")
        self.rare = QWidget()
        rare = QVBoxLayout(self.rare)
        rare.setContentsMargins(0, 0, 0, 0)
        rare.setSpacing(GAP_PX)
        rare.addWidget(self.rare_title)
        rare.addWidget(_row((self.point, self.arrow, self.show_how, self.elsewhere)))
        self.rare.hide()
        if not has_list:  # never "show": still without a parent, it would be a window
            self.list.hide()
            self.elsewhere.hide()
        self.show_theme(theme)
        self.retranslate()

    @property
    def is_open(self) -> bool:
        """Whether the seldom used tools are shown."""
        return self.more.isChecked()

    def retranslate(self) -> None:
        sizes = (self.tr("Thin brush"), self.tr("Middle brush"), self.tr("Thick brush"))
        for size, name in zip(self.sizes, sizes, strict=True):
            size.setAccessibleName(name)
            size.setToolTip(name)
        say(self.rub_out, self.tr("Rub out"))
        say(self.undo, self.tr("Undo"))
        say(self.clear, self.tr("Clear all"))
        say(self.list, self.tr("Choose from a list"))
        say(self.rare_title, self.tr("More ways to show your pain"))
        say(self.point, self.tr("It starts here"))
        say(self.arrow, self.tr("It moves"))
        say(self.show_how, self.tr("Show me how"))
        say(self.elsewhere, self.tr("My pain is not on these pictures"))
        self.undo.setToolTip(self.tr("Take the last step back (Ctrl+Z)"))
        self.clear.setToolTip(self.tr("Take everything away; Undo brings it back"))
        self.point.setAccessibleDescription(
            self.tr("Set a point on the picture where the pain starts")
        )
        self.arrow.setAccessibleDescription(
            self.tr("Draw an arrow on the picture from where the pain starts to where it moves")
        )
        self._name_more()

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        side = theme.patient_px(ICON_PX)
        for size, dot in zip(self.sizes, DOTS_PX, strict=True):
            size.setIcon(_dot(theme, dot))
            size.setIconSize(QSize(side, side))
        for tool, chooser in ((Tool.POINT, self.point), (Tool.ARROW, self.arrow)):
            chooser.setIcon(_mark_icon(theme, _ICON_MARKS[tool]))
            chooser.setIconSize(QSize(side, side))

    def show_tool(self, tool: Tool, radius_mm: float) -> None:
        """Show what a press on the drawing does now."""
        nearest = min(range(len(SIZES_MM)), key=lambda k: abs(SIZES_MM[k] - radius_mm))
        chosen = {
            Tool.BRUSH: self.sizes[nearest],
            Tool.ERASER: self.rub_out,
            Tool.POINT: self.point,
            Tool.ARROW: self.arrow,
        }.get(tool)
        self._group.setExclusive(False)
        for each in self._group.buttons():
            each.setChecked(each is chosen)
        self._group.setExclusive(True)
        if tool in {Tool.POINT, Tool.ARROW}:
            self.more.setChecked(True)

    def show_state(self, *, can_undo: bool, can_clear: bool, is_elsewhere: bool) -> None:
        """Offer what can be done with the drawing now."""
        self.undo.setEnabled(can_undo)
        self.clear.setEnabled(can_clear)
        self.elsewhere.setChecked(is_elsewhere)
        if is_elsewhere:
            self.more.setChecked(True)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _tool(self, slot: Callable[[], object]) -> QPushButton:
        made = button("pill")
        made.setCheckable(True)
        made.clicked.connect(lambda _=False: slot())
        self._group.addButton(made)
        return made

    def _on_more_toggled(self, is_open: bool) -> None:
        self.rare.setVisible(is_open)
        self._name_more()

    def _name_more(self) -> None:
        say(self.more, self.tr("Less") if self.is_open else self.tr("More"))


def _row(buttons: tuple[QPushButton, ...]) -> QWidget:
    """Return a row of buttons, wrapped like words."""
    row = QWidget()
    flow = FlowLayout(row, gap=GAP_PX)
    for each in buttons:
        flow.addWidget(each)
    return row


def _dot(theme: Theme, radius: float) -> QIcon:
    """Return a dot of the paint's colour, as large as the brush feels."""
    pixmap, painter = _canvas()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("pain_bar"))
    painter.drawEllipse(QPointF(ICON_PX, ICON_PX), radius * 2, radius * 2)
    painter.end()
    return QIcon(pixmap)


def _mark_icon(theme: Theme, mark: Mark) -> QIcon:
    """Return a mark as it looks on the drawing."""
    pixmap, painter = _canvas()
    page = QRectF(0, 0, ICON_PX, ICON_PX)
    viewport = Viewport.fitted(page, QSizeF(page.size()), (0, 0, 0, 0))
    paint_marks(painter, (mark,), theme, viewport, 2.0, 8.0)
    painter.end()
    return QIcon(pixmap)


def _canvas() -> tuple[QPixmap, QPainter]:
    """Return an empty picture twice as fine as an icon, and what paints on it."""
    pixmap = QPixmap(ICON_PX * 2, ICON_PX * 2)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return pixmap, painter
