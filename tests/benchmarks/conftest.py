"""Times of the slow paths. No test fails for being slow; the numbers go into the README.

python3 packaging/dev.py test tests/benchmarks --benchmark-enable
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import pytest

from bodymap.figure.frames import BODY_VIEWS, FRAMES
from bodymap.figure.load import Figure
from bodymap.pain.drawing import PainDrawing, Stroke

TIMES: list[str] = []
SEED = 11
Drawing = Callable[[int], PainDrawing]


@pytest.fixture
def timed(benchmark: Any) -> Iterator[Any]:
    """Return the benchmark; its median and 99th percentile are printed at the end."""
    yield benchmark
    if benchmark.stats is None:  # benchmarks are switched off: it ran once, as a plain test
        return
    data = np.array(benchmark.stats.stats.data) * 1000
    line = f"{benchmark.name:62} median {np.median(data):9.2f} ms"
    line += f"   p95 {np.percentile(data, 95):9.2f}   p99 {np.percentile(data, 99):9.2f}"
    TIMES.append(f"{line}   ({len(data)} rounds)")


def pytest_terminal_summary(terminalreporter: Any) -> None:
    if TIMES:
        terminalreporter.section("times")
        for line in TIMES:
            terminalreporter.write_line(line)


@pytest.fixture(scope="session")
def drawing_of(figure: Figure) -> Drawing:
    """Return what makes a drawing of so many strokes all over the body, always the same."""

    def drawing(count: int) -> PainDrawing:
        chance = np.random.default_rng(SEED)
        return PainDrawing(tuple(one_stroke(chance) for _ in range(count)))

    def one_stroke(chance: np.random.Generator) -> Stroke:
        while True:
            view = BODY_VIEWS[chance.integers(len(BODY_VIEWS))]
            frame = FRAMES[view]
            u = frame.u_range[0] + chance.uniform(0.2, 0.8) * frame.width_mm
            v = frame.v_range[0] + chance.uniform(0.1, 0.8) * frame.height_mm
            steps = np.cumsum(chance.normal(0.0, 4.0, (20, 2)), axis=0)
            points = tuple((round(u + a, 2), round(v + b, 2)) for a, b in steps.tolist())
            if all(figure.skin.pick(view, *point) is not None for point in points):
                return Stroke(view, points, float(chance.uniform(5.0, 12.0)))

    return drawing
