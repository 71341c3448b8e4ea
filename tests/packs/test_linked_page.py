"""A text that may stand one click away: found on the page behind the link, or said what is wrong there."""

from __future__ import annotations

from pathlib import Path

import pytest

from socialint.errors import ConfigError
from socialint.model import Severity
from socialint.packs.landing import landing
from socialint.report import Finding
from socialint.source import Source
from socialint.testing import lint, unmark

WORDING = "Loans cost money. Read the terms before you sign anything."
PACK = f"""
title = "House rules"
market = "US"
industry = "all"
source = "the house's rulebook"
url = "https://example.org/rules"
reviewed = 2026-11-21
confidence = "A"

[[requirement]]
key = "terms"
summary = "Loan without its terms"
cite = "rule 7"
severity = "error"
message = "post about a loan lacks its terms"
hint = "link the page with the terms"
where = "linked-page"
when = {{ terms = ["loan"] }}
require = {{ wordings = ["{WORDING}"] }}

[[requirement.example]]
verdict = "bad"
format = "json"
text = '{{}}'

[[requirement.example]]
verdict = "good"
format = "json"
text = '{{}}'
"""
CONFIG = """
packs = ["house.toml"]

[[site]]
url = "https://example.org/shop/"
root = "public/"
"""


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with a pack and a site."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "house.toml").write_text(PACK, "utf-8")
    (tmp_path / "public").mkdir()
    return tmp_path


def page(site: Path, text: str, name: str = "public/loan/index.html") -> None:
    file = site / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8")


def html(body: str) -> str:
    return f'<!doctype html><html lang="en"><head><title>Loans</title></head><body><main>{body}</main></body></html>'


def found(marked: str, config: str = CONFIG) -> list[Finding]:
    text, wanted = unmark(f"---\nplatform: x\nlang: en\nmarkets: US\n---\n{marked}\n")
    hits = [finding for finding in lint(text, format="posts/a.md", config=config) if finding.rule == "disclosure-us-house-terms"]
    assert [(hit.offset, hit.end_offset) for hit in hits] == [(span.start, span.end) for span in wanted]
    return hits


@pytest.mark.parametrize("address", ["loan", "loan/", "loan/index.html", "loan?utm_source=x", "loan#terms"])
def test_the_text_on_the_linked_page_is_found(site: Path, address: str) -> None:
    page(site, html(f"<h1>Loans</h1><p>{WORDING}</p>"))
    assert found(f"A loan in a day: https://example.org/shop/{address}") == []


@pytest.mark.parametrize("address", ["other/../loan/", "./loan/", "loan/index.html", "old/", "older/", "oldest.html"])
def test_the_address_that_a_browser_ends_up_at_is_looked_at(site: Path, address: str) -> None:
    """Site generators write pages for old addresses that hold nothing but a refresh: the post would be blamed for a good link."""
    page(site, f"---\npermalink: /loan/\n---\n{WORDING}\n", "public/2026.md")
    for name, target in {
        "old/index": "https://example.org/shop/loan/",
        "older/index": "../old/",
        "oldest": "'/shop/older/'",
    }.items():
        refresh = f'<meta http-equiv="refresh" content="0; url={target}">'
        page(site, f'<!doctype html><html lang="en"><head><title>Moved</title>{refresh}</head></html>', f"public/{name}.html")
    assert found(f"A loan in a day: https://example.org/shop/{address}") == []


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("0; url=/shop/loan/", "leads on and on"),
        ("0; url=https://elsewhere.example/", "leads on to https://elsewhere.example/: no [[site]] in socialint.toml has it"),
        ("0; url=nowhere.html", "leads on to nowhere.html: there is no such page"),
    ],
)
def test_a_page_that_leads_on_to_where_nobody_can_look_is_a_question(site: Path, content: str, said: str) -> None:
    page(site, html("").replace("<title>", f'<meta http-equiv="refresh" content="{content}"><title>'))
    (hit,) = found("A loan in a day: ⟦https://example.org/shop/loan/⟧")
    assert (hit.severity, f"public/loan/index.html {said}" in hit.message) == (Severity.note, True), hit.message


@pytest.mark.parametrize("content", ["30; url=/shop/other/", "0", "soon"])
def test_a_page_that_stays_is_the_page(site: Path, content: str) -> None:
    page(site, html(f"<p>{WORDING}</p>").replace("<title>", f'<meta http-equiv="refresh" content="{content}"><title>'))
    assert found("A loan in a day: https://example.org/shop/loan/") == []


def test_a_full_stop_behind_the_address_is_no_part_of_it(site: Path) -> None:
    page(site, html(f"<p>{WORDING}</p>"))
    assert found("A loan in a day. See https://www.example.org/shop/loan.") == []


@pytest.mark.parametrize("around", ["“{}”", '"{}"', "<b>{}</b>", "[see {}]", "{}…", "{}🎉", "{}、", "{}\u200b", "({}).", "*{}*"])
@pytest.mark.parametrize("scheme", ["https://", "www.", ""])
def test_a_sign_right_behind_the_address_is_no_part_of_it(around: str, scheme: str, site: Path) -> None:
    """A quoted address led to a page that is not there: a question in place of an error, or of nothing."""
    page(site, html("<h1>Loans</h1>"))
    address = f"{scheme}example.org/shop/loan"
    (hit,) = found(f"A loan: {around.format(f'⟦{address}⟧')}")
    assert hit.severity is Severity.error
    page(site, html(f"<p>{WORDING}</p>"))
    assert found(f"A loan: {around.format(address)}") == []


def test_a_page_without_the_text_is_named(site: Path) -> None:
    page(site, html("<h1>Loans</h1><p>Quick and easy.</p>"))
    (hit,) = found("A loan in a day: ⟦https://example.org/shop/loan/⟧")
    assert hit.severity is Severity.error
    assert [place.path for place in hit.related][-1] == "public/loan/index.html"


@pytest.mark.parametrize(
    ("body", "how"),
    [
        (f"<p hidden>{WORDING}</p>", "hidden"),
        (f'<p style="display: none">{WORDING}</p>', "hidden"),
        (f'<p>Quick. <span style="display: none">{WORDING}</span> Easy.</p>', "hidden"),
        (f"<style>.x {{ display: none }}</style><p class=x>{WORDING}</p>", "hidden"),
        (f"<details><summary>Terms</summary><p>{WORDING}</p></details>", "closed"),
    ],
)
def test_a_text_that_nobody_sees_does_not_do(site: Path, body: str, how: str) -> None:
    page(site, html(f"<h1>Loans</h1>{body}"))
    (hit,) = found("A loan in a day: ⟦https://example.org/shop/loan/⟧")
    assert how in hit.message


@pytest.mark.parametrize("address", ["style.css", "/shop/loan/style.css", "https://example.org/shop/loan/style.css"])
def test_a_stylesheet_of_the_site_can_hide_it_too(site: Path, address: str) -> None:
    page(site, ".off { display: none }", "public/loan/style.css")
    head = f'<link rel="stylesheet" href="{address}">'
    page(site, html(f"<h1>Loans</h1><p class=off>{WORDING}</p>").replace("</head>", f"{head}</head>"))
    (hit,) = found("A loan in a day: ⟦https://example.org/shop/loan/⟧")
    assert "hidden" in hit.message


@pytest.mark.parametrize("base", ["/shop/css/", "https://example.org/shop/css/", "../css/"])
@pytest.mark.parametrize(
    "brings", ['<link rel="stylesheet" href="style.css">', "<style>@import 'style.css'; .on { color: red }</style>"]
)
def test_a_stylesheet_lies_where_the_page_says_that_its_addresses_count_from(site: Path, base: str, brings: str) -> None:
    """The browser reads that one, and not the one beside the page."""
    page(site, ".on { color: red }", "public/loan/style.css")
    page(site, ".off { display: none }", "public/css/style.css")
    text = html(f"<h1>Loans</h1><p class=off>{WORDING}</p>").replace(
        "</head>", f"<base target=a><base href='{base}'>{brings}</head>"
    )
    page(site, text)
    (hit,) = found("A loan in a day: ⟦https://example.org/shop/loan/⟧")
    assert "hidden" in hit.message


def test_another_port_is_another_server(site: Path) -> None:
    """The page of the test server is not that which readers get."""
    page(site, html(f"<p>{WORDING}</p>"))
    for same in ("https://example.org:443/shop/loan/", "http://www.example.org/shop/loan/"):
        assert not found(f"A loan in a day: {same}")
    (hit,) = found("A loan in a day: ⟦https://example.org:8080/shop/loan/⟧")
    assert "no [[site]] in socialint.toml has it" in hit.message


def test_a_changed_text_is_shown_where_it_stands_on_the_page(site: Path) -> None:
    page(site, html(f"<p>{WORDING.replace('terms', 'rules')}</p>"))
    (hit,) = found("A loan in a day: ⟦https://example.org/shop/loan/⟧")
    assert '"rules"' in hit.message
    place = hit.related[-1]
    assert (place.path, place.line) == ("public/loan/index.html", 1)


@pytest.mark.parametrize("name", ["public/pages/2026-loans.md", "public/pages/2026-loans.html"])
def test_sources_are_found_by_their_permalinks(site: Path, name: str) -> None:
    page(site, f"---\npermalink: /loan/\n---\n{WORDING}\n", name)
    assert found("A loan in a day: https://example.org/shop/loan/") == []


@pytest.mark.parametrize(
    "address", ["https://example.org/shop/loan/", "https://www.example.org/shop/loan", "//example.org/shop/loan/"]
)
def test_a_permalink_may_be_the_full_address(address: str, site: Path) -> None:
    page(site, f"---\npermalink: {address}\n---\n{WORDING}\n", "public/2026-loans.md")
    assert found("A loan in a day: https://example.org/shop/loan/") == []


def test_a_permalink_at_another_host_is_no_page_of_the_site(site: Path) -> None:
    page(site, f"---\naliases: [https://elsewhere.example/loan/]\n---\n{WORDING}\n", "public/2026-loans.md")
    (hit,) = found("A loan in a day: ⟦https://example.org/shop/loan/⟧")
    assert hit.severity is Severity.note


@pytest.mark.parametrize(
    "address", ["https://elsewhere.example/loan", "https://example.org/other", "https://example.org/shop/none"]
)
def test_what_cannot_be_looked_at_is_a_question(site: Path, address: str) -> None:
    (hit,) = found(f"A loan in a day: ⟦{address}⟧")
    assert hit.severity is Severity.note
    assert WORDING in hit.hint


def test_a_folder_that_is_not_built_is_told_from_a_page_that_is_not_there(site: Path) -> None:
    (site / "public").rmdir()
    (hit,) = found("A loan in a day: ⟦https://example.org/shop/loan⟧")
    assert "the folder public is not there" in hit.message


@pytest.mark.parametrize("address", ["../secret.html", "%2e%2e/secret.html", "a/../../secret.html", "a%00b", "..%5csecret.html"])
def test_no_address_leads_out_of_the_site(site: Path, address: str) -> None:
    from socialint.document import House
    from socialint.sites import Site

    page(site, html(f"<p>{WORDING}</p>"), "secret.html")
    house = House(site, {}, (Site("https://example.org/shop/", str(site / "public"), "public"),))
    assert landing(house, f"https://example.org/shop/{address}").page is None


def test_a_link_out_of_the_repository_is_not_followed(site: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    other = tmp_path_factory.mktemp("other") / "loan.html"
    other.write_text(html(f"<p>{WORDING}</p>"), "utf-8")
    (site / "public" / "loan.html").symlink_to(other)
    (hit,) = found("A loan in a day: ⟦https://example.org/shop/loan⟧")
    assert hit.severity is Severity.note


def test_links_that_run_in_circles_end_in_a_question(site: Path) -> None:
    public = site / "public"
    (public / "loan.html").symlink_to(public / "other.html")
    (public / "other.html").symlink_to(public / "loan.html")
    (public / "again").symlink_to(public)
    page(site, "---\npermalink: /b/\naliases: [/a/, /b/]\n---\nSee [b](/shop/b/).\n", "public/one.md")
    page(site, "---\npermalink: /a/\naliases: [/b/]\n---\nSee [a](/shop/a/).\n", "public/two.md")
    (hit,) = found("A loan in a day: ⟦https://example.org/shop/loan⟧")
    assert (hit.severity, "has no such page" in hit.message) == (Severity.note, True)
    (hit,) = found("A loan in a day: ⟦https://example.org/shop/nowhere/⟧")
    assert "has no such page" in hit.message
    (hit,) = found("A loan in a day: ⟦https://example.org/shop/a/⟧")
    assert hit.related[-1].path == "public/one.md"


NATIVE = {
    "plan.csv": "text,platform,lang,markets,link\nA loan in a day,x,en,US,{}\n",
    "buffer.csv": "Text,Image URL,Tags,Posting Time,Link,Market\nA loan in a day,,,2026-11-23 10:00,{},US\n",
    "hootsuite.csv": "23/11/2026 10:00,A loan in a day,{}\n",
    "pin.json": '{{"board_id": "1", "description": "A loan in a day", "link": "{}", "title": "T", "market": "US"}}',
    "bluesky.json": (
        '{{"$type": "app.bsky.feed.post", "text": "A loan in a day", "createdAt": "2026-11-01T00:00:00Z", "market": "US",'
        ' "embed": {{"$type": "app.bsky.embed.external", "external": {{"uri": "{}", "title": "x", "description": "y"}}}}}}'
    ),
    "linkedin.json": (
        '{{"commentary": "A loan in a day", "author": "urn:li:organization:1", "lifecycleState": "PUBLISHED", "market": "US",'
        ' "visibility": "PUBLIC", "content": {{"article": {{"source": "{}", "title": "x"}}}}}}'
    ),
    "facebook.json": (
        '{{"id": "1_2", "message": "A loan in a day", "created_time": "2026-11-01", "permalink_url": "https://facebook.com/1", "market": "US",'
        ' "attachments": {{"data": [{{"type": "share", "url": "{}", "title": "x"}}]}}}}'
    ),
}


@pytest.mark.parametrize("name", NATIVE)
def test_the_link_of_a_card_or_a_column_is_one_of_the_post(name: str, site: Path) -> None:
    """Most posts of companies link by a card: every right one would be blamed, and a wrong one would be silent."""
    config = f'{CONFIG}\n[context]\nmarkets = ["US"]\n'

    def hits(address: str) -> list[Finding]:
        found = lint(NATIVE[name].format(address), format=f"posts/{name}", config=config)
        return [hit for hit in found if hit.rule == "disclosure-us-house-terms"]

    address = "https://example.org/shop/loan/"
    (unknown,) = hits("https://elsewhere.example/")
    assert (unknown.severity, "cannot be looked at" in unknown.message) == (Severity.note, True)
    page(site, html("<h1>Loans</h1>"))
    bare = address if name == "hootsuite.csv" else address.removeprefix("https://")  # by its addresses that table is known
    for written in (address, bare):
        (hit,) = hits(written)
        assert (hit.severity, "not on the page that it links" in hit.message) == (Severity.error, True)
        assert NATIVE[name].format(written)[hit.offset : hit.end_offset] == written
    page(site, html(f"<p>{WORDING}</p>"))
    assert hits(address) == hits(bare) == []


@pytest.mark.parametrize("links", ["{}", "https://other.example/a,b {}", "https://other.example/,{}", "{};", "a | {}"])
@pytest.mark.parametrize("scheme", ["https://", ""])
def test_a_column_may_hold_several_links(links: str, scheme: str, site: Path) -> None:
    page(site, html(f"<p>{WORDING}</p>"))
    table = f'text,platform,markets,link\nA loan in a day,x,US,"{links.format(f"{scheme}example.org/shop/loan")}"\n'
    assert [hit.rule for hit in lint(table, format="a.csv", config=CONFIG) if "house" in hit.rule] == []


@pytest.mark.parametrize("address", ["example.org/shop/loan", "www.example.org/shop/loan", "Example.org/shop/loan/?a=b"])
def test_what_people_write_of_an_address_leads_to_the_page(address: str, site: Path) -> None:
    page(site, html("<h1>Loans</h1>"))
    (hit,) = found(f"A loan in a day: ⟦{address}⟧")
    assert hit.severity is Severity.error
    page(site, html(f"<p>{WORDING}</p>"))
    assert found(f"A loan in a day: {address}") == []


def test_of_an_address_without_https_the_reason_is_told_as_of_one_with_it(site: Path) -> None:
    for address, reason in (
        ("example.org/shop/none", "public has no such page"),
        ("elsewhere.example/loan", "no [[site]] in socialint.toml has it"),
    ):
        (hit,) = found(f"A loan in a day: ⟦{address}⟧")
        assert hit.message == f"the page behind this link cannot be looked at: {reason}"


def test_of_more_links_than_are_looked_at_nobody_can_tell(site: Path) -> None:
    """The sentence may stand behind the last one: the post would be blamed."""
    names = [f"offer-{number}" for number in range(21)]
    for name in names:
        page(site, html("<p>An offer.</p>"), f"public/{name}.html")
    first = " ".join(f"https://example.org/shop/{name}" for name in names[:20])
    (hit,) = found(f"A loan: ⟦https://example.org/shop/offer-0⟧ {first.partition(' ')[2]}")
    assert hit.severity is Severity.error
    (hit,) = found(f"A loan: {first} ⟦https://example.org/shop/offer-20⟧")
    assert (hit.severity, "there are more than 20" in hit.message) == (Severity.note, True)


def test_of_pages_that_must_all_have_it_those_that_are_not_looked_at_are_a_question(site: Path) -> None:
    """The page behind the last link lacks it, and nobody would hear that it was not looked at."""
    (site / "house.toml").write_text(PACK.replace('"linked-page"', '["linked-page", "each-linked-page"]'), "utf-8")
    names = [f"offer-{number}" for number in range(21)]
    for name in names:
        page(site, html(f"<p>{WORDING}</p>"), f"public/{name}.html")
    first = " ".join(f"https://example.org/shop/{name}" for name in names[:20])
    assert found(f"A loan. {WORDING} {first}") == []
    (hit,) = found(f"A loan. {WORDING} {first} ⟦https://example.org/shop/offer-20⟧")
    assert (hit.severity, "there are more than 20" in hit.message) == (Severity.note, True)


@pytest.mark.parametrize("link", ["mailto:loans@example.org", "tel:+15550100", "#terms"])
def test_a_link_to_no_page_answers_no_question(link: str, site: Path) -> None:
    (hit,) = found(f"A ⟦loan⟧ in a day. [Ask us]({link})")
    assert hit.severity is Severity.error


def test_a_run_over_the_repository_notices_that_the_page_has_changed(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The post stays as it is: what was right yesterday is wrong today, and right again tomorrow."""
    from socialint.cli import main

    (site / "socialint.toml").write_text(CONFIG, "utf-8")
    page(site, "---\nplatform: x\nlang: en\nmarkets: US\n---\nA loan in a day: https://example.org/shop/loan/\n", "posts/a.md")

    def checked(body: str) -> list[str]:
        page(site, html(f"<h1>Loans</h1>{body}"))
        main(["check", ".", "--select", "disclosure-us-house", "-q"])
        return [line for line in capsys.readouterr().out.splitlines() if "disclosure" in line]

    assert checked(f"<p>{WORDING}</p>") == []
    (line,) = checked(f"<p>{WORDING.replace('terms', 'rules')}</p>")
    assert line.startswith("posts/a.md:6:18")
    assert '"rules" stands where it must say "terms"' in line
    (line,) = checked(f"<p hidden>{WORDING}</p>")
    assert "only in hidden text" in line
    assert checked(f"<p>{WORDING}</p>") == []


def test_without_a_link_the_text_is_missing_in_the_post(site: Path) -> None:
    found("A ⟦loan⟧ in a day.")


@pytest.mark.parametrize("root", ["/etc", "../other", "a/../../b"])
def test_a_site_outside_the_folder_is_an_error_of_the_configuration(root: str) -> None:
    from socialint.config import parse

    with pytest.raises(ConfigError, match="must lie in the folder"):
        parse(Source("socialint.toml", f'[[site]]\nurl = "https://example.org"\nroot = "{root}"\n'))


def test_a_site_that_a_link_leads_out_of_the_folder_is_an_error_and_nothing_of_it_is_shown(
    site: Path, tmp_path_factory: pytest.TempPathFactory, capsys: pytest.CaptureFixture[str]
) -> None:
    from socialint.cli import main

    other = tmp_path_factory.mktemp("other")
    (other / "loan.html").write_text(html(f"<p>{WORDING.replace('terms', 'SECRET')}</p>"), "utf-8")
    (site / "public").rmdir()
    (site / "public").symlink_to(other)
    (site / "socialint.toml").write_text(CONFIG, "utf-8")
    page(site, "---\nplatform: x\nlang: en\nmarkets: US\n---\nA loan: https://example.org/shop/loan\n", "a.md")
    assert main(["check", "a.md"]) == 2
    out, err = capsys.readouterr()
    assert "SECRET" not in out + err
    assert "socialint.toml:6:8: a site must lie in the folder" in err
    (site / "public").unlink()
    (site / "build").mkdir()
    (site / "public").symlink_to("build")
    assert main(["check", "a.md"]) != 2


def test_two_products_of_one_name_are_an_error_of_the_configuration() -> None:
    from socialint.config import parse

    text = '[products.a]\nname = "Cloud"\n[products.b]\nname = "Cloud"\n'
    with pytest.raises(ConfigError, match='"Cloud" is also the name of'):
        parse(Source("socialint.toml", text))


CFD = (
    "CFDs are complex instruments and come with a high risk of losing money rapidly due to leverage. 71% of retail investor "
    "accounts lose money when trading CFDs with this provider. You should consider whether you understand how CFDs work and "
    "whether you can afford to take the high risk of losing your money."
)


@pytest.mark.parametrize(
    ("market", "platform", "marked", "said"),
    [
        ("GB", "linkedin", "Trade CFDs: https://example.org/shop/with", "lacks the warning"),
        ("IE", "linkedin", "Trade CFDs: https://example.org/shop/with", "lacks the standard risk warning"),
        ("GB", "linkedin", f"{CFD} https://example.org/shop/with", ""),
        (
            "GB",
            "linkedin",
            f"{CFD} https://example.org/shop/without",
            "the page that this links must have the text, too, and lacks it",
        ),
        ("GB", "linkedin", f"{CFD} https://example.org/shop/changed", '"[share]" is missing'),
        ("GB", "linkedin", f"{CFD} https://elsewhere.example/", ""),
        ("IE", "linkedin", f"{CFD} https://example.org/shop/without", ""),
        ("GB", "x", "Trade CFDs: https://example.org/shop/with", ""),
        ("IE", "bluesky", "Trade CFDs: https://example.org/shop/with", ""),
        ("GB", "x", "Trade CFDs: https://example.org/shop/without", "it is not on the page that it links"),
    ],
)
def test_a_warning_on_cfds_stands_in_the_post_and_in_britain_on_the_page_too(
    site: Path, market: str, platform: str, marked: str, said: str
) -> None:
    """One of the two was enough: a communication without any warning was let through, or the page that it links."""
    page(site, html(f"<p>{CFD}</p>"), "public/with.html")
    page(site, html("<p>Trade CFDs.</p>"), "public/without.html")
    page(site, html(f"<p>{CFD.replace('71% of', 'Of')}</p>"), "public/changed.html")
    matter = f"platform: {platform}\nlang: en\nmarkets: {market}\nindustries: finance\nproduct: it"
    config = CONFIG + '[products.it]\nclass = "cfd"\n'
    hits = [hit for hit in lint(f"---\n{matter}\n---\n{marked}\n", format="posts/a.md", config=config) if "cfd" in hit.rule]
    assert [said in hit.message for hit in hits] == [True] * bool(said), hits
    assert all(hit.severity is Severity.error for hit in hits)
