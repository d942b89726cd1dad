"""The door all pointers come through: fingers, palms and pinches, event by event."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QEvent, QPointF, QSizeF
from PySide6.QtGui import QEventPoint

from bodymap.ui.canvas.pointer import FIRST_MOMENTS_S, Phase, Pinch, PointerDoor, PointerSample

PRESSED, UPDATED = QEventPoint.State.Pressed, QEventPoint.State.Updated
STILL, RELEASED = QEventPoint.State.Stationary, QEventPoint.State.Released
FINGER, PALM = 20.0, 140.0


@dataclass
class Contact:
    """A contact as Qt tells of it; Qt gives tests no way to say how wide one is."""

    number: int
    at: tuple[float, float]
    how: QEventPoint.State
    wide: float = FINGER
    before: tuple[float, float] | None = None

    def id(self) -> int:
        return self.number

    def state(self) -> QEventPoint.State:
        return self.how

    def position(self) -> QPointF:
        return QPointF(*self.at)

    def lastPosition(self) -> QPointF:  # noqa: N802 (Qt's name)
        return QPointF(*(self.before or self.at))

    def ellipseDiameters(self) -> QSizeF:  # noqa: N802 (Qt's name)
        return QSizeF(self.wide, self.wide / 2)


@dataclass
class Touch:
    """A touch event."""

    contacts: tuple[Contact, ...]
    kind: QEvent.Type = QEvent.Type.TouchUpdate

    def points(self) -> tuple[Contact, ...]:
        return self.contacts

    def type(self) -> QEvent.Type:
        return self.kind


@dataclass
class Hand:
    """Touches a door and notes what came of it."""

    now: float = 10.0
    phases: list[Phase | str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.door = PointerDoor(lambda pixel: pixel, lambda: self.now)

    def touch(self, *contacts: Contact, kind: QEvent.Type = QEvent.Type.TouchUpdate) -> None:
        for found in self.door.touch(Touch(contacts, kind)):  # type: ignore[arg-type]
            self.phases.append("pinch" if isinstance(found, Pinch) else found.phase)
            self.last = found if isinstance(found, PointerSample) else None

    def press(self, wide: float = FINGER) -> None:
        self.touch(Contact(0, (50, 50), PRESSED, wide), kind=QEvent.Type.TouchBegin)

    def move(self, x: float, wide: float = FINGER) -> None:
        self.touch(Contact(0, (x, 50), UPDATED, wide, before=(50, 50)))


@pytest.fixture
def hand() -> Hand:
    return Hand()


def test_that_a_second_finger_at_once_cancels_the_stroke(hand: Hand) -> None:
    hand.press()
    hand.move(90)
    hand.now += FIRST_MOMENTS_S * 0.9
    hand.touch(Contact(0, (90, 50), STILL), Contact(1, (200, 50), PRESSED))
    assert hand.phases == [Phase.PRESS, Phase.MOVE, Phase.CANCEL]


def test_that_a_finger_that_only_waited_for_the_second_painted_nothing(hand: Hand) -> None:
    hand.press()
    hand.move(55)
    hand.now += 5
    hand.touch(Contact(0, (55, 50), STILL), Contact(1, (200, 50), PRESSED))
    assert hand.phases[-1] is Phase.CANCEL


def test_that_a_late_second_finger_ends_the_stroke_where_it_was(hand: Hand) -> None:
    hand.press()
    hand.move(120)
    hand.now += FIRST_MOMENTS_S * 1.1
    moved = Contact(0, (300, 50), UPDATED, before=(120, 50))
    hand.touch(moved, Contact(1, (200, 50), PRESSED))
    assert hand.phases == [Phase.PRESS, Phase.MOVE, Phase.RELEASE]
    assert hand.last is not None
    assert (hand.last.u, hand.last.pressure) == (120, 0.0)


def test_that_two_fingers_pinch_until_both_are_lifted(hand: Hand) -> None:
    hand.press()
    hand.touch(Contact(0, (50, 50), STILL), Contact(1, (200, 50), PRESSED))
    one, two = (
        Contact(0, (40, 50), UPDATED, before=(50, 50)),
        Contact(1, (220, 50), UPDATED, before=(200, 50)),
    )
    hand.touch(one, two)
    hand.touch(Contact(0, (40, 50), UPDATED), Contact(1, (220, 50), RELEASED))
    hand.touch(Contact(0, (90, 50), UPDATED, before=(40, 50)))
    hand.touch(Contact(0, (90, 50), RELEASED), kind=QEvent.Type.TouchEnd)
    assert hand.phases == [Phase.PRESS, Phase.CANCEL, "pinch"]
    hand.press()
    assert hand.phases[-1] is Phase.PRESS


def test_that_a_palm_does_nothing(hand: Hand) -> None:
    hand.press(PALM)
    hand.move(120, PALM)
    hand.move(130, FINGER)  # narrower while it is lifted, and still a palm
    hand.touch(Contact(0, (130, 50), RELEASED), kind=QEvent.Type.TouchEnd)
    assert hand.phases == []


def test_that_a_finger_paints_beside_a_resting_palm(hand: Hand) -> None:
    hand.touch(Contact(7, (400, 400), PRESSED, PALM), kind=QEvent.Type.TouchBegin)
    palm = Contact(7, (400, 400), STILL, PALM)
    hand.touch(palm, Contact(0, (50, 50), PRESSED))
    hand.touch(palm, Contact(0, (90, 50), UPDATED, before=(50, 50)))
    hand.touch(palm, Contact(0, (90, 50), RELEASED))
    assert hand.phases == [Phase.PRESS, Phase.MOVE, Phase.RELEASE]


def test_that_a_palm_that_comes_later_does_not_disturb(hand: Hand) -> None:
    hand.press()
    hand.touch(Contact(0, (60, 50), UPDATED), Contact(7, (400, 400), PRESSED, PALM))
    hand.touch(Contact(0, (90, 50), RELEASED), Contact(7, (400, 400), STILL, PALM))
    assert hand.phases == [Phase.PRESS, Phase.MOVE, Phase.RELEASE]


def test_that_what_turns_out_to_be_a_palm_is_cancelled(hand: Hand) -> None:
    hand.press()
    hand.move(60)
    hand.move(62, PALM)
    hand.move(200)
    hand.touch(Contact(0, (200, 50), RELEASED), kind=QEvent.Type.TouchEnd)
    assert hand.phases == [Phase.PRESS, Phase.MOVE, Phase.CANCEL]


def test_that_a_touch_the_system_takes_away_is_cancelled(hand: Hand) -> None:
    hand.press()
    hand.touch(kind=QEvent.Type.TouchCancel)
    assert hand.phases == [Phase.PRESS, Phase.CANCEL]
    hand.press()
    assert hand.phases[-1] is Phase.PRESS
