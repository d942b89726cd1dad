"""Work through many drawing files in order, on all cores or on a cluster.

Files are handed out in chunks; a bounded number is on its way at any time, so memory does not
grow with their number, and results come back in the order of the files.
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass
from itertools import islice
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from bodymap.errors import EnvironmentProblem
from bodymap.pain.file import SUFFIX

if TYPE_CHECKING:
    from distributed import Client

CHUNK = 25
FEW_FILES = 40
CHUNKS_AHEAD = 2

ONE_THREAD_EACH = ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS")
"""Processes share the cores already; threads of each would only get into each other's way."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file: its result as text, or why there is none."""

    path: str
    text: str = ""
    error: str = ""


Worker = Callable[[Sequence[str]], list[Outcome]]


def drawing_files(inputs: Iterable[Path]) -> Iterator[Path]:
    """Yield the drawing files that paths, folders and patterns stand for, in order.

    A folder stands for all `*.bodymap.json` in and below it; a pattern such as `visits/*/head*`
    for what it matches. What matches nothing is yielded as it is and found missing when read.
    """
    for given in inputs:
        if given.is_dir():
            yield from sorted(given.rglob(f"*{SUFFIX}"))
        elif not given.exists() and any(sign in str(given) for sign in "*?["):
            yield from _matching(given)
        else:
            yield given


def _matching(pattern: Path) -> Iterator[Path]:
    anchor = Path(pattern.anchor) if pattern.is_absolute() else Path()
    relative = str(pattern.relative_to(pattern.anchor)) if pattern.is_absolute() else str(pattern)
    found = sorted(path for path in anchor.glob(relative) if path.is_file())
    yield from found or [pattern]


def in_this_process(files: Iterable[str], work: Worker) -> Iterator[Outcome]:
    """Yield the outcomes one after the other without any helpers."""
    for path in files:
        yield from work([path])


def on_all_cores(files: Iterable[str], work: Worker, cores: int | None = None) -> Iterator[Outcome]:
    """Yield the outcomes in the order of the files, worked out by one process for each core."""
    count = cores or os.cpu_count() or 1
    context = get_context("spawn")
    for library in ONE_THREAD_EACH:  # read by the new processes when they load numpy
        os.environ.setdefault(library, "1")
    with ProcessPoolExecutor(max_workers=count, mp_context=context) as pool:
        yield from _in_order(files, lambda chunk: pool.submit(work, chunk), count, Future.result)


def on_cluster(files: Iterable[str], work: Worker, address: str) -> Iterator[Outcome]:
    """Yield the outcomes in the order of the files, worked out by a dask.distributed cluster.

    The workers need bodymap installed and the files under the same paths. Raises
    EnvironmentProblem when there is no cluster at the address or the extra is not installed.
    """
    client = _client(address)
    try:
        count = max(1, len(client.scheduler_info()["workers"]))
        yield from _in_order(
            files,
            lambda chunk: client.submit(work, chunk, pure=False),
            count,
            lambda future: future.result(),
        )
    finally:
        client.close()  # type: ignore[no-untyped-call]


def _client(address: str) -> Client:
    try:
        from distributed import Client
    except ImportError as error:
        raise EnvironmentProblem(
            "--scheduler", "the cluster extra is not installed", "pip install 'bodymap[cluster]'"
        ) from error
    try:
        client: Client = Client(  # type: ignore[no-untyped-call]
            address, timeout="10s", set_as_default=False
        )
    except (OSError, TimeoutError, ValueError) as error:
        raise EnvironmentProblem(f"--scheduler {address}", f"cannot be reached: {error}") from error
    return client


def _in_order(
    files: Iterable[str],
    submit: Callable[[list[str]], T],
    workers: int,
    result: Callable[[T], list[Outcome]],
) -> Iterator[Outcome]:
    names = iter(files)
    waiting: deque[T] = deque()
    while True:
        while len(waiting) < workers * CHUNKS_AHEAD and (chunk := list(islice(names, CHUNK))):
            waiting.append(submit(chunk))
        if not waiting:
            return
        yield from result(waiting.popleft())
