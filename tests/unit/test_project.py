"""The rules of the house, held by the tools that know them."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parents[2]
PACKAGE = CHECKOUT / "bodymap"
WITH_QT = {"app", "ui"}
DEVELOPERS_ONLY = {"bake"}
NEVER_BELOW_THE_WINDOW = ("PySide6", "shiboken6")
NEVER_AT_RUN_TIME = ("scipy", "skimage", "trimesh", "embreex", "rtree", "PIL", "anny")
TOP_LEVEL = re.compile(
    r"(bodymap|assets|tests|packaging|pyproject\.toml|README\.md|LICENSE|CHANGELOG\.md"
    r"|CONTRIBUTING\.md|\..*)"
)
LONGEST_MODULE = 500


def run_tool(what: str, *command: str) -> None:
    """Run a tool of this environment in the checkout; print what it says and fail if it fails."""
    done = subprocess.run(
        [sys.executable, *command], cwd=CHECKOUT, capture_output=True, text=True, check=False
    )
    if done.returncode:
        print(done.stdout + done.stderr)
        pytest.fail(f"{what}: see what it printed, above", pytrace=False)


def tracked_files() -> list[str]:
    """Return what git knows of, as paths from the checkout; skip where this is no checkout."""
    if not (CHECKOUT / ".git").exists():
        pytest.skip("not a git checkout")
    command = ["git", "-c", "safe.directory=*", "ls-files", "-z"]
    listed = subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, check=True)
    return [name for name in listed.stdout.split("\0") if (CHECKOUT / name).is_file()]


def text_of(name: str) -> str:
    """Return a tracked file's text; empty for a binary one."""
    try:
        return (CHECKOUT / name).read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return ""


def module_names() -> list[str]:
    """Return every module of the package."""
    paths = (path.relative_to(CHECKOUT).with_suffix("") for path in PACKAGE.rglob("*.py"))
    return sorted(".".join(path.parts).removesuffix(".__init__") for path in paths)


# ---------------------------------------------------------------- tools


def test_that_ruff_finds_nothing() -> None:
    run_tool("ruff check", "-m", "ruff", "check", ".")


def test_that_every_file_is_formatted() -> None:
    run_tool("ruff format", "-m", "ruff", "format", "--check", ".")


@pytest.mark.timeout(600)
def test_that_the_types_hold() -> None:
    run_tool("mypy", "-m", "mypy")


def test_that_the_types_of_the_setup_script_hold() -> None:
    run_tool("mypy", "-m", "mypy", "--cache-dir", ".mypy_cache/packaging", "packaging/dev.py")


def test_that_imports_go_only_downwards() -> None:
    run_tool(
        "import contracts", "-c", "from importlinter.cli import lint_imports_command as c; c()"
    )


# ---------------------------------------------------------------- layers at run time


def test_that_everything_below_the_window_imports_without_qt_and_mesh_tools() -> None:
    above = WITH_QT | DEVELOPERS_ONLY | {"__main__"}
    lower = [name for name in module_names() if name.partition(".")[2].split(".")[0] not in above]
    script = f"""
        import importlib, sys

        class Refuse:
            def find_spec(self, name, path=None, target=None):
                if name.partition(".")[0] in {(*NEVER_BELOW_THE_WINDOW, *NEVER_AT_RUN_TIME)!r}:
                    raise ImportError(f"{{name}} must not be needed here")

        sys.meta_path.insert(0, Refuse())
        for name in {lower!r}:
            importlib.import_module(name)
    """
    assert len(lower) > len(above)
    run_tool("imports without Qt", "-c", textwrap.dedent(script))


def test_that_the_pinned_qt_counts_its_references_right() -> None:
    """6.12.0 loses a reference to None on most calls that return it; Python 3.11 then aborts."""
    script = """
        import sys
        from PySide6.QtGui import QBrush, QImage, QPainter, QPainterPath
        from PySide6.QtWidgets import QApplication, QLabel

        app = QApplication(["bodymap"])
        image = QImage(8, 8, QImage.Format.Format_ARGB32)
        painter, brush, path, label = QPainter(image), QBrush(), QPainterPath(), QLabel()

        def call(times):
            for _ in range(times):
                painter.setBrush(brush)
                painter.drawPath(path)
                label.setText("")
                label.update()
                label.resize(5, 5)

        call(10)  # the first calls fill caches
        before = sys.getrefcount(None)
        call(4000)
        drift = sys.getrefcount(None) - before
        painter.end()
        print(f"20000 calls that return None moved its reference count by {drift}")
        sys.exit(abs(drift) > 20)
    """
    run_tool("20,000 calls of Qt", "-c", textwrap.dedent(script))


# ---------------------------------------------------------------- files


def test_that_no_module_is_too_long_to_be_one_room() -> None:
    lengths = {name: text_of(name).count("\n") for name in tracked_files() if name.endswith(".py")}
    assert {n: length for n, length in lengths.items() if length > LONGEST_MODULE} == {}


def test_that_the_top_level_holds_only_what_belongs_there() -> None:
    tops = {name.split("/")[0] for name in tracked_files()}
    assert {top for top in tops if not TOP_LEVEL.fullmatch(top)} == set()


def test_that_no_tracked_file_names_a_machine() -> None:
    """No folder of a developer's machine, and no address where pins and locks are kept."""
    machine = re.compile(
        re.escape(str(CHECKOUT.parent)) + r"/|/home/\w+/|/Users/\w+/|/root/|[A-Z]:\\Users"
    )
    pins = re.compile(r"(constraints|requirements).*\.txt$|\.lock$|-lock\.json$")
    found = []
    for name in tracked_files():
        text = text_of(name)
        if name != Path(__file__).relative_to(CHECKOUT).as_posix() and machine.search(text):
            found.append(f"{name}: a path of one machine")
        if pins.search(name) and "://" in text:
            found.append(f"{name}: an address")
        if "index-url" in text and name.endswith((".txt", ".toml", ".cfg", ".ini", "run")):
            found.append(f"{name}: a package index")
    assert found == []


def test_that_the_checks_run_is_executable_and_calls_the_readme_command() -> None:
    script = CHECKOUT / ".ci" / "run"
    lines = script.read_text(encoding="utf-8").splitlines()
    assert os.name == "nt" or os.access(script, os.X_OK)
    assert lines[-1] == "exec python3 packaging/dev.py test"


def test_that_every_pin_is_a_name_and_one_version() -> None:
    pin = re.compile(r"[A-Za-z0-9_.-]+==[0-9][0-9A-Za-z.]*(; sys_platform == \"win32\")?")
    lines = (CHECKOUT / "packaging" / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pins = [line for line in lines if line and not line.startswith("#")]
    assert [line for line in pins if not pin.fullmatch(line)] == []
    assert "PySide6-Essentials==6.11.3" in pins
