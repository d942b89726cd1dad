"""Once more from memory: the second drawing, which tells how exact this patient's drawing is."""

from __future__ import annotations

from bodymap.sessions.intake.model import PageId, Which
from bodymap.ui.intake.paint import PaintPage


class MemoryPage(PaintPage):
    """The same tools on an empty drawing; it may be left empty."""

    page = PageId.MEMORY
    which = Which.MEMORY
    has_list = False

    @property
    def title(self) -> str:
        return self.tr("Once more from memory")

    @property
    def hint(self) -> str:
        return self.tr(
            "Please paint once more where it hurts, without looking at the first. "
            "There is no right or wrong."
        )

    @property
    def next_words(self) -> str:
        if self.desk.intake.drawn(self.which).strokes:
            return self.tr("Done: finish")
        return self.tr("Leave this out")
