"""Many drawings at once: in order, on several processes, on a cluster."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from bodymap.cli import batch, main
from bodymap.resources import asset

SAMPLES = sorted(asset("samples").glob("*.bodymap.json"))


def ranked(*words: object) -> tuple[int, str, str]:
    result = CliRunner().invoke(main, ["rank", "--json", "--top", "2", *map(str, words)])
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result.exit_code, result.stdout, result.stderr


@pytest.fixture
def visits(tmp_path: Path) -> Path:
    """Return a folder with good drawings, one of them deeper, and a bad one."""
    folder = tmp_path / "visits"
    (folder / "deeper").mkdir(parents=True)
    for index, sample in enumerate(SAMPLES[:4]):
        shutil.copy(sample, folder / f"{index}.bodymap.json")
    shutil.copy(SAMPLES[4], folder / "deeper" / "9.bodymap.json")
    (folder / "5.bodymap.json").write_text("{", "utf-8")
    (folder / "notes.txt").write_text("no drawing", "utf-8")
    return folder


def test_that_a_folder_stands_for_the_drawings_in_it(visits: Path) -> None:
    code, out, err = ranked(visits)
    assert code == 2
    assert len(out.splitlines()) == 5
    assert "5.bodymap.json" in err
    assert "notes.txt" not in err


def test_that_a_pattern_stands_for_what_it_matches(visits: Path) -> None:
    code, out, _ = ranked(visits / "[0-2].bodymap.json")
    assert code == 0
    assert len(out.splitlines()) == 3


def test_that_a_folder_without_drawings_is_named(tmp_path: Path) -> None:
    code, out, err = ranked(tmp_path)
    assert (code, out) == (2, "")
    assert str(tmp_path) in err


def test_that_two_processes_print_the_lines_of_one(visits: Path) -> None:
    assert ranked(visits, "--jobs", 2)[:2] == ranked(visits, "--jobs", 1)[:2]


def test_that_the_prior_travels_to_other_processes(visits: Path) -> None:
    alone = ranked(visits, "--prior", "--jobs", 1)
    assert alone[1].count('"prior":"prevalence-1"') == 5
    assert ranked(visits, "--prior", "--jobs", 2)[:2] == alone[:2]


def test_that_chunks_come_back_in_the_order_of_the_files(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batch, "CHUNK", 3)
    taken: list[list[str]] = []

    def submit(chunk: list[str]) -> list[str]:
        taken.append(chunk)
        return chunk

    def result(chunk: list[str]) -> list[batch.Outcome]:
        return [batch.Outcome(name, name) for name in chunk]

    names = [str(number) for number in range(20)]
    stream = batch._in_order(names, submit, 2, result)
    assert next(stream).text == "0"
    assert len(taken) == 4, "no more than two chunks a worker may be on their way"
    assert [outcome.text for outcome in stream] == names[1:]


@pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::ResourceWarning")
@pytest.mark.expects_log_warnings
def test_that_a_cluster_prints_the_lines_of_one_process(visits: Path) -> None:
    distributed = pytest.importorskip("distributed")
    with distributed.LocalCluster(
        n_workers=1, threads_per_worker=1, processes=False, dashboard_address=None
    ) as cluster:
        on_cluster = ranked(visits, "--scheduler", cluster.scheduler_address)
        weighed = ranked(visits, "--prior", "--scheduler", cluster.scheduler_address)
    assert on_cluster[:2] == ranked(visits, "--jobs", 1)[:2]
    assert weighed[:2] == ranked(visits, "--prior", "--jobs", 1)[:2]


@pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::ResourceWarning")
@pytest.mark.expects_log_warnings
def test_that_a_cluster_out_of_reach_is_named(visits: Path) -> None:
    pytest.importorskip("distributed")
    code, out, err = ranked(visits, "--scheduler", "nonsense://nowhere")
    assert (code, out) == (2, "")
    assert "nonsense://nowhere" in err
