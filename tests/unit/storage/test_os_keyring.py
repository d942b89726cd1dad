"""The operating system's key store, in the place of which a test puts one of its own."""

from __future__ import annotations

from collections.abc import Iterator

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordDeleteError

from bodymap.errors import EnvironmentProblem
from bodymap.storage.os_keyring import OsKeyRing

KEY = bytes(range(32))


class Store(KeyringBackend):
    """Keeps texts; `is_locked` as a store whose owner has not opened it."""

    priority = 5.0

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call] # keyring has none here
        self.texts: dict[tuple[str, str], str] = {}
        self.is_locked = False
        self.loses = False

    def _require_open(self) -> None:
        if self.is_locked:
            raise KeyringLocked("locked")

    def get_password(self, service: str, username: str) -> str | None:
        self._require_open()
        return self.texts.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._require_open()
        if not self.loses:
            self.texts[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if (service, username) not in self.texts:
            raise PasswordDeleteError("not there")
        del self.texts[service, username]


@pytest.fixture
def store() -> Iterator[Store]:
    before = keyring.get_keyring()
    own = Store()
    keyring.set_keyring(own)
    yield own
    keyring.set_keyring(before)


def test_that_a_key_is_kept_until_it_is_forgotten(store: Store) -> None:
    ring = OsKeyRing()
    assert ring.is_there()
    assert ring.key("clinic") is None
    ring.keep("clinic", KEY)
    assert ring.key("clinic") == KEY
    assert ring.key("other") is None
    ring.forget("clinic")
    ring.forget("clinic")
    assert ring.key("clinic") is None


def test_that_a_locked_store_knows_no_key_and_keeps_none(store: Store) -> None:
    ring = OsKeyRing()
    ring.keep("clinic", KEY)
    store.is_locked = True
    assert ring.key("clinic") is None
    with pytest.raises(EnvironmentProblem, match="does not keep"):
        ring.keep("clinic", KEY)


def test_that_a_store_that_loses_what_it_is_given_is_found_out(store: Store) -> None:
    store.loses = True
    with pytest.raises(EnvironmentProblem, match="does not keep"):
        OsKeyRing().keep("clinic", KEY)


def test_that_a_text_that_is_no_key_is_none(store: Store) -> None:
    OsKeyRing().keep("clinic", KEY)
    (name,) = store.texts
    store.texts[name] = "no key at all"
    assert OsKeyRing().key("clinic") is None


@pytest.mark.parametrize("priority", [0.5, 0, -1])
def test_that_a_store_in_a_plain_file_or_none_at_all_is_not_used(
    store: Store, monkeypatch: pytest.MonkeyPatch, priority: float
) -> None:
    OsKeyRing().keep("clinic", KEY)
    monkeypatch.setattr(Store, "priority", priority)
    assert not OsKeyRing().is_there()
    assert OsKeyRing().key("clinic") is None
