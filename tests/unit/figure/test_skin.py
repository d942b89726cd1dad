"""The neutral figure's skin: what each view shows, and what each owns for measuring."""

from __future__ import annotations

import tomllib
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from bodymap.errors import EnvironmentProblem, ProgramError
from bodymap.figure.frames import BODY_VIEWS, FRAMES, MOUTH_PLANE_Z_MM
from bodymap.figure.load import Figure, load_figure
from bodymap.figure.skin import NOWHERE_MM, Skin, SkinView, pack_depth, read_skin
from bodymap.terms import BodyView, mirrored_view


def visible_skin_cm2(figure: Figure) -> float:
    """Return the visible skin as it was measured on the mesh, without the charts."""
    recipe = tomllib.loads((figure.folder / "figure.toml").read_text("utf-8"))
    return float(recipe["measured"]["visible_skin_cm2"])


def well_inside(chart: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Return the chart without its border pixels."""
    inside = chart.copy()
    for axis in (0, 1):
        for shift in (1, -1):
            inside &= np.roll(chart, shift, axis)
    return inside


def is_in_chart_of(seen: SkinView, points: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Return which skin points (n, 3) a view both shows and owns."""
    uv = seen.frame.project(points)
    i, j = seen.row(uv[:, 1]), seen.column(uv[:, 0])
    is_shown = np.linalg.norm(seen.point[i, j] - points, axis=1) < 3.0
    return np.asarray(is_shown & well_inside(seen.chart)[i, j])


@pytest.mark.parametrize("view", BODY_VIEWS)
def test_that_no_skin_is_in_two_charts(figure: Figure, view: BodyView) -> None:
    seen = figure.skin.views[view]
    points = seen.point[seen.chart].astype(np.float64)
    areas = seen.stretch[seen.chart]
    twice = np.zeros(len(points), dtype=bool)
    for other in BODY_VIEWS:
        if other is not view:
            twice |= is_in_chart_of(figure.skin.views[other], points)
    assert areas[twice].sum() < 0.005 * areas.sum()


@pytest.mark.parametrize("view", BODY_VIEWS)
def test_that_skin_a_view_shows_face_on_is_in_some_chart(figure: Figure, view: BodyView) -> None:
    seen = figure.skin.views[view]
    points = seen.point[seen.hit & ~seen.chart].astype(np.float64)
    elsewhere = np.zeros(len(points), dtype=bool)
    for other in BODY_VIEWS:
        if other is not view:
            uv = FRAMES[other].project(points)
            there = figure.skin.views[other]
            i, j = there.row(uv[:, 1]), there.column(uv[:, 0])
            elsewhere |= there.chart[i, j]
    assert elsewhere.mean() > 0.97


def test_that_charts_add_up_to_the_visible_skin(figure: Figure) -> None:
    charts = sum(
        float(seen.stretch.sum(dtype=np.float64)) * seen.step_mm**2
        for view, seen in figure.skin.views.items()
        if view is not BodyView.MOUTH
    )
    assert charts / 100 == pytest.approx(visible_skin_cm2(figure), rel=0.01)


@pytest.mark.parametrize("view", BodyView)
def test_that_what_a_view_owns_it_shows(figure: Figure, view: BodyView) -> None:
    seen = figure.skin.views[view]
    assert not (seen.chart & ~seen.hit).any()
    assert (seen.stretch[~seen.chart] == 0).all()
    assert (seen.stretch[seen.chart] >= 1).all()


@pytest.mark.parametrize("view", BodyView)
def test_that_the_figure_is_exactly_symmetric(figure: Figure, view: BodyView) -> None:
    seen, other = figure.skin.views[view], figure.skin.views[mirrored_view(view)]
    for name in ("hit", "chart", "stretch", "depth"):
        assert np.array_equal(getattr(seen, name), getattr(other, name)[:, ::-1]), name
    xyz = figure.skin.nodes.xyz
    here = xyz[seen.node[seen.hit]]
    there = xyz[other.node[:, ::-1][seen.hit]] * [-1, 1, 1]
    assert np.allclose(here, there, atol=1e-4)


@pytest.mark.parametrize("view", BodyView)
def test_that_shown_points_project_onto_their_own_pixel(figure: Figure, view: BodyView) -> None:
    seen = figure.skin.views[view]
    i, j = np.nonzero(seen.hit)
    uv = seen.frame.project(seen.point[i, j])
    assert np.array_equal(seen.row(uv[:, 1]), i)
    assert np.array_equal(seen.column(uv[:, 0]), j)


def test_that_pixels_off_the_body_are_farther_than_any_brush(figure: Figure) -> None:
    seen = figure.skin.views[BodyView.FRONT]
    corner = seen.point[0, 0]
    assert not seen.hit[0, 0]
    assert (np.abs(corner) == NOWHERE_MM).all()


places = st.tuples(
    st.sampled_from(list(BodyView)), st.floats(0.0, 1.0, width=32), st.floats(0.0, 1.0, width=32)
)


@given(places)
def test_that_a_picked_point_is_seen_where_it_was_picked(
    figure: Figure, place: tuple[BodyView, float, float]
) -> None:
    view, right, down = place
    frame = FRAMES[view]
    u = frame.u_range[0] + right * frame.width_mm
    v = frame.v_range[0] + down * frame.height_mm
    xyz = figure.skin.pick(view, u, v)
    nodes = figure.skin.nodes_around(view, u, v)
    assert (xyz is None) is (not nodes)
    if xyz is not None:
        assert frame.project(xyz) == pytest.approx((u, v), abs=1e-9)
        assert np.linalg.norm(figure.skin.nodes.xyz[list(nodes)] - xyz, axis=1).min() < 15


@pytest.mark.parametrize("view", BodyView)
def test_that_nothing_is_picked_off_the_picture(figure: Figure, view: BodyView) -> None:
    frame = FRAMES[view]
    for u in (frame.u_range[0] - 5, frame.u_range[1] + 5):
        assert figure.skin.pick(view, u, 60.0) is None
        assert figure.skin.nodes_around(view, u, 60.0) == ()
    assert figure.skin.pick(view, 1e300, -1e300) is None


def test_that_the_ear_is_picked_and_not_the_scalp_behind_it(figure: Figure) -> None:
    rim = figure.skin.pick(BodyView.LEFT, -31.0, 120.0)
    assert rim is not None
    assert rim[0] > 76
    scalp = figure.skin.pick(BodyView.LEFT, -22.0, 120.0)
    assert scalp is not None
    assert scalp[0] < 70


def test_that_the_mouth_lies_flat_and_far_from_the_body(figure: Figure) -> None:
    seen = figure.skin.views[BodyView.MOUTH]
    assert (seen.depth[seen.hit] == MOUTH_PLANE_Z_MM).all()
    assert (seen.stretch[seen.chart] == 1).all()
    body = np.concatenate(
        [figure.skin.views[view].point[figure.skin.views[view].hit] for view in BODY_VIEWS]
    )
    assert body[:, 2].max() < 300


def test_that_the_closest_skin_of_a_skin_point_is_itself(figure: Figure) -> None:
    for name in ("temple_mid", "C7", "chin", "shoulder_top_mid", "upper_molars"):
        xyz = figure.landmarks[name].xyz()
        assert np.linalg.norm(figure.skin.closest(xyz) - xyz) < 1.5, name


def test_that_a_point_above_the_skin_falls_on_the_skin_below_it(figure: Figure) -> None:
    fallen = figure.skin.closest(np.array([0.0, 8.0, 48.0]))
    assert fallen == pytest.approx([0, 0, 48], abs=1.5)


@pytest.mark.parametrize("far", [(400.0, 300.0, 400.0), (0.0, -600.0, 0.0), (900.0, 0.0, -900.0)])
def test_that_far_from_the_skin_nothing_farther_than_a_walking_node_is_given(
    figure: Figure, far: tuple[float, float, float]
) -> None:
    found = figure.skin.closest(np.array(far))
    node = figure.skin.nodes.xyz[figure.skin.nearest_node(np.array(far))]
    assert np.linalg.norm(found - far) <= np.linalg.norm(node - far) + 1e-6


def test_that_the_walking_graph_is_sound(figure: Figure) -> None:
    nodes = figure.skin.nodes
    starts = np.repeat(np.arange(len(nodes.xyz)), np.diff(nodes.indptr))
    assert len(nodes.indptr) == len(nodes.xyz) + 1
    assert len(nodes.indices) == len(nodes.lengths) == nodes.indptr[-1]
    assert int(nodes.indices.max()) < len(nodes.xyz)
    straight = np.linalg.norm(nodes.xyz[starts] - nodes.xyz[nodes.indices], axis=1)
    assert (nodes.lengths >= straight - 1e-3).all()
    there = set(zip(starts.tolist(), nodes.indices.tolist(), strict=True))
    assert all((b, a) in there for a, b in there)
    assert (nodes.clear > 0).all()


def test_that_depths_survive_packing_to_a_hundredth(figure: Figure) -> None:
    depth = np.array([[-299.0, -0.004, 0.0, 123.456, 299.99]])
    hit = np.array([[True, True, True, True, False]])
    packed = pack_depth(BodyView.FRONT, depth, hit)
    assert packed[0, 4] == 0
    back = (packed.astype(float) - 1) / 100 - 300
    assert back[hit] == pytest.approx(depth[hit], abs=0.006)
    assert pack_depth(BodyView.MOUTH, np.array([[1000.0]]), np.array([[True]]))[0, 0] == 30_001


@pytest.mark.parametrize(("view", "depth"), [(BodyView.FRONT, -300.1), (BodyView.TOP, 60.0)])
def test_that_a_depth_that_cannot_be_stored_is_not_wrapped(view: BodyView, depth: float) -> None:
    with pytest.raises(ProgramError, match="beyond the depths"):
        pack_depth(view, np.array([[0.0, depth]]), np.array([[True, True]]))


@pytest.mark.parametrize("view", BodyView)
def test_that_every_shown_point_lies_near_its_walking_node(figure: Figure, view: BodyView) -> None:
    seen = figure.skin.views[view]
    nodes = figure.skin.nodes.xyz[seen.node[seen.hit]]
    assert np.linalg.norm(nodes - seen.point[seen.hit], axis=1).max() < 15


def broken_skins(stored: Path, folder: Path) -> dict[str, Path]:
    content = stored.read_bytes()
    half, no_zip, empty, flipped, other = (
        folder / name for name in ("half.npz", "words.npz", "empty.npz", "flipped.npz", "other.npz")
    )
    half.write_bytes(content[: len(content) // 2])
    no_zip.write_text("this is no archive", encoding="utf-8")
    empty.write_bytes(b"")
    middle = len(content) // 2
    flipped.write_bytes(content[:middle] + bytes(64) + content[middle + 64 :])
    np.savez(other, front_depth=np.zeros((3, 3), dtype=np.uint16))
    named = {path.name: path for path in (half, no_zip, empty, flipped, other)}
    return named | {"missing.npz": folder / "missing.npz", "a folder": folder}


@pytest.mark.parametrize(
    "name",
    ["half.npz", "words.npz", "empty.npz", "flipped.npz", "other.npz", "missing.npz", "a folder"],
)
def test_that_a_broken_skin_is_named_with_a_way_out(
    figure: Figure, tmp_path: Path, name: str
) -> None:
    path = broken_skins(figure.folder / "skin.npz", tmp_path)[name]
    with pytest.raises(EnvironmentProblem, match="install the program again") as told:
        read_skin(path)
    assert str(told.value).startswith(str(path))


def test_that_reading_twice_gives_the_same_skin(figure: Figure) -> None:
    again: Skin = load_figure().skin
    for view, seen in figure.skin.views.items():
        assert np.array_equal(seen.point, again.views[view].point)
        assert np.array_equal(seen.node, again.views[view].node)
