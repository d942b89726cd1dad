"""Opening this user's records for a command; the passphrase is asked for where it is needed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import click

from bodymap.sessions.records.keys import NeedsPassphrase
from bodymap.storage.records import Records
from bodymap.storage.vault import Vault

Result = TypeVar("Result")


def own_vault() -> Vault:
    """Return the way to this user's records; a command makes no backups by itself."""
    return Vault(keeps_up=False)


def opened() -> Records:
    """Return this user's records, after asking for the passphrase if the machine needs it."""
    return with_passphrase(own_vault().open)


def with_passphrase(act: Callable[[str], Result]) -> Result:
    """Return what comes of an act that takes the passphrase, "" if the machine knows the key."""
    try:
        return act("")
    except NeedsPassphrase:
        return act(click.prompt("The clinic's passphrase", hide_input=True, err=True))
