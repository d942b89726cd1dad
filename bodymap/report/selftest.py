"""Does this installation work? Load, paint, rank and write, each told as one check."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from bodymap.atlas.build import AtlasOnFigure
from bodymap.errors import BodymapError, ProgramError
from bodymap.figure.painted import BrushPoint
from bodymap.pain.extent import painted_skin
from bodymap.pain.file import SUFFIX, read_drawing
from bodymap.report.content import report_content
from bodymap.report.files import ready_folder, write_whole
from bodymap.report.pictures import PictureOptions, paint_layers, view_svg
from bodymap.report.render import PictureFormat, Rasterise, find_pattern, render_drawing
from bodymap.sessions.reports import ReportContent, ReportInput
from bodymap.sessions.review import ReviewSession
from bodymap.terms import BodyView

log = logging.getLogger(__name__)

TEMPLE = ((-112.0, 98.0), (-104.0, 90.0), (-97.0, 96.0))
NECK = ((12.0, 160.0), (14.0, 190.0), (14.0, 220.0), (10.0, 250.0))
"""Strokes (view mm) on the left view: a common tension-type headache with neck pain."""

BRUSH_MM = 10.0
SMALLEST_EXTENT_CM2 = 10.0
_SMALLEST_FILE = 2_000

PdfWriter = Callable[[ReportContent], bytes]
"""What a report says in, PDF bytes out; the window's layer has one."""


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was tried: `detail` says what was found, or what went wrong."""

    name: str
    passed: bool
    detail: str
    seconds: float


@dataclass
class _Work:
    """What the checks hand on to each other."""

    load: Callable[[], AtlasOnFigure]
    folder: Path
    rasterise: Rasterise
    to_pdf: PdfWriter
    material: AtlasOnFigure | None = None
    session: ReviewSession | None = None

    @property
    def loaded(self) -> AtlasOnFigure:
        if self.material is None:
            raise ProgramError("not tried: the atlas was not loaded")
        return self.material

    @property
    def painted(self) -> ReviewSession:
        if self.session is None:
            raise ProgramError("not tried: nothing was painted")
        return self.session


def selftest(
    load: Callable[[], AtlasOnFigure], folder: Path, rasterise: Rasterise, to_pdf: PdfWriter
) -> tuple[Check, ...]:
    """Return the checks of this installation, all of them, in the order they were tried.

    Files are written to `folder`, which is made if it is missing. Nothing is raised: what goes
    wrong is a check that did not pass.
    """
    work = _Work(load, folder, rasterise, to_pdf)
    steps: tuple[tuple[str, Callable[[_Work], str]], ...] = (
        ("load figure and atlas", _load),
        ("paint", _paint),
        ("rank", _rank),
        ("write and read a drawing", _save),
        ("write SVG pictures", _write_svg),
        ("write PNG pictures", _write_png),
        ("write a report as PDF", _write_pdf),
    )
    return tuple(_tried(name, step, work) for name, step in steps)


def _tried(name: str, step: Callable[[_Work], str], work: _Work) -> Check:
    started = time.perf_counter()
    try:
        passed, detail = True, step(work)
    except BodymapError as error:
        passed, detail = False, str(error)
    except Exception as error:
        log.info("self-test %r failed", name, exc_info=True)
        passed, detail = False, f"{type(error).__name__}: {error}"
    return Check(name, passed, detail, time.perf_counter() - started)


def _load(work: _Work) -> str:
    work.material = work.load()
    atlas = work.material.atlas
    return (
        f"{atlas.title} {atlas.version}: {len(atlas.muscles)} muscles, "
        f"{len(atlas.trigger_points)} trigger points"
    )


def _paint(work: _Work) -> str:
    session = ReviewSession(work.loaded)
    for places in (TEMPLE, NECK):
        session.begin_stroke(BodyView.LEFT, BRUSH_MM)
        session.extend_stroke([BrushPoint(u, v, BRUSH_MM) for u, v in places])
        session.finish_stroke()
    extent = session.ranking().extent_cm2
    linked = [str(view) for view in BodyView if not session.painted(view).is_empty]
    if extent < SMALLEST_EXTENT_CM2 or "back" not in linked:
        raise ProgramError(f"painted {extent:.1f} cm2, seen in {', '.join(linked) or 'no view'}")
    work.session = session
    return f"{extent:.1f} cm2, seen in {', '.join(linked)}"


def _rank(work: _Work) -> str:
    candidates = work.painted.ranking().candidates
    if not candidates:
        raise ProgramError("no trigger point was found for the painted pain")
    first = candidates[0]
    return f"{len(candidates)} candidates, first {first.trigger_point} {first.side}"


def _save(work: _Work) -> str:
    session = work.painted
    path = ready_folder(work.folder) / f"selftest{SUFFIX}"
    session.save(path)
    if read_drawing(path) != session.drawing:
        raise ProgramError(f"{path}: the drawing read is not the drawing written")
    return path.name


def _write_svg(work: _Work) -> str:
    session = work.painted
    candidates = session.ranking().candidates
    pattern = (
        find_pattern(work.loaded, candidates[0].trigger_point, candidates[0].side)
        if candidates
        else None
    )
    painted = painted_skin(session.drawing, work.loaded.figure)
    paint = paint_layers(painted, BodyView.LEFT)
    options = PictureOptions(legend=True)
    picture = view_svg(work.loaded, BodyView.LEFT, paint, pattern, options)
    write_whole(ready_folder(work.folder) / "selftest_explained.svg", picture.encode())
    written = render_drawing(session.drawing, work.loaded, work.folder, stem="selftest")
    return _sizes(written)


def _write_png(work: _Work) -> str:
    written = render_drawing(
        work.painted.drawing,
        work.loaded,
        work.folder,
        PictureFormat.PNG,
        rasterise=work.rasterise,
        stem="selftest",
    )
    return _sizes(written, b"\x89PNG\r\n\x1a\n")


def _write_pdf(work: _Work) -> str:
    given = ReportInput(work.painted.drawing, visit="selftest")
    pdf = work.to_pdf(report_content(given, work.painted.analyst))
    return _sizes([write_whole(ready_folder(work.folder) / "selftest.pdf", pdf)], b"%PDF-")


def _sizes(paths: list[Path], start: bytes = b"<svg") -> str:
    """Return how much was written; ProgramError for a file that cannot be what it should be."""
    total = 0
    for path in paths:
        content = path.read_bytes()
        if not content.startswith(start) or len(content) < _SMALLEST_FILE:
            raise ProgramError(f"{path}: {len(content)} bytes, not a {path.suffix[1:]} file")
        total += len(content)
    return f"{len(paths)} files, {total / 1000:.0f} kB"
