"""How strong the pain is that one paints with: 0 to 10, or not rated; and what kind it is."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QMenu, QToolButton

from bodymap.ui.canvas.pain_look import STRONGEST, strength_colour
from bodymap.ui.theme import Theme
from bodymap.ui.words import quality_words

QUALITIES = ("dull", "pressing", "tight band", "burning", "stabbing", "throbbing", "tingling")
"""Kinds of pain as drawing files name them."""

SWATCH = 20


class StrengthButton(QToolButton):
    """Shows what the next stroke is rated; its menu holds the scale and the kinds of pain.

    Signals:
        strength_requested: 0-10, or None for not rated.
        quality_requested: one of QUALITIES, or None.
    """

    strength_requested = Signal(object)
    quality_requested = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._strength: int | None = None
        self._quality: str | None = None
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setIconSize(QSize(SWATCH, SWATCH))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        self.strengths: list[QAction] = []
        group = QActionGroup(menu)
        menu.addSection(self.tr("How strong the pain is here"))
        for strength in (None, *range(STRONGEST + 1)):
            action = self._choice(menu, group, self._strength_words(strength))
            action.triggered.connect(partial(self._choose_strength, strength))
            self.strengths.append(action)
        kinds = menu.addMenu(self.tr("What kind of pain"))
        self.qualities: list[QAction] = []
        kind_group = QActionGroup(kinds)
        for quality in (None, *QUALITIES):
            action = self._choice(kinds, kind_group, quality_words(quality))
            action.triggered.connect(partial(self._choose_quality, quality))
            self.qualities.append(action)
        self.setMenu(menu)
        self.setToolTip(self.tr("How strong the pain is that is painted next, and what kind"))
        self.show_theme(theme)

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        for strength, action in zip((None, *range(STRONGEST + 1)), self.strengths, strict=True):
            action.setIcon(strength_icon(theme, strength, self.devicePixelRatioF()))
        self._dress()

    def _choice(self, menu: QMenu, group: QActionGroup, words: str) -> QAction:
        action = menu.addAction(words)
        action.setCheckable(True)
        action.setChecked(not group.actions())
        group.addAction(action)
        return action

    def _strength_words(self, strength: int | None) -> str:
        if strength is None:
            return self.tr("Not rated")
        ends = {0: self.tr("0 – no pain"), STRONGEST: self.tr("10 – worst imaginable")}
        return ends.get(strength, str(strength))

    def _choose_strength(self, strength: int | None) -> None:
        self._strength = strength
        self._dress()
        self.strength_requested.emit(strength)

    def _choose_quality(self, quality: str | None) -> None:
        self._quality = quality
        self._dress()
        self.quality_requested.emit(quality)

    def _dress(self) -> None:
        rated = self._strength is not None
        words = str(self._strength) if rated else self.tr("Strength")
        spoken = self.tr("Strength of pain: {strength}").format(
            strength=self._strength_words(self._strength)
        )
        if self._quality is not None:
            words = self.tr("{strength}, {quality}").format(
                strength=words, quality=quality_words(self._quality)
            )
            spoken += f", {quality_words(self._quality)}"
        self.setText(words)
        self.setAccessibleName(spoken)
        self.setIcon(strength_icon(self._theme, self._strength, self.devicePixelRatioF()))
        self.updateGeometry()
        parent = self.parentWidget()
        if parent is not None:
            parent.adjustSize()


def strength_icon(theme: Theme, strength: int | None, ratio: float) -> QIcon:
    """Return a swatch of a strength's colour; an empty one for not rated."""
    pixmap = QPixmap(round(SWATCH * ratio), round(SWATCH * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour("outline"), 1))
    if strength is not None:
        painter.setBrush(strength_colour(theme, strength))
    painter.drawRoundedRect(QRectF(2.5, 2.5, SWATCH - 5, SWATCH - 5), 4, 4)
    if strength is None:
        painter.drawLine(5, SWATCH - 5, SWATCH - 5, 5)
    painter.end()
    return QIcon(pixmap)
