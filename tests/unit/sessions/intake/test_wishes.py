from __future__ import annotations

import pytest

from bodymap.sessions.intake.wishes import ClinicWishes, keep_wishes, patient_code, read_wishes


class Settings(dict[str, str]):
    """A SettingStore that remembers what was written."""

    def __init__(self, **settings: str) -> None:
        super().__init__({f"kiosk.{name}": text for name, text in settings.items()})
        self.written: list[str] = []

    def setting(self, name: str) -> str | None:
        return self.get(name)

    def set_setting(self, name: str, value: str) -> None:
        self[name] = value
        self.written.append(name)


def test_that_wishes_come_back_as_they_were_kept() -> None:
    wishes = ClinicWishes(
        10, memory=True, text_percent=150, language="ar", next_code="A-7", emergency_number="112"
    )
    settings = Settings()
    keep_wishes(settings, ClinicWishes(), wishes)
    assert read_wishes(settings) == wishes
    keep_wishes(settings, wishes, ClinicWishes())
    assert read_wishes(settings) == ClinicWishes()


def test_that_only_what_changed_is_written() -> None:
    settings = Settings()
    keep_wishes(settings, ClinicWishes(), ClinicWishes(memory=True))
    assert settings.written == ["kiosk.memory"]


@pytest.mark.parametrize("minutes", ["0", "-5", "1000", "soon", ""])
def test_that_nonsense_is_as_usual(minutes: str) -> None:
    assert read_wishes(Settings(idle_minutes=minutes, text_percent="12")) == ClinicWishes()


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("ab-12", "AB-12"),
        ("  a  b ", "A B"),
        ("<script>", "SCRIPT"),
        ("a_b", "AB"),
        ("x" * 99, "X" * 32),
        ("\u202e12", "12"),
        ("", ""),
    ],
)
def test_that_a_code_is_plain_letters_and_figures(typed: str, kept: str) -> None:
    assert patient_code(typed) == kept
    assert patient_code(kept) == kept
