"""Set up and start bodymap, or test it, from a checkout: nothing but Python 3.11 is needed.

    python3 packaging/dev.py run            the window; without a display, a sample in the terminal
    python3 packaging/dev.py run rank FILE  any bodymap command
    python3 packaging/dev.py test           the tests; further words go to pytest

Makes `.venv` in the checkout from pyproject.toml and packaging/constraints.txt, once, and again
only when one of them or Python changes. All it says itself goes to stderr, so that stdout holds
what the command prints and nothing else. `--yes` before `run` or `test` lets it install missing
system libraries without asking (as root, on Debian and Ubuntu); so does CI=true.
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import os
import shlex
import shutil
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

if sys.platform != "win32":
    import fcntl

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

CHECKOUT = Path(__file__).resolve().parent.parent
VENV = CHECKOUT / ".venv"
LOCK = CHECKOUT / ".venv.lock"
STAMP = VENV / "made-by-dev.txt"
LOG = VENV / "setup.log"
CONSTRAINTS = Path("packaging") / "constraints.txt"  # relative: pip splits a variable at spaces
SAMPLES = CHECKOUT / "assets" / "samples"
SAMPLE_PICTURES = CHECKOUT / "build" / "sample"

# What Qt opens at run time, by the file it asks for and the Debian or Ubuntu package that has it.
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
}
X11_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libX11-xcb.so.1": "libx11-xcb1",
}
WAYLAND_LIBRARIES = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}


def say(words: str) -> None:
    """Tell the person who started this, without touching stdout."""
    print(words, file=sys.stderr, flush=True)


def stop(words: str) -> NoReturn:
    """Say what is in the way and end with exit code 1."""
    say(words)
    raise SystemExit(1)


# ---------------------------------------------------------------- system libraries


def has_display(environment: Mapping[str, str], platform: str = sys.platform) -> bool:
    """Return whether a window can be shown: always on Windows and macOS."""
    if not platform.startswith("linux"):
        return True
    if environment.get("QT_QPA_PLATFORM") in {"offscreen", "minimal"}:
        return False
    return bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


def needed_libraries(environment: Mapping[str, str], *, window: bool) -> dict[str, str]:
    """Return file -> package of the libraries Qt will open, more of them for a window."""
    needed = dict(QT_LIBRARIES)
    if window and environment.get("WAYLAND_DISPLAY"):
        needed |= WAYLAND_LIBRARIES
    elif window and environment.get("DISPLAY"):
        needed |= X11_LIBRARIES
    return needed


def can_open(library: str) -> bool:
    """Return whether the system's loader finds a shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing_packages(
    libraries: Mapping[str, str],
    opens: Callable[[str], bool] = can_open,
    finds_module: Callable[[str], object] = importlib.util.find_spec,
) -> list[str]:
    """Return the Debian packages to install: those of libraries that do not open, and venv's."""
    packages = [package for library, package in libraries.items() if not opens(library)]
    if not (finds_module("venv") and finds_module("ensurepip")):
        packages.append(f"python3.{sys.version_info.minor}-venv")
    return packages


def apt_line(packages: Sequence[str]) -> list[str]:
    """Return the command that installs packages and nothing they merely recommend."""
    return ["apt-get", "install", "-y", "--no-install-recommends", *packages]


def may_install(environment: Mapping[str, str], packages: Sequence[str], *, agreed: bool) -> bool:
    """Return whether to install: as root, when told so, in CI, or after a yes at the terminal."""
    if not is_root() or shutil.which("apt-get") is None:
        return False
    if agreed or environment.get("CI", "").lower() in {"1", "true", "yes"}:
        return True
    if not sys.stdin.isatty():
        return False
    say(f"bodymap needs these system packages: {' '.join(packages)}")
    print("Install them with apt-get now? [y/N] ", end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip().lower() in {"y", "yes"}


def is_root() -> bool:
    """Return whether this process may install system packages; False on Windows."""
    return hasattr(os, "geteuid") and os.geteuid() == 0


def ensure_libraries(environment: Mapping[str, str], *, window: bool, agreed: bool) -> None:
    """Install the system libraries that are missing, or say the exact line that does and stop."""
    if not sys.platform.startswith("linux"):
        return
    packages = missing_packages(needed_libraries(environment, window=window))
    if not packages:
        return
    line = shlex.join(apt_line(packages))
    if not may_install(environment, packages, agreed=agreed):
        sudo = "" if is_root() else "sudo "
        stop(
            "Some parts of the system that bodymap needs are missing. On Debian or Ubuntu:\n\n"
            f"    {sudo}apt-get update && {sudo}{line}\n\n"
            "(elsewhere: the packages with the same libraries), then start this again."
        )
    say(f"Installing {len(packages)} system packages with apt-get (about 20 s) ...")
    quiet = {**environment, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["apt-get", "update", "-qq"], [*apt_line(packages), "-qq"]):
        done = subprocess.run(
            command, env=quiet, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False
        )
        if done.returncode:
            say(last_lines(done.stdout.decode(errors="replace")))
            stop(f"This did not work: {shlex.join(command)}")


# ---------------------------------------------------------------- the environment in .venv


def venv_python(venv: Path = VENV, platform: str = sys.platform) -> Path:
    """Return the interpreter inside a virtual environment."""
    return venv / ("Scripts/python.exe" if platform == "win32" else "bin/python")


def fingerprint(checkout: Path = CHECKOUT, python: str = sys.version) -> str:
    """Return a hash that changes when what the environment was made from changes.

    That is pyproject.toml, the constraints, the Python, and where the checkout lies (an editable
    install points there).
    """
    made_from = hashlib.sha256(f"{python}\n{checkout}\n".encode())
    for path in (checkout / "pyproject.toml", checkout / CONSTRAINTS):
        made_from.update(hashlib.sha256(path.read_bytes()).digest())
    return made_from.hexdigest()


def holds(stamp: str, wanted: str, *, tests: bool) -> bool:
    """Return whether an environment with this stamp will do: the tests' one also runs bodymap."""
    return stamp == f"{wanted} test" or (not tests and stamp == f"{wanted} run")


def read_stamp() -> str:
    """Return what the environment was made for; empty when it is missing, broken or half made."""
    if not venv_python().exists():
        return ""
    try:
        return STAMP.read_text(encoding="utf-8").strip()
    except OSError:
        return ""


def ensure_environment(*, tests: bool) -> None:
    """Make `.venv` unless the one that is there was made from the same things."""
    wanted = fingerprint()
    if holds(read_stamp(), wanted, tests=tests):
        return
    with one_at_a_time():
        make_environment(wanted, tests=tests)


@contextmanager
def one_at_a_time() -> Iterator[None]:
    """Wait until no other process sets up this checkout; the system ends the wait of a killed one.

    Where the system has no such lock (Windows), two set-ups at once are not kept apart.
    """
    if sys.platform == "win32":
        yield
    else:
        with LOCK.open("w") as lock:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                say("Another start is setting up bodymap; waiting for it ...")
                fcntl.flock(lock, fcntl.LOCK_EX)
            yield


def make_environment(wanted: str, *, tests: bool) -> None:
    """Make `.venv`, or add the tests' packages to one that can run bodymap."""
    stamp = read_stamp()
    if holds(stamp, wanted, tests=tests):
        return
    begin = time.monotonic()
    if stamp == f"{wanted} run":
        say("Adding what the tests need to .venv (about 15 s) ...")
        STAMP.unlink()
    else:
        what = "again, since what it is made from has changed" if VENV.exists() else "once"
        say(f"Setting up bodymap in .venv, {what} (about half a minute, 400 MB on the disk).")
        say("  1 of 2: an empty Python environment ...")
        remove_environment()
        step([sys.executable, "-m", "venv", str(VENV)])
        say("  2 of 2: Qt, geometry and the other libraries ...")
    step(
        [
            *(str(venv_python()), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"),
            *("--editable", ".[test]" if tests else "."),
        ]
    )
    STAMP.write_text(f"{wanted} {'test' if tests else 'run'}\n", encoding="utf-8")
    say(f"Ready after {time.monotonic() - begin:.0f} s.")


def remove_environment() -> None:
    """Remove `.venv`, whatever state it is in."""
    if VENV.is_symlink() or VENV.is_file():
        VENV.unlink()
    elif VENV.exists():
        shutil.rmtree(VENV)


def step(command: Sequence[str]) -> None:
    """Run one step of the set-up, with a word every ten seconds; on failure show why and stop."""
    pins = {"PIP_CONSTRAINT": str(CONSTRAINTS), "PIP_BUILD_CONSTRAINT": str(CONSTRAINTS)}
    VENV.mkdir(exist_ok=True)
    begin = time.monotonic()
    with LOG.open("wb") as log:
        running = subprocess.Popen(
            command, cwd=CHECKOUT, env={**os.environ, **pins}, stdout=log, stderr=subprocess.STDOUT
        )
        while True:
            try:
                code = running.wait(timeout=10)
                break
            except subprocess.TimeoutExpired:
                say(f"    still at it ({time.monotonic() - begin:.0f} s)")
            except KeyboardInterrupt:
                running.terminate()
                running.wait()
                stop("Stopped; the next start begins the set-up again.")
    if code:
        say(last_lines(LOG.read_text(encoding="utf-8", errors="replace")))
        stop(
            f"The set-up stopped at: {shlex.join(command)}\n"
            "Is the network (or the package index pip is set to) reachable? "
            f"All it said is in {LOG.relative_to(CHECKOUT)}."
        )


def last_lines(text: str, count: int = 25) -> str:
    """Return the end of a text, indented."""
    return "\n".join(f"    {line}" for line in text.rstrip().splitlines()[-count:])


# ---------------------------------------------------------------- the two commands


def start(command: Sequence[str], environment: Mapping[str, str]) -> int:
    """Run a command in our place, where the system can do that; return its exit code."""
    sys.stdout.flush()
    sys.stderr.flush()
    if os.name == "posix":  # on Windows a replaced process gives the terminal back too early
        os.execve(command[0], list(command), dict(environment))  # noqa: S606
    return subprocess.call(command, env=dict(environment))


def bodymap_command(*words: str) -> list[str]:
    """Return the command line of bodymap in `.venv`; `-P` keeps the current folder out of it."""
    return [str(venv_python()), "-P", "-m", "bodymap", *words]


def pytest_command(words: Sequence[str], cores: int) -> list[str]:
    """Return the command line of the tests.

    All cores share the work, except where a person looks on (a debugger, one chosen test) or
    where they would disturb the timing.
    """
    alone = ("-n", "--numprocesses", "--pdb", "--trace", "-s", "--capture=no", "--benchmark-enable")
    chosen = any("::" in word or word.startswith(alone) for word in words)
    spread = [] if chosen or cores < 2 else ["-n", "auto"]
    return [str(venv_python()), "-P", "-m", "pytest", *spread, *words]


def show_sample(environment: Mapping[str, str]) -> int:
    """Rank a sample drawing in the terminal and write its pictures; return the exit code."""
    sample = next(iter(sorted(SAMPLES.glob("*.bodymap.json"))), None)
    if sample is None:
        stop(f"There is no sample drawing in {SAMPLES.relative_to(CHECKOUT)}.")
    say("There is no display here, so bodymap shows its work in the terminal instead of a window.")
    say(f"\nRanking the sample drawing {sample.relative_to(CHECKOUT)}:\n")
    SAMPLE_PICTURES.mkdir(parents=True, exist_ok=True)
    for words in (
        ("rank", str(sample)),
        ("render", str(sample), "--out", str(SAMPLE_PICTURES)),
    ):
        code = subprocess.call(bodymap_command(*words), env=dict(environment))
        if code:
            return code
    say(f"\nIts pictures are in {SAMPLE_PICTURES}")
    say("Further commands: python3 packaging/dev.py run --help")
    return 0


def run(words: Sequence[str], *, agreed: bool) -> int:
    """Start bodymap with the words given; return its exit code."""
    environment = dict(os.environ)
    display = has_display(environment)
    ensure_libraries(environment, window=display, agreed=agreed)
    ensure_environment(tests=False)
    if not display:
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
        if not words:
            return show_sample(environment)
    return start(bodymap_command(*words), environment)


def test(words: Sequence[str], *, agreed: bool) -> int:
    """Run the tests, without a display; return pytest's exit code."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    ensure_libraries(environment, window=False, agreed=agreed)
    ensure_environment(tests=True)
    os.chdir(CHECKOUT)
    return start(pytest_command(words, os.cpu_count() or 1), environment)


def main(arguments: Sequence[str]) -> int:
    """Understand the command line and do it; return the exit code."""
    if sys.version_info < (3, 11):  # noqa: UP036 (an older Python may well start this file)
        stop(
            f"bodymap needs Python 3.11 or later; this is {sys.version.split()[0]}. "
            "Start this with a newer one, such as: python3.11 packaging/dev.py run"
        )
    words = list(arguments)
    agreed = words[:1] == ["--yes"]
    if agreed:
        words = words[1:]
    commands = {"run": run, "test": test}
    if not words or words[0] not in commands:
        asked_for_help = words[:1] in (["-h"], ["--help"])
        say((__doc__ or "").strip())
        return 0 if asked_for_help else 2
    return commands[words[0]](words[1:], agreed=agreed)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
