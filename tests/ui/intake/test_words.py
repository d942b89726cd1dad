from __future__ import annotations

import pytest

from bodymap.sessions.intake.model import Answer, PageId
from bodymap.sessions.intake.questions import QUESTIONS, UNSURE, Kind, Question
from bodymap.sessions.intake.red_flags import DERIVED, FLAGS, Urgency
from bodymap.ui.canvas.strength import QUALITIES
from bodymap.ui.intake.flag_words import flag_meaning, flag_name, flag_statement, urgency_words
from bodymap.ui.intake.words import (
    answer_words,
    option_words,
    page_hint,
    page_title,
    question_hint,
    question_name,
    question_title,
)

CHOICES = [
    page
    for page in PageId
    if any(page == question.id for question in QUESTIONS) or page is PageId.STRENGTH
]


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.id)
def test_that_every_question_and_option_has_words_of_its_own(question: Question) -> None:
    assert question_title(question.id)
    assert question_name(question.id)
    assert question_hint(question.id).count(".") <= 1
    words = [option_words(question.id, option) for option in question.options]
    assert all(words)
    assert len(set(words)) == len(words)


def test_that_every_page_of_answers_has_a_question() -> None:
    titles = [page_title(page) for page in CHOICES]
    assert len(set(titles)) == len(titles)
    assert all(len(title) < 45 for title in titles), "it must stand in one line of 30 px"
    assert page_hint(PageId.STRENGTH)


def test_that_every_sign_has_words_for_patient_and_clinician() -> None:
    statements = [flag_statement(flag.id) for flag in FLAGS]
    assert len(set(statements)) == len(statements)
    assert all(words.endswith(".") and len(words) < 100 for words in statements)
    every = [*(flag.id for flag in FLAGS), *DERIVED]
    names = [flag_name(flag) for flag in every]
    assert len(set(names)) == len(names)
    for flag in every:
        meaning = flag_meaning(flag)
        assert meaning.endswith("Needs a medical check before any muscle is considered.")
        assert "may be" in meaning.lower() or "may keep" in meaning, "never a diagnosis"
    assert len({urgency_words(urgency) for urgency in Urgency}) == len(Urgency)


def test_that_kinds_of_pain_that_can_be_painted_can_be_named_in_a_word() -> None:
    assert all(option_words("feeling", quality) for quality in QUALITIES)


@pytest.mark.parametrize(
    ("question", "answer", "words"),
    [
        ("pain_now", 6, "6 of 10"),
        ("pain_now", 0, "0 of 10"),
        ("pain_now", UNSURE, "I cannot say"),
        ("since", "today", "Since today"),
        ("feeling", ("dull", "burning"), "Dull, aching; Burning"),
        ("flags_health", ("none",), "None of these"),
        ("since", None, "not answered"),
        ("since", "in the next version", "not answered"),
    ],
)
def test_that_answers_can_be_read(question: str, answer: Answer | None, words: str) -> None:
    assert answer_words(question, answer) == words


def test_that_only_what_can_be_ticked_is_asked_in_the_first_person() -> None:
    many = [question for question in QUESTIONS if question.kind is Kind.MANY]
    asked = {option for question in many for option in question.options}
    assert {flag.id for flag in FLAGS} <= asked
    assert not asked & set(DERIVED)
