"""Several pains: a chip for each, another one, and what the chosen one is like."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from bodymap.pain.layers import MOST, PainLayer
from bodymap.ui.canvas.pain_look import strength_colour
from bodymap.ui.canvas.strength import QUALITIES
from bodymap.ui.intake.screen import button, label, say
from bodymap.ui.intake.words import number_words, strength_words
from bodymap.ui.theme import Theme
from bodymap.ui.widgets.flow import FlowLayout
from bodymap.ui.words import quality_words

translate = QCoreApplication.translate

GAP_PX = 10
SWATCH_PX = 22
SWATCH_GAP_PX = 6


class LayersRow(QWidget):
    """A chip for each pain, once there are several; room is kept for them before.

    `ways` is a row that stands elsewhere: to another pain, `others`, and what it is like, which
    opens `kind_panel`.

    Signals:
        layer_requested: paint with the pain of this number.
        another_requested: paint one more pain.
        quality_requested: the chosen pain is of this kind; None for not said.
    """

    layer_requested = Signal(int)
    another_requested = Signal()
    quality_requested = Signal(object)

    def __init__(self, theme: Theme, others: tuple[QWidget, ...] = ()) -> None:
        super().__init__()
        self._theme = theme
        self._layers: tuple[PainLayer, ...] = ()
        self._chosen = PainLayer(1)
        self.chips = [button("pill") for _ in range(MOST)]
        self._group = QButtonGroup(self)
        self.another = button("pill")
        self.kind = button("pill")
        self.kind.setCheckable(True)
        self.kind_title = label("scaleTitle")
        self.kinds = [button("pill") for _ in (None, *QUALITIES)]
        self._kind_group = QButtonGroup(self)
        self.ways, self.kind_panel, kind_row = QWidget(), QWidget(), QWidget()
        flow, kinds = FlowLayout(self, gap=GAP_PX), FlowLayout(kind_row, gap=GAP_PX)
        ways = FlowLayout(self.ways, gap=GAP_PX)
        for number, chip in enumerate(self.chips, start=1):
            chip.setCheckable(True)
            chip.setIconSize(QSize(SWATCH_PX + SWATCH_GAP_PX, SWATCH_PX))
            chip.clicked.connect(partial(self._choose_pain, number))
            self._group.addButton(chip)
            flow.addWidget(chip)
        self.other_side = button("pill")
        self.other_side.hide()
        for way in (self.another, *others, self.kind, self.other_side):
            ways.addWidget(way)
        for quality, chooser in zip((None, *QUALITIES), self.kinds, strict=True):
            chooser.setCheckable(True)
            chooser.clicked.connect(partial(self._choose_kind, quality))
            self._kind_group.addButton(chooser)
            kinds.addWidget(chooser)
        column = QVBoxLayout(self.kind_panel)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_PX)
        column.addWidget(self.kind_title)
        column.addWidget(kind_row)
        self.another.clicked.connect(self.another_requested)
        self.kind.toggled.connect(self.kind_panel.setVisible)
        self.kind_panel.hide()
        self.retranslate()

    def retranslate(self) -> None:
        say(self.another, self.tr("Another pain"))
        say(self.kind, self.tr("What is it like?"))
        self.another.setToolTip(
            self.tr("Paint a second pain that is stronger, weaker or of another kind")
        )
        for quality, chooser in zip((None, *QUALITIES), self.kinds, strict=True):
            say(chooser, quality_words(quality))
        self._dress()

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._dress()

    def show_layers(
        self, layers: tuple[PainLayer, ...], chosen: PainLayer, *, can_add: bool
    ) -> None:
        """Show the pains there are and the one painted with, which may still be empty."""
        known = {layer.number: layer for layer in layers}
        if chosen.number not in known and layers:
            known[chosen.number] = chosen
        self._layers = tuple(known[number] for number in sorted(known))
        self._chosen = chosen
        self.another.setEnabled(can_add)
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _dress(self) -> None:
        several = len(self._layers) > 1
        by_number = {layer.number: layer for layer in self._layers if several}
        for number, chip in enumerate(self.chips, start=1):
            chip.setVisible(number in by_number)
            if number in by_number:
                say(chip, layer_words(by_number[number]))
                chip.setIcon(_swatch(self._theme, by_number[number].intensity))
                chip.setChecked(number == self._chosen.number)
        chosen = number_words(self._chosen.number)
        say(
            self.kind_title,
            self.tr("What is pain {number} like?").format(number=chosen)
            if several
            else self.tr("What is this pain like?"),
        )
        self.setMinimumHeight(self.another.sizeHint().height())
        for quality, chooser in zip((None, *QUALITIES), self.kinds, strict=True):
            chooser.setChecked(quality == self._chosen.quality)

    def _choose_pain(self, number: int) -> None:
        self._dress()  # the page says which one is chosen
        self.layer_requested.emit(number)

    def _choose_kind(self, quality: str | None) -> None:
        self.kind.setChecked(False)
        self.quality_requested.emit(quality)


def layer_words(layer: PainLayer) -> str:
    """Return a pain's number with what is known of it: "Pain 1: 6 of 10, throbbing"."""
    words = translate("pains", "Pain {number}").format(number=number_words(layer.number))
    strength = "" if layer.intensity is None else strength_words(layer.intensity)
    quality = "" if layer.quality is None else quality_words(layer.quality)
    if strength and quality:
        known = translate("pains", "{strength}, {quality}").format(
            strength=strength, quality=quality
        )
    else:
        known = strength or quality
    if not known:
        return words
    return translate("pains", "{pain}: {known}").format(pain=words, known=known)


def _swatch(theme: Theme, strength: int | None) -> QIcon:
    """Return a spot in the colour of a strength; an empty ring for one nobody rated."""
    pixmap = QPixmap((SWATCH_PX + SWATCH_GAP_PX) * 2, SWATCH_PX * 2)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(theme.colour("outline"))
    if strength is not None:
        painter.setBrush(strength_colour(theme, strength))
    painter.drawEllipse(QRectF(SWATCH_GAP_PX + 2, 2, SWATCH_PX * 2 - 4, SWATCH_PX * 2 - 4))
    painter.end()
    return QIcon(pixmap)
