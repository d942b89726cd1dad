from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from bodymap.ui.theme import Appearance, Theme, Themes, load_theme, style_sheet

NAMES = ("light", "dark")
TEXT = [
    ("ink", "paper"),
    ("ink", "surface"),
    ("ink", "hover"),
    ("ink", "pressed"),
    ("quiet", "paper"),
    ("quiet", "surface"),
    ("quiet", "hover"),
    ("quiet", "pressed"),
    ("action", "surface"),
    ("action", "paper"),
    ("action_ink", "action"),
    ("action_ink", "action_hover"),
    ("pressed_ink", "pressed"),
    ("pressed_ink", "surface"),
    ("pressed_ink", "paper"),
    ("caution", "caution_ground"),
    ("stop", "stop_ground"),
    ("surface", "ink"),
]
GRAPHICS = [
    ("outline", "surface"),
    ("outline", "paper"),
    ("action", "surface"),
    ("action", "pressed"),
    ("pain_bar", "surface"),
    ("pain_bar", "bar_ground"),
    ("pain_bar", "pressed"),
    ("zone_bar", "surface"),
    ("zone_bar", "bar_ground"),
    ("zone_bar", "pressed"),
    ("pain", "flat_skin"),
    ("pain_edge", "flat_skin"),
    ("zone", "flat_skin"),
    ("zone_deep", "flat_skin"),
    ("fibre", "flat_skin"),
    ("mark", "mark_halo"),
    ("ring", "flat_skin"),
]


def luminance(colour: QColor) -> float:
    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(c) for c in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(theme: Theme, one: str, other: str) -> float:
    """WCAG 2.2 contrast ratio of two tokens, 1-21."""
    a, b = (luminance(theme.colour(token)) for token in (one, other))
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(("text", "ground"), TEXT)
def test_that_text_can_be_read(name: str, text: str, ground: str) -> None:
    assert contrast(load_theme(name), text, ground) >= 4.5


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(("shape", "ground"), GRAPHICS)
def test_that_shapes_stand_out(name: str, shape: str, ground: str) -> None:
    assert contrast(load_theme(name), shape, ground) >= 3.0


def test_that_both_themes_have_the_same_tokens() -> None:
    light, dark = (load_theme(name) for name in NAMES)
    assert light.tokens.keys() == dark.tokens.keys()


@pytest.mark.parametrize("name", NAMES)
def test_that_the_style_sheet_has_every_token_filled_in(name: str) -> None:
    assert "$" not in style_sheet(load_theme(name)).partition("*/")[2]


def test_that_the_chosen_appearance_dresses_the_application(
    qapp: QApplication, themes: Themes
) -> None:
    heard: list[str] = []
    themes.theme_changed.connect(lambda theme: heard.append(theme.name))
    themes.set_appearance(Appearance.DARK)
    assert heard == ["dark"]
    assert qapp.palette().window().color() == load_theme("dark").colour("paper")


def test_that_the_system_appearance_follows_the_desktop(themes: Themes) -> None:
    themes.set_appearance(Appearance.SYSTEM)
    scheme = QApplication.styleHints().colorScheme()
    assert themes.theme.name == ("dark" if scheme == Qt.ColorScheme.Dark else "light")


def test_that_a_patients_text_grows_and_the_clinicians_does_not(
    qapp: QApplication, themes: Themes
) -> None:
    light = load_theme("light")
    plain, double = style_sheet(light), style_sheet(light.scaled(2.0))
    assert "font-size: 20px" in plain
    assert "font-size: 30px" in plain
    assert "font-size: 20px" not in double
    assert "font-size: 40px" in double
    assert "font-size: 60px" in double
    assert 'QLabel[look="title"] { font-size: 19px;' in double
    told: list[Theme] = []
    themes.theme_changed.connect(told.append)
    themes.set_text_scale(1.5)
    themes.set_text_scale(1.5)
    assert [theme.text_scale for theme in told] == [1.5]
    assert themes.theme.patient_px(20) == 30
    assert themes.theme.colour("ink") == light.colour("ink")
    themes.set_text_scale(9.0)
    assert themes.theme.text_scale == 2.0
