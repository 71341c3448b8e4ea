"""What people with a rulebook do on the command line: start a pack, run its examples, list packs, read their pages."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from socialint import cli

PACK = "packs/house-rules.toml"
RULE = "disclosure-all-house-rules-example"


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Path:
    """A folder with a pack that somebody has just begun."""
    monkeypatch.chdir(tmp_path)
    assert cli.main(["init", "--pack", PACK]) == 0
    assert capsys.readouterr().out == f"wrote {PACK}\nnext: socialint prove {PACK}\n"
    return tmp_path


def said(capsys: pytest.CaptureFixture[str], *words: str, code: int = 0) -> str:
    capsys.readouterr()
    assert cli.main(list(words)) == code
    out, err = capsys.readouterr()
    return err if code == 2 else out


def change(old: str, new: str) -> None:
    text = Path(PACK).read_text("utf-8")
    assert old in text
    Path(PACK).write_text(text.replace(old, new), "utf-8")


def test_a_new_pack_holds_at_once_and_is_never_overwritten(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert said(capsys, "prove", PACK) == f"{PACK}: 1 requirement, 2 examples, all as they say\n"
    (here / "a.md").write_text("---\nplatform: mastodon\nlang: en\n---\nAn example product.\n", "utf-8")
    assert RULE in said(capsys, "check", "--packs", PACK, "a.md", code=1)
    assert RULE not in said(capsys, "check", "a.md")
    change("Read the example first", "Mine")
    assert "kept" in said(capsys, "init", "--pack", PACK)
    assert "Mine" in Path(PACK).read_text("utf-8")
    assert "small letters" in said(capsys, "init", "--pack", "packs/House Rules.toml", code=2)


@pytest.mark.parametrize(
    ("old", "new", "line", "fault"),
    [
        (
            "\u27e6example product\u27e7",
            "example product",
            35,
            "which is: \u27e6example product\u27e7 (post lacks the sentence of section 1)",
        ),
        (
            "\u27e6example product\u27e7",
            "example \u27e6product\u27e7",
            35,
            "\u27e6product\u27e7 is marked, and found is: \u27e6example product\u27e7",
        ),
        (
            "\u27e6example product\u27e7",
            "\u27e6other thing\u27e7",
            35,
            "\u27e6other thing\u27e7 is marked, and found is: nothing",
        ),
        ("\u27e6example product\u27e7", "other thing", 35, "nothing is found in it: take out what `require` asks for"),
        ("here. Read the example first.", "here.", 45, "nothing should be found, and found is: \u27e6example product\u27e7"),
        ("Our example", "Our \u27e6example\u27e7", 45, "a good example shows none"),
        ("\u27e6example product\u27e7", "\u27e6example product", 35, "\u27e6 without \u27e7"),
    ],
)
def test_an_example_that_does_not_show_what_it_says_is_told_with_its_line(
    old: str, new: str, line: int, fault: str, capsys: pytest.CaptureFixture[str]
) -> None:
    change(old, new)
    first, last = said(capsys, "prove", "packs", code=1).splitlines()
    assert first.startswith(f"{PACK}:{line}: ")
    assert fault in first
    assert last == f"{PACK}: 1 requirement, 2 examples, 1 not as they say"


def rewritten(example: str, format: str, text: str) -> None:
    """The text of the bad or good example becomes another."""
    known = Path(PACK).read_text("utf-8")
    head, mark, rest = known.partition(f'verdict = "{example}"')
    _, _, tail = rest.partition("'''\n---")[2].partition("'''")
    Path(PACK).write_text(f"{head}{mark}\nformat = \"{format}\"\ntext = '''{text}'''{tail}", "utf-8")


@pytest.mark.parametrize(
    ("format", "text", "fault"),
    [
        (
            "json",
            '{"platform": "x", "text": "gold"',
            'its text cannot be read: not valid JSON: "," or "}" is missing (line 1 of it)',
        ),
        ("json", '{"txt": "gold"}', 'its text is no content: a post in JSON has a "text"'),
        ("json", '{"platform": "x", "text": 5}', "its text cannot be read: a whole number where a text is expected"),
        ("markdown", "---\nplatform: [x\n---\ngold", "its text cannot be read: front matter"),
    ],
)
@pytest.mark.parametrize("verdict", ["good", "bad"])
def test_an_example_that_nobody_can_read_proves_nothing(
    verdict: str, format: str, text: str, fault: str, capsys: pytest.CaptureFixture[str]
) -> None:
    rewritten(verdict, format, text)
    first, last = said(capsys, "prove", PACK, code=1).splitlines()
    assert f"{verdict} example of example: {fault}" in first
    assert last.endswith("1 not as they say")


def test_a_fault_in_the_config_of_an_example_is_told_with_the_example_and_the_others_run(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """It was told in a socialint.toml that does not exist, and no other example was looked at."""
    change('verdict = "bad"', 'verdict = "bad"\nconfig = "[products.x"')
    change("here. Read the example first.", "here.")
    first, second, last = said(capsys, "prove", PACK, code=1).splitlines()
    assert first.startswith(f"{PACK}:36: bad example of example: its config cannot be used: not valid TOML")
    assert first.endswith("(line 1 of it)")
    assert "nothing should be found" in second
    assert last.endswith("2 not as they say")


def test_an_example_that_the_pack_is_not_about_is_told_what_to_declare(capsys: pytest.CaptureFixture[str]) -> None:
    change('market = "all"', 'market = ["DE", "AT"]')
    change('industry = "all"', 'industry = "government"')
    *faults, _ = said(capsys, "prove", PACK, code=1).splitlines()
    assert len(faults) == 2
    assert all("the pack is not about it: declare `markets: DE` and `industries: government`" in fault for fault in faults)
    change('format = "markdown"', 'format = "html"')
    assert "`industries: government` in front matter, between lines ---" in said(capsys, "prove", PACK, code=1)
    change('format = "html"', 'format = "markdown"')
    for text in ("Our \u27e6", "Our example"):
        change(f"platform: mastodon\n---\n{text}", f"platform: mastodon\nmarkets: AT\nindustry: government\n---\n{text}")
    assert "all as they say" in said(capsys, "prove", PACK)


def test_a_fault_in_a_pack_is_one_line_with_its_place(capsys: pytest.CaptureFixture[str]) -> None:
    Path("a.md").write_text("Hello.\n", "utf-8")
    change('severity = "error"', 'severety = "error"')
    for words in (
        ["prove", PACK],
        ["list", "packs", "--packs", PACK],
        ["explain", RULE, "--packs", PACK],
        ["--packs", PACK, "a.md"],
    ):
        assert said(capsys, *words, code=2).startswith(
            f'socialint: {PACK}:18:1: unknown field "severety"; did you mean "severity"?'
        )


def test_packs_are_listed_with_what_a_run_makes_of_them(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    head, *rows = said(capsys, "list", "packs", "--packs", PACK).splitlines()
    assert head.split() == ["PACK", "MARKET", "INDUSTRY", "RULES", "REVIEWED", "GRADE", "STATE", "TITLE"]
    assert all(len(row[: head.index("TITLE")].split("  ")) > 6 for row in rows)
    (mine,) = (row.split() for row in rows if row.startswith("all-house-rules"))
    assert mine[:4] == ["all-house-rules", "all", "all", "1"]
    assert mine[5:] == ["A", "on", "House", "rules"]
    entries = {entry["id"]: entry for entry in json.loads(said(capsys, "list", "packs", "--format", "json", "--packs", PACK))}
    assert entries["all-house-rules"]["requirements"] == [RULE]
    assert entries["de-hwg"]["markets"] == ["DE"]
    assert entries["de-hwg"]["state"] == "on"
    change("reviewed = 20", "reviewed = 19")
    change('confidence = "A"', 'confidence = "A"\nvalid-until = 2000-01-01')
    (here / "socialint.toml").write_text('[ignore]\n"disclosure-all" = "not yet"\n', "utf-8")
    (mine,) = (row for row in said(capsys, "list", "packs", "--packs", PACK).splitlines() if row.startswith("all-house-rules"))
    assert "off, review due, not in force" in mine
    assert said(capsys, "prove", PACK).endswith("all as they say\n"), "examples show what holds while it holds"


def test_a_requirement_and_its_pack_have_a_page_in_the_terminal(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = said(capsys, "explain", RULE, "--packs", PACK)
    assert page.startswith(f"# {RULE}\n\nPost about the example lacks the mandatory sentence\n")
    assert "Applies where: the text has any of: example product" in page
    assert "- Rulebook: [Section 1](" in page, "a house's rulebook is no law"
    pack = said(capsys, "explain", "all-house-rules", "--packs", PACK)
    assert f"- {RULE}\n  error: Post about the example" in pack
    assert f"- File: {PACK}" in pack
    assert "Heilmittelwerbegesetz" in said(capsys, "explain", "disclosure-de-hwg")
    assert 'did you mean "de-hwg"?' in said(capsys, "explain", "de-hgw", code=2)


def test_who_forgets_to_name_the_pack_is_told_how(capsys: pytest.CaptureFixture[str]) -> None:
    """A finding shows the id; without the file nobody knows it, and "did you mean" leads to another country's law."""
    assert "add --packs FILE" in said(capsys, "explain", RULE, code=2)
    assert "add --packs FILE" in said(capsys, "explain", "all-house-rules", code=2)
    assert "--packs" not in said(capsys, "explain", "alt-missin", code=2)


@pytest.mark.parametrize("declared", ["", "industry: finance\n"])
def test_a_good_example_that_the_pack_is_not_about_shows_nothing(declared: str, capsys: pytest.CaptureFixture[str]) -> None:
    """It would pass whatever the requirement says, and people take it for tested."""
    change('market = "all"', 'market = "NO"')
    change("platform: mastodon\n---\nOur \u27e6", "platform: mastodon\nmarkets: NO\n---\nOur \u27e6")
    change("platform: mastodon\n---\nOur example", f"platform: mastodon\n{declared}---\nOur example")
    first, last = said(capsys, "prove", PACK, code=1).splitlines()
    assert "good example of example: the pack is not about it: declare `markets: NO`" in first
    assert "1 not as they say" in last
    change(f"platform: mastodon\n{declared}---\nOur example", "platform: mastodon\nmarkets: SE\n---\nOur example")
    assert "all as they say" in said(capsys, "prove", PACK), "it shows that another country is left alone"


def test_a_house_pack_that_asks_nothing_says_so(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It is for a country or a trade that the posts do not declare: silence would be taken for a clean bill."""
    change('market = "all"', 'market = "GB"')
    change('industry = "all"', 'industry = "finance"')
    for name, fields in (
        ("a", ""),
        ("b", "market: GB\n"),
        ("c", "market: GB\nindustry: finance\n"),
        ("d", "market: DE\nindustry: pharma\n"),
    ):
        (here / f"{name}.md").write_text(f"---\nplatform: mastodon\nlang: en\n{fields}---\nAn example product.\n", "utf-8")
    out = said(capsys, "check", "--packs", PACK, "a.md", "b.md", "c.md", "d.md", code=1)
    assert f"1 document declares no market and no industry: {PACK} asked nothing there" in out
    assert f"1 document declares no industry: {PACK} asked nothing there" in out
    assert out.count("asked nothing there") == 2
    assert out.count("[disclosure-gb-house-rules-example]") == 1
    (here / "socialint.toml").write_text('[context]\nmarket = "GB"\nindustry = "finance"\n', "utf-8")
    assert "asked nothing" not in said(capsys, "check", "--packs", PACK, "a.md", "b.md", code=1)


def test_an_example_finds_its_pages_from_every_folder(
    here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (here / ".git").mkdir()
    (here / "pages").mkdir()
    (here / "pages/a.html").write_text("<!doctype html><title>A</title><p>Read the example first.", "utf-8")
    change('where = "anywhere"', 'where = "linked-page"')
    text = "---\nplatform: x\nlang: en\n---\nAn example product: https://www.example.org/a\n"
    config = '[[site]]\nurl = "https://www.example.org/"\nroot = "pages/"\n'
    example = f"\n[[requirement.example]]\nverdict = \"good\"\nformat = \"markdown\"\nconfig = '''\n{config}'''\ntext = '''\n{text}'''\n"
    Path(PACK).write_text(Path(PACK).read_text("utf-8") + example, "utf-8")
    for folder in (here, here / "packs", here / "pages"):
        monkeypatch.chdir(folder)
        assert "all as they say" in said(capsys, "prove", str(here / PACK))


def test_an_example_whose_page_nobody_can_look_at_shows_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    """It passes for a proof that the sentence is missed, and the pack never looks at any page."""
    change('where = "anywhere"', 'where = "linked-page"')
    change("Our ⟦example product⟧ is here.", "Our example product is here: ⟦https://www.example.org/a⟧")
    out = said(capsys, "prove", PACK, code=1)
    assert "the page behind this link cannot be looked at" in out
    assert "needs that page, and a [[site]] in its config" in out


def appended(verdict: str, format: str, config: str, text: str) -> None:
    """One more example."""
    example = f'\n[[requirement.example]]\nverdict = "{verdict}"\nformat = "{format}"\n'
    example += f"config = '''\n{config}'''\n" if config else ""
    Path(PACK).write_text(f"{Path(PACK).read_text('utf-8')}{example}text = '''\n{text}'''\n", "utf-8")


SITE = '[[site]]\nurl = "https://www.example.org/"\nroot = "pages/"\n'


@pytest.mark.parametrize(("config", "page"), [("", "a"), (SITE, "nope")])
def test_a_good_example_whose_every_page_must_have_the_text_needs_each_page(
    config: str, page: str, here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """It would pass whatever stands on the page, and people take it for tested."""
    (here / "pages").mkdir()
    (here / "pages/a.html").write_text("<!doctype html><title>A</title><p>Read the example first.", "utf-8")
    change('where = "anywhere"', 'where = "each-linked-page"')
    start = "---\nplatform: x\nlang: en\n---\n"
    appended("good", "markdown", SITE, f"{start}An example product: https://www.example.org/a. Read the example first.\n")
    appended("good", "markdown", "", f"{start}Another thing: https://www.example.org/a.\n")
    assert "all as they say" in said(capsys, "prove", PACK)
    appended("good", "markdown", config, f"{start}An example product: https://www.example.org/{page}. Read the example first.\n")
    fault, last = said(capsys, "prove", PACK, code=1).splitlines()
    assert "the page behind this link cannot be looked at" in fault and "1 not as they say" in last


def test_a_bad_page_with_a_link_that_nobody_can_look_at_shows_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    """The sentence may stand behind the link: the pack is not shown to miss it."""
    change('where = "anywhere"', 'where = "one-click"')
    page = "---\nlang: en\n---\n<!doctype html><title>A</title><p>An ⟦example product⟧.</p>"
    appended("bad", "html", "", page)
    assert "all as they say" in said(capsys, "prove", PACK)
    appended("bad", "html", "", f"{page}<a href='https://www.example.org/a'>More</a>")
    fault, _ = said(capsys, "prove", PACK, code=1).splitlines()
    assert "a link cannot be looked at" in fault and "needs that page" in fault


def test_a_good_example_with_a_config_that_declares_no_market_shows_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    change('market = "all"', 'market = "NO"')
    for text in ("Our ⟦", "Our example"):
        change(f"platform: mastodon\n---\n{text}", f"platform: mastodon\nmarkets: NO\n---\n{text}")
    text = "---\nplatform: x\n---\nAn example product. Read the example first.\n"
    appended("good", "markdown", '[context]\nmarket = "NO"\n', text)
    assert "all as they say" in said(capsys, "prove", PACK)
    appended("good", "markdown", SITE, text)
    assert "the pack is not about it: declare `markets: NO`" in said(capsys, "prove", PACK, code=1)


def test_a_plug_in_of_an_example_that_is_not_installed_is_told_with_the_example(capsys: pytest.CaptureFixture[str]) -> None:
    """Nobody knew in which pack, and no other example ran."""
    change('verdict = "bad"', 'verdict = "bad"\nconfig = \'plugins = ["os"]\'')
    first, last = said(capsys, "prove", PACK, code=1).splitlines()
    assert first.startswith(f"{PACK}:36: bad example of example: its config cannot be used: plug-in")
    assert last.endswith("1 not as they say")
