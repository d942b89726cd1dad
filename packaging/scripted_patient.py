"""Time a patient who answers everything: python3 packaging/scripted_patient.py.

For developers: after changing a page. The real program runs on a screen nobody sees, as on a tablet
of 10 inches (800 x 1280 px, 135 x 217 mm), and a finger paints two places and answers each question
once. The time is computed, not waited for: the way of the finger, in the air and on the glass, at
300 mm/s, and a pause of one second on each page. Who reads every word needs longer; that is told,
too.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # a checkout's tests hold the patient

from bodymap.sessions.kiosk import PinLock
from bodymap.storage.records import open_records
from tests.end2end.patient_visits import TABLET, Told, visit

SPEED_MM_S = 300.0
PAUSE_S = 1.0
MM_PX = max(135 / TABLET[0], 217 / TABLET[1])
LONGEST_S = 120.0
READING_WORDS_S = 200 / 60  # a usual adult reader of plain text
PIN = "2468"
HOMES = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")
HOMES_ELSEWHERE = ("USERPROFILE", "APPDATA", "LOCALAPPDATA")


@dataclass(frozen=True, slots=True)
class PageTime:
    """What one page asked for: words to read, touches, and how far the hand went."""

    title: str
    words: int
    touches: int
    way_mm: float

    @property
    def seconds(self) -> float:
        """The pause and the way."""
        return PAUSE_S + self.way_mm / SPEED_MM_S


@dataclass(frozen=True, slots=True)
class Times:
    """All pages of a visit, in order."""

    pages: tuple[PageTime, ...]

    @property
    def touches(self) -> int:
        """How often the screen was touched; a stroke is one touch."""
        return sum(page.touches for page in self.pages)

    @property
    def seconds(self) -> float:
        """From the start to the thanks."""
        return sum(page.seconds for page in self.pages)

    @property
    def words(self) -> int:
        """How many words there were to read; what two pages share counts once."""
        return sum(page.words for page in self.pages)

    @property
    def pause_s(self) -> float:
        """How long a pause on each page may be within LONGEST_S."""
        return PAUSE_S + (LONGEST_S - self.seconds) / len(self.pages)

    @property
    def read_s(self) -> float:
        """How long it takes if every word is read, instead of a pause on each page."""
        return self.seconds - PAUSE_S * len(self.pages) + self.words / READING_WORDS_S


def times_of(told: Told) -> Times:
    """Return the times of what a patient did."""
    return Times(
        tuple(
            PageTime(
                page["title"] or "Start", page["words"], page["touches"], page["path_px"] * MM_PX
            )
            for page in told["pages"]
        )
    )


def measured(folder: Path) -> Times:
    """Return the times of a first visit to a clinic that has chosen its PIN.

    The records are those of this process's home; `folder` is for what the visit leaves behind.
    """
    with open_records() as records:
        PinLock(records).set_pin(PIN)
    return times_of(visit(folder, hand="finger"))


def lines_of(times: Times) -> Sequence[str]:
    """Return the report, a line for each page and one for all."""
    widest = max(len(page.title) for page in times.pages)
    lines = [f"{'page':<{widest}}  words  touches    mm  seconds"]
    lines += [
        f"{page.title:<{widest}}  {page.words:>5}  {page.touches:>7}  {page.way_mm:>4.0f}"
        f"  {page.seconds:>7.1f}"
        for page in times.pages
    ]
    count = len(times.pages)
    whole = f"{count} pages, {times.touches} touches, {times.seconds:.0f} s"
    read = f"who reads each of the {times.words} words, {READING_WORDS_S * 60:.0f} in a minute"
    return [
        *lines,
        "",
        f"{whole}, {times.seconds / count:.1f} s a page",
        f"{times.pause_s:.1f} s of pause on each page make it {LONGEST_S:.0f} s",
        f"{read}, needs {times.read_s:.0f} s",
    ]


def main() -> int:
    """Print the report; return 1 if a patient needs two minutes or more."""
    with tempfile.TemporaryDirectory() as folder:
        for variable in (*HOMES, *HOMES_ELSEWHERE):
            os.environ[variable] = folder
        times = measured(Path(folder))
    print("\n".join(lines_of(times)))
    return int(times.seconds >= LONGEST_S)


if __name__ == "__main__":
    sys.exit(main())
