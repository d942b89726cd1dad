"""Appearance: colour tokens from `assets/themes`, made into a palette and a style sheet."""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from string import Template
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from bodymap.errors import EnvironmentProblem
from bodymap.resources import asset

TEXT_PX = 13
TITLE_PX = 19
PATIENT_TEXT_PX = 20
PATIENT_TITLE_PX = 30
TEXT_SCALES = (1.0, 2.0)  # the least and the most a clinic may ask for
STYLE_SHEETS = ("window.qss", "kiosk.qss", "records.qss")
# Noto Sans where it is installed; elsewhere the system's own sans.
LINUX_FAMILIES = ["Noto Sans", "DejaVu Sans"]


class Appearance(StrEnum):
    """What the user asked for; SYSTEM follows the desktop."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme:
    """The colour tokens of one appearance, by name, and the scale of a patient's text; immutable.

    `veil_strength` (0-1) is how much the figure's skin is darkened. Not a dataclass: one with so
    many fields costs 5 ms of the start.
    """

    __slots__ = ("_colours", "name", "text_scale", "tokens", "veil_strength")

    def __init__(
        self, name: str, tokens: Mapping[str, str], veil_strength: float, text_scale: float = 1.0
    ) -> None:
        self.name = name
        self.tokens = tokens
        self.veil_strength = veil_strength
        self.text_scale = text_scale
        self._colours: dict[str, QColor] = {}

    def scaled(self, text_scale: float) -> Theme:
        """Return the same colours with another scale of a patient's text."""
        if text_scale == self.text_scale:
            return self
        return Theme(self.name, self.tokens, self.veil_strength, text_scale)

    def patient_px(self, pixels: float) -> int:
        """Return a size of a patient's text, or of what must hold it, times the text scale."""
        return round(pixels * self.text_scale)

    def colour(self, token: str, opacity: float = 1.0) -> QColor:
        """Return a token as a colour with an opacity of 0-1."""
        known = self._colours.get(token)
        if known is None:
            known = self._colours[token] = QColor(self.tokens[token])
        colour = QColor(known)
        if opacity < 1:
            colour.setAlphaF(opacity)
        return colour


@cache
def load_theme(name: str) -> Theme:
    """Return the theme of `assets/themes/<name>.toml`; EnvironmentProblem if it is not whole."""
    path = asset("themes", f"{name}.toml")
    try:
        data: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
        drawing = dict(data["drawing"])
        veil_strength = float(drawing.pop("veil_strength"))
        return Theme(data["name"], {**data["colours"], **data["data"], **drawing}, veil_strength)
    except (OSError, KeyError, TypeError, ValueError) as error:
        raise EnvironmentProblem(str(path), f"the theme cannot be read: {error}") from error


def palette_of(theme: Theme) -> QPalette:
    """Return the Fusion palette of a theme."""
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: "paper",
        QPalette.ColorRole.WindowText: "ink",
        QPalette.ColorRole.Base: "surface",
        QPalette.ColorRole.AlternateBase: "paper",
        QPalette.ColorRole.Text: "ink",
        QPalette.ColorRole.Button: "surface",
        QPalette.ColorRole.ButtonText: "ink",
        QPalette.ColorRole.BrightText: "action_ink",
        QPalette.ColorRole.Highlight: "action",
        QPalette.ColorRole.HighlightedText: "action_ink",
        QPalette.ColorRole.ToolTipBase: "ink",
        QPalette.ColorRole.ToolTipText: "surface",
        QPalette.ColorRole.PlaceholderText: "quiet",
        QPalette.ColorRole.Link: "action",
        QPalette.ColorRole.LinkVisited: "action",
        QPalette.ColorRole.Accent: "action",
    }
    for role, token in roles.items():
        palette.setColor(role, theme.colour(token))
    for role in (
        QPalette.ColorRole.Text,
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.ButtonText,
    ):
        palette.setColor(QPalette.ColorGroup.Disabled, role, theme.colour("quiet"))
    return palette


def text_font(pixels: int = TEXT_PX, *, bold: bool = False) -> QFont:
    """Return the system's sans at a size in px, with figures of equal width."""
    font = QFont(QApplication.font())
    font.setPixelSize(pixels)
    font.setBold(bold)
    return font


def _base_font() -> QFont:
    font = QFont()
    if sys.platform.startswith("linux"):
        font.setFamilies(LINUX_FAMILIES)
    font.setPixelSize(TEXT_PX)
    font.setFeature(QFont.Tag.fromString("tnum"), 1)
    return font


class Themes(QObject):
    """Dresses the application and tells when its colours changed.

    Signals:
        theme_changed: the Theme now in use.
    """

    theme_changed = Signal(object)

    def __init__(self, appearance: Appearance, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._text_scale = 1.0
        self._theme: Theme | None = None
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_scheme_changed)

    @property
    def appearance(self) -> Appearance:
        return self._appearance

    @property
    def theme(self) -> Theme:
        """The theme in use, by the user's wish or the system's scheme."""
        return self._theme or load_theme(self._wanted()).scaled(self._text_scale)

    def set_appearance(self, appearance: Appearance) -> None:
        self._appearance = appearance
        self.dress()

    def set_text_scale(self, text_scale: float) -> None:
        """Show a patient's text larger: 1.0 to 2.0; the clinician's stays as it is."""
        least, most = TEXT_SCALES
        self._text_scale = min(max(text_scale, least), most)
        self.dress()

    def dress(self) -> None:
        """Give the application the palette, font and style sheet of the wanted theme."""
        theme = load_theme(self._wanted()).scaled(self._text_scale)
        before = self._theme
        if (
            before is not None
            and before.tokens is theme.tokens
            and before.text_scale == theme.text_scale
        ):
            return
        first = before is None
        self._theme = theme
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            return
        if first:
            app.setFont(_base_font())
        app.setPalette(palette_of(theme))
        app.setStyleSheet(style_sheet(theme))
        self.theme_changed.emit(theme)

    def _wanted(self) -> str:
        if self._appearance is not Appearance.SYSTEM:
            return self._appearance.value
        scheme = QGuiApplication.styleHints().colorScheme()
        return "dark" if scheme == Qt.ColorScheme.Dark else "light"

    def _on_scheme_changed(self, _scheme: Qt.ColorScheme) -> None:
        self.dress()


_SIZE = re.compile(r"^patient_(\d+)$")


class _Sizes(dict[str, object]):
    """Answers `patient_22` in the style sheet with 22 px times the text scale."""

    def __init__(self, theme: Theme, known: Mapping[str, object]) -> None:
        super().__init__(known)
        self._theme = theme

    def __missing__(self, name: str) -> int:
        found = _SIZE.match(name)
        if found is None:
            raise KeyError(name)
        return self._theme.patient_px(int(found[1]))


def style_sheet(theme: Theme) -> str:
    """Return the style sheet of a theme.

    `${patient_22}` stands for 22 px of a patient's text, times the text scale.
    """
    parts = [asset("themes", name).read_text(encoding="utf-8") for name in STYLE_SHEETS]
    known = {
        **theme.tokens,
        "text_px": TEXT_PX,
        "title_px": TITLE_PX,
        "patient_px": theme.patient_px(PATIENT_TEXT_PX),
        "patient_title_px": theme.patient_px(PATIENT_TITLE_PX),
    }
    return Template("\n".join(parts)).substitute(_Sizes(theme, known))
