"""What the educator's cards say of a muscle, a nerve, or two muscles, as HTML for QTextBrowser."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from bodymap.ui.selection import Selection
from bodymap.ui.theme import Theme
from bodymap.ui.training.words import fact_words, symptom_words, zone_kind_words
from bodymap.ui.words import confidence_words, percent, side_name, strength_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bodymap.atlas.explore import Symptom
    from bodymap.atlas.model import Alternative, Atlas, SourceRef
    from bodymap.learn.model import Card
    from bodymap.sessions.explore import HeldZone, SideBySide
    from bodymap.terms import Laterality
    from bodymap.ui.materials import Materials

translate = QCoreApplication.translate


def dressed(body: str, theme: Theme, pixels: int = 14) -> str:
    """Return a page of HTML in a theme's colours; nothing in it is fetched from anywhere."""
    tokens = theme.tokens
    style = (
        f"body {{ color: {tokens['ink']}; font-size: {pixels}px; }}"
        f".t {{ font-size: {round(pixels * 1.4)}px; font-weight: 700; margin: 0 0 2px 0; }}"
        f".h {{ font-weight: 700; color: {tokens['quiet']}; margin: 14px 0 3px 0; }}"
        "p { margin: 0 0 6px 0; line-height: 130%; } li { margin-bottom: 4px; }"
        f".q {{ color: {tokens['quiet']}; }} a {{ color: {tokens['action']}; }}"
        f".s {{ color: {tokens['quiet']}; font-size: {max(12, pixels - 2)}px; }}"
        f"th {{ color: {tokens['quiet']}; font-weight: 700; text-align: left; }}"
    )
    return f"<html><head><style>{style}</style></head><body>{body}</body></html>"


def sentence(text: str) -> str:
    """Return a text of the atlas with a full stop, an empty one as it is."""
    return f"{text.rstrip('.')}." if text else ""


def muscle_html(materials: Materials, selection: Selection, cards: Sequence[Card]) -> str:
    """Return what is known of a muscle and a trigger point; links are `point:`, `card:`, `two:`."""
    muscle = materials.index.muscles_by_id[selection.muscle_id]
    point = materials.index.trigger_points_by_id[selection.trigger_point_id]
    parts = [
        f"<p class='t'>{escape(muscle.short_name)}</p>",
        f"<p class='q'><i>{escape(muscle.latin)}</i> · {escape(side_name(selection.side))}</p>",
    ]
    if len(muscle.trigger_points) > 1:
        shown = [
            f"<b>{escape(one.label)}</b>"
            if one is point
            else f"<a href='point:{one.id}'>{escape(one.label)}</a>"
            for one in muscle.trigger_points
        ]
        parts.append(_section(translate("training", "Trigger points"), " · ".join(shown)))
    parts.append(_section(translate("training", "Press here"), escape(sentence(point.location))))
    parts.append(
        _section(
            translate("training", "Typical pattern reported"),
            _list(
                f"{escape(zone.words.rstrip('.'))} "
                f"<span class='q'>({escape(zone_kind_words(zone.kind))})</span>"
                for zone in point.zones
            ),
        )
    )
    if muscle.associated_symptoms:
        parts.append(
            _section(
                translate("training", "May also come with it"),
                _list(escape(text) for text in muscle.associated_symptoms),
            )
        )
    if muscle.cautions:
        parts.append(
            _section(
                translate("training", "Mind"),
                _list(escape(caution.text) for caution in muscle.cautions),
            )
        )
    anatomy = (
        translate("training", "Function: {text}.").format(text=muscle.function.rstrip(".")),
        translate("training", "Innervation: {text}.").format(text=muscle.innervation.rstrip(".")),
        translate("training", "Attachments: {text}.").format(text=muscle.attachments.rstrip(".")),
    )
    parts.append(_section(translate("training", "Anatomy"), _list(escape(a) for a in anatomy)))
    parts.append(f"<p>{escape(confidence_words(muscle.confidence))}</p>")
    if cards:
        links = _list(f"<a href='card:{card.id}'>{escape(card.title)}</a>" for card in cards)
        parts.append(_section(translate("training", "Learn more"), links))
    refs = [ref for zone in point.zones for ref in zone.sources]
    parts.append(_sources(materials.atlas, (*refs, *point.sources, *muscle.sources)))
    parts.append(f"<p class='s'>{escape(purpose())}</p>")
    return "".join(parts)


def alternative_html(atlas: Atlas, entry: Alternative, side: Laterality) -> str:
    """Return what is known of a nerve's territory or a joint's pattern."""
    parts = [
        f"<p class='t'>{escape(entry.short_name)}</p>",
        f"<p class='q'>{escape(entry.name)} · {escape(side_name(side))}</p>",
        _section(
            translate("training", "Reported to be felt"),
            _list(escape(zone.words) for zone in entry.zones),
        ),
        _sources(atlas, entry.sources),
        f"<p class='s'>{escape(purpose())}</p>",
    ]
    return "".join(parts)


def beside_html(found: SideBySide) -> str:
    """Return what two muscles share and what tells them apart."""
    first, second = found.first.short_name, found.second.short_name
    title = translate("training", "{first} and {second}").format(first=first, second=second)
    shares = (
        translate("training", "{share} of the pattern of {first} lies in that of {second}.").format(
            share=percent(found.first_shared), first=first, second=second
        ),
        translate("training", "{share} of the pattern of {first} lies in that of {second}.").format(
            share=percent(found.second_shared), first=second, second=first
        ),
    )
    parts = [
        f"<p class='t'>{escape(title)}</p>",
        _section(translate("training", "Shared"), _list(escape(one) for one in shares)),
        _apart(first, found.first_zones),
        _apart(second, found.second_zones),
    ]
    rows = []
    for fact in found.facts:
        same = translate("training", "the same in both")
        values = (
            f"<td colspan='2'>{escape(fact.first)} <span class='q'>({escape(same)})</span></td>"
            if fact.is_same
            else f"<td>{escape(fact.first)}</td><td>{escape(fact.second)}</td>"
        )
        rows.append(f"<tr><th>{escape(fact_words(fact.key))}</th>{values}</tr>")
    head = f"<tr><th></th><th>{escape(first)}</th><th>{escape(second)}</th></tr>"
    symptoms = found.symptoms
    for words, both in (
        (translate("training", "Symptoms of both"), symptoms.both),
        (translate("training", "Symptoms of {name} only").format(name=first), symptoms.first),
        (translate("training", "Symptoms of {name} only").format(name=second), symptoms.second),
    ):
        if both:
            parts.append(_section(words, escape(_named(both))))
    heading = translate("training", "Facts beside each other")
    parts.append(f"<p class='h'>{escape(heading)}</p>")
    parts.append(f"<table cellpadding='5' cellspacing='0' width='100%'>{head}{''.join(rows)}")
    parts.append(f"</table><p class='s'>{escape(purpose())}</p>")
    return "".join(parts)


def purpose() -> str:
    """Return what stands below everything."""
    return translate(
        "training",
        "Typical patterns reported by clinicians; people differ. For education, not a diagnosis.",
    )


def _apart(name: str, zones: Iterable[HeldZone]) -> str:
    told = [
        f"{escape(one.zone.words.rstrip('.'))} "
        f"<span class='q'>({escape(zone_kind_words(one.zone.kind))})</span>"
        for one in zones
        if one.tells_apart
    ]
    heading = translate("training", "Speaks for {name}").format(name=name)
    if not told:
        told = [escape(translate("training", "Nothing in its pattern alone."))]
    return _section(heading, _list(dict.fromkeys(told)))


def _named(symptoms: Iterable[Symptom]) -> str:
    return ", ".join(symptom_words(one) for one in symptoms)


def _section(heading: str, body: str) -> str:
    return f"<p class='h'>{escape(heading)}</p><div>{body}</div>"


def _list(items: Iterable[str]) -> str:
    return f"<ul style='margin: 0 0 0 16px; -qt-list-indent: 0'>{_items(items)}</ul>"


def _items(items: Iterable[str]) -> str:
    return "".join(f"<li>{item}</li>" for item in items)


def _sources(atlas: Atlas, refs: Iterable[SourceRef]) -> str:
    known: dict[str, SourceRef] = {}
    for ref in refs:
        known.setdefault(ref.id, ref)
    told = (
        f"{escape(atlas.sources[ref.id].citation)} "
        f"({escape(strength_words(ref.strength))}: {escape(ref.note)})"
        for ref in known.values()
    )
    heading = translate("training", "Sources")
    return f"<p class='h'>{escape(heading)}</p><div class='s'>{_list(told)}</div>"
