"""The key of a clinic's records: random, kept by the machine or wrapped by the clinic's passphrase.

The records are encrypted with 32 random bytes that never change, so another passphrase does not
write the file anew, and every backup opens with the passphrase of today. The key file beside the
records holds them wrapped: argon2id makes 64 bytes of the passphrase and a fresh salt; the first 32
are added to the key (a pad that is used once, since every wrapping has a salt of its own), the
others sign the result (HMAC-SHA256), so that a wrong passphrase is told from a right one.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import os
import unicodedata
from dataclasses import dataclass

import msgspec

from bodymap.errors import EnvironmentProblem, ProgramError

KEY_BYTES = 32
SALT_BYTES = 16
LEAST_LETTERS = 10
"""Of a passphrase: four words or so."""

FORMAT = "bodymap-key"
VERSION = 1
_MOST_BYTES = 100_000
_CHECK = b"bodymap: is this the key?"
_CODE_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # without I, L, O, U
_BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_CODE_SUM_LETTERS = 4
_GROUP = 4


class WrongKey(EnvironmentProblem):
    """The records do not open with this key; nothing of them was touched."""


class WrongPassphrase(WrongKey):
    """This is not the clinic's passphrase; nothing was touched."""


class NeedsPassphrase(WrongKey):
    """This machine does not know the key by itself: the clinic's passphrase is asked for."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What argon2id takes to try one passphrase: memory, passes over it, and lanes."""

    memory_kib: int = 64 * 1024
    passes: int = 4
    lanes: int = 4

    @property
    def is_sensible(self) -> bool:
        """Whether a machine can pay it; a file that asks for more is not ours."""
        return (
            8 * self.lanes <= self.memory_kib <= 1024 * 1024
            and 1 <= self.passes <= 50
            and 1 <= self.lanes <= 16
        )


USUAL_COST = Cost()
"""The second recommendation of RFC 9106 with one more pass: a fifth of a second."""


class Wrapped(msgspec.Struct, frozen=True):
    """A key that only a passphrase opens; bytes are written as base64."""

    salt: bytes
    memory_kib: int
    passes: int
    lanes: int
    key: bytes
    tag: bytes


class KeyFile(msgspec.Struct, frozen=True):
    """What lies beside the records: nothing in it opens them without the passphrase.

    `id` names the key in the machine's keyring, `check` tells whether a key is the right one.
    """

    id: str
    check: bytes
    by_passphrase: Wrapped | None = None
    format: str = FORMAT
    version: int = VERSION


def new_key() -> bytes:
    """Return a key nobody knows."""
    return os.urandom(KEY_BYTES)


def new_key_file(key: bytes, passphrase: str = "", cost: Cost = USUAL_COST) -> KeyFile:
    """Return the file of a new key; without a passphrase only a keyring will know it."""
    wrapped = _wrapped(key, passphrase, cost) if passphrase else None
    return KeyFile(os.urandom(8).hex(), _check(key), wrapped)


def with_passphrase(file: KeyFile, key: bytes, passphrase: str, cost: Cost = USUAL_COST) -> KeyFile:
    """Return the file with another passphrase for the same key."""
    if not is_key_of(file, key):
        raise ProgramError("this is the key of other records")
    return msgspec.structs.replace(file, by_passphrase=_wrapped(key, passphrase, cost))


def is_key_of(file: KeyFile, key: bytes) -> bool:
    """Return whether a key is the one a file speaks of."""
    return hmac.compare_digest(_check(key), file.check)


def unwrapped(file: KeyFile, passphrase: str, where: str = "passphrase") -> bytes:
    """Return the key; WrongPassphrase if it is not the right one. Takes a fifth of a second."""
    wrapped = file.by_passphrase
    if wrapped is None:
        raise WrongPassphrase(where, "these records have no passphrase", "use the recovery code")
    cost = Cost(wrapped.memory_kib, wrapped.passes, wrapped.lanes)
    if not cost.is_sensible or len(wrapped.key) != KEY_BYTES:
        raise EnvironmentProblem(where, "the key file is damaged", "put back a copy of it")
    pad, signing = _derived(passphrase, wrapped.salt, cost)
    if not hmac.compare_digest(_tag(signing, wrapped.salt, cost, wrapped.key), wrapped.tag):
        raise WrongPassphrase(where, "this is not the clinic's passphrase")
    key = _added(wrapped.key, pad)
    if not is_key_of(file, key):
        raise EnvironmentProblem(where, "the key file is damaged", "put back a copy of it")
    return key


def checked_passphrase(text: str) -> str:
    """Return a passphrase that may be set; EnvironmentProblem if it is too short."""
    if len(plain(text)) < LEAST_LETTERS:
        raise EnvironmentProblem(
            "passphrase", f"must have at least {LEAST_LETTERS} letters", "take four or more words"
        )
    return text


def plain(passphrase: str) -> str:
    """Return a passphrase as it counts, however a keyboard composes its letters and spaces."""
    return " ".join(unicodedata.normalize("NFKC", passphrase).split())


# ---------------------------------------------------------------- the file


def key_file_bytes(file: KeyFile) -> bytes:
    """Return the file's content."""
    return msgspec.json.format(msgspec.json.encode(file), indent=1) + b"\n"


def read_key_file(content: bytes, where: str) -> KeyFile:
    """Return what a file says; EnvironmentProblem names it if it says nothing."""
    if len(content) > _MOST_BYTES:
        raise EnvironmentProblem(where, "is no key file")
    try:
        file = msgspec.json.decode(content, type=KeyFile)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise EnvironmentProblem(where, "is no key file", "put back a copy of it") from error
    if file.format != FORMAT:
        raise EnvironmentProblem(where, "is no key file", "put back a copy of it")
    if file.version > VERSION:
        raise EnvironmentProblem(
            where, f"was written by a newer bodymap (version {file.version})", "update bodymap"
        )
    return file


# ---------------------------------------------------------------- the recovery code


def recovery_code(key: bytes) -> str:
    """Return the key as something to print and lock away: 14 groups of four letters and figures."""
    text = base64.b32encode(key).decode().rstrip("=")
    letters = text.translate(str.maketrans(_BASE32, _CODE_LETTERS)) + _code_sum(key)
    return "-".join(letters[at : at + _GROUP] for at in range(0, len(letters), _GROUP))


def key_from_code(text: str) -> bytes:
    """Return the key of a recovery code, however it was typed; WrongKey names a slip."""
    upper = unicodedata.normalize("NFKC", text).upper().translate(str.maketrans("ILO", "110"))
    letters = "".join(letter for letter in upper if letter.isalnum())
    body = letters[:-_CODE_SUM_LETTERS].translate(str.maketrans(_CODE_LETTERS, _BASE32))
    try:
        key = base64.b32decode(body + "=" * (-len(body) % 8))
    except ValueError:
        key = b""
    if len(key) != KEY_BYTES or letters != recovery_code(key).replace("-", ""):
        raise WrongKey("recovery code", "has a slip in it", "compare it with the printed one")
    return key


def _code_sum(key: bytes) -> str:
    number = int.from_bytes(hashlib.sha256(key).digest()[:4])
    letters = (_CODE_LETTERS[number >> (5 * place) & 31] for place in range(_CODE_SUM_LETTERS))
    return "".join(letters)


# ---------------------------------------------------------------- inside


def _wrapped(key: bytes, passphrase: str, cost: Cost) -> Wrapped:
    salt = os.urandom(SALT_BYTES)
    pad, signing = _derived(checked_passphrase(passphrase), salt, cost)
    hidden = _added(key, pad)
    tag = _tag(signing, salt, cost, hidden)
    return Wrapped(salt, cost.memory_kib, cost.passes, cost.lanes, hidden, tag)


def _derived(passphrase: str, salt: bytes, cost: Cost) -> tuple[bytes, bytes]:
    """Return the pad and the key that signs."""
    from argon2.exceptions import HashingError  # noqa: PLC0415 (only when a passphrase is tried)
    from argon2.low_level import Type, hash_secret_raw  # noqa: PLC0415

    try:
        derived = hash_secret_raw(
            plain(passphrase).encode("utf-8", "surrogatepass"),
            salt,
            cost.passes,
            cost.memory_kib,
            cost.lanes,
            2 * KEY_BYTES,
            Type.ID,
        )
    except HashingError as error:
        raise EnvironmentProblem("passphrase", "cannot be tried", str(error)) from error
    return derived[:KEY_BYTES], derived[KEY_BYTES:]


def _tag(signing: bytes, salt: bytes, cost: Cost, hidden: bytes) -> bytes:
    said = f"{FORMAT} {VERSION} {cost.memory_kib} {cost.passes} {cost.lanes} ".encode()
    return hmac.digest(signing, said + salt + hidden, "sha256")


def _added(one: bytes, other: bytes) -> bytes:
    return bytes(a ^ b for a, b in zip(one, other, strict=True))


def _check(key: bytes) -> bytes:
    return hmac.digest(key, _CHECK, "sha256")
