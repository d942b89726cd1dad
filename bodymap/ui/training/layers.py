"""Which layers of the body are shown, each with its key."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from bodymap.ui.canvas.items import paint_mark
from bodymap.ui.canvas.textures import CORE, SPILLOVER, stippled
from bodymap.ui.theme import Theme
from bodymap.ui.training.pane import paint_area, paint_line
from bodymap.ui.training.shown import AreaLook, LineLook, Outline

SWATCH = QSize(30, 16)


class Layer(StrEnum):
    """What can be shown and hidden."""

    SKIN = "skin"
    NEAR_FIBRES = "near_fibres"
    DEEP_FIBRES = "deep_fibres"
    POINTS = "points"
    EVERY_POINT = "every_point"
    PRIMARY = "primary"
    SPILLOVER = "spillover"
    NERVES = "nerves"
    JOINTS = "joints"
    LABELS = "labels"


USUAL = frozenset(
    {
        Layer.SKIN,
        Layer.NEAR_FIBRES,
        Layer.DEEP_FIBRES,
        Layer.POINTS,
        Layer.PRIMARY,
        Layer.SPILLOVER,
        Layer.LABELS,
    }
)
"""What is shown at first."""


class LayersPanel(QWidget):
    """A tick for every layer, with a sample of how it looks.

    Signals:
        changed: the frozenset of Layers shown now.
    """

    changed = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.boxes: dict[Layer, QCheckBox] = {}
        for layer in Layer:
            box = QCheckBox()
            box.setChecked(layer in USUAL)
            box.setIconSize(SWATCH)
            box.setMinimumHeight(32)
            box.toggled.connect(lambda _on: self.changed.emit(self.shown))
            self.boxes[layer] = box
            column.addWidget(box)
        self.show_theme(theme)
        self.retranslate()

    @property
    def shown(self) -> frozenset[Layer]:
        """The layers that are ticked."""
        return frozenset(layer for layer, box in self.boxes.items() if box.isChecked())

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        for layer, box in self.boxes.items():
            box.setIcon(layer_icon(layer, theme, self.devicePixelRatioF()))

    def retranslate(self) -> None:
        """Name the layers in the language of the window."""
        for layer, words in {
            Layer.SKIN: self.tr("Skin"),
            Layer.NEAR_FIBRES: self.tr("Fibres near the skin"),
            Layer.DEEP_FIBRES: self.tr("Deep fibres"),
            Layer.POINTS: self.tr("Its trigger points"),
            Layer.EVERY_POINT: self.tr("All trigger points"),
            Layer.PRIMARY: self.tr("Core of the pattern"),
            Layer.SPILLOVER: self.tr("Spillover"),
            Layer.NERVES: self.tr("Nerve territories"),
            Layer.JOINTS: self.tr("Neck joints"),
            Layer.LABELS: self.tr("Labels"),
        }.items():
            self.boxes[layer].setText(words)
            self.boxes[layer].setAccessibleName(words)
            self.boxes[layer].setToolTip(self.tr("Show or hide: {name}").format(name=words))
        self.setAccessibleName(self.tr("Layers"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()


def layer_icon(layer: Layer, theme: Theme, ratio: float) -> QIcon:
    """Return a sample of a layer on skin."""
    return QIcon(_swatch(ratio, lambda painter, box: _paint(painter, box, layer, theme)))


def area_icon(look: AreaLook, theme: Theme, ratio: float) -> QPixmap:
    """Return a sample of a hatched area."""

    def paint(painter: QPainter, box: QRectF) -> None:
        _paint_skin(painter, box, theme)
        shape = QPainterPath()
        shape.addRect(box.adjusted(2, 2, -2, -2))
        paint_area(painter, shape, look, theme, QPoint(0, 0))

    return _swatch(ratio, paint)


def _swatch(ratio: float, paint: object) -> QPixmap:
    pixmap = QPixmap(SWATCH * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if callable(paint):
        paint(painter, QRectF(QPoint(0, 0), SWATCH.toSizeF()))
    painter.end()
    return pixmap


def _paint_skin(painter: QPainter, box: QRectF, theme: Theme) -> None:
    painter.setPen(QPen(theme.colour("line"), 1.0))
    painter.setBrush(theme.colour("flat_skin"))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)


def _paint(painter: QPainter, box: QRectF, layer: Layer, theme: Theme) -> None:
    if layer is Layer.LABELS:
        painter.setPen(QPen(theme.colour("quiet"), 1.2))
        painter.drawLine(box.center() + QPointF(-13, 5), box.center() + QPointF(-2, 0))
        painter.drawRoundedRect(QRectF(box.left() + 13, box.top() + 3, 15, 10), 3, 3)
        return
    _paint_skin(painter, box, theme)
    middle = QPointF(box.center())
    inside = QPainterPath()
    inside.addRect(box.adjusted(3, 3, -3, -3))
    if layer in {Layer.NEAR_FIBRES, Layer.DEEP_FIBRES}:
        pen = QPen(theme.colour("fibre"), 1.5 if layer is Layer.NEAR_FIBRES else 1.0)
        if layer is Layer.DEEP_FIBRES:
            pen.setDashPattern([5.0, 3.5])
        painter.setPen(pen)
        for step in (4.0, 8.0, 12.0):
            painter.drawLine(QPointF(2, step), QPointF(box.right() - 2, step))
    elif layer is Layer.POINTS:
        paint_mark(painter, middle, theme, 5.0)
    elif layer is Layer.EVERY_POINT:
        for x in (-8.0, 0.0, 8.0):
            paint_mark(painter, middle + QPointF(x, 0), theme, 2.8)
    elif layer in {Layer.PRIMARY, Layer.SPILLOVER}:
        texture, token = (CORE, "zone_deep") if layer is Layer.PRIMARY else (SPILLOVER, "zone")
        whole = QPainterPath()
        whole.addRect(box.adjusted(-40, -40, 40, 40))
        image, corner = stippled(
            whole, QRect(QPoint(0, 0), SWATCH), texture, theme.colour(token), 1.0, QPoint(0, 0)
        )
        painter.setClipRect(box.adjusted(1, 1, -1, -1))
        painter.drawImage(corner, image)
    elif layer in {Layer.NERVES, Layer.JOINTS}:
        look = LineLook.NERVE if layer is Layer.NERVES else LineLook.JOINT
        paint_line(painter, inside, Outline(inside, look), theme)
