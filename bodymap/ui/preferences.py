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


def is_educators() -> bool:
    """Return whether educators work here, who never see patients."""
    return str(_settings().value("works_as", "")) == "educator"


def remember_educators(*, is_educators: bool) -> None:
    """Keep who works here for the next start."""
    _settings().setValue("works_as", "educator" if is_educators else "clinician")


def remember_appearance(value: Appearance) -> None:
    """Keep the appearance for the next start."""
    _settings().setValue("appearance", value.value)
