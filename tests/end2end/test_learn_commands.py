"""`bodymap learn` and `bodymap slides` as somebody types them."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bodymap.cli import main


def run(*words: str) -> Result:
    return CliRunner().invoke(main, list(words))


def test_that_the_shipped_cards_pass_their_check() -> None:
    done = run("learn", "check")
    assert done.exit_code == 0, done.output
    assert "no problems" in done.output
    assert "en/neck-and-head.md: grade" in done.output


def test_that_a_check_that_fails_says_where(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "sources.toml").write_text("", encoding="utf-8")
    (tmp_path / "en" / "bad.md").write_text("no front matter", encoding="utf-8")
    done = run("learn", "check", str(tmp_path))
    assert done.exit_code == 1
    assert "en/bad.md" in done.output
    assert run("learn", "check", str(tmp_path / "gone")).exit_code == 2


def test_that_cards_are_listed_shown_and_found() -> None:
    listed = run("learn", "list").output.splitlines()
    assert listed[0].startswith("neck-and-head")
    shown = run("learn", "show", "needling-risks")
    assert shown.exit_code == 0
    assert "1 in 1,024" in shown.output
    assert "Boyce" in shown.output
    assert "[^" not in shown.output
    assert run("learn", "show", "gone").exit_code == 2
    found = run("learn", "search", "pregnancy")
    assert found.exit_code == 0
    assert found.output.startswith("needling-not-for")
    assert run("learn", "search", "zebra").exit_code == 1


@pytest.mark.parametrize("words", [(), ("--transparent",)])
def test_that_one_command_makes_the_slides_of_the_headache_muscles(
    tmp_path: Path, words: tuple[str, ...]
) -> None:
    done = run("slides", "--set", "headache", "--out", str(tmp_path), "--width", "640", *words)
    assert done.exit_code == 0, done.output
    paths = [Path(line) for line in done.output.splitlines()]
    assert len(paths) == 17
    for path in paths:
        head = path.read_bytes()[:24]
        assert head.startswith(b"\x89PNG")
        assert struct.unpack(">II", head[16:24]) == (640, 360)


def test_that_slides_refuse_what_they_do_not_know(tmp_path: Path) -> None:
    assert run("slides", "--set", "nonsense", "--out", str(tmp_path)).exit_code == 2
    assert run("slides", "--out", str(tmp_path), "--width", "1").exit_code == 2
    assert list(tmp_path.iterdir()) == []
