"""The key of a clinic's records: random, and wrapped by the clinic's passphrase."""

from __future__ import annotations

from bodymap.errors import EnvironmentProblem

KEY_BYTES = 32


class WrongKey(EnvironmentProblem):
    """The records do not open with this key; nothing of them was touched."""
