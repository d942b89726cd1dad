"""`bodymap kiosk`: the PIN and the settings of the patient's mode."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import click
import msgspec

from bodymap.cli.opening import opened
from bodymap.errors import EnvironmentProblem
from bodymap.sessions.intake.session import now
from bodymap.sessions.intake.wishes import (
    ClinicWishes,
    keep_wishes,
    patient_code,
    phone_number,
    read_wishes,
)
from bodymap.sessions.kiosk import LEAST_DIGITS, MOST_DIGITS, Opened, PinLock, Wait, pin_digits

FAILED_CHECK = 1


def set_pin() -> int:
    """Ask for a PIN twice, and for the old one first; return 1 if that one is not known."""
    with opened() as records:
        lock = PinLock(records)
        if lock.has_pin and not _knows_pin(lock):
            return FAILED_CHECK
        asked = f"New PIN ({LEAST_DIGITS} to {MOST_DIGITS} digits)"
        pin = pin_digits(click.prompt(asked, hide_input=True, err=True))
        if pin_digits(click.prompt("The same again", hide_input=True, err=True)) != pin:
            click.echo("bodymap: these were two different PINs; nothing is changed", err=True)
            return FAILED_CHECK
        lock.set_pin(pin)
    click.echo("The PIN is set. Patients cannot leave their mode without it.")
    return 0


def _knows_pin(lock: PinLock) -> bool:
    """Ask for the PIN that is set until it is right or a wait begins."""
    while True:
        result = lock.try_pin(click.prompt("PIN until now", hide_input=True, err=True), now())
        if isinstance(result, Opened):
            return True
        if isinstance(result, Wait):
            click.echo(
                f"bodymap: too many wrong tries: wait {result.seconds} s, or see "
                "bodymap kiosk reset-pin --help",
                err=True,
            )
            return False
        click.echo(f"Wrong; tries left: {result.tries_left}", err=True)


def reset_pin(*, is_sure: bool) -> int:
    """Take the PIN away, after asking unless `is_sure`; intakes and settings stay."""
    with opened() as records:
        lock = PinLock(records)
        if not lock.has_pin:
            click.echo("No PIN is set.")
            return 0
        if not is_sure:
            click.confirm("Take the PIN away? Intakes and settings stay.", abort=True, err=True)
        lock.remove_pin()
        click.echo(
            f"The PIN is taken away. Intakes kept here: {len(records.heads())}; they and all "
            "settings stay. Set a new one: bodymap kiosk set-pin"
        )
    return 0


def change_settings(changes: Mapping[str, object], *, as_json: bool) -> int:
    """Change settings of the patient's mode, if any are given, and print all of them."""
    with opened() as records:
        wishes = read_wishes(records)
        if changes:
            wanted = replace(wishes, **_checked(changes))
            keep_wishes(records, wishes, wanted)
            wishes = wanted
        has_pin = PinLock(records).has_pin
    if as_json:
        data = {"has_pin": has_pin, **msgspec.to_builtins(wishes)}
        click.echo(msgspec.json.encode(data).decode())
    else:
        click.echo(_settings_text(wishes, has_pin=has_pin))
    return 0


def _checked(changes: Mapping[str, object]) -> dict[str, Any]:
    """Return changes as they are kept; EnvironmentProblem names one that makes no sense."""
    checked = dict(changes)
    if "next_code" in changes:
        given = str(changes["next_code"])
        checked["next_code"] = patient_code(given)
        if given.strip() and not checked["next_code"]:
            raise EnvironmentProblem(
                f"code {given!r}", "has none of the letters, figures, . - / that a code can have"
            )
    if "emergency_number" in changes:
        given = str(changes["emergency_number"])
        checked["emergency_number"] = phone_number(given)
        if given.strip() and not checked["emergency_number"]:
            raise EnvironmentProblem(f"emergency number {given!r}", "has no figures")
    if changes.get("language"):
        from bodymap.ui.i18n import SHIPPED

        known = [language.code for language in SHIPPED]
        if changes["language"] not in known:
            raise EnvironmentProblem(
                f"language {changes['language']!r}",
                "is not shipped",
                f"known: {', '.join(known)}",
            )
    return checked


def _settings_text(wishes: ClinicWishes, *, has_pin: bool) -> str:
    rows = {
        "PIN": "set" if has_pin else "none: everybody can leave the patient's mode",
        "idle minutes": str(wishes.idle_minutes),
        "second drawing": "yes" if wishes.memory else "no",
        "text size": f"{wishes.text_percent} %",
        "language": wishes.language or "this machine's",
        "next patient's code": wishes.next_code or "none",
        "emergency number": wishes.emergency_number or "not said",
    }
    return "\n".join(f"{name:<20} {value}" for name, value in rows.items())
