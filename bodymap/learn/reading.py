"""How hard a text is to read: the Flesch-Kincaid grade level.

Kincaid, Fishburne, Rogers and Chissom 1975, "Derivation of new readability formulas for Navy
enlisted personnel": 0.39 words a sentence + 11.8 syllables a word - 15.59, in years of US school.
The formula is for English. Syllables are counted by rule, which is right to about 5 %.
"""

from __future__ import annotations

import re

from bodymap.learn.text import sentences

_WORD = re.compile(r"[A-Za-z]+(?:'[A-Za-z]+)?")
_VOWELS = re.compile(r"[aeiouy]+")
_HIATUS = re.compile(r"scie|(?<=[rd])eas?$|ia(?!l\b|n\b)|io(?!n)|eo(?!p)|ua(?!r|l)|uo|iu|ying|yi")
"""Vowels side by side that are said apart."""


def syllables(word: str) -> int:
    """Return the number of syllables of an English word, at least 1."""
    letters = word.casefold().replace("'", "")
    count = len(_VOWELS.findall(letters)) + len(_HIATUS.findall(letters))
    is_silent_e = letters.endswith("e") and not re.search(r"[^aeiouy]le$|[aeiouy]e$", letters)
    is_silent_ed = letters.endswith("ed") and not re.search(r"[td]ed$|[aeiouy]ed$", letters)
    is_silent_es = bool(re.search(r"[^aeiouyscxz]es$", letters)) and not re.search(
        r"(ch|sh|g)es$|[^aeiouy]les$", letters
    )
    return max(1, count - (is_silent_e or is_silent_ed or is_silent_es))


def grade_level(markdown: str) -> float:
    """Return the Flesch-Kincaid grade of an English Markdown text; 0 for one without words."""
    said = [_WORD.findall(sentence) for sentence in sentences(markdown)]
    words = [word for sentence in said for word in sentence]
    if not words:
        return 0.0
    per_sentence = len(words) / sum(1 for sentence in said if sentence)
    per_word = sum(syllables(word) for word in words) / len(words)
    return 0.39 * per_sentence + 11.8 * per_word - 15.59
