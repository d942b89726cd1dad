"""The patient's zoom: nearer, farther, and while near the whole picture and moving it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from bodymap.ui.canvas.brush import Tool
from bodymap.ui.canvas.view import CanvasView

STEP = 1.4


class ZoomColumn(QWidget):
    """Large buttons at the drawing's border.

    Signals:
        changed: it is larger or smaller now.
    """

    changed = Signal()

    def __init__(self, canvas: CanvasView, parent: QWidget) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._tool = Tool.BRUSH
        self.nearer, self.farther, self.whole, self.move_picture = (
            QPushButton(self) for _ in range(4)
        )
        self.move_picture.setCheckable(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for button in (self.nearer, self.farther, self.whole, self.move_picture):
            small = button in {self.nearer, self.farther}
            button.setProperty("look", "pillRound" if small else "pill")
            button.setAutoDefault(False)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignRight)
        self.nearer.clicked.connect(lambda: canvas.zoom(STEP))
        self.farther.clicked.connect(lambda: canvas.zoom(1 / STEP))
        self.whole.clicked.connect(canvas.fit)
        self.move_picture.clicked.connect(self._on_move_picture_clicked)
        canvas.zoom_changed.connect(self._show_zoom)
        canvas.tool_changed.connect(self._show_tool)
        self.retranslate()
        self._show_zoom()

    def retranslate(self) -> None:
        self.nearer.setText("+")
        self.farther.setText("−")
        self.whole.setText(self.tr("Whole picture"))
        self.move_picture.setText(self.tr("Move picture"))
        self.nearer.setAccessibleName(self.tr("Make the picture larger"))
        self.farther.setAccessibleName(self.tr("Make the picture smaller"))
        self.whole.setAccessibleName(self.tr("Show the whole picture"))
        self.move_picture.setAccessibleName(self.tr("Move the picture instead of painting"))
        for button in (self.nearer, self.farther, self.whole, self.move_picture):
            button.setToolTip(button.accessibleName())
        self.changed.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _show_zoom(self) -> None:
        is_near = not self._canvas.viewport.is_fitted
        self.farther.setEnabled(is_near)
        self.whole.setVisible(is_near)
        self.move_picture.setVisible(is_near)
        if not is_near and self._canvas.tool is Tool.MOVE:
            self._canvas.set_tool(self._tool)
        self.changed.emit()

    def _show_tool(self, tool: Tool) -> None:
        if tool is not Tool.MOVE:
            self._tool = tool
        self.move_picture.setChecked(tool is Tool.MOVE)

    def _on_move_picture_clicked(self) -> None:
        self._canvas.set_tool(Tool.MOVE if self.move_picture.isChecked() else self._tool)
