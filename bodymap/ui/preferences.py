"""What the window remembers between two starts."""

from __future__ import annotations

from PySide6.QtCore import QSettings

from bodymap.ui.theme import Appearance


def _settings() -> QSettings:
    return QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "bodymap", "bodymap")


def appearance() -> Appearance:
    """Return the appearance chosen last; the system's if none or an unknown one is stored."""
    try:
        return Appearance(str(_settings().value("appearance", Appearance.SYSTEM.value)))
    except ValueError:
        return Appearance.SYSTEM


def remember_appearance(value: Appearance) -> None:
    """Keep the appearance for the next start."""
    _settings().setValue("appearance", value.value)
