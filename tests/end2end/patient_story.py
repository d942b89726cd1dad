"""A patient of 75 with pain in the right temple and neck: what they read, touch and paint."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QPoint, Qt

from tests.end2end.patient_hands import (
    SCROLLS_AT_MOST,
    Eyes,
    Hand,
    Keys,
    Steps,
    Trace,
    Wait,
    between,
    is_below,
    is_chosen,
    is_in_sight,
    is_one_of_several,
    scrolling_area,
)

MARK, STOPPED = "Mark my pain", "Go on where I stopped"
SHOULDER, WHERE, RIGHT, THANKS = (
    "Touch YOUR left shoulder",
    "Where does it hurt?",
    "Is this correct?",
    "Thank you",
)
SPEAK = "Please speak to a member of staff now"
PAPER = "Drawing of the body"
ONWARD = (
    "Next question",
    "Done: next question",
    "Yes, that is correct: done",
    "Yes, that is correct",
    "I have told someone",
    "Finished",
)
"""What the large button below every page may say."""

ANSWERS = MappingProxyType(
    {
        "How strong is your pain?": ("Now: 4", "At its worst: 7", "Usually: 5"),
        "What does the pain feel like?": ("Pressing or heavy", "Dull, aching"),
        "Is the pain deep or near the skin?": ("Deep inside",),
        "Since when have you had this pain?": ("For more than a year",),
        "How often do you have this pain?": ("On most days (15 or more in a month)",),
        "How long does the pain last?": ("More than 3 hours, up to 3 days",),
        "What makes the pain WORSE?": ("Moving my head or neck",),
        "What makes the pain BETTER?": ("Warmth",),
        "How old are you?": ("65 or over",),
        "Right now: is any of this true?": ("None of these",),
        "About your headache: is any of this true?": ("None of these",),
        "Face, eyes, jaw: is any of this true?": ("None of these",),
        "Your health: is any of this true?": ("None of these",),
    }
)
"""What is touched on a page with this title."""

READS_S = 0.9  # a look at a new page, before the first touch
RESTS = 5  # looks in a row at which nothing moves any more

# In millimetres of the right view: the face looks to the right there.
TEMPLE = (
    ((100.0, 84.0), (80.0, 92.0)),
    ((80.0, 92.0), (104.0, 98.0)),
    ((104.0, 98.0), (84.0, 82.0)),
)
NECK = (
    ((26.0, 176.0), (20.0, 200.0), (14.0, 226.0)),
    ((2.0, 230.0), (8.0, 204.0), (12.0, 178.0)),
    ((18.0, 182.0), (12.0, 210.0), (6.0, 236.0)),
)
STROKES = (*TEMPLE, *NECK)
PLACES = ("Right temple", "Right side of the neck")
"""The same in the list."""


@dataclass
class Told:
    """What a patient saw, for whoever asks later."""

    review: list[str] = field(default_factory=list)
    speak: list[str] = field(default_factory=list)
    offered: str = ""
    last_words: list[str] = field(default_factory=list)


class Patient:
    """Reads the title of each page and does what it asks, until the last one.

    `also` are answers that are given instead of the usual ones; `done` strokes were painted before;
    `stop` is called in the middle of the stroke of a number.
    """

    def __init__(
        self,
        eyes: Eyes,
        trace: Trace,
        also: Mapping[str, Sequence[str]] = MappingProxyType({}),
        done: int = 0,
        stop: tuple[int, Callable[[], None]] | None = None,
    ) -> None:
        self.eyes = eyes
        self.trace = trace
        self.told = Told()
        self._answers = dict(ANSWERS) | dict(also)
        self._done = done
        self._read: set[str] = set()
        self._wanted = {answer for answers in self._answers.values() for answer in answers}
        self._stop = stop

    # ------------------------------------------------------------ from page to page

    def walk(self) -> Steps:
        """Yield what to wait for, from the first screen to the first screen again."""
        eyes = self.eyes
        yield lambda: eyes.sees(MARK) or eyes.sees(STOPPED)
        self.trace.pages[0].words = self._new_words()
        yield from reads()
        self.told.offered = next(name for name in (STOPPED, MARK) if eyes.sees(name))
        yield from self.touch(self.told.offered)
        title = ""
        while title != THANKS:
            yield lambda before=title: self.title not in {"", before}  # type: ignore[misc]
            title = self.title
            self.trace.turn(title, self._new_words())
            self._look_round(title)
            yield from reads()
            yield from self.do_page(title)
            yield lambda: self.onward != ""
            yield from self.touch(self.onward)
        yield lambda: eyes.sees(MARK)
        self.told.last_words = [*eyes.words(), *eyes.names()]

    @property
    def title(self) -> str:
        """The question on the screen; "" while there is none known."""
        known = (SHOULDER, WHERE, *self._answers, SPEAK, RIGHT, THANKS)
        return next((words for words in self.eyes.words() if words in known), "")

    @property
    def onward(self) -> str:
        """What the large button says, once it can be pressed."""
        return next((name for name in ONWARD if self.eyes.sees(name)), "")

    def _new_words(self) -> int:
        """Return how many words there are to read that were not there before."""
        before, self._read = self._read, self.eyes.texts()
        return sum(len(text.split()) for text in self._read - before)

    def _look_round(self, title: str) -> None:
        if title == RIGHT:
            self.told.review += self.eyes.words()
        if title == SPEAK:
            self.told.speak += self.eyes.words()

    def do_page(self, title: str) -> Steps:
        """Do what a page asks, apart from going on."""
        if title == SHOULDER:
            yield from self.touch("The shoulder on the right of the picture")
        elif title == WHERE:
            yield from self.show_where()
        for answer in self._answers.get(title, ()):
            yield from self.touch(answer)

    # ------------------------------------------------------------ what the hand in use does

    def touch(self, name: str) -> Steps:
        raise NotImplementedError

    def show_where(self) -> Steps:
        raise NotImplementedError


class PointingPatient(Patient):
    """Touches and paints with a mouse, a finger or a pen."""

    def __init__(self, hand: Hand, eyes: Eyes, trace: Trace, **rest: Any) -> None:
        super().__init__(eyes, trace, **rest)
        self._hand = hand

    def touch(self, name: str) -> Steps:
        """Bring something into sight, and touch its middle."""
        eyes = self.eyes
        yield lambda: eyes.sees(name)
        yield from self.bring(name)
        found = eyes.find(name)
        assert found is not None, name
        at = eyes.place(found)
        self.trace.go(at)
        self.trace.touch()
        self._hand.press(at)
        self._hand.release(at)
        yield lambda: True
        if name in self._wanted:  # who touches an answer looks whether it is taken
            yield lambda: is_chosen(found)

    def bring(self, name: str) -> Steps:
        """Scroll until something is in sight."""
        for _ in range(SCROLLS_AT_MOST):
            found = self.eyes.find(name)
            assert found is not None, name
            if is_in_sight(found):
                return
            area = scrolling_area(found)
            assert area is not None, f"{name} is out of sight and nothing scrolls"
            bar = area.verticalScrollBar()
            self.trace.go(self.eyes.place(area.viewport()))
            self.trace.touch()
            self._hand.scroll(area, down=is_below(found, area))
            yield rests(bar.value)
        raise AssertionError(f"{name} does not come into sight")

    def show_where(self) -> Steps:
        """Turn the head, and rub over temple and neck."""
        eyes = self.eyes
        yield lambda: eyes.sees(PAPER)
        yield from self.touch("View: Your right")
        yield lambda: True
        assert eyes.sees("Undo") is (self._done > 0)
        for number, stroke in enumerate(STROKES[self._done :], start=self._done):
            yield rests(partial(eyes.paper, PAPER, stroke))  # with large text it grows at first
            path = eyes.paper(PAPER, stroke)
            yield from self.rub(path, is_last=self._stop is not None and self._stop[0] == number)

    def rub(self, path: Sequence[QPoint], *, is_last: bool = False) -> Steps:
        """Make one stroke; in the last one somebody pulls the plug."""
        self.trace.go(*path)
        self.trace.touch()
        self._hand.press(path[0])
        at = path[0]
        for to in path[1:]:
            for place in between(at, to):
                self._hand.move(place)
                yield lambda: True
            at = to
            if is_last and self._stop is not None:
                self._stop[1]()
        self._hand.release(path[-1])
        yield lambda: True


def reads() -> Steps:
    """Wait as long as a new page is looked at; what is pressed sooner does nothing."""
    until = time.monotonic() + READS_S
    yield lambda: time.monotonic() >= until


def rests(look: Callable[[], object]) -> Wait:
    """Return what tells whether something looks the same for a while."""
    seen: list[object] = []

    def is_still() -> bool:
        seen.append(look())
        return len(seen) > RESTS and all(each == seen[-1] for each in seen[-RESTS:])

    return is_still


class TypingPatient(Patient):
    """Uses nothing but the keyboard, and chooses the places from the list."""

    TABS_AT_MOST = 60

    def __init__(self, eyes: Eyes, trace: Trace, **rest: Any) -> None:
        super().__init__(eyes, trace, **rest)
        self._keys = Keys(eyes, trace)

    def touch(self, name: str) -> Steps:
        """Go somewhere with the Tab key, and press the space bar."""
        eyes = self.eyes
        yield lambda: eyes.sees(name)
        if is_one_of_several(eyes.find(name)):  # Tab leads to the first of them, arrows on
            yield from self.press_until(lambda: is_one_of_several(eyes.held()), Qt.Key.Key_Tab)
            yield from self.reach(name, Qt.Key.Key_Down)
        else:
            yield from self.reach(name)
        self._keys.hit(Qt.Key.Key_Return if name in ONWARD else Qt.Key.Key_Space)
        yield lambda: True

    def reach(self, name: str, key: Qt.Key = Qt.Key.Key_Tab, *, shift: bool = False) -> Steps:
        """Press a key until something has the keyboard."""
        yield from self.press_until(lambda: self.eyes.hears() == name, key, shift=shift, to=name)
        held = self.eyes.held()
        assert held is not None
        assert is_in_sight(held), f"{name} has the keyboard out of sight"

    def press_until(
        self, is_there: Wait, key: Qt.Key, *, shift: bool = False, to: str = "an answer"
    ) -> Steps:
        """Press a key until something is true."""
        heard = []
        for _ in range(self.TABS_AT_MOST):
            if is_there():
                return
            self._keys.hit(key, shift=shift)
            yield lambda: True
            heard.append(self.eyes.hears())
        raise AssertionError(f"{key.name} does not lead to {to}, but to {heard}")

    def do_page(self, title: str) -> Steps:
        """Answer with digits where rows are counted or numbered, with arrows elsewhere."""
        answers = self._answers.get(title, ())
        if title in {SHOULDER, WHERE} or not answers:
            yield from super().do_page(title)
        elif all(answer.rpartition(": ")[2].isdigit() for answer in answers):
            for answer in answers:
                question, _, number = answer.rpartition(": ")
                yield from self.reach(f"{question}: 0, no pain")
                self._keys.hit(Qt.Key(Qt.Key.Key_0 + int(number)))
                yield lambda: True
        else:
            yield from super().do_page(title)

    def show_where(self) -> Steps:
        """Tick temple and neck in the list."""
        yield from self.touch("Choose from a list")
        yield from reads()
        for part, place in zip(("Head", "Neck"), PLACES, strict=True):
            yield from self.reach(f"Go to: {part}", shift=part != "Head")
            self._keys.hit(Qt.Key.Key_Space)
            yield lambda: True
            yield from self.reach(place, Qt.Key.Key_Down)
            self._keys.hit(Qt.Key.Key_Space)
            yield lambda: True
