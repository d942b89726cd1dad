"""Undo and redo over immutable drawings."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

Step = TypeVar("Step")


@dataclass(frozen=True, slots=True)
class History(Generic[Step]):
    """Steps done and steps undone; one gesture is one step. Immutable."""

    done: tuple[Step, ...] = ()
    undone: tuple[Step, ...] = ()

    def with_step(self, step: Step) -> History[Step]:
        """Return the history after a new step: what was undone is gone."""
        return History((*self.done, step))

    def back(self) -> tuple[Step, History[Step]]:
        """Return the step to undo and the history after it; there must be one."""
        *rest, step = self.done
        return step, History(tuple(rest), (*self.undone, step))

    def forward(self) -> tuple[Step, History[Step]]:
        """Return the step to redo and the history after it; there must be one."""
        *rest, step = self.undone
        return step, History((*self.done, step), tuple(rest))
