"""The drawing file: read at the border, written wholly or not at all."""

from __future__ import annotations

import json
import os
import signal
import stat
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bodymap.errors import EnvironmentProblem
from bodymap.pain import file
from bodymap.pain.drawing import MAX_POINTS, MAX_STROKES, PainDrawing, Stroke
from bodymap.pain.file import drawing_data, parse_drawing, read_drawing, write_drawing
from bodymap.terms import BodyView

WHERE = "a.bodymap.json"
STROKE: dict[str, Any] = {"view": "left", "points": [[-112.0, 98.5]], "radius_mm": 8.0}
OPTIONAL: dict[str, Any] = {
    "erase": True,
    "intensity": 7,
    "quality": "pressing",
    "depth": "deep",
    "radii_mm": [3.5],
}


def content(strokes: object, **more: object) -> bytes:
    whole = {"format": "bodymap-drawing", "version": 1, "figure": "neutral", "strokes": strokes}
    return json.dumps(whole | more).encode()


def with_key(key: str, value: object) -> bytes:
    """Return a drawing whose second stroke has something else at a key."""
    return content([STROKE, {**STROKE, key: value}])


def without_key(key: str) -> bytes:
    return content([STROKE, {name: value for name, value in STROKE.items() if name != key}])


def refusal(data: bytes) -> str:
    with pytest.raises(EnvironmentProblem) as told:
        parse_drawing(data, WHERE)
    return str(told.value)


# ---------------------------------------------------------------- good files

words = st.none() | st.text(max_size=12)
coordinates = st.floats(-10_000, 10_000)
radii = st.floats(1, 60)
plain = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.floats(-1e9, 1e9) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)


def unknown_keys(known: set[str]) -> st.SearchStrategy[dict[str, Any]]:
    names = st.text(min_size=1, max_size=8).filter(lambda name: name not in known)
    return st.dictionaries(names, plain, max_size=3)


@st.composite
def any_stroke(draw: st.DrawFn) -> Stroke:
    points = draw(st.lists(st.tuples(coordinates, coordinates), min_size=1, max_size=5))
    count = len(points)
    return Stroke(
        draw(st.sampled_from(list(BodyView))),
        tuple(points),
        draw(radii),
        draw(st.booleans()),
        draw(st.none() | st.integers(0, 10)),
        draw(words),
        draw(words),
        draw(st.none() | st.lists(radii, min_size=count, max_size=count).map(tuple)),
        draw(unknown_keys(file._STROKE_KEYS)),
    )


drawings = st.builds(
    PainDrawing,
    st.lists(any_stroke(), max_size=4).map(tuple),
    st.text(min_size=1, max_size=8),
    unknown_keys(file._DRAWING_KEYS),
)


@given(drawings)
def test_that_a_drawing_is_read_as_it_was_written(
    tmp_path_factory: pytest.TempPathFactory, drawing: PainDrawing
) -> None:
    path = tmp_path_factory.getbasetemp() / "round.bodymap.json"
    write_drawing(path, drawing)
    again = read_drawing(path)
    assert again == drawing
    assert dict(again.extra) == dict(drawing.extra)
    for stroke, before in zip(again.strokes, drawing.strokes, strict=True):
        assert dict(stroke.extra) == dict(before.extra)
    written = path.read_bytes()
    write_drawing(path, again)
    assert path.read_bytes() == written


def test_that_the_documented_example_is_read() -> None:
    text = """{"format": "bodymap-drawing", "version": 1, "figure": "neutral",
     "strokes": [{"view": "left", "radius_mm": 8.0, "erase": false,
                  "intensity": 7, "quality": "pressing", "depth": "deep",
                  "points": [[-112.0, 98.5], [-108.2, 96.0]]}]}"""
    points = ((-112.0, 98.5), (-108.2, 96.0))
    stroke = Stroke(BodyView.LEFT, points, 8.0, intensity=7, quality="pressing", depth="deep")
    assert parse_drawing(text.encode(), WHERE) == PainDrawing((stroke,), "neutral")


def test_that_only_view_points_and_radius_are_needed() -> None:
    drawing = parse_drawing(content([STROKE]), WHERE)
    assert drawing.strokes == (Stroke(BodyView.LEFT, ((-112.0, 98.5),), 8.0),)


def test_that_whole_numbers_may_be_written_with_a_point() -> None:
    assert parse_drawing(with_key("intensity", 7.0), WHERE).strokes[1].intensity == 7
    assert parse_drawing(with_key("radius_mm", 8), WHERE).strokes[1].radius_mm == 8.0


def test_that_an_empty_drawing_is_a_drawing() -> None:
    assert parse_drawing(content([]), WHERE) == PainDrawing()


def test_that_unknown_keys_are_kept_on_both_levels(tmp_path: Path) -> None:
    path = tmp_path / WHERE
    more = {"clinic": {"room": [1, 2]}, "größe": "ü"}
    path.write_bytes(content([{**STROKE, **OPTIONAL, "pen": {"tilt": 0.5}}], **more))
    write_drawing(path, read_drawing(path))
    data = json.loads(path.read_text("utf-8"))
    assert data["strokes"][0]["pen"] == {"tilt": 0.5}
    assert {key: data[key] for key in more} == more
    assert data["strokes"][0] == {**STROKE, **OPTIONAL, "pen": {"tilt": 0.5}}


def test_that_optional_keys_are_written_only_where_they_say_something() -> None:
    data = drawing_data(parse_drawing(content([STROKE]), WHERE))
    assert data["strokes"] == [STROKE]
    assert list(data) == ["format", "version", "figure", "strokes"]


def test_that_as_many_strokes_and_points_as_allowed_are_read() -> None:
    full = content([STROKE] * MAX_STROKES)
    assert len(parse_drawing(full, WHERE).strokes) == MAX_STROKES
    long = {**STROKE, "points": [[0, 0]] * MAX_POINTS}
    assert len(parse_drawing(content([long]), WHERE).strokes[0].points) == MAX_POINTS


# ---------------------------------------------------------------- bad files

WHOLE_FILE = {
    "not JSON": (b"left shoulder", "is not JSON"),
    "empty": (b"", "is not JSON"),
    "cut off": (content([STROKE])[:-9], "is not JSON"),
    "not UTF-8": (
        content([STROKE], note="Gr\xf6\xdfe").replace(b"\\u00f6", b"\xf6"),
        "is not JSON",
    ),
    "nested too deep": (b"[" * 100_000, "is not JSON"),
    "a list": (b"[]", '"format" must be "bodymap-drawing"'),
    "a number": (b"7", '"format" must be "bodymap-drawing"'),
    "another format": (content([], format="bodymap-report"), '"format" must be "bodymap-drawing"'),
    "no format": (b'{"version": 1, "strokes": []}', '"format" must be "bodymap-drawing"'),
    "a newer version": (content([], version=2), "newer bodymap (version 2, this one reads 1)"),
    "a much newer version": (content([], version=10**30), "newer bodymap"),
    "version 0": (content([], version=0), '"version" must be a whole number from 1'),
    "a version in words": (content([], version="1"), '"version" must be a whole number'),
    "version true": (content([], version=True), '"version" must be a whole number'),
    "no version": (content([], version=None), '"version" must be a whole number'),
    "figure 7": (content([], figure=7), '"figure" must be the name of a figure'),
    "no figure's name": (content([], figure=""), '"figure" must be the name of a figure'),
    "no strokes": (content(None), '"strokes" must be a list'),
    "strokes by name": (content({"a": STROKE}), '"strokes" must be a list'),
    "too many strokes": (content([STROKE] * (MAX_STROKES + 1)), "5001 strokes, at most 5000"),
    "too many points": (
        content([{**STROKE, "points": [[0, 0]] * (MAX_POINTS // 2 + 1)}] * 2),
        "has 200002 points, at most 200000",
    ),
    "not finite, far from any stroke": (
        content([STROKE], note=0).replace(b'"note": 0', b'"note": NaN'),
        "is not JSON",
    ),
}


@pytest.mark.parametrize("name", WHOLE_FILE)
def test_that_a_bad_file_is_refused_with_the_reason(name: str) -> None:
    data, reason = WHOLE_FILE[name]
    told = refusal(data)
    assert told.startswith(f"{WHERE}: ")
    assert reason in told


STROKES = {
    "a word": (content([STROKE, "left"]), "must be an object"),
    "null": (content([STROKE, None]), "must be an object"),
    "no view": (without_key("view"), '"view" is missing'),
    "no points": (without_key("points"), '"points" is missing'),
    "no radius": (without_key("radius_mm"), '"radius_mm" is missing'),
    "an unknown view": (with_key("view", "below"), "unknown view 'below', known are front, back"),
    "an endless view": (with_key("view", "x" * 9999), "unknown view"),
    "view 3": (with_key("view", 3), "unknown view 3"),
    "view in capitals": (with_key("view", "LEFT"), "unknown view 'LEFT'"),
    "points empty": (with_key("points", []), "at least one [u, v]"),
    "points null": (with_key("points", None), "at least one [u, v]"),
    "points flat": (with_key("points", [1, 2]), "point 0 must be [u, v]"),
    "an odd point": (with_key("points", [[1, 2], [3]]), "point 1 must be [u, v]"),
    "a point in space": (with_key("points", [[1, 2, 3]]), "point 0 must be [u, v]"),
    "a point in words": (with_key("points", [["1", 2]]), "point 0 must be a number, not '1'"),
    "a true point": (with_key("points", [[True, 2]]), "point 0 must be a number, not True"),
    "a point on the moon": (with_key("points", [[1e8, 2]]), "point 0 must be from -10000 to 10000"),
    "a point of many digits": (with_key("points", [[10**400, 2]]), "point 0 must be from"),
    "too many points": (
        with_key("points", [[0, 0]] * (MAX_POINTS + 1)),
        "has 200001 points, at most 200000",
    ),
    "a negative radius": (with_key("radius_mm", -8), "radius_mm must be from 1 to 60, not -8"),
    "no width": (with_key("radius_mm", 0), "radius_mm must be from 1 to 60, not 0"),
    "too large a radius": (with_key("radius_mm", 60.5), "radius_mm must be from 1 to 60, not 60.5"),
    "a radius in words": (with_key("radius_mm", "8"), "radius_mm must be a number, not '8'"),
    "a radius null": (with_key("radius_mm", None), "radius_mm must be a number, not None"),
    "intensity 11": (with_key("intensity", 11), "intensity must be from 0 to 10, not 11"),
    "intensity -1": (with_key("intensity", -1), "intensity must be from 0 to 10, not -1"),
    "intensity 2.5": (with_key("intensity", 2.5), '"intensity" must be a whole number'),
    "intensity true": (with_key("intensity", True), "intensity must be a number, not True"),
    "intensity in words": (with_key("intensity", "7"), "intensity must be a number, not '7'"),
    "erase 1": (with_key("erase", 1), '"erase" must be true or false'),
    "quality 3": (with_key("quality", 3), '"quality" must be a word'),
    "depth in a list": (with_key("depth", ["deep"]), '"depth" must be a word'),
    "radii of other points": (with_key("radii_mm", [3, 4]), "one radius for each point"),
    "radii 3": (with_key("radii_mm", 3), "one radius for each point"),
    "a radius too small": (with_key("radii_mm", [0.2]), "radii_mm must be from 1 to 60, not 0.2"),
}


@pytest.mark.parametrize("name", STROKES)
def test_that_a_bad_stroke_is_refused_by_its_index(name: str) -> None:
    data, reason = STROKES[name]
    told = refusal(data)
    assert told.startswith(f"{WHERE}: stroke 1: ")
    assert reason in told
    assert len(told) < 200


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "1e999", "-1e999"])
@pytest.mark.parametrize("key", ["radius_mm", "points", "intensity", "radii_mm"])
def test_that_a_number_that_is_not_finite_is_refused_by_its_stroke(key: str, number: str) -> None:
    value: object = {"points": [[1, 12345.0]], "radii_mm": [12345.0]}.get(key, 12345.0)
    told = refusal(with_key(key, value).replace(b"12345.0", number.encode()))
    assert told.startswith(f"{WHERE}: stroke 1: ")
    assert "must be from" in told


def test_that_a_number_of_five_thousand_digits_is_refused() -> None:
    told = refusal(with_key("radius_mm", 12345).replace(b"12345", b"1" * 5000))
    assert told.startswith(f"{WHERE}: ")


@given(st.binary(max_size=80) | plain.map(lambda value: json.dumps(value).encode()))
def test_that_whatever_is_in_a_file_it_is_read_or_refused(data: bytes) -> None:
    refusal(data)


@given(plain, st.sampled_from([*STROKE, *OPTIONAL, "unknown"]))
def test_that_whatever_is_in_a_stroke_it_is_read_or_refused(value: object, key: str) -> None:
    drawing, refused = None, ""
    try:
        drawing = parse_drawing(with_key(key, value), WHERE)
    except EnvironmentProblem as problem:
        refused = str(problem)
    if drawing is None:
        assert refused.startswith(f"{WHERE}: stroke 1")
    else:
        assert parse_drawing(json.dumps(drawing_data(drawing)).encode(), WHERE) == drawing


def test_that_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentProblem, match=r"none\.bodymap\.json: there is no such file"):
        read_drawing(tmp_path / "none.bodymap.json")


def test_that_a_folder_is_no_drawing(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentProblem, match="cannot be read"):
        read_drawing(tmp_path)


def test_that_a_huge_file_is_not_even_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / WHERE
    path.write_bytes(content([STROKE]))
    monkeypatch.setattr(file, "MAX_BYTES", 100)
    with pytest.raises(EnvironmentProblem, match="is larger than"):
        read_drawing(path)


# ---------------------------------------------------------------- writing

OLD = PainDrawing((Stroke(BodyView.LEFT, ((1.0, 2.0),), 8.0),))
NEW = PainDrawing((Stroke(BodyView.RIGHT, ((3.0, 4.0),), 9.0),) * 300)


@pytest.mark.parametrize("broken", ["fsync", "replace"])
def test_that_a_full_disk_keeps_the_old_file_and_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, broken: str
) -> None:
    path = tmp_path / WHERE
    write_drawing(path, OLD)

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os if broken == "fsync" else Path, broken, fail)
    with pytest.raises(EnvironmentProblem) as told:
        write_drawing(path, NEW)
    assert str(told.value) == (
        f"{path}: cannot be saved: No space left on device (choose another folder)"
    )
    assert read_drawing(path) == OLD
    assert list(tmp_path.iterdir()) == [path]


def test_that_an_interruption_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Path, "replace", interrupt)
    with pytest.raises(KeyboardInterrupt):
        write_drawing(tmp_path / WHERE, NEW)
    assert list(tmp_path.iterdir()) == []


def test_that_a_folder_that_cannot_be_written_is_told_with_a_way_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(tempfile, "NamedTemporaryFile", refuse)
    with pytest.raises(
        EnvironmentProblem, match=r"cannot be saved: Permission denied \(choose another folder\)"
    ):
        write_drawing(tmp_path / WHERE, OLD)


def test_that_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentProblem, match="cannot be saved"):
        write_drawing(tmp_path / "none" / WHERE, OLD)


def test_that_a_folder_is_not_replaced_by_a_file(tmp_path: Path) -> None:
    (tmp_path / WHERE).mkdir()
    with pytest.raises(EnvironmentProblem, match="cannot be saved"):
        write_drawing(tmp_path / WHERE, OLD)
    assert [path.name for path in tmp_path.iterdir()] == [WHERE]


def test_that_half_a_character_does_not_cost_the_drawing(tmp_path: Path) -> None:
    path = tmp_path / WHERE
    odd = PainDrawing((Stroke(BodyView.LEFT, ((1.0, 2.0),), 8.0, quality="dull \ud83d"),))
    write_drawing(path, odd)
    assert read_drawing(path).strokes[0].quality == "dull ?"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps rights elsewhere")
def test_that_saving_again_keeps_who_may_read_the_file(tmp_path: Path) -> None:
    path = tmp_path / WHERE
    write_drawing(path, OLD)
    path.chmod(0o640)
    write_drawing(path, NEW)
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


WRITER = """
import sys
from pathlib import Path
from bodymap.pain.drawing import PainDrawing, Stroke
from bodymap.pain.file import write_drawing
from bodymap.terms import BodyView
path = Path(sys.argv[1])
small, large = (PainDrawing((Stroke(BodyView.LEFT, ((1.0, 2.0),), 8.0),) * n) for n in (1, 2000))
write_drawing(path, small)
print("ready", flush=True)
while True:
    write_drawing(path, large)
    write_drawing(path, small)
"""


def test_that_a_kill_in_mid_write_leaves_a_whole_drawing(tmp_path: Path) -> None:
    path = tmp_path / WHERE
    for pause in (0.0, 0.003, 0.011, 0.019, 0.037, 0.06):
        with subprocess.Popen(
            [sys.executable, "-c", WRITER, str(path)],
            cwd=Path(file.__file__).parents[2],
            stdout=subprocess.PIPE,
        ) as writer:
            assert writer.stdout is not None
            assert writer.stdout.readline() == b"ready\n"
            time.sleep(pause)
            writer.send_signal(getattr(signal, "SIGKILL", signal.SIGTERM))
        assert len(read_drawing(path).strokes) in {1, 2000}
