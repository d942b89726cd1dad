"""Makes the page of each question; each is imported when it is first shown."""

from __future__ import annotations

from bodymap.sessions.intake.model import PageId
from bodymap.ui.canvas.figure_art import FigureArt
from bodymap.ui.intake.desk import IntakeDesk
from bodymap.ui.intake.page import IntakePage
from bodymap.ui.theme import Theme

# ruff: noqa: PLC0415 - the next page is imported while this one is read, not before the start


class PageFactory:
    """Makes pages that talk to one desk and show one figure."""

    def __init__(self, desk: IntakeDesk, art: FigureArt) -> None:
        self._desk = desk
        self._art = art

    def __call__(self, page: PageId, theme: Theme) -> IntakePage:
        """Return a new page."""
        desk, art = self._desk, self._art
        made: IntakePage
        match page:
            case PageId.ORIENTATION | PageId.ORIENTATION_AGAIN:
                from bodymap.ui.intake.orientation import OrientationPage

                again = page is PageId.ORIENTATION_AGAIN
                made = OrientationPage(desk, theme, art, again=again)
            case PageId.PAINT:
                from bodymap.ui.intake.paint import PaintPage

                made = PaintPage(desk, art, theme)
            case PageId.MEMORY:
                from bodymap.ui.intake.memory import MemoryPage

                made = MemoryPage(desk, art, theme)
            case PageId.STRENGTH:
                from bodymap.ui.intake.scales import StrengthPage

                made = StrengthPage(desk, theme)
            case PageId.SPEAK:
                from bodymap.ui.intake.speak import SpeakPage

                made = SpeakPage(desk, theme)
            case PageId.REVIEW:
                from bodymap.ui.intake.review import ReviewPage

                made = ReviewPage(desk, art, theme)
            case PageId.THANKS:
                from bodymap.ui.intake.thanks import ThanksPage

                made = ThanksPage(desk, theme)
            case _:
                from bodymap.ui.intake.choices import ChoicePage

                made = ChoicePage(desk, theme, str(page))
        return made
