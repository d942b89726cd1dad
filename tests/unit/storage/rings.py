"""A key store in memory."""

from __future__ import annotations

from bodymap.errors import EnvironmentProblem


class MemoryRing:
    """Keeps keys while the test runs; `is_gone` as after the machine was changed."""

    def __init__(self, *, is_gone: bool = False) -> None:
        self.kept: dict[str, bytes] = {}
        self.is_gone = is_gone

    def is_there(self) -> bool:
        return not self.is_gone

    def key(self, name: str) -> bytes | None:
        return None if self.is_gone else self.kept.get(name)

    def keep(self, name: str, key: bytes) -> None:
        if self.is_gone:
            raise EnvironmentProblem("keyring", "does not keep the key")
        self.kept[name] = key

    def forget(self, name: str) -> None:
        self.kept.pop(name, None)
