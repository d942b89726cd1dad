"""What a clinic wants of the patient's mode, kept among its settings."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bodymap.sessions.intake.model import PATIENT_CODE_LETTERS
from bodymap.sessions.intake.ports import SettingStore

IDLE_MINUTES = (2, 5, 10, 15)
TEXT_PERCENTS = (100, 125, 150, 175, 200)
PHONE_LETTERS = 20
_ODD = re.compile(r"[^\w.\-/ ]|_", re.ASCII)
_NO_PHONE = re.compile(r"[^0-9+\- ]")


@dataclass(frozen=True, slots=True)
class ClinicWishes:
    """`language` is what the start page speaks, "" for this machine's; `next_code` may be "".

    `emergency_number` is what a patient who is alone is told to call; "" for none.
    """

    idle_minutes: int = 5
    memory: bool = False
    text_percent: int = 100
    language: str = ""
    next_code: str = ""
    emergency_number: str = ""


def read_wishes(settings: SettingStore) -> ClinicWishes:
    """Return what was kept; what is missing or makes no sense is as it is usual."""
    usual = ClinicWishes()
    return ClinicWishes(
        _one_of(settings.setting("kiosk.idle_minutes"), IDLE_MINUTES, usual.idle_minutes),
        settings.setting("kiosk.memory") == "yes",
        _one_of(settings.setting("kiosk.text_percent"), TEXT_PERCENTS, usual.text_percent),
        settings.setting("kiosk.language") or usual.language,
        patient_code(settings.setting("kiosk.next_code") or usual.next_code),
        phone_number(settings.setting("kiosk.emergency_number") or usual.emergency_number),
    )


def keep_wishes(settings: SettingStore, before: ClinicWishes, after: ClinicWishes) -> None:
    """Keep what is different; EnvironmentProblem if it cannot be written."""
    texts_before, texts = _texts(before), _texts(after)
    for name, text in texts.items():
        if text != texts_before[name]:
            settings.set_setting(name, text)


def patient_code(text: str) -> str:
    """Return a code as it is kept: letters, figures and . - / in at most 32 characters."""
    plain = " ".join(_ODD.sub("", text).split())
    return plain[:PATIENT_CODE_LETTERS].strip().upper()


def phone_number(text: str) -> str:
    """Return a telephone number as it is kept: figures, + and -, parted by single spaces."""
    plain = phone_letters(text)
    return plain if any(map(str.isdecimal, plain)) else ""


def phone_letters(text: str) -> str:
    """Return what of a text may stand in a telephone number, while it is written."""
    plain = " ".join(_NO_PHONE.sub("", text).split())
    return plain[:PHONE_LETTERS].strip()


def _texts(wishes: ClinicWishes) -> dict[str, str]:
    return {
        "kiosk.idle_minutes": str(wishes.idle_minutes),
        "kiosk.memory": "yes" if wishes.memory else "no",
        "kiosk.text_percent": str(wishes.text_percent),
        "kiosk.language": wishes.language,
        "kiosk.next_code": wishes.next_code,
        "kiosk.emergency_number": wishes.emergency_number,
    }


def _one_of(text: str | None, known: tuple[int, ...], usual: int) -> int:
    return next((number for number in known if str(number) == text), usual)
