"""A key comes back by its passphrase or its recovery code, and by nothing else."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from bodymap.errors import EnvironmentProblem, ProgramError
from bodymap.sessions.records import keys
from bodymap.sessions.records.keys import Cost, KeyFile, WrongKey, WrongPassphrase

CHEAP = Cost(64, 1, 1)
SAID = "four words are enough"
KEYS = st.binary(min_size=32, max_size=32)
PHRASES = st.text(min_size=keys.LEAST_LETTERS, max_size=40).filter(
    lambda text: len(keys.plain(text)) >= keys.LEAST_LETTERS
)


def again(file: KeyFile) -> KeyFile:
    """Return a key file written and read."""
    return keys.read_key_file(keys.key_file_bytes(file), "file")


@given(KEYS, PHRASES, PHRASES)
@settings(deadline=None)
def test_that_a_key_comes_back_by_its_passphrase_only(key: bytes, said: str, other: str) -> None:
    assume(keys.plain(said) != keys.plain(other))
    file = again(keys.new_key_file(key, said, CHEAP))
    assert keys.unwrapped(file, said) == key
    for wrong in (other, "", said + "."):
        with pytest.raises(WrongPassphrase):
            keys.unwrapped(file, wrong)


def test_that_a_passphrase_is_the_same_however_it_is_composed() -> None:
    key = keys.new_key()
    file = keys.new_key_file(key, "Größe  über alles", CHEAP)
    assert keys.unwrapped(file, " Gro\u0308ße u\u0308ber\u00a0alles ") == key


def test_that_another_passphrase_opens_the_same_key_and_the_old_one_no_longer() -> None:
    key = keys.new_key()
    old = keys.new_key_file(key, SAID, CHEAP)
    new = again(keys.with_passphrase(old, key, "other words, new ones", CHEAP))
    assert new.id == old.id
    assert keys.unwrapped(new, "other words, new ones") == key
    with pytest.raises(WrongPassphrase):
        keys.unwrapped(new, SAID)
    with pytest.raises(ProgramError):
        keys.with_passphrase(old, keys.new_key(), SAID, CHEAP)


def test_that_a_key_file_holds_no_key_and_no_passphrase() -> None:
    key = keys.new_key()
    for file in (keys.new_key_file(key), keys.new_key_file(key, SAID, CHEAP)):
        content = keys.key_file_bytes(file)
        decoded = msgspec.to_builtins(file, builtin_types=(bytes,))
        parts = [decoded["check"], *(decoded["by_passphrase"] or {}).values()]
        assert key not in parts
        assert key.hex().encode() not in content
        assert SAID.encode() not in content
        assert keys.is_key_of(file, key)
        assert not keys.is_key_of(file, keys.new_key())


def test_that_the_same_key_and_passphrase_are_wrapped_differently_each_time() -> None:
    key = keys.new_key()
    one, other = (keys.new_key_file(key, SAID, CHEAP).by_passphrase for _ in range(2))
    assert one is not None
    assert other is not None
    assert one.salt != other.salt
    assert one.key != other.key


@pytest.mark.parametrize("field", ["salt", "key", "tag"])
def test_that_a_byte_that_changed_is_found(field: str) -> None:
    file = keys.new_key_file(keys.new_key(), SAID, CHEAP)
    assert file.by_passphrase is not None
    changed = bytearray(getattr(file.by_passphrase, field))
    changed[0] ^= 1
    wrapped = msgspec.structs.replace(file.by_passphrase, **{field: bytes(changed)})
    with pytest.raises(WrongPassphrase):
        keys.unwrapped(msgspec.structs.replace(file, by_passphrase=wrapped), SAID)


@pytest.mark.parametrize(
    "cost", [{"memory_kib": 2**30}, {"passes": 10**6}, {"lanes": 0}, {"memory_kib": 1}]
)
def test_that_a_file_that_asks_for_too_much_is_refused(cost: dict[str, int]) -> None:
    file = keys.new_key_file(keys.new_key(), SAID, CHEAP)
    assert file.by_passphrase is not None
    wrapped = msgspec.structs.replace(file.by_passphrase, **cost)
    with pytest.raises(EnvironmentProblem, match="damaged"):
        keys.unwrapped(msgspec.structs.replace(file, by_passphrase=wrapped), SAID)


@pytest.mark.parametrize("said", ["", "short", "         ", "a  b  c  d"])
def test_that_a_short_passphrase_cannot_be_set(said: str) -> None:
    with pytest.raises(EnvironmentProblem, match="at least"):
        keys.checked_passphrase(said)


@given(st.binary(max_size=300))
def test_that_any_other_file_is_named(content: bytes) -> None:
    with pytest.raises(EnvironmentProblem, match="key file"):
        keys.read_key_file(content, "some file")


def test_that_a_newer_or_another_file_is_refused() -> None:
    file = keys.new_key_file(keys.new_key())
    for change, reason in (({"version": 2}, "newer"), ({"format": "other"}, "no key file")):
        content = keys.key_file_bytes(msgspec.structs.replace(file, **change))
        with pytest.raises(EnvironmentProblem, match=reason):
            keys.read_key_file(content, "file")


def test_that_the_usual_cost_is_paid_and_not_more() -> None:
    assert keys.USUAL_COST.is_sensible
    assert keys.USUAL_COST.memory_kib >= 64 * 1024
    key = keys.new_key()
    assert keys.unwrapped(again(keys.new_key_file(key, SAID)), SAID) == key


# ---------------------------------------------------------------- recovery code


@given(KEYS)
def test_that_a_recovery_code_is_the_key_however_it_is_typed(key: bytes) -> None:
    code = keys.recovery_code(key)
    assert len(code.split("-")) == 14
    assert keys.key_from_code(code) == key
    typed = code.lower().replace("-", " ").replace("0", "o").replace("1", "l")
    assert keys.key_from_code(typed) == key


@given(KEYS, st.integers(0, 55), st.sampled_from("23456789ABCDEFGH"))
def test_that_a_slip_in_a_recovery_code_is_found(key: bytes, place: int, letter: str) -> None:
    code = keys.recovery_code(key).replace("-", "")
    slipped = code[:place] + letter + code[place + 1 :]
    assume(slipped != code)
    with pytest.raises(WrongKey, match="slip"):
        keys.key_from_code(slipped)


@given(st.text(max_size=80))
def test_that_no_other_text_is_a_recovery_code(text: str) -> None:
    with pytest.raises(WrongKey):
        keys.key_from_code(text)
