"""Archives, lines, tables and scripts as files: what is no export costs nothing, and what is broken spoils nothing else."""

from __future__ import annotations

import gc
import json
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from socialint import cli
from socialint.parse.content import Settings
from socialint.parse.first_bytes import begins_like_posts
from tests.parse.exports.reading import alts, read, written

TWEET = '{"tweet": {"id_str": "%d", "full_text": "Maps number %d"}}'
ARCHIVE = "window.YTD.tweets.part0 = [%s]"


def tweets(number: int) -> str:
    return ",\n".join(TWEET % (i, i) for i in range(number))


@pytest.mark.parametrize(
    "start",
    ["window.YTD.tweets.part0 = ", "window.YTD.tweet.part12=", "YTD.tweets.part0 =\n", "\ufeffwindow.YTD.tweets.part1 = "],
)
@pytest.mark.parametrize("end", ["", ";", " ;\n", "\n"])
def test_every_part_of_an_archive_is_read(start: str, end: str) -> None:
    documents, problems = read(f"{start}[{tweets(3)}]{end}", "tweets.js")
    assert not problems
    assert [doc.text.value for doc in documents] == ["Maps number 0", "Maps number 1", "Maps number 2"]


@pytest.mark.parametrize(
    "script",
    ["alert(1)", "window.YTD.tweets.part0 = fetch('x')", "window.YTD.like.part0 = [" + TWEET % (1, 1) + "]", "export default [" + TWEET % (1, 1) + "]",
     "var x = 1; window.YTD.tweets.part0 = []", "window.YTD.deleted_tweets.part0 = [" + TWEET % (1, 1) + "]", "// window.YTD.tweets.part0 = []", ""],
)  # fmt: skip
def test_a_script_that_is_no_archive_is_no_content(script: str) -> None:
    documents, _ = read(script, "a.js")
    assert documents == []
    assert not begins_like_posts("a.js", script)


@pytest.mark.parametrize("end", ["]; alert(1)", "] + x", "", ", {", ', {"tweet": {"id', "]]", ", ]", ", undefined]"])
def test_the_posts_before_a_fault_are_checked_and_the_fault_is_named(end: str) -> None:
    text = "window.YTD.tweets.part0 = [" + tweets(2) + end
    documents, problems = read(text, "tweets.js")
    assert [doc.text.value for doc in documents] == ["Maps number 0", "Maps number 1"]
    assert [problem.rule for problem in problems] == ["file-invalid"]
    assert problems[0].span.start >= text.index(end) if end else problems[0].span.start == len(text)


def test_a_broken_line_spoils_no_other() -> None:
    lines = [
        TWEET % (0, 0),
        '{"tweet": {"full_text": "cut',
        TWEET % (2, 2),
        "not json at all",
        '{"platform": "x", "text": "ours"}',
        "[1, 2",
    ]
    documents, problems = read("\r\n".join(lines), "a.ndjson")
    assert [doc.text.value for doc in documents] == ["Maps number 0", "Maps number 2", "ours"]
    assert len(problems) == 3


def test_a_file_of_broken_lines_is_not_reported_line_by_line() -> None:
    _, problems = read("\n".join(["{x"] * 1000 + [TWEET % (1, 1)]), "a.jsonl")
    assert len(problems) == 100


TABLES = {
    "buffer": 'Text,Image URL,Tags,Posting Time\r\n"Say ""maps"", please",https://f.example/a.jpg,x,2026-10-03 11:00\r\n,,,\r\nTowns,,,\r\n',
    "publer": 'Date;Message;Media URLs;Alt text(s)\n2026/10/03;Say "maps";https://f.example/a.jpg;A map\n;Towns;https://f.example/a.jpg;\n',
    "hootsuite": '03/10/2026 11:00,Say maps,https://a.example/x\n"04/10/2026 11:00","Towns\nand rivers",\n',
}


def test_each_row_of_a_table_is_a_post() -> None:
    found = {name: read(text, "a.csv")[0] for name, text in TABLES.items()}
    assert [doc.text.value for doc in found["buffer"]] == ['Say "maps", please', "Towns"]
    assert [alts(doc) for doc in found["buffer"]] == [["image unknown"], []]
    assert [alts(doc) for doc in found["publer"]] == [["image present"], ["image absent"]]
    assert [doc.text.value for doc in found["hootsuite"]] == ["Say maps", "Towns\nand rivers"]
    assert [link.value for link in found["hootsuite"][0].linked] == ["https://a.example/x"]
    assert written(found["buffer"][0], '"maps"') == '""maps""'
    assert written(found["buffer"][0], "please") == "please"


def test_each_picture_of_a_row_has_its_own_alternative() -> None:
    """Publer's template explains its columns in their names, and parts the alternatives of a carousel by two bars."""
    names = "Date - Intl. format or prompt,Text,Link(s) - Separated by comma,Media URL(s) - Separated by comma,Alt text(s) - Separated by ||"
    urls = "https://f.example/a.jpg,https://f.example/b.mp4,https://f.example/c.jpg"
    cells = ('A map || A film||  A ""river""', "A map||", "A map", "")
    table = names + "".join(f'\n,Maps,,"{urls}","{cell}"' for cell in cells)
    assert begins_like_posts("a.csv", table)
    documents, problems = read(table, "a.csv")
    assert not problems
    assert [alts(doc) for doc in documents] == [
        ["image present", "video unknown", "image present"],
        ["image present", "video unknown", "image unknown"],
        ["image present", "video unknown", "image unknown"],
        ["image absent", "video unknown", "image absent"],
    ]
    assert [media.alt.text.value for media in documents[0].media if media.alt.text] == ["A map", 'A "river"']


def test_an_animation_in_a_plan_or_an_export_is_one() -> None:
    """It would be called a picture, and nobody asked whether it can be stopped."""
    plan = "Text,Image URL,Posting Time\nMaps,https://f.example/a.GIF?x=1,\n"
    export = '[{"media": [{"uri": "media/a.gif", "creation_timestamp": 1, "title": "Maps"}]}]'
    assert [alts(read(text, name)[0][0]) for text, name in ((plan, "a.csv"), (export, "a.json"))] == [["gif unknown"]] * 2


def test_a_plan_with_pictures_behind_the_address_is_still_a_plan() -> None:
    (document,), _ = read("03/10/2026 11:00,Say maps,,https://f.example/a.jpg\n", "a.csv")
    assert alts(document) == ["image unknown"]


def test_a_quote_that_nothing_closes_does_not_make_one_post_of_all_that_follows() -> None:
    text = TABLES["buffer"] + '"Rivers,,,\r\nLakes,,,\r\n'
    documents, (problem,) = read(text, "a.csv")
    assert [doc.text.value for doc in documents] == ['Say "maps", please', "Towns"]
    assert (problem.rule, problem.span.start) == ("file-invalid", text.index('"Rivers'))


@pytest.mark.parametrize(
    "table",
    [
        "Name,Text\na,b\n",
        "Date,Message\n1,2\n",
        "a\n",
        "",
        "2026-10-03 11:00,4.5,\n",
        "text,label\nA review,pos\n",
        "id,url\n1,https://a\n",
    ],
)
def test_a_table_that_is_no_plan_of_posts_is_no_content(table: str) -> None:
    assert not begins_like_posts("a.csv", table)
    assert read(table, "a.csv")[0] == []


def test_a_table_of_ones_own_is_read_by_its_configured_names() -> None:
    settings = Settings(columns={"Beitrag": "text", "Bildbeschreibung": "alt", "Bild": "image", "Kanal": "platform"})
    text = "Nr;Beitrag;Bild;Bildbeschreibung;Kanal\n1;Karten;https://f.example/a.jpg;Eine Karte;Mastodon\n"
    assert begins_like_posts("a.csv", text, settings)
    documents, _ = read(text, "a.csv", settings)
    assert (documents[0].text.value, alts(documents[0]), documents[0].context.platforms) == (
        "Karten",
        ["image present"],
        ("mastodon",),
    )


def test_a_table_with_the_names_of_our_fields_needs_no_configuration() -> None:
    """A plan in a spreadsheet would be skipped without a word, since no tool's names stand above it."""
    text = "Platform;Text;Image;Alt\nx;Maps for all;images/a.jpg, images/b.JPG (both);A folded map\n"
    assert begins_like_posts("plan.csv", text)
    (document,), _ = read(text, "plan.csv")
    assert (document.text.value, document.context.platforms) == ("Maps for all", ("x",))
    assert [media.src.value for media in document.media if media.src] == ["images/a.jpg", "images/b.JPG"]


def test_a_table_declares_what_a_post_declares_elsewhere() -> None:
    """A bank's plan in a spreadsheet would be met by no law's pack, since it could not say where and what it is."""
    from socialint.testing import lint

    head = "Text,Platform,Lang,Markets,Product,Paid,Account,Author,Approved by,Campaign,Image,Alt,Credit,License\n"
    (post,), _ = read(
        head + 'Karten,"X, Mastodon",de,DE; no,konto,TRUE,@quell,Kari,Ola,spring,a.png,Eine Karte,Sam Field,CC0\n', "plan.csv"
    )
    context = post.context
    assert (context.platforms, context.markets, context.paid) == (("x", "mastodon"), ("DE", "NO"), "true")
    assert (context.language, context.product, context.account, context.author) == ("de", "konto", "@quell", "Kari")
    assert (context.approved_by, context.campaign) == ("Ola", "spring")
    assert [(media.credit.value, media.license.value) for media in post.media if media.credit and media.license] == [
        ("Sam Field", "CC0")
    ]
    own = "Beitrag;Bezahlt\nKarten;Ja\n"
    (post,), _ = read(own, "plan.csv", Settings(columns={"Beitrag": "text", "Bezahlt": "paid"}))
    assert post.context.paid == "ja"
    found = lint("Text,Platform,Paid,Markets\nMaps,Linkedin,FALSE,GB\nMaps,Twittr,perhaps,XX\n", format="plan.csv")
    assert [(finding.line, finding.column) for finding in found if finding.rule == "file-schema"] == [(3, 6), (3, 13), (3, 21)]


def test_a_plan_is_known_by_the_platforms_in_it() -> None:
    """Most plans were made in a spreadsheet, and nobody there says "platform"."""
    plan = "Date;Channel;Caption;Visual;Alt text\n1 May;{};Maps for all;a.png;A folded map\n"
    for channel in ("Instagram", "facebook, LinkedIn", "X"):
        assert begins_like_posts("plan.csv", plan.format(channel))
        (post,), _ = read(plan.format(channel), "plan.csv")
        assert (post.text.value, alts(post)) == ("Maps for all", ["image present"])
    (post,), _ = read("Dato;Kanal;Tekst;Bilde;Alt-tekst\n1. mai;Instagram;Kart for alle;a.png;Et kart\n", "plan.csv")
    assert (post.text.value, alts(post)) == ("Kart for alle", ["image present"])
    for channel in ("#general", "BBC One", "", "TV"):
        assert read(plan.format(channel), "plan.csv")[0] == []


def test_what_a_tool_calls_its_channels_is_no_fault_of_ours() -> None:
    from socialint.testing import lint

    found = lint("Text,Image URL,Posting Time,Channel\nMaps,,2026-10-03 11:00,LinkedIn Page\n", format="plan.csv")
    assert "file-schema" not in {finding.rule for finding in found}


def test_scripts_tables_and_data_of_a_repository_are_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    for name, text in {
        "app.js": "console.log('LOUD WORDS EVERYWHERE IN HERE')", "rows.csv": "id,value\n1,2\n", "log.jsonl": '{"level": "info", "message": "x"}\n',
        "train.ndjson": '{"text": "A LINE OF DATA THAT IS VERY LOUD INDEED"}\n', "bin.js": "\0\1", "empty.js": "", "empty.csv": "",
        "tweets.js": ARCHIVE % TWEET.replace("Maps", "THESE WORDS ARE VERY LOUD TODAY AND") % (1, 1), "plan.csv": TABLES["buffer"],
    }.items():  # fmt: skip
        (tmp_path / name).write_text(text, "utf-8")
    (tmp_path / "latin.csv").write_bytes("id,Größe\n".encode("latin-1"))
    (tmp_path / "link.js").symlink_to("/etc/hostname")
    cli.main(["check", "--format", "json", "."])
    out, err = capsys.readouterr()
    report = json.loads(out)
    assert sorted(report["files"]) == ["plan.csv", "tweets.js"]
    assert report["skipped"] == []
    assert {finding["path"] for finding in report["findings"]} == {"tweets.js"}
    assert "Traceback" not in err
    cli.main(["check", "--format", "json", "app.js", "rows.csv", "link.js"])
    report = json.loads(capsys.readouterr().out)
    assert [skipped["path"] for skipped in report["skipped"]] == ["app.js", "rows.csv", "link.js"]


def test_one_post_with_ten_thousand_of_everything_is_read_in_a_moment() -> None:
    urls = [{"url": f"https://t.co/{i:x}", "expanded_url": f"https://a.example/{i}"} for i in range(10_000)]
    text = " ".join([f"#tag{i}" for i in range(10_000)] + [url["url"] for url in urls] + ["&amp;"] * 10_000)
    started = time.process_time()
    documents, _ = read(json.dumps([{"tweet": {"id_str": "1", "full_text": text, "entities": {"urls": urls}}}]))
    little = {"commentary": "\\# {hashtag|\\#|a} @[b](urn:li:c) {hashtag| @[" * 10_000, "author": "urn:li:person:1"}
    mangled = [{"timestamp": 1, "data": [{"post": "Ã¸Ã" * 30_000 + "\u00b8"}]}]
    read(json.dumps(little))
    read(json.dumps(mangled))
    read("Text,Image URL,Posting Time\n" + '"a ""' * 30_000, "a.csv")
    read('{"a": [' * 20_000, "a.jsonl")
    read("[1,\n" * 20_000, "a.jsonl")
    assert time.process_time() - started < 20
    assert len(documents[0].linked) == 10_000
    assert documents[0].text.value.endswith("&")


@pytest.fixture
def collected_as_in_a_run() -> Iterator[None]:
    """The pace of the collector that `socialint check` sets, in a process that holds nothing else: other tests leave theirs."""
    pace = gc.get_threshold()
    gc.collect()
    gc.freeze()
    gc.set_threshold(6000, 30)
    yield
    gc.set_threshold(*pace)
    gc.unfreeze()


@pytest.mark.usefixtures("collected_as_in_a_run")
def test_an_archive_is_never_in_memory_as_a_whole() -> None:
    import tracemalloc

    from socialint.parse.documents import Reading
    from socialint.source import Source

    text = ARCHIVE % tweets(6000).replace("Maps", "Maps " * 300)
    read(ARCHIVE % tweets(1), "tweets.js")  # whatever is imported for it
    source = Source("tweets.js", text)
    tracemalloc.start()
    number = sum(1 for _ in Reading(source))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert number == 6000
    assert peak < len(text) / 4


def test_the_configuration_names_columns() -> None:
    from socialint.testing import lint

    found = lint(
        "Nr,Beitrag\n1,ALLES IST HEUTE SEHR LAUT IN DIESEM TEXT\n", format="plan.csv", config='[csv]\ntext = ["beitrag"]'
    )
    assert "reading-all-caps" in {finding.rule for finding in found}


@pytest.mark.parametrize(
    "text", ['{"@type": "Comment", "text": "x"}', '{"@context": "https://schema.org", "@type": "Product", "name": }']
)
def test_linked_data_without_social_posts_is_passed_over(text: str) -> None:
    from socialint.parse.documents import Reading
    from socialint.source import Source

    reading = Reading(Source("a.jsonld", text))
    assert list(reading) == []
    assert reading.doubtful or not reading.problems


def test_every_format_is_asked() -> None:
    from pkgutil import iter_modules

    from socialint.parse import exports

    formats = {module.name for module in iter_modules(exports.__path__) if not module.name.startswith("_")}
    assert formats == {"tables", *(name for names in exports.SIGNS.values() for name in names)}
