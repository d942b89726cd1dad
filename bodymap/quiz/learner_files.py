"""Profiles as JSON files, one a learner, in a folder of their own beside no patient's data."""

from __future__ import annotations

import os
import re
import secrets
from datetime import UTC, date, datetime
from pathlib import Path
from types import MappingProxyType

import msgspec
import platformdirs

from bodymap.errors import EnvironmentProblem, ProgramError
from bodymap.quiz.model import Level, Verdict
from bodymap.quiz.progress import ItemProgress, Learner, LearnerName, Mistake, OwnSet
from bodymap.quiz.reasons import said
from bodymap.quiz.repetition import Memory

FORMAT = 1
FOLDER = "learners"
LONGEST_NAME = 80
_ID = re.compile(r"[a-z0-9]{8,32}")


class _Memory(msgspec.Struct, forbid_unknown_fields=True):
    state: int
    step: int | None
    stability: float | None
    difficulty: float | None
    due: datetime
    last_review: datetime | None


class _Item(msgspec.Struct, forbid_unknown_fields=True):
    memory: _Memory
    right: int
    half: int
    wrong: int


class _Reason(msgspec.Struct, forbid_unknown_fields=True):
    template: str
    values: dict[str, float | str]


class _Mistake(msgspec.Struct, forbid_unknown_fields=True):
    item: str
    level: Level
    when: datetime
    verdict: Verdict
    score: float
    reasons: list[_Reason]
    chosen: str


class _Set(msgspec.Struct, forbid_unknown_fields=True):
    id: str
    name: str
    muscles: list[str]


class _Name(msgspec.Struct):
    format: int
    id: str
    name: str


class _File(msgspec.Struct, forbid_unknown_fields=True):
    format: int
    id: str
    name: str
    created: datetime
    items: dict[str, _Item]
    mistakes: list[_Mistake]
    days: list[date]
    own_sets: list[_Set]


def learners_folder() -> Path:
    """Return where this user's profiles are kept."""
    return platformdirs.user_data_path("bodymap", appauthor=False) / FOLDER


def new_learner(name: str, now: datetime | None = None) -> Learner:
    """Return a profile nobody has used yet; EnvironmentProblem for an empty or endless name."""
    shown = " ".join(name.split())
    if not shown or len(shown) > LONGEST_NAME:
        raise EnvironmentProblem("name", f"must have 1 to {LONGEST_NAME} characters")
    return Learner(secrets.token_hex(8), shown, now or datetime.now(UTC))


class LearnerFiles:
    """The LearnerStore of one folder; readable by its user only."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder or learners_folder()

    def learners(self) -> tuple[LearnerName, ...]:
        """Return all profiles, by name; files that cannot be read are left out and left alone."""
        found = []
        for path in sorted(self._folder.glob("*.json")) if self._folder.is_dir() else []:
            try:
                head = msgspec.json.decode(path.read_bytes(), type=_Name)
            except (OSError, msgspec.MsgspecError):
                continue
            if head.id == path.stem and head.format <= FORMAT:
                found.append(LearnerName(head.id, head.name))
        return tuple(sorted(found, key=lambda one: (one.name.casefold(), one.id)))

    def load(self, learner_id: str) -> Learner:
        """Return one profile; EnvironmentProblem if it is missing, damaged or newer."""
        path = self._path(learner_id)
        try:
            content = path.read_bytes()
            head = msgspec.json.decode(content, type=_Name)
            if head.format > FORMAT:
                raise EnvironmentProblem(
                    str(path), "was written by a newer bodymap", "install the newer one"
                )
            file = msgspec.json.decode(content, type=_File)
        except FileNotFoundError:
            raise EnvironmentProblem(str(path), "there is no such profile") from None
        except (OSError, msgspec.MsgspecError) as wrong:
            raise EnvironmentProblem(str(path), f"cannot be read: {wrong}") from wrong
        return _learner(file)

    def save(self, learner: Learner) -> None:
        """Keep a profile so that its file always holds the old or the new content."""
        content = msgspec.json.format(msgspec.json.encode(_file(learner)), indent=1)
        path = self._path(learner.id)
        temporary = path.with_name(f".{path.name}.new")
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with os.fdopen(handle, "wb") as out:
                out.write(content)
                out.flush()
                os.fsync(out.fileno())
            temporary.replace(path)
        except OSError as wrong:
            raise EnvironmentProblem(str(path), f"cannot be written: {wrong.strerror}") from wrong

    def delete(self, learner_id: str) -> None:
        """Remove a profile; nothing where there is none."""
        path = self._path(learner_id)
        try:
            path.unlink(missing_ok=True)
        except OSError as wrong:
            raise EnvironmentProblem(str(path), f"cannot be removed: {wrong.strerror}") from wrong

    def _path(self, learner_id: str) -> Path:
        if not _ID.fullmatch(learner_id):
            raise ProgramError(f"{learner_id!r} is no id of a profile")
        return self._folder / f"{learner_id}.json"


def _file(learner: Learner) -> _File:
    return _File(
        FORMAT,
        learner.id,
        learner.name,
        learner.created,
        {
            item: _Item(
                _Memory(
                    one.memory.state,
                    one.memory.step,
                    one.memory.stability,
                    one.memory.difficulty,
                    one.memory.due,
                    one.memory.last_review,
                ),
                one.right,
                one.half,
                one.wrong,
            )
            for item, one in learner.items.items()
        },
        [
            _Mistake(
                one.item,
                one.level,
                one.when,
                one.verdict,
                one.score,
                [_Reason(reason.template, dict(reason.values)) for reason in one.reasons],
                one.chosen,
            )
            for one in learner.mistakes
        ],
        list(learner.days),
        [_Set(one.id, one.name, list(one.muscles)) for one in learner.own_sets],
    )


def _learner(file: _File) -> Learner:
    return Learner(
        file.id,
        file.name,
        file.created,
        MappingProxyType({item: _item(one) for item, one in file.items.items()}),
        tuple(_mistake(one) for one in file.mistakes),
        tuple(file.days),
        tuple(OwnSet(one.id, one.name, tuple(one.muscles)) for one in file.own_sets),
    )


def _item(one: _Item) -> ItemProgress:
    memory = one.memory
    return ItemProgress(
        Memory(
            memory.state,
            memory.step,
            memory.stability,
            memory.difficulty,
            memory.due,
            memory.last_review,
        ),
        one.right,
        one.half,
        one.wrong,
    )


def _mistake(one: _Mistake) -> Mistake:
    reasons = tuple(said(reason.template, **reason.values) for reason in one.reasons)
    return Mistake(one.item, one.level, one.when, one.verdict, one.score, reasons, one.chosen)
