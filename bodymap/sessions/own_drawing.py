"""The clinician's own drawing: where they think it is, beside what the patient painted.

It has strokes, paint and undo of its own and is never ranked. Knows nothing of windows.
"""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

from bodymap.pain.compare import Agreement, agreement
from bodymap.pain.drawing import PainDrawing
from bodymap.pain.extent import painted_skin
from bodymap.pain.file import drawing_data, drawing_from
from bodymap.pain.territories import Painted
from bodymap.sessions.history import History
from bodymap.sessions.painting import Painting

KEY = "clinician"
"""Where a patient's drawing file holds the clinician's own drawing."""


def own_in(drawing: PainDrawing, where: str) -> PainDrawing | None:
    """Return the own drawing of a patient's drawing file; None where it has none.

    Raises EnvironmentProblem, which names `where`, if it cannot be read.
    """
    data = drawing.extra.get(KEY)
    return None if data is None else drawing_from(data, f"{where}: {KEY}")


def with_own(drawing: PainDrawing, own: PainDrawing) -> PainDrawing:
    """Return a patient's drawing that holds the own drawing for its file; nothing for an empty."""
    extra = {key: value for key, value in drawing.extra.items() if key != KEY}
    if not own.is_empty:
        extra[KEY] = drawing_data(own)
    return replace(drawing, extra=MappingProxyType(extra))


class OwnDrawing(Painting):
    """A painting that is shown, compared with the patient's, and never ranked."""

    def agreement_with(self, patients: Painted) -> Agreement:
        """Return how far the patient's painted skin (first) and this one (second) agree."""
        return agreement(patients, self._painted, self.figure)

    def show(self, drawing: PainDrawing) -> None:
        """Show another drawing; the history starts anew. A bad one raises EnvironmentProblem."""
        painted = painted_skin(drawing, self.figure, "own drawing")
        self._stroke, self._drawing, self._history = None, drawing, History()
        self._become(painted)
