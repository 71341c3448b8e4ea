"""The command as people and machines call it: exit codes, formats, selection, standard input, baseline."""

from __future__ import annotations

import gc
import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

from socialint import cli
from socialint.tree import Element

LOUD = "---\nplatform: mastodon\nlang: en\n---\n\nTHIS IS VERY LOUD TODAY, come and see our new map.\n"
CALM = "---\nplatform: mastodon\nlang: en\n---\n\nCome and see our new map.\n"
BROKEN = '{"platform": "x", "text": }'


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_exit_codes_say_what_happened(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "calm.md").write_text(CALM)
    (here / "loud.md").write_text(LOUD)
    (here / "broken.json").write_text(BROKEN)
    assert cli.main(["calm.md"]) == 0
    assert cli.main(["loud.md"]) == 0, "a warning does not fail a run by default"
    assert cli.main(["loud.md", "--fail-on", "warning"]) == 1
    assert cli.main(["broken.json"]) == 1
    assert cli.main(["broken.json", "--fail-on", "never"]) == 0
    assert cli.main(["nowhere.md"]) == 2
    capsys.readouterr()


def test_a_missing_path_is_said_and_the_others_are_still_checked(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "broken.json").write_text(BROKEN)
    assert cli.main(["nowhere.md", "broken.json"]) == 2
    out, err = capsys.readouterr()
    assert "file-invalid" in out and "nowhere.md" in err and "Traceback" not in err


def test_an_empty_folder_is_not_a_clean_result(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "posts").mkdir()
    assert cli.main(["posts"]) == 2
    assert "posts" in capsys.readouterr().err


def test_a_folder_is_searched_and_what_git_ignores_left_out(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    subprocess.run(["git", "init", "-q"], check=True)
    (here / ".gitignore").write_text("drafts/\n")
    for folder in ("posts", "drafts", "node_modules"):
        (here / folder).mkdir()
        (here / folder / "b.json").write_text(BROKEN)
    assert cli.main(["--format", "json"]) == 1
    assert json.loads(capsys.readouterr().out)["files"] == ["posts/b.json"]


@pytest.mark.parametrize("word", ["disclosure-de-hwx", "disclosured", "disclosure-zz", "reading-all-cap"])
def test_a_selector_that_means_no_rule_is_not_passed_over(here: Path, capsys: pytest.CaptureFixture[str], word: str) -> None:
    """A pack that is misspelt would check nothing, and nobody would see it."""
    (here / "loud.md").write_text(LOUD)
    assert cli.main(["loud.md", "--select", word]) == cli.main(["loud.md", "--ignore", word]) == 2
    assert f'unknown rule "{word}"' in capsys.readouterr().err
    assert cli.main(["loud.md", "--select", "disclosure-de-hwg,disclosure-de,disclosure"]) == 0


@pytest.mark.parametrize("line", ["--version", "check --version", "posts/ -V", "list --version"])
def test_every_command_tells_its_version(capsys: pytest.CaptureFixture[str], line: str) -> None:
    from socialint.__about__ import __version__

    try:
        code: object = cli.main(line.split())
    except SystemExit as end:
        code = end.code
    assert (code, capsys.readouterr().out) == (0, f"socialint {__version__}\n")


def test_select_and_ignore_take_ids_families_and_all(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "loud.md").write_text(LOUD)

    def found(*arguments: str) -> set[str]:
        cli.main(["loud.md", "--format", "json", *arguments])
        return {finding["rule"] for finding in json.loads(capsys.readouterr().out)["findings"]}

    assert "reading-all-caps" in found()
    assert found("--select", "reading-all-caps") == {"reading-all-caps"}
    assert "reading-all-caps" in found("--select", "all")
    assert "reading-all-caps" not in found("--ignore", "reading")
    assert "reading-all-caps" not in found("--select", "reading", "--ignore", "reading-all-caps")


def test_an_unknown_rule_or_format_is_an_error_with_a_suggestion(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "calm.md").write_text(CALM)
    assert cli.main(["calm.md", "--select", "reading-all-cap"]) == 2
    assert "reading-all-caps" in capsys.readouterr().err
    assert cli.main(["calm.md", "--format", "sarf"]) == 2
    assert "sarif" in capsys.readouterr().err


def test_one_run_writes_several_reports(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "broken.json").write_text(BROKEN)
    assert cli.main(["broken.json", "--format", "text", "--format", "json=out.json", "--format", "sarif=out.sarif"]) == 1
    assert "file-invalid" in capsys.readouterr().out
    assert json.loads((here / "out.json").read_text())["findings"][0]["rule"] == "file-invalid"
    assert json.loads((here / "out.sarif").read_text())["version"] == "2.1.0"


def test_standard_input_is_checked_under_its_name(
    here: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(BROKEN.encode())))
    assert cli.main(["--stdin-filename", "posts/new.json", "--format", "json"]) == 1
    report = json.loads(capsys.readouterr().out)
    assert [finding["path"] for finding in report["findings"]] == ["posts/new.json"]


def test_places_are_lines_and_columns_from_one_in_code_points(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = '{"platform": "x",\r\n\t"note": "\U0001f600é", "text": nul}'
    (here / "a.json").write_text(text, newline="")
    cli.main(["a.json", "--format", "json"])
    finding = json.loads(capsys.readouterr().out)["findings"][0]
    assert text[finding["offset"] : finding["end_offset"]] == "n"
    assert (finding["line"], finding["column"]) == (2, text.split("\n")[1].index("nul") + 1)


def test_a_hook_without_files_has_nothing_to_do_and_is_silent_about_other_files(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (here / "b.json").write_text(BROKEN)
    (here / "package.json").write_text('{"name": "x"}')
    assert cli.main(["--hook"]) == 0
    assert capsys.readouterr().out == ""
    assert cli.main(["--hook", "package.json"]) == 0
    assert "package.json" not in capsys.readouterr().err
    assert cli.main(["package.json"]) == 0
    assert "skipped" in capsys.readouterr().err


def test_a_baseline_hides_what_was_there_and_shows_what_is_new(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "a.md").write_text(LOUD)
    assert cli.main(["baseline", "a.md"]) == 0
    (here / "a.md").write_text(LOUD.replace("\n\nTHIS", "\n\nA new first line.\n\nTHIS"))
    capsys.readouterr()
    assert cli.main(["a.md", "--baseline", "socialint-baseline.json", "--fail-on", "warning", "--format", "json"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert report["findings"] == [] and [f["rule"] for f in report["baselined"]] == ["reading-all-caps"]
    (here / "a.md").write_text(LOUD + "\nAND THIS IS NEW AND LOUD too.\n")
    assert cli.main(["a.md", "--baseline", "socialint-baseline.json", "--fail-on", "warning"]) == 1
    (here / "socialint.toml").write_text('baseline = "socialint-baseline.json"\n')
    (here / "a.md").write_text(LOUD)
    assert cli.main(["a.md", "--fail-on", "warning"]) == 0


def test_a_broken_baseline_is_one_line(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "a.md").write_text(CALM)
    (here / "b.json").write_text("[" * 5)
    assert cli.main(["a.md", "--baseline", "b.json"]) == 2
    err = capsys.readouterr().err
    assert "baseline" in err and err.count("\n") == 1


def test_a_wrong_configuration_is_one_line_with_its_place(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "a.md").write_text(CALM)
    (here / "socialint.toml").write_text("exclud = []\n")
    assert cli.main(["a.md"]) == 2
    err = capsys.readouterr().err
    assert err.startswith("socialint: socialint.toml:1:1: ") and err.count("\n") == 1
    assert cli.main(["a.md", "--isolated"]) == 0


def test_a_crashing_rule_is_named_and_the_run_goes_on(
    here: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from socialint.rules.reading import all_caps

    def crash(*_: object) -> object:
        raise RuntimeError("secret content")

    monkeypatch.setattr(all_caps, "check", crash)
    (here / "a.md").write_text(LOUD)
    (here / "b.json").write_text(BROKEN)
    assert cli.main(["."]) == 3
    out, err = capsys.readouterr()
    assert "file-invalid" in out and "reading-all-caps" in err and "secret" not in err + out


def test_init_writes_what_then_lints_clean_and_never_overwrites(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["init"]) == 0
    assert cli.main(["check", ".", "--fail-on", "note"]) == 0, capsys.readouterr().out
    (here / "socialint.toml").write_text("# mine\n")
    assert cli.main(["init"]) == 0
    assert (here / "socialint.toml").read_text() == "# mine\n"


def test_explain_shows_the_page_of_a_rule_and_suggests(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["explain", "file-invalid"]) == 0
    assert "front matter" in capsys.readouterr().out
    assert cli.main(["explain", "file-invalit"]) == 2
    assert "file-invalid" in capsys.readouterr().err


@pytest.mark.parametrize(("word", "its", "others"), [
    ("privacy", "- privacy-iban", "- alt-missing"),
    ("disclosure-us", "- disclosure-us-fdic-member", "- disclosure-de-hwg-pflichttext"),
])  # fmt: skip
def test_explain_shows_what_a_family_or_a_market_holds(
    capsys: pytest.CaptureFixture[str], word: str, its: str, others: str
) -> None:
    """What `--select` takes, somebody wants explained."""
    assert cli.main(["explain", word]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert its in lines and others not in lines


def test_an_unknown_word_leads_to_the_list_of_known_ones(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for line in (["explain", "zzz"], [".", "--select", "zzz"]):
        assert cli.main(line) == 2
        assert capsys.readouterr().err == 'socialint: unknown rule "zzz": `socialint list rules` shows all\n'
    assert cli.main([".", "--format", "html"]) == 2
    assert "there are github, gitlab" in capsys.readouterr().err


@pytest.mark.parametrize("what", ["rules", "packs", "platforms", "formats"])
def test_lists_are_for_people_and_machines(what: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["list", what]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert cli.main(["list", what, "--format", "json"]) == 0
    entries = json.loads(capsys.readouterr().out)
    assert len(entries) == len(lines) - (what == "packs") > 0, "packs have a line of titles"
    if what == "rules":
        assert {"id", "family", "summary", "severity", "since", "refs", "default", "url"} <= entries[0].keys()


def test_a_reader_that_goes_away_is_no_error(here: Path) -> None:
    (here / "b.json").write_text(BROKEN)
    done = subprocess.run(
        f"{sys.executable} -m socialint list rules | true", shell=True, capture_output=True, text=True, check=False
    )
    assert "Traceback" not in done.stderr and "Exception" not in done.stderr


def test_broken_json_that_is_nobodys_post_is_let_alone(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "tsconfig.json").write_text('{\n  // comments are usual here\n  "compilerOptions": {}\n}\n')
    (here / "calm.md").write_text(CALM)
    assert cli.main(["--hook", "tsconfig.json"]) == 0
    assert capsys.readouterr().err == ""
    assert cli.main(["."]) == 0
    assert "tsconfig.json: skipped" in capsys.readouterr().err
    assert cli.main(["tsconfig.json"]) == 1, "who names a file wants to know"


def test_a_file_named_like_an_option_is_a_file_to_a_hook(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "-q.json").write_text(BROKEN)
    assert cli.main(["check", "--hook", "-q.json"]) == 1
    assert "-q.json:1:" in capsys.readouterr().out


def test_a_hook_checks_what_a_search_would_find_and_no_more(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / ".github").mkdir()
    (here / ".github" / "x.json").write_text(BROKEN)
    assert cli.main(["--hook", ".github/x.json"]) == 0
    assert cli.main([".github/x.json"]) == 1


def test_a_tree_is_freed_when_its_page_is_done_and_waits_for_no_collector(here: Path) -> None:
    page = """<html lang=en><title>A page</title><h1>Shop</h1><a href=x aria-labelledby=l><img src=a.png></a><span id=l>Away</span>
        <label>Name <input></label><table><tr><th>A<td>1<tr><th>B<td>2</table><p onclick=f() style="color: #ccc">Buy <b>now</b>"""
    for number in range(5):
        (here / f"{number}.html").write_text(page, "utf-8")
    names = [f"{number}.html" for number in range(5)]
    cli.main(names)  # so that everything is imported and every cache has something to hold
    gc.collect()
    gc.disable()
    try:
        before = sum(isinstance(one, Element) for one in gc.get_objects())
        cli.main(names)
        assert sum(isinstance(one, Element) for one in gc.get_objects()) <= before
    finally:
        gc.enable()


def test_a_bug_of_ours_is_one_line_and_exit_code_three(
    here: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from socialint import run

    def crash(*_: object, **__: object) -> object:
        raise RuntimeError("secret content")

    monkeypatch.setattr(run, "discover", crash)
    assert cli.main(["."]) == 3
    err = capsys.readouterr().err
    assert "bug" in err and "secret" not in err and err.count("\n") == 1
