"""The few actions on the canvas: brush or eraser, its size, layers, zoom."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSlider,
    QToolButton,
)

from bodymap.ui.canvas.brush import MAX_RADIUS_MM, MIN_RADIUS_MM, START_RADIUS_MM, Tool
from bodymap.ui.canvas.figure_art import DrawingStyle
from bodymap.ui.canvas.items import LayerChoice
from bodymap.ui.canvas.strength import StrengthButton
from bodymap.ui.theme import Theme
from bodymap.ui.widgets.segmented import SegmentedSwitch


class ToolRow(QFrame):
    """The floating row at the foot of the canvas.

    Signals:
        tool_requested: the Tool pressed.
        radius_requested: brush radius in mm.
        layers_requested: the LayerChoice ticked.
        style_requested: the DrawingStyle chosen.
        zoom_requested: factor to zoom by.
        fit_requested: show the whole drawing.
    """

    tool_requested = Signal(object)
    radius_requested = Signal(float)
    layers_requested = Signal(object)
    style_requested = Signal(object)
    zoom_requested = Signal(float)
    fit_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("toolRow")
        self.setAccessibleName(self.tr("Drawing tools"))
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._rows.setContentsMargins(8, 6, 8, 6)
        self._rows.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(8)
        self._rows.addLayout(row)
        self.tools = SegmentedSwitch(
            [self.tr("Brush"), self.tr("Eraser")],
            [self.tr("Paint where it hurts (B)"), self.tr("Rub out paint (E)")],
            self.tr("Brush or eraser"),
        )
        self.tools.chosen.connect(
            lambda index: self.tool_requested.emit((Tool.BRUSH, Tool.ERASER)[index])
        )
        row.addWidget(self.tools)
        self._add_size(row)
        row = QHBoxLayout()
        row.setSpacing(8)
        self._rows.addLayout(row)
        self.strength = StrengthButton(theme)
        row.addWidget(self.strength)
        self._add_layers(row)
        self._add_zoom(row)

    def fit_into(self, width: int) -> None:
        """Take the room needed: one line, or two where one is too wide."""
        for direction in (QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom):
            self._rows.setDirection(direction)
            self._rows.activate()
            if self.sizeHint().width() <= width:
                break
        self.resize(self.sizeHint())

    def show_theme(self, theme: Theme) -> None:
        self.strength.show_theme(theme)

    def show_tool(self, tool: Tool) -> None:
        self.tools.set_index(0 if tool is Tool.BRUSH else 1)

    def show_radius(self, radius_mm: float) -> None:
        self.slider.blockSignals(True)
        self.slider.setValue(round(radius_mm * 2))
        self.slider.blockSignals(False)
        self._size.setText(self.tr("{size} mm").format(size=round(radius_mm * 2)))

    def _add_size(self, row: QHBoxLayout) -> None:
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(round(MIN_RADIUS_MM * 2), round(MAX_RADIUS_MM * 2))
        self.slider.setFixedWidth(76)
        self.slider.setAccessibleName(self.tr("Brush size in millimetres"))
        self.slider.setToolTip(self.tr("Width of the brush on the skin ([ smaller, ] larger)"))
        self.slider.valueChanged.connect(lambda value: self.radius_requested.emit(value / 2))
        self._size = QLabel()
        self._size.setMinimumWidth(self._size.fontMetrics().horizontalAdvance("50 mm") + 4)
        row.addWidget(self.slider)
        row.addWidget(self._size)
        self.show_radius(START_RADIUS_MM)

    def _add_layers(self, row: QHBoxLayout) -> None:
        button = QToolButton()
        button.setText(self.tr("Layers"))
        button.setAccessibleName(self.tr("Layers"))
        button.setToolTip(self.tr("What the drawing shows"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        self.layer_actions = {
            "zones": self._tick(menu, self.tr("Referral zones")),
            "fibres": self._tick(menu, self.tr("Muscle fibres")),
            "marks": self._tick(menu, self.tr("Trigger point marks")),
        }
        for action in self.layer_actions.values():
            action.toggled.connect(self._on_layer_toggled)
        menu.addSeparator()
        styles = QActionGroup(menu)
        for style, words in (
            (DrawingStyle.SHADED, self.tr("Shaded drawing")),
            (DrawingStyle.LINE, self.tr("Line drawing")),
        ):
            action = self._tick(menu, words, on=style is DrawingStyle.SHADED)
            action.setData(style)
            styles.addAction(action)
        styles.triggered.connect(lambda action: self.style_requested.emit(action.data()))
        button.setMenu(menu)
        row.addWidget(button)

    def _add_zoom(self, row: QHBoxLayout) -> None:
        for words, name, tip, factor in (
            ("−", self.tr("Zoom out"), self.tr("Zoom out (-)"), 1 / 1.25),
            ("+", self.tr("Zoom in"), self.tr("Zoom in (+)"), 1.25),
        ):
            button = QPushButton(words)
            button.setFixedWidth(34)
            button.setAccessibleName(name)
            button.setToolTip(tip)
            button.setStyleSheet("padding: 0; font-size: 16px;")
            button.clicked.connect(lambda _=False, by=factor: self.zoom_requested.emit(by))
            row.addWidget(button)
        fit = QPushButton(self.tr("Fit"))
        fit.setAccessibleName(self.tr("Show the whole drawing"))
        fit.setToolTip(self.tr("Show the whole drawing (0)"))
        fit.clicked.connect(self.fit_requested)
        row.addWidget(fit)

    @staticmethod
    def _tick(menu: QMenu, words: str, *, on: bool = True) -> QAction:
        action = menu.addAction(words)
        action.setCheckable(True)
        action.setChecked(on)
        return action

    def _on_layer_toggled(self) -> None:
        ticked = {name: action.isChecked() for name, action in self.layer_actions.items()}
        self.layers_requested.emit(LayerChoice(**ticked))
