"""The set-up script: what it decides, without a network and without making anything."""

from __future__ import annotations

import importlib.util
import io
import os
import shutil
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest

CHECKOUT = Path(__file__).resolve().parents[3]


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A small checkout with the script in it and nothing set up."""
    folder = tmp_path / "a checkout"
    (folder / "packaging").mkdir(parents=True)
    (folder / "pyproject.toml").write_text("[project]\n", encoding="utf-8")
    (folder / "packaging" / "constraints.txt").write_text("click==8.5.1\n", encoding="utf-8")
    shutil.copy(CHECKOUT / "packaging" / "dev.py", folder / "packaging")
    return folder


@pytest.fixture
def dev(checkout: Path) -> Any:
    """The script of the small checkout, as a module."""
    spec = importlib.util.spec_from_file_location("dev_script", checkout / "packaging" / "dev.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def steps(dev: Any, monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """The set-up steps asked for; instead of running, each leaves an interpreter behind."""
    asked: list[list[str]] = []

    def step(command: list[str]) -> None:
        asked.append(command)
        dev.venv_python().parent.mkdir(parents=True, exist_ok=True)
        dev.venv_python().touch()

    monkeypatch.setattr(dev, "step", step)
    return asked


@pytest.fixture
def started(dev: Any, monkeypatch: pytest.MonkeyPatch) -> list[tuple[list[str], dict[str, str]]]:
    """The commands started, each with its environment, on a machine where all is set up."""
    commands: list[tuple[list[str], dict[str, str]]] = []

    def start(command: list[str], environment: dict[str, str]) -> int:
        commands.append((command, environment))
        return 7

    monkeypatch.setattr(dev, "start", start)
    monkeypatch.setattr(dev, "ensure_libraries", lambda *args, **kwargs: None)
    monkeypatch.setattr(dev, "ensure_environment", lambda **kwargs: None)
    for variable in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.chdir(Path.cwd())
    return commands


def answer(monkeypatch: pytest.MonkeyPatch, words: str) -> None:
    """Put a person who types these words at the terminal."""
    keyboard = io.StringIO(words)
    monkeypatch.setattr(keyboard, "isatty", lambda: True)
    monkeypatch.setattr(sys, "stdin", keyboard)


# ---------------------------------------------------------------- when the environment is made


def test_that_the_fingerprint_stays_while_nothing_changes(dev: Any) -> None:
    assert dev.fingerprint() == dev.fingerprint()


@pytest.mark.parametrize("file", ["pyproject.toml", "packaging/constraints.txt"])
def test_that_the_fingerprint_follows_what_is_installed(
    dev: Any, checkout: Path, file: str
) -> None:
    before = dev.fingerprint()
    with (checkout / file).open("a", encoding="utf-8") as text:
        text.write("# changed\n")
    assert dev.fingerprint() != before


def test_that_the_fingerprint_follows_python_and_place(
    dev: Any, checkout: Path, tmp_path: Path
) -> None:
    moved = Path(shutil.copytree(checkout, tmp_path / "moved"))
    assert dev.fingerprint(python="3.11") != dev.fingerprint(python="3.12")
    assert dev.fingerprint(moved) != dev.fingerprint(checkout)


def test_that_the_first_start_makes_everything_and_the_next_nothing(
    dev: Any, steps: list[list[str]]
) -> None:
    dev.ensure_environment(tests=False)
    assert [command[1:3] for command in steps] == [["-m", "venv"], ["-m", "pip"]]
    dev.ensure_environment(tests=False)
    assert len(steps) == 2


def test_that_tests_add_to_an_environment_made_to_run(dev: Any, steps: list[list[str]]) -> None:
    dev.ensure_environment(tests=False)
    steps.clear()
    dev.ensure_environment(tests=True)
    assert [command[-1] for command in steps] == [".[test]"]
    dev.ensure_environment(tests=False)
    assert len(steps) == 1


def test_that_a_half_made_environment_is_made_again(
    dev: Any, steps: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    leftover = dev.VENV / "leftover"
    dev.VENV.mkdir()
    leftover.touch()
    dev.ensure_environment(tests=True)
    assert not leftover.exists()
    assert len(steps) == 2


def test_that_an_environment_without_its_python_is_made_again(
    dev: Any, steps: list[list[str]]
) -> None:
    dev.ensure_environment(tests=False)
    dev.venv_python().unlink()
    dev.venv_python().symlink_to("a-python-that-was-removed")
    steps.clear()
    dev.ensure_environment(tests=False)
    assert len(steps) == 2


def test_that_a_failed_set_up_is_not_taken_for_a_finished_one(
    dev: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(command: list[str]) -> None:
        raise SystemExit(1)

    monkeypatch.setattr(dev, "step", fail)
    with pytest.raises(SystemExit):
        dev.ensure_environment(tests=False)
    assert dev.read_stamp() == ""


def test_that_a_failing_step_shows_what_it_said_and_stops(
    dev: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stopped:
        dev.step([sys.executable, "-c", "import sys; sys.exit('no route to the index')"])
    said = capsys.readouterr()
    assert stopped.value.code == 1
    assert "no route to the index" in said.err
    assert said.out == ""


def test_that_a_step_passes_the_pins_to_pip_and_what_pip_starts(dev: Any) -> None:
    script = (
        "import os, pathlib, sys; "
        "sys.exit(not all(pathlib.Path(os.environ[name]).is_file() "
        "for name in ('PIP_CONSTRAINT', 'PIP_BUILD_CONSTRAINT')))"
    )
    dev.step([sys.executable, "-c", script])
    assert " " not in str(dev.CONSTRAINTS)


# ---------------------------------------------------------------- system libraries


def test_that_a_complete_system_needs_no_packages(dev: Any) -> None:
    assert dev.missing_packages(dev.QT_LIBRARIES, lambda library: True, lambda name: name) == []


def test_that_each_missing_library_names_its_package(dev: Any) -> None:
    libraries = dev.needed_libraries({}, window=False)
    missing = dev.missing_packages(libraries, lambda library: "GL" not in library, lambda n: n)
    assert missing == ["libegl1", "libgl1"]


def test_that_a_python_without_ensurepip_needs_the_venv_package(dev: Any) -> None:
    missing = dev.missing_packages({}, finds_module=lambda name: name != "ensurepip")
    assert missing == [f"python3.{sys.version_info.minor}-venv"]


@pytest.mark.parametrize(
    ("environment", "library"),
    [
        ({"DISPLAY": ":0"}, "libxcb-cursor.so.0"),
        ({"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}, "libwayland-cursor.so.0"),
    ],
)
def test_that_a_window_needs_the_libraries_of_its_display(
    dev: Any, environment: dict[str, str], library: str
) -> None:
    assert library in dev.needed_libraries(environment, window=True)
    assert dev.needed_libraries(environment, window=False) == dev.QT_LIBRARIES


def test_that_the_apt_line_can_be_copied_as_it_is(dev: Any) -> None:
    line = " ".join(dev.apt_line(["libegl1", "libgl1"]))
    assert line == "apt-get install -y --no-install-recommends libegl1 libgl1"


def refuse_to_start(*arguments: object, **options: object) -> None:
    """Fail: this test must not install anything."""
    pytest.fail(f"started {arguments}")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="apt is for Debian and Ubuntu")
@pytest.mark.parametrize(("root", "prefix"), [(True, "    apt-get"), (False, "    sudo apt-get")])
def test_that_missing_libraries_stop_with_the_exact_line(
    dev: Any,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    root: bool,
    prefix: str,
) -> None:
    monkeypatch.setattr(dev, "missing_packages", lambda libraries: ["libegl1"])
    monkeypatch.setattr(dev, "is_root", lambda: root)
    monkeypatch.setattr(subprocess, "run", refuse_to_start)
    monkeypatch.setattr(sys, "stdin", io.StringIO())
    with pytest.raises(SystemExit) as stopped:
        dev.ensure_libraries({}, window=False, agreed=False)
    assert stopped.value.code == 1
    assert f"{prefix} update && " in capsys.readouterr().err


@pytest.mark.parametrize(
    ("environment", "agreed", "typed", "expected"),
    [
        ({"CI": "true"}, False, "", True),
        ({}, True, "", True),
        ({}, False, "y\n", True),
        ({}, False, "\n", False),
        ({"CI": ""}, False, "no\n", False),
    ],
)
def test_that_packages_are_installed_only_when_agreed(
    dev: Any,
    monkeypatch: pytest.MonkeyPatch,
    environment: dict[str, str],
    agreed: bool,
    typed: str,
    expected: bool,
) -> None:
    monkeypatch.setattr(dev, "is_root", lambda: True)
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    answer(monkeypatch, typed)
    assert dev.may_install(environment, ["libegl1"], agreed=agreed) is expected


def test_that_nothing_is_installed_without_being_root(
    dev: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dev, "is_root", lambda: False)
    assert not dev.may_install({"CI": "true"}, ["libegl1"], agreed=True)


# ---------------------------------------------------------------- the two commands


@pytest.mark.parametrize(
    ("environment", "platform", "expected"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, "linux", False),
        ({}, "darwin", True),
        ({}, "win32", True),
    ],
)
def test_that_a_display_is_recognised(
    dev: Any, environment: dict[str, str], platform: str, expected: bool
) -> None:
    assert dev.has_display(environment, platform) is expected


def test_that_the_interpreter_is_found_on_every_system(dev: Any) -> None:
    venv = Path("place")
    assert dev.venv_python(venv, "linux") == venv / "bin" / "python"
    assert dev.venv_python(venv, "win32") == venv / "Scripts" / "python.exe"


def test_that_run_passes_words_and_exit_code_through(
    dev: Any,
    started: list[tuple[list[str], dict[str, str]]],
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert dev.main(["--yes", "run", "rank", "my file.json", "--json", "--yes"]) == 7
    command = started[0][0]
    assert command[-6:] == ["-m", "bodymap", "rank", "my file.json", "--json", "--yes"]
    assert capsys.readouterr().out == ""


def test_that_run_opens_the_window_where_there_is_a_display(
    dev: Any, started: list[tuple[list[str], dict[str, str]]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dev, "has_display", lambda environment: True)
    assert dev.main(["run"]) == 7
    command, environment = started[0]
    assert command[-2:] == ["-m", "bodymap"]
    assert "QT_QPA_PLATFORM" not in environment


def test_that_run_shows_a_sample_where_there_is_none(
    dev: Any,
    checkout: Path,
    started: list[tuple[list[str], dict[str, str]]],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    calls: list[list[str]] = []

    def call(command: list[str], env: dict[str, str]) -> int:
        assert env["QT_QPA_PLATFORM"] == "offscreen"
        calls.append(command)
        return 0

    monkeypatch.setattr(dev, "has_display", lambda environment: False)
    monkeypatch.setattr(subprocess, "call", call)
    dev.SAMPLES.mkdir(parents=True)
    sample = dev.SAMPLES / "temple.bodymap.json"
    sample.touch()
    assert dev.main(["run"]) == 0
    assert [command[4:6] for command in calls] == [["rank", str(sample)], ["render", str(sample)]]
    assert str(dev.SAMPLE_PICTURES) in capsys.readouterr().err
    assert started == []


def test_that_tests_run_offscreen_with_their_words(
    dev: Any, checkout: Path, started: list[tuple[list[str], dict[str, str]]]
) -> None:
    assert dev.main(["test", "-k", "ranking"]) == 7
    command, environment = started[0]
    assert command[2:4] == ["-m", "pytest"]
    assert command[-2:] == ["-k", "ranking"]
    assert environment["QT_QPA_PLATFORM"] == "offscreen"
    assert Path.cwd() == checkout


@pytest.mark.parametrize(
    ("words", "cores", "spread"),
    [
        ([], 8, True),
        (["tests/unit"], 8, True),
        ([], 1, False),
        (["tests/unit/test_project.py::test_x"], 8, False),
        (["-n0"], 8, False),
        (["--pdb"], 8, False),
        (["tests/benchmarks", "--benchmark-enable"], 8, False),
    ],
)
def test_that_all_cores_share_the_work_where_nobody_looks_on(
    dev: Any, words: list[str], cores: int, spread: bool
) -> None:
    assert ("auto" in dev.pytest_command(words, cores)) is spread


@pytest.mark.parametrize(("words", "code"), [([], 2), (["paint"], 2), (["--help"], 0)])
def test_that_other_words_show_how_to_use_it(
    dev: Any, capsys: pytest.CaptureFixture[str], words: list[str], code: int
) -> None:
    assert dev.main(words) == code
    assert "packaging/dev.py test" in capsys.readouterr().err


def test_that_an_old_python_is_told_so(
    dev: Any, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 9, 2))
    with pytest.raises(SystemExit):
        dev.main(["run"])
    assert "needs Python 3.11 or later" in capsys.readouterr().err


@pytest.mark.skipif(os.name != "posix", reason="the system has no such lock")
def test_that_two_set_ups_wait_for_each_other(
    dev: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(dev, "LOCK", tmp_path / "lock")
    order: list[str] = []
    inside, leave = threading.Event(), threading.Event()

    def first() -> None:
        with dev.one_at_a_time():
            inside.set()
            leave.wait(10)
            order.append("first")

    def second() -> None:
        with dev.one_at_a_time():
            order.append("second")

    threads = [threading.Thread(target=first)]
    threads[0].start()
    assert inside.wait(10)
    threads.append(threading.Thread(target=second))
    threads[1].start()
    threads[1].join(0.3)
    assert order == []
    leave.set()
    for thread in threads:
        thread.join(10)
    assert order == ["first", "second"]
    assert "waiting" in capsys.readouterr().err
