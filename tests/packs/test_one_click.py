"""A text that may stand one click from a page: found there, or said what is wrong, wherever the links lead."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from socialint.cli import main
from tests.packs.documents import pack
from tests.packs.test_linked_page import WORDING, html, page

CONFIG = """
packs = ["house.toml"]

[[site]]
url = "https://example.org/shop/"
root = "public/"

[context]
language = "en"
markets = ["US"]
"""
ONE_CLICK = f'where = "one-click"\nwhen = {{ kind = ["page"], terms = ["loan"] }}\nrequire = {{ wordings = ["{WORDING}"] }}'


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with a site; its pack asks for a text that may stand one click away."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".git").mkdir()
    (tmp_path / "socialint.toml").write_text(CONFIG, "utf-8")
    (tmp_path / "house.toml").write_text(pack(ONE_CLICK), "utf-8")
    return tmp_path


def found(path: str, capsys: pytest.CaptureFixture[str]) -> list[dict[str, object]]:
    """The findings of the pack in a file."""
    main(["check", path, "--select", "disclosure-all-house", "--format", "json", "-q"])
    findings: list[dict[str, object]] = json.loads(capsys.readouterr().out)["findings"]
    return findings


@pytest.mark.parametrize(
    ("href", "target"),
    [
        ("terms.html", "public/loan/terms.html"),
        ("terms", "public/loan/terms.html"),
        ("./terms.html#top", "public/loan/terms.html"),
        ("terms.html?from=loan", "public/loan/terms.html"),
        ("../terms/", "public/terms/index.html"),
        ("/shop/terms/", "public/terms/index.html"),
        ("https://www.example.org/shop/terms/", "public/terms/index.html"),
        ("//example.org/shop/terms", "public/terms.html"),
    ],
)
def test_the_text_behind_a_link_of_the_page_is_found(
    href: str, target: str, site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page(site, html(f'<h1>A loan</h1><p>Read <a href="{href}">the terms</a>.</p>'))
    page(site, html(f"<p>{WORDING}</p>"), target)
    assert found("public/loan/index.html", capsys) == []


@pytest.mark.parametrize(("links", "at"), [(45, 44), (300, 299), (300, 20)])
def test_the_link_of_a_footer_is_looked_at_behind_a_long_menu(
    links: int, at: int, site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Terms and risks are linked at the very end: nearly every page of a real site would be blamed."""
    names = ["terms" if number == at else f"offer-{number}" for number in range(links)]
    page(site, html("<h1>A loan</h1>" + "".join(f'<p><a href="{name}.html">{name}</a></p>' for name in names)))
    for name in names:
        page(site, html(f"<p>{WORDING}</p>" if name == "terms" else "<p>An offer.</p>"), f"public/loan/{name}.html")
    assert found("public/loan/index.html", capsys) == []


def test_of_more_links_than_are_looked_at_nobody_can_tell(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    names = [f"offer-{number}" for number in range(51)]
    page(site, html("<h1>A loan</h1>" + "".join(f'<p><a href="{name}.html">{name}</a></p>' for name in names)))
    for name in names:
        page(site, html("<p>An offer.</p>"), f"public/loan/{name}.html")
    (hit,) = found("public/loan/index.html", capsys)
    assert hit["severity"] == "note"
    assert "it is not on any of the 50 pages that it links; a link cannot be looked at" in str(hit["message"])
    assert "there are more than 50" in str(hit["message"])


def test_links_of_markdown_pages_and_permalinks_lead_there_too(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page(site, "# A loan\n\nRead [the terms](terms.md) or [more](https://example.org/shop/more/).\n", "public/loan.md")
    page(site, f"# Terms\n\n{WORDING}\n", "public/terms.md")
    assert found("public/loan.md", capsys) == []
    page(site, "# Terms\n", "public/terms.md")
    page(site, f"---\npermalink: /more/\n---\n{WORDING}\n", "public/2026/some.md")
    assert found("public/loan.md", capsys) == []


def test_a_base_element_says_where_links_count_from(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    base = '<base href="https://example.org/shop/legal/">'
    page(site, html('<p>A loan: <a href="terms.html">terms</a></p>').replace("<title>", f"{base}<title>"))
    page(site, html(f"<p>{WORDING}</p>"), "public/legal/terms.html")
    assert found("public/loan/index.html", capsys) == []


def test_where_no_linked_page_has_it_the_finding_says_how_many_were_looked_at(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page(site, html('<p>A loan. <a href="a.html">A</a> <a href="b.html">B</a> <a href="a.html#c">C</a> <a href="#d">D</a></p>'))
    page(site, html("<p>Nothing.</p>"), "public/loan/a.html")
    page(site, html("<p>Nothing, either.</p>"), "public/loan/b.html")
    (hit,) = found("public/loan/index.html", capsys)
    assert hit["severity"] == "error"
    assert hit["message"] == "lacks it, and it is not on any of the 2 pages that it links"


@pytest.mark.parametrize(
    ("body", "how"),
    [
        (f"<p hidden>{WORDING}</p>", "has the text, but only in hidden text or code"),
        (f"<details><summary>Terms</summary><p>{WORDING}</p></details>", "has the text, but it stands in a closed element"),
        (f"<p><s>{WORDING}</s></p>", "has the text, but it is struck out"),
    ],
)
def test_a_text_that_nobody_sees_a_click_away_is_not_called_absent(
    body: str, how: str, site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Who reads that it is not there adds it a second time, and leaves the first where nobody sees it."""
    page(site, html('<p>A loan. <a href="a.html">A</a> <a href="b.html">B</a></p>'))
    page(site, html("<p>Nothing.</p>"), "public/loan/a.html")
    page(site, html(body), "public/loan/b.html")
    (hit,) = found("public/loan/index.html", capsys)
    assert hit["message"] == f"lacks it; one of the 2 pages that it links {how}"
    assert [(place["path"], place["message"]) for place in hit["related"]][-1] == ("public/loan/b.html", "the page that it links")  # type: ignore[attr-defined]


def test_a_changed_text_a_click_away_is_shown_where_it_stands(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page(site, html('<p>A loan. <a href="b.html">B</a></p>'))
    page(site, html(f"<p>{WORDING.replace('terms', 'rules')}</p>"), "public/loan/b.html")
    (hit,) = found("public/loan/index.html", capsys)
    assert str(hit["message"]).startswith('lacks it; on the page that it links, the mandated text is changed: "rules" stands')
    assert hit["hint"] == f"write: {WORDING}"


@pytest.mark.parametrize(
    ("link", "how"),
    [
        ('<a href="terms.html" hidden>Terms</a>', "is hidden"),
        ('<a href="terms.html" style="display:none">Terms</a>', "is hidden"),
        ('<div class="off"><a href="terms.html">Terms</a></div>', "is hidden"),
        ('<a class="away" href="terms.html">Terms</a>', "is styled out of sight"),
        ('<a href="terms.html"><span hidden>Terms</span></a>', "is hidden"),
        ('<a href="terms.html" style="font-size:0">Terms</a>', "is hidden: its letters have no size"),
        (
            '<a href="terms.html" style="color:#fff;background:#fff">Terms</a>',
            "is hidden: it has the colour of what is behind it",
        ),
        ("<details><summary>More</summary><a href=terms.html>Terms</a></details>", "stands in a closed element"),
        ("<dialog><a href=terms.html>Terms</a></dialog>", "stands in a closed element"),
        ('<a href="terms.html"></a>', "has no name"),
        ('<a href="terms.html"> <span></span> </a>', "has no name"),
        ('<nav><a href="terms.html"></a></nav>', "has no name"),
    ],
)
def test_a_link_that_nobody_sees_leads_nobody_to_the_text(
    link: str, how: str, site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    style = "<style>.off { display: none } .away { position: absolute; left: -9999px }</style>"
    page(site, html(f"<p>A loan.</p>{link}").replace("</head>", f"{style}</head>"))
    page(site, html(f"<p>{WORDING}</p>"), "public/loan/terms.html")
    (hit,) = found("public/loan/index.html", capsys)
    assert hit["message"] == f"lacks it; the page that it links has the text, but the link to it {how}"
    assert [place["message"] for place in hit["related"]][-1] == "the link"  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "link",
    [
        '<nav hidden><a href="terms.html">Terms</a></nav>',
        '<nav><details><summary>Menu</summary><a href="terms.html">Terms</a></details></nav>',
        '<nav><ul class="off"><li><a href="terms.html">Terms</a></li></ul></nav>',
        '<div role="navigation" class="off"><a href="terms.html">Terms</a></div>',
        "<details open><summary>More</summary><a href=terms.html>Terms</a></details>",
        "<details><summary>See <a href=terms.html>the terms</a></summary>Text</details>",
        '<a href="terms.html" aria-label="Terms"></a>',
        '<a href="terms.html" aria-hidden="true">Terms</a>',
        '<a href="terms.html"><img src="terms.png"></a>',
        '<a href="terms.html" hidden>Terms</a> <a href="terms.html#top">Terms</a>',
        '<a href="terms.html" style="font-size:0"><img src="terms.png" alt="Terms"></a>',
        '<a href="terms.html" style="font-size:0;background:url(terms.png)">Terms</a>',
        '<a href="terms.html" style="font-size:0"><span style="font-size:16px">Terms</span></a>',
        '<a href="terms.html" style="color:#fff;background:url(dark.png)">Terms</a>',
        '<img src="a.png" alt="Loans" usemap="#m"><map name="m"><area href="terms.html" alt="Terms" coords="0,0,9,9"></map>',
        '<a href="terms.html"><span hidden>Read</span> the terms</a>',
    ],
)
def test_a_link_in_a_menu_or_of_a_picture_leads_to_the_text(link: str, site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What opens a menu is a script or a style: nearly every page with a closed one would be blamed."""
    page(site, html(f"<p>A loan.</p>{link}").replace("</head>", "<style>.off { display: none }</style></head>"))
    page(site, html(f"<p>{WORDING}</p>"), "public/loan/terms.html")
    assert found("public/loan/index.html", capsys) == []


def test_links_that_cannot_be_looked_at_make_one_question(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    links = '<a href="https://bank.example/terms">terms</a> <a href="none.html">x</a> <a href="mailto:a@example.org">mail</a>'
    page(site, html(f"<p>A loan. {links}</p>"))
    (hit,) = found("public/loan/index.html", capsys)
    assert hit["severity"] == "note"
    message = "lacks it; 2 of its links cannot be looked at, the first: https://bank.example/terms"
    assert str(hit["message"]).startswith(message)
    assert "a page behind such a link has it" in str(hit["hint"])


def test_links_in_circles_end(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page(site, html('<p>A loan. <a href="index.html">here</a> <a href="b.html">B</a></p>'))
    page(site, html('<p>A loan. <a href="index.html">A</a> <a href="b.html">B</a></p>'), "public/loan/b.html")
    (public := site / "public" / "again").symlink_to(site / "public")
    assert public.is_symlink()
    (hit,) = found("public/loan/index.html", capsys)
    assert hit["message"] == "lacks it, and it is not on the page that it links"


@pytest.mark.parametrize(
    "href", ["../../secret.html", "../../../secret.html", "/shop/../secret.html", "..%2f..%2fsecret.html", "..\\..\\secret.html"]
)
def test_no_link_of_a_page_leads_out_of_its_site(href: str, site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page(site, html(f"<p>{WORDING}</p>"), "secret.html")
    page(site, html(f"<p>{WORDING}</p>"), "../secret.html")
    page(site, html(f'<p>A loan. <a href="{href}">terms</a></p>'))
    (hit,) = found("public/loan/index.html", capsys)
    assert hit["severity"] == "note"
    assert "secret" in str(hit["message"])


def test_a_file_link_out_of_the_repository_is_not_followed(
    site: Path, tmp_path_factory: pytest.TempPathFactory, capsys: pytest.CaptureFixture[str]
) -> None:
    other = tmp_path_factory.mktemp("other") / "terms.html"
    other.write_text(html(f"<p>{WORDING}</p>"), "utf-8")
    page(site, html('<p>A loan. <a href="terms.html">terms</a></p>'))
    (site / "public/loan/terms.html").symlink_to(other)
    (hit,) = found("public/loan/index.html", capsys)
    assert "leads out of the repository" in str(hit["message"])


POST = "---\nplatform: x\n---\nA loan in a day: https://example.org/shop/loan/\n"


def test_of_a_post_it_is_a_click_from_the_page_that_it_links_where_the_pack_allows_both(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page(site, POST, "posts/a.md")
    page(site, html('<h1>Loans</h1><p>Read <a href="terms.html">the terms</a>.</p>'))
    page(site, html(f'<p>{WORDING}</p><a href="index.html">back</a>'), "public/loan/terms.html")
    both = ONE_CLICK.replace('"one-click"', '["linked-page", "one-click"]').replace('kind = ["page"], ', "")
    (site / "house.toml").write_text(pack(both), "utf-8")
    assert found("posts/a.md", capsys) == []
    page(site, html("<p>Nothing.</p>"), "public/loan/terms.html")
    (hit,) = found("posts/a.md", capsys)
    assert hit["message"] == "lacks it, and it is not on the page that it links, and it is not on the page that this one links"
    (site / "house.toml").write_text(pack(both.replace(', "one-click"', "")), "utf-8")
    page(site, html(f"<p>{WORDING}</p>"), "public/loan/terms.html")
    (hit,) = found("posts/a.md", capsys)
    assert hit["message"] == "lacks it, and it is not on the page that it links"


def test_elements_may_stand_one_click_away_too(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    elements = '[[requirement.require.elements]]\nwhat = "the rate"\nfound-by = { terms = ["APR"] }'
    (site / "house.toml").write_text(pack(f'where = "one-click"\nwhen = {{ terms = ["loan"] }}\n{elements}'), "utf-8")
    page(site, html('<p>A loan. <a href="terms.html">terms</a></p>'))
    page(site, html("<p>5 % APR</p>"), "public/loan/terms.html")
    assert found("public/loan/index.html", capsys) == []
    page(site, html("<p>Cheap</p>"), "public/loan/terms.html")
    (hit,) = found("public/loan/index.html", capsys)
    assert hit["message"] == "lacks it: the rate, and it is not on the page that it links"


NAMED = f"""
when = {{ terms = ["loan"] }}
require = {{ wordings = ["{WORDING}"] }}
exception = [{{ summary = "Short texts", when = {{ shorter-than = 100 }}, link = ["Risk warning"] }}]
"""


@pytest.mark.parametrize(
    ("label", "body", "severity"),
    [
        ("Risk warning", WORDING, ""),
        ("risk warning", WORDING, ""),
        ("more", WORDING, "error"),
        ("Risk warning", "Nothing.", "error"),
        ("Risk warning", WORDING.replace("terms", "rules"), "error"),
        ("Risk warning", "", "note"),
    ],
)
def test_a_short_form_holds_where_the_link_of_that_name_leads_to_the_text(
    label: str, body: str, severity: str, site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (site / "house.toml").write_text(pack(NAMED), "utf-8")
    if body:
        page(site, html(f"<p>{body}</p>"))
    page(site, f"---\nplatform: blog\n---\nA loan. [{label}](https://example.org/shop/loan/)\n", "posts/a.md")
    page(site, html(f'<p>A loan. <a href="public/loan/index.html">{label}</a></p>'), "b.html")
    for path in ("posts/a.md", "b.html"):
        assert [hit["severity"] for hit in found(path, capsys)] == ([severity] if severity else [])


def test_the_short_form_is_none_for_a_long_text(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (site / "house.toml").write_text(pack(NAMED), "utf-8")
    page(site, html(f"<p>{WORDING}</p>"))
    page(site, f"A loan. {'Good. ' * 30}[Risk warning](public/loan/index.html)\n", "b.md")
    (hit,) = found("b.md", capsys)
    assert hit["message"] == "lacks it"


def test_a_link_of_that_name_that_nobody_sees_is_none(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (site / "house.toml").write_text(pack(NAMED), "utf-8")
    page(site, html(f"<p>{WORDING}</p>"))
    page(site, html('<p>A loan.</p><p hidden><a href="public/loan/index.html">Risk warning</a></p>'), "b.html")
    (hit,) = found("b.html", capsys)
    assert hit["message"] == "lacks it"


def test_a_link_of_a_post_that_nobody_sees_leads_nobody_on(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    linked = ONE_CLICK.replace('"one-click"', '"linked-page"').replace('kind = ["page"], ', "")
    (site / "house.toml").write_text(pack(linked), "utf-8")
    page(site, html(f"<p>{WORDING}</p>"))
    for link, messages in (
        ('<a href="https://example.org/shop/loan/">Terms</a>', []),
        ('<a href="https://example.org/shop/loan/" hidden>Terms</a>', ["lacks it"]),
        ('<a href="https://example.org/shop/loan/"></a>', ["lacks it"]),
        ('<p hidden><a href="https://example.org/shop/loan/">Terms</a></p> https://example.org/shop/loan/', []),
    ):
        page(site, f"---\nplatform: blog\n---\nA loan in a day.\n\n{link}\n", "posts/a.md")
        assert [hit["message"] for hit in found("posts/a.md", capsys)] == messages
