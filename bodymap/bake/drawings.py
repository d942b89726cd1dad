"""All drawings of a figure, one after the other."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from bodymap.bake.cast import ViewCast
from bodymap.bake.line_art import draw_view
from bodymap.bake.mouth import draw_mouth
from bodymap.figure.frames import BODY_VIEWS
from bodymap.terms import BodyView


def draw_all(
    casts: Mapping[BodyView, ViewCast], report: Callable[[float], None]
) -> Iterator[tuple[str, str]]:
    """Yield (view name, SVG text) of the body views and the mouth inset.

    `report` is called with the share done (0-1) after each.
    """
    for done, view in enumerate(BODY_VIEWS, 1):
        yield view.value, draw_view(casts[view], casts)
        report(done / (len(BODY_VIEWS) + 1))
    yield BodyView.MOUTH.value, draw_mouth()
    report(1.0)
