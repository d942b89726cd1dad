"""The patient's page: the drawing, a few large buttons, everyday words, no ranking."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from bodymap.ui.actions import WindowActions
from bodymap.ui.canvas.brush import Tool
from bodymap.ui.canvas.figure_art import FigureArt
from bodymap.ui.canvas.stage import Stage
from bodymap.ui.file_desk import SUFFIX
from bodymap.ui.review import ReviewDesk
from bodymap.ui.theme import Theme
from bodymap.ui.widgets.flow import FlowLayout
from bodymap.ui.widgets.safety import SafetyLine
from bodymap.ui.words import VIEWS

SIZES_MM = (5.0, 9.0, 16.0)
DOTS_PX = (7.0, 11.0, 16.0)
BESIDE_PX = 280
SAVE_HEIGHT = 64
WIDEST_PX = 16_777_215  # Qt's word for "as wide as you like"


class PatientPage(QWidget):
    """Where does it hurt: paint, rub out, undo, start again, save.

    Signals:
        again_requested: the next person, or the same one, begins a new drawing.
    """

    again_requested = Signal()

    def __init__(
        self, desk: ReviewDesk, art: FigureArt, theme: Theme, actions: WindowActions
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self._theme = theme
        self._desk = desk
        self.stage = Stage(desk, art, theme, patient=True)
        title = QLabel(self.tr("Where does it hurt?"))
        title.setProperty("look", "patientTitle")
        text = QLabel(
            self.tr("Rub with your finger over the places that hurt. You can turn the head below.")
        )
        text.setProperty("look", "patientText")
        text.setWordWrap(True)
        head = QVBoxLayout()
        head.setSpacing(12)
        head.addWidget(title)
        head.addWidget(text)
        self._palette = self._make_palette(actions)
        self._foot = self._make_foot(actions)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(28, 20, 28, 20)
        self._grid.setSpacing(14)
        self._grid.addLayout(head, 0, 0, 1, 2)
        self._is_wide: bool | None = None
        self._arrange(wide=False)
        self.stage.canvas.tool_changed.connect(lambda _tool: self._show_tool())
        self.stage.canvas.set_radius(SIZES_MM[1])
        self._show_tool()
        desk.became_ready.connect(self._show_state)
        desk.drawing_changed.connect(self._show_state)
        self._show_state()

    def begin_anew(self) -> None:
        """Show the drawing as the first person found it."""
        self.stage.show_view(VIEWS[0])
        self.stage.canvas.fit()
        self._take_brush(SIZES_MM[1])

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.stage.show_theme(theme)
        for button, dot in zip(self._sizes, DOTS_PX, strict=True):
            button.setIcon(_dot(theme, dot))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(wide=self.width() > self.height())

    def _arrange(self, *, wide: bool) -> None:
        """Set the buttons below the drawing, or beside it on a wide screen."""
        if wide is self._is_wide:
            return
        self._is_wide = wide
        for part in (self.stage, self._palette, self._foot):
            self._grid.removeWidget(part)
        top = Qt.AlignmentFlag.AlignTop
        if wide:
            self._grid.addWidget(self.stage, 1, 0, 2, 1)
            self._grid.addWidget(self._palette, 1, 1, top)
            self._grid.addWidget(self._foot, 2, 1, Qt.AlignmentFlag.AlignBottom)
        else:
            self._grid.addWidget(self.stage, 1, 0, 1, 2)
            self._grid.addWidget(self._palette, 2, 0, 1, 2, top)
            self._grid.addWidget(self._foot, 3, 0, 1, 2)
        for part in (self._palette, self._foot):
            part.setMinimumWidth(BESIDE_PX if wide else 0)
            part.setMaximumWidth(BESIDE_PX if wide else WIDEST_PX)
        self._grid.setRowStretch(1, 1)
        self._grid.setColumnStretch(0, 1)

    def _make_palette(self, actions: WindowActions) -> QWidget:
        palette = QWidget()
        palette.setAccessibleName(self.tr("Drawing tools"))
        row = FlowLayout(palette, gap=10)
        self._group = QButtonGroup(self)
        self._sizes: list[QPushButton] = []
        words = (self.tr("Thin brush"), self.tr("Middle brush"), self.tr("Thick brush"))
        for radius, dot, name in zip(SIZES_MM, DOTS_PX, words, strict=True):
            button = _pill("", name)
            button.setIcon(_dot(self._theme, dot))
            button.setIconSize(QSize(34, 34))
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, mm=radius: self._take_brush(mm))
            self._group.addButton(button)
            self._sizes.append(button)
            row.addWidget(button)
        self._eraser = _pill(self.tr("Rub out"), self.tr("Rub out what was painted (E)"))
        self._eraser.setCheckable(True)
        self._eraser.clicked.connect(lambda: self.stage.canvas.set_tool(Tool.ERASER))
        self._group.addButton(self._eraser)
        row.addWidget(self._eraser)
        undo = _pill(self.tr("Undo"), actions.undo.toolTip())
        undo.clicked.connect(actions.undo.trigger)
        actions.undo.enabledChanged.connect(undo.setEnabled)
        undo.setEnabled(actions.undo.isEnabled())
        row.addWidget(undo)
        self.again = _pill(self.tr("Start again"), self.tr("Begin a new, empty drawing"))
        self.again.clicked.connect(self.again_requested)
        row.addWidget(self.again)
        return palette

    def _make_foot(self, actions: WindowActions) -> QWidget:
        foot = QWidget()
        row = FlowLayout(foot, gap=14)
        self.save = QPushButton(self.tr("Save my drawing"))
        self.save.setProperty("look", "pillPrimary")
        self.save.setToolTip(actions.save.toolTip())
        self.save.setAccessibleName(self.save.text())
        self.save.clicked.connect(actions.save.trigger)
        self.saved = QLabel()
        self.saved.setProperty("look", "patientSaved")
        self.saved.setMinimumHeight(SAVE_HEIGHT)
        self.saved.hide()
        purpose = QLabel(self.tr("For education and conversation. Not a diagnosis."))
        purpose.setProperty("look", "patientSmall")
        purpose.setWordWrap(True)
        purpose.setFixedWidth(BESIDE_PX)
        safety = SafetyLine("patientCaution")
        safety.setFixedWidth(BESIDE_PX)
        row.addWidget(self.save)
        row.addWidget(self.saved)
        row.addWidget(safety)
        row.addWidget(purpose)
        return foot

    def _show_state(self) -> None:
        """Offer what can be done with the drawing now, and say when it is saved."""
        desk = self._desk
        has_paint, is_changed = desk.has_paint, desk.is_changed
        self.save.setEnabled(has_paint and (is_changed or desk.path is None))
        anything = not desk.is_empty or desk.can_undo or desk.can_redo or desk.path is not None
        self.again.setEnabled(anything)
        is_saved = has_paint and not is_changed and desk.path is not None
        self.saved.setVisible(is_saved)
        if is_saved and desk.path is not None:
            name = desk.path.name.removesuffix(SUFFIX)
            self.saved.setText(self.tr("✓ Saved"))
            self.saved.setToolTip(name)
            self.saved.setAccessibleName(self.tr("Saved as {name}").format(name=name))

    def _take_brush(self, radius_mm: float) -> None:
        self.stage.canvas.set_tool(Tool.BRUSH)
        self.stage.canvas.set_radius(radius_mm)
        self._show_tool()

    def _show_tool(self) -> None:
        canvas = self.stage.canvas
        if canvas.tool is Tool.ERASER:
            self._eraser.setChecked(True)
            return
        nearest = min(range(3), key=lambda k: abs(SIZES_MM[k] - canvas.radius_mm))
        self._sizes[nearest].setChecked(True)


def _pill(words: str, tip: str) -> QPushButton:
    button = QPushButton(words)
    button.setProperty("look", "pill")
    button.setToolTip(tip)
    button.setAccessibleName(words or tip)
    return button


def _dot(theme: Theme, radius: float) -> QIcon:
    """Return a dot of the paint's colour, as large as the brush feels."""
    pixmap = QPixmap(68, 68)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("pain_bar"))
    painter.drawEllipse(QPointF(34, 34), radius * 2, radius * 2)
    painter.end()
    pixmap.setDevicePixelRatio(2)
    return QIcon(pixmap)
