"""The key store of the operating system, where there is one."""

from __future__ import annotations

import base64
import binascii
from typing import Protocol

from bodymap.errors import EnvironmentProblem

_SERVICE = "bodymap records"


class KeyRing(Protocol):
    """Keeps keys by the name that a key file gives them."""

    def is_there(self) -> bool:
        """Return whether this machine keeps keys at all."""

    def key(self, name: str) -> bytes | None:
        """Return a key; None if it is not kept, or cannot be had now."""

    def keep(self, name: str, key: bytes) -> None:
        """Keep a key; EnvironmentProblem if that cannot be."""

    def forget(self, name: str) -> None:
        """Take a key away, if it is kept."""


class OsKeyRing:
    """What the package keyring finds: Windows' credential locker, macOS' keychain, Secret Service.

    It is imported when it is first asked: finding it takes a tenth of a second.
    """

    def is_there(self) -> bool:
        """Return whether there is a store that keeps anything."""
        import keyring  # noqa: PLC0415 (see above)

        return keyring.get_keyring().priority >= 1

    def key(self, name: str) -> bytes | None:
        """Return a key; None if it is not kept, or the store is locked or gone."""
        import keyring  # noqa: PLC0415
        from keyring.errors import KeyringError  # noqa: PLC0415

        if not self.is_there():
            return None
        try:
            kept = keyring.get_password(_SERVICE, name)
            return None if kept is None else base64.b64decode(kept, validate=True)
        except (KeyringError, RuntimeError, OSError, binascii.Error):
            return None  # then the passphrase is asked for

    def keep(self, name: str, key: bytes) -> None:
        """Keep a key, and see that it is kept."""
        import keyring  # noqa: PLC0415
        from keyring.errors import KeyringError  # noqa: PLC0415

        try:
            keyring.set_password(_SERVICE, name, base64.b64encode(key).decode())
        except (KeyringError, RuntimeError, OSError) as error:
            raise EnvironmentProblem(
                "keyring", f"does not keep the key: {error}", "set up with the passphrase alone"
            ) from error
        if self.key(name) != key:
            raise EnvironmentProblem(
                "keyring", "does not keep the key", "set up with the passphrase alone"
            )

    def forget(self, name: str) -> None:
        """Take a key away, if it is kept."""
        import keyring  # noqa: PLC0415
        from keyring.errors import KeyringError  # noqa: PLC0415

        try:
            keyring.delete_password(_SERVICE, name)
        except (KeyringError, RuntimeError, OSError):
            return
