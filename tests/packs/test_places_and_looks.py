"""A required text that nobody sees, that stands in the wrong place or looks wrong is not what the law asks for."""

from __future__ import annotations

from pathlib import Path

import pytest

from socialint.model import Severity
from socialint.report import Finding
from socialint.testing import lint, unmark
from tests.packs.documents import pack as pack_of

WORDING = "Loans cost money. Read the terms before you sign anything."
TERMS = 'when = { terms = ["loan"] }\n' + f'require = {{ wordings = ["{WORDING}"] }}\n'
RULE = "disclosure-all-house-one"


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    return tmp_path / "house.toml"


def found(pack: Path, requirement: str, marked: str, format: str) -> list[Finding]:
    """The findings of a pack of one requirement, which stand at the marks of a text."""
    pack.write_text(pack_of(requirement), "utf-8")
    text, wanted = unmark(marked)
    hits = lint(text, format=format, select=(RULE,), packs=(pack,))
    assert [(hit.offset, hit.end_offset) for hit in hits] == [(span.start, span.end) for span in wanted], hits
    return hits


def page(body: str, style: str = "") -> str:
    return f'<!doctype html><html lang="en"><head><title>Loans</title><style>{style}</style></head><body><main>{body}</main></body></html>'


SEEN = [
    "<p>{}</p>",
    "<p><b>Loans cost money.</b> <i>Read the terms <span>before</span> you sign anything.</i></p>",
    "<p>{} <span hidden>More.</span></p>",
    "<details open><summary>Terms</summary><p>{}</p></details>",
    '<p style="display: none">{}</p><p>{}</p>',
    "<dialog open><p>{}</p></dialog>",
    "<p><del>Loans are free.</del> <ins>{}</ins></p>",
    "<p class=fades>{}</p><script src=fade.js></script>",
    "<div class=video><p>{}</p></div>",
    "<p class=small>{}</p>",
    "<blockquote class=warning><p>{}</p></blockquote>",
    # What would hide a box and does not: it has room all the same, is no box, grows, or does not clip what is lifted out of it.
    "<div class=low style='padding: 2em'><p>{}</p></div>",
    "<div class=low style='min-height: 3em'><p>{}</p></div>",
    "<div class=shut style='padding-bottom: 2em'><p>{}</p></div>",
    "<p><span class=low>{}</span></p>",
    "<div style='display: flex; flex-direction: column'><div class=low style='flex: 1'><p>{}</p></div></div>",
    "<div class=low><p style='position: absolute'>{}</p></div>",
    "<div class=shut><p style='position: absolute'>{}</p></div>",
    "<table><tr><td class=low>{}</td></tr></table>",
    "<p style='text-indent: -2em'>{}</p>",
    "<p class=left><br>{}</p>",
    "<p><span class=left>{}</span></p>",
    "<p style='transform: scale(.9)'>{}</p>",
    "<p><span class=gone>{}</span></p>",
    "<p class=gone>{}</p><script src=grow.js></script>",
    "<p><span class=skipped>{}</span></p>",
    "<p class=fades style='animation: show 1s forwards'>{}</p>",
    "<p class=fades style='display: contents'>{}</p>",
    "<div class=old><p style='display: inline-block'>{}</p></div>",
]
UNSEEN = [
    ('<p style="display: none">\u27e6{}\u27e7</p>', "is hidden"),
    ("<p>A word. <span class=off>\u27e6{}\u27e7</span></p>", "is hidden"),
    ("<p>\u27e6Loans cost money. <span class=off>Read the terms</span> before you sign anything.\u27e7</p>", "is hidden in part"),
    ("<div class=off><p>A word.</p><p>\u27e6{}\u27e7</p></div>", "is hidden"),
    ("<details><summary>Terms</summary><p>\u27e6{}\u27e7</p></details>", "stands in a closed element"),
    ("<details><summary>Terms</summary>\u27e6{}\u27e7</details>", "stands in a closed element"),
    ("<p class=nothing>\u27e6{}\u27e7</p>", "its letters have no size"),
    ("<p class=dot>\u27e6{}\u27e7</p>", "its letters are 1 px high"),
    ("<dialog><p>\u27e6{}\u27e7</p></dialog>", "stands in a closed element"),
    ("<div popover><p>\u27e6{}\u27e7</p></div>", "stands in a closed element"),
    ("<p><del>\u27e6{}\u27e7</del></p>", "is struck out"),
    ("<p>\u27e6Loans cost money. <s>Read the terms</s> before you sign anything.\u27e7</p>", "is struck out"),
    ("<p class=fades>\u27e6{}\u27e7</p>", "out of sight"),
    ("<p class=far>\u27e6{}\u27e7</p>", "out of sight"),
    ("<p class=sr-only>\u27e6{}\u27e7</p>", "out of sight"),
    ("<div class=shut><p>\u27e6{}\u27e7</p></div>", "out of sight"),
    ("<p class=white>\u27e6{}\u27e7</p>", "it has the colour of what is behind it"),
    ("<blockquote hidden><p>A word.</p></blockquote><blockquote class=off>\u27e6{}\u27e7</blockquote>", "is hidden"),
    ("<div class=low><p>\u27e6{}\u27e7</p></div>", "out of sight"),
    ("<div class=low style='padding: 0 2em'><p>\u27e6{}\u27e7</p></div>", "out of sight"),
    ("<div class=low style='position: relative'><p style='position: absolute'>\u27e6{}\u27e7</p></div>", "out of sight"),
    ("<p class=left>\u27e6{}\u27e7</p>", "out of sight"),
    ("<div class=left><p>A word. <b>\u27e6{}\u27e7</b></p></div>", "out of sight"),
    ("<p class=right>\u27e6{}\u27e7</p>", "out of sight"),
    ("<p class=gone>\u27e6{}\u27e7</p>", "out of sight"),
    ("<p style='scale: 0'>\u27e6{}\u27e7</p>", "out of sight"),
    ("<p style='transform: translateX(-9999px)'>\u27e6{}\u27e7</p>", "out of sight"),
    ("<p style='position: relative; left: -9999px'>\u27e6{}\u27e7</p>", "out of sight"),
    ("<p style='position: absolute; right: 9999px'>\u27e6{}\u27e7</p>", "out of sight"),
    ("<div class=skipped><p>\u27e6{}\u27e7</p></div>", "out of sight"),
    ("<div class=old><p>A word. <b>\u27e6{}\u27e7</b></p></div>", "is struck out"),
]
STYLE = (
    ".off { display: none } .nothing { font-size: 0 } .white { color: #fff; background: #fff }"
    " .dot { font-size: 1px } .small { font-size: 8px } .fades { opacity: 0 } .far { position: absolute; left: -9999px }"
    " .sr-only { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0, 0, 0, 0) }"
    " .shut { max-height: 0; overflow: hidden } .video { height: 0; padding-bottom: 56%; overflow: hidden }"
    " .low { height: 0; overflow: hidden } .left { text-indent: -9999px } .gone { transform: scale(0) }"
    " .right { text-indent: 100%; white-space: nowrap; overflow: hidden } .skipped { content-visibility: hidden }"
    " .old { text-decoration: line-through } @keyframes show { to { opacity: 1 } }"
)


@pytest.mark.parametrize("body", SEEN)
def test_a_text_in_plain_view_will_do(pack: Path, body: str) -> None:
    found(pack, TERMS, page("<h1>A loan</h1>" + body.replace("{}", WORDING), STYLE), "html")


@pytest.mark.parametrize(("body", "how"), UNSEEN)
def test_a_text_that_nobody_sees_is_not_there(pack: Path, body: str, how: str) -> None:
    end = WORDING.rstrip(".")
    marked = page(
        "<h1>A loan</h1>" + body.replace("{}\u27e7", end + "\u27e7.").replace("anything.\u27e7", "anything\u27e7."), STYLE
    )
    (hit,) = found(pack, TERMS, marked, "html")
    assert how in hit.message


def test_a_text_that_is_struck_out_in_a_post_is_not_there(pack: Path) -> None:
    end = WORDING.rstrip(".")
    (hit,) = found(pack, TERMS, f"---\nplatform: mastodon\n---\nA loan. ~~\u27e6{end}\u27e7.~~\n", "md")
    assert "is struck out" in hit.message
    (hit,) = found(pack, TERMS, f"---\nplatform: mastodon\n---\nA loan. \u27e6{end.replace('terms', '~~terms~~')}\u27e7.\n", "md")
    assert "is struck out" in hit.message
    assert not found(pack, TERMS, f"---\nplatform: mastodon\n---\nA loan ~~today~~. {WORDING}\n", "md")


@pytest.mark.parametrize(
    ("where", "text", "hint"),
    [
        ("start", "A loan that everybody in this town will like. {}", "move it to the start"),
        ("before-links", "A loan: https://www.example.org/loans {}", "move it before the link"),
        ("own-paragraph", "A loan. {}", "give it a line of its own"),
    ],
)
def test_who_has_put_a_text_in_the_wrong_place_is_not_told_to_add_it(pack: Path, where: str, text: str, hint: str) -> None:
    text = text.replace("{}", f"\u27e6{WORDING.rstrip('.')}\u27e7.")
    for key, severity in (("where", Severity.error), ("prefer", Severity.note)):
        (hit,) = found(pack, f'{key} = "{where}"\n' + TERMS, f"---\nplatform: mastodon\n---\n{text}\n", "md")
        assert (hit.hint, hit.severity) == (hint, severity), "a house that wrote error gets one"


def test_a_place_that_would_only_be_better_is_no_error_beside_one_that_must_be(pack: Path) -> None:
    """Of two that stand there, the one that is where it must be is looked at."""
    places = 'where = "start"\nprefer = "own-paragraph"\n'
    end = WORDING.rstrip(".")
    (hit,) = found(pack, places + TERMS, QUOTED + f"A loan. \u27e6{end}\u27e7. And {WORDING}\n", "md")
    assert (hit.severity, hit.hint) == (Severity.note, "give it a line of its own")
    (hit,) = found(pack, places + TERMS, QUOTED + f"A loan that everybody in town will like. \u27e6{end}\u27e7.\n", "md")
    assert (hit.severity, hit.hint) == (Severity.error, "move it to the start")


BEER = """where = "picture"
claim.pictures = ["beer"]
require.wordings = ["Drink responsibly please"]
"""


@pytest.mark.parametrize(
    ("media", "text"),
    [
        ("  - {src: a.png, alt: A beer, caption: Drink responsibly please}\n  - ⟦{src: b.png, alt: Another beer}⟧\n", "Cheers"),
        ("  - ⟦{src: a.png, alt: A beer, caption: Cheers}⟧\n  - ⟦{src: b.png, alt: Another beer}⟧\n", "Drink responsibly please"),
        ('  - {src: a.png, alt: "A beer. Drink responsibly please."}\n  - {src: b.png, alt: A hop field}\n', "Cheers"),
    ],
)
def test_each_picture_that_must_say_it_says_it_itself(pack: Path, media: str, text: str) -> None:
    """One caption would do for all pictures of a post."""
    marked = f"---\nplatform: mastodon\nmedia:\n{media}---\n{text}\n"
    for hit in found(pack, BEER, marked, "md"):
        assert (hit.message, hit.severity) == ("lacks it", Severity.error)


def test_each_picture_of_a_page_says_it_in_its_figure(pack: Path) -> None:
    figure = '<figure><img src="a.png" alt="A beer"><figcaption>Brewed here. Drink responsibly please.</figcaption></figure>'
    found(pack, BEER, page(figure + '<p>Hops: <img src="c.png" alt="A hop field"></p>'), "html")
    found(pack, BEER, page(figure + '<p>\u27e6<img src="b.png" alt="Another beer">\u27e7 Drink responsibly please.</p>'), "html")


def test_a_star_means_each_picture_whatever_it_shows(pack: Path) -> None:
    """It was looked for in the text alternatives, where no star stands: nothing was asked for."""
    media = "  - {src: a.png, alt: Drink responsibly please}\n  - ⟦{src: b.png, alt: A hop field}⟧\n"
    found(pack, BEER.replace('"beer"', '"*"'), f"---\nplatform: mastodon\nmedia:\n{media}---\nCheers\n", "md")


@pytest.mark.parametrize("text", ["alt: A beer. {}", "alt: A beer, caption: {}"])
def test_a_changed_text_of_a_picture_is_told_by_its_difference(pack: Path, text: str) -> None:
    """Or whoever wrote one word wrong reads that the whole text is missing, and sees it there."""
    beer = BEER.replace("Drink responsibly please", WORDING)
    media = text.replace("{}", WORDING.replace("sign", "⟦buy⟧"))
    (hit,) = found(pack, beer, f"---\nplatform: mastodon\nmedia:\n  - {{src: a.png, {media}}}\n---\nCheers\n", "md")
    assert hit.message == 'the mandated text is changed: "buy" stands where it must say "sign"'
    assert hit.hint == f"write: {WORDING}"


QUOTED = "---\nplatform: mastodon\n---\n"


def test_a_warning_set_as_a_quotation_is_shown_and_what_others_say_asks_for_none(pack: Path) -> None:
    found(pack, TERMS, QUOTED + f"A loan in a day.\n\n> {WORDING}\n", "md")
    found(pack, TERMS, QUOTED + "My aunt writes:\n\n> I took a loan.\n", "md")
    changed = WORDING.replace("money", "\u27e6time\u27e7")
    (hit,) = found(pack, TERMS, QUOTED + f"A loan in a day.\n\n> {changed}\n", "md")
    assert hit.message == 'the mandated text is changed: "time" stands where it must say "money"'
    elements = 'when = { terms = ["loan"] }\nrequire.elements = [{ what = "the rate", found-by = { terms = ["APR"] } }]'
    found(pack, elements, QUOTED + "A loan in a day.\n\n> 9 % APR\n", "md")
    label = 'when = { terms = ["loan"] }\nrequire.labels = ["Advertisement"]'
    found(pack, label, QUOTED + "A \u27e6loan\u27e7 in a day.\n\n> Advertisement\n", "md")


def test_what_stands_only_beside_the_text_is_said_with_its_place(pack: Path) -> None:
    (hit,) = found(pack, TERMS, page(f'<h1>A \u27e6loan\u27e7</h1><img src=a.png alt="{WORDING}">'), "html")
    assert hit.message == "lacks it: it stands only in a text alternative"
    assert [place.message for place in hit.related] == ["here, in a text alternative"]
    (hit,) = found(pack, TERMS, page(f"<h1>A \u27e6loan\u27e7</h1><p hidden>{WORDING}</p>"), "html")
    assert hit.message == "lacks it: it stands only in hidden text or code"


@pytest.mark.parametrize(
    ("where", "fields", "said"),
    [
        ("picture", '"media": [{"src": "a.png", "alt": "%s"}]', ""),
        ("first-comment", '"first_comment": "%s"', ""),
        ("picture", '"media": [{"src": "a.png", "alt": "A house", "caption": "%s"}]', ""),
        ("anywhere", '"media": [{"src": "a.png", "alt": "A house", "caption": "%s"}]', "only in a caption"),
        ("anywhere", '"media": [{"src": "a.png", "alt": "%s"}]', "only in a text alternative"),
        ("anywhere", '"first_comment": "%s"', "only in the first comment"),
        ("picture", '"first_comment": "%s"', "only in the first comment"),
        ("first-comment", '"first_comment": "%s, they say"', "lacks it"),
    ],
)
def test_a_picture_and_the_first_comment_count_where_the_law_lets_them(pack: Path, where: str, fields: str, said: str) -> None:
    text = "A loan" if not said else "A \u27e6loan\u27e7"
    wording = WORDING.replace("anything", "nothing") if "they say" in fields else WORDING
    hits = found(
        pack, f'where = "{where}"\n' + TERMS, f'{{"platform": "x", {fields % wording}, "text": "{text} in a day."}}', "json"
    )
    assert [said in hit.message for hit in hits] == [True] * bool(said)


@pytest.mark.parametrize(
    ("text", "far"),
    [
        ("A loan in a day. {}", ""),
        ("A loan in a day.\n\n{}", ""),
        ("{}\n\nA loan in a day.", ""),
        ("A loan in a day.\n\nCome in.\n\n{}", "stands 2 paragraphs"),
        ("A loan in a day.\n\nCome in.\n\n{}\n\nBye.\n\nBye.", "stands 2 paragraphs"),
    ],
)
@pytest.mark.parametrize("format", ["md", "json"])
def test_a_text_beside_its_claim_stands_in_its_paragraph_or_the_next(pack: Path, text: str, far: str, format: str) -> None:
    if format == "json":
        text = '{"platform": "x", "text": "' + text.replace("\n", "\\n") + '"}'
    marked = text.replace("{}", f"\u27e6{WORDING[:-1]}\u27e7." if far else WORDING)
    hits = found(pack, 'where = "beside-claim"\n' + TERMS, marked, format)
    assert [far in hit.message for hit in hits] == [True] * bool(far)


def test_what_applies_by_a_field_has_no_place_in_the_text_to_stand_beside(pack: Path) -> None:
    requirement = f'where = "beside-claim"\nwhen = {{ campaign = ["loans"] }}\nrequire = {{ wordings = ["{WORDING}"] }}'
    found(pack, requirement, f"---\nplatform: x\ncampaign: loans\n---\nOne.\n\nTwo.\n\n{WORDING}\n", "md")


LOOKS = [
    ('size = "16px"', ".x { font-size: 16px }", ""),
    ('size = "16px"', ".x { font-size: 15px }", "is 15 px high, where it must be at least 16 px"),
    ('size = "12pt"', ".x { font-size: 12pt }", ""),
    ('size = "12pt"', ".x { font-size: 0.9em }", "is 14.4 px high, where it must be at least 16 px"),
    ('size = "smallest"', ".small { font-size: 12px } .x { font-size: 12px }", ""),
    ('size = "smallest"', ".small { font-size: 12px } .x { font-size: 11px }", "at least 12 px, as the smallest other text"),
    ('size = "main"', ".small { font-size: 12px }", ""),
    ('size = "main"', ".x { font-size: 12px }", "at least 16 px, as most of the text"),
    ("contrast = 4.5", ".x { color: #666; background: white }", ""),
    ("contrast = 4.5", ".x { color: #999; background: white }", "has a contrast of 2.84:1, where it must have 4.5:1"),
    ("contrast = 7", ".x { color: #999; background: url(a.png) }", ""),
    ('size = "16px"', "@import 'https://example.org/a.css'; .x { font-size: 9px }", ""),
    ('size = "16px"', ".x { font-size: calc(1vw + var(--y)) }", ""),
]


@pytest.mark.parametrize(("look", "style", "said"), LOOKS)
def test_size_and_contrast_are_held_against_what_the_page_says_of_itself(pack: Path, look: str, style: str, said: str) -> None:
    end = WORDING.rstrip(".")
    text = f"\u27e6{end}\u27e7." if said else WORDING
    body = f"<h1>A loan</h1><p>{'Come in and ask us. ' * 20}</p><p class=small>Open from ten.</p><p class=x>{text}</p>"
    hits = found(pack, f"look = {{ {look} }}\n" + TERMS, page(body, style), "html")
    assert [said in hit.message for hit in hits] == [True] * bool(said), hits


@pytest.mark.parametrize("size", ["smallest", "main"])
def test_a_heading_is_no_text_to_compare_with(pack: Path, size: str) -> None:
    found(pack, f'look = {{ size = "{size}" }}\n' + TERMS, page(f"<h1>A <b>loan</b></h1><p>{WORDING}</p>"), "html")


def test_the_looks_of_a_part_of_a_page_are_not_known(pack: Path) -> None:
    found(pack, 'look = { size = "16px" }\n' + TERMS, f'<p>A loan</p><p style="font-size: 9px">{WORDING}</p>', "html")


def test_parts_whose_order_the_law_fixes_stand_in_it(pack: Path) -> None:
    requirement = 'require = { every = ["Rate", ["Sum", "Total"], "Term"], in-order = true }'
    found(pack, requirement, "Rate 3. Total 4. Term 5.", "md")
    found(pack, requirement, "Term 1. Rate 3. Sum 4. Term 5.", "md")
    (hit,) = found(pack, requirement, "\u27e6Term\u27e7 1. Rate 3. Sum 4.", "md")
    assert hit.message == '"Term" stands before "Sum"'


def test_a_page_of_very_much_text_is_looked_at_in_linear_time(pack: Path) -> None:
    from time import process_time

    def cost(number: int) -> float:
        start = process_time()
        body = f"A loan <b>x</b>{'y <i>z</i> ' * number}" + f"<span class=off>{WORDING}</span> " * 20
        hits = lint(page(body, STYLE), format="html", select=(RULE,), packs=(pack,))
        assert "is hidden" in hits[0].message
        return process_time() - start

    pack.write_text(pack_of('look = { size = "main", contrast = 3 }\n' + TERMS), "utf-8")
    cost(10)
    small, large = cost(1000), cost(8000)
    assert large < 8 * 3 * small + 0.3


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        (f"A loan.\n\n<p>{WORDING}</p>", ""),
        (f'A loan.\n\n<p style="display:none">⟦{WORDING[:-1]}⟧.</p>', "is hidden"),
        (f"A ⟦loan⟧.\n\n<p hidden>{WORDING}</p>", "stands only in hidden text"),
        (f"A loan.\n\n<details><summary>More</summary>⟦{WORDING[:-1]}⟧.</details>", "stands in a closed element"),
    ],
)
def test_a_blog_post_may_hide_a_text_as_a_page_may(pack: Path, text: str, fault: str) -> None:
    hits = found(pack, TERMS, f"---\nplatform: blog\n---\n{text}\n", "markdown")
    assert all(fault in hit.message for hit in hits)


@pytest.mark.parametrize(
    ("start", "style"),
    [
        (start, style)
        for start in ("---\nplatform: blog\n---\n", "---\nkind: page\n---\n")
        for style in (
            "opacity: 0",
            "position: absolute; left: -9999px",
            "font-size: 0",
            "font-size: 1px",
            "color: #fff; background: #fff",
            "text-indent: -9999px",
            "height: 0; overflow: hidden",
            "color: transparent",
            "clip-path: inset(100%)",
            "text-decoration: line-through",
        )
    ],
)
def test_a_style_of_its_own_hides_a_text_below_whatever_layout(pack: Path, start: str, style: str) -> None:
    """A post and a page in Markdown have no stylesheet at hand, and need none for this."""
    (hit,) = found(pack, TERMS, f'{start}A loan.\n\n<p style="{style}">⟦{WORDING[:-1]}⟧.</p>\n', "markdown")
    assert "is hidden" in hit.message or "is struck out" in hit.message


def test_a_style_of_its_own_hides_a_text_though_a_stylesheet_is_on_the_web(pack: Path) -> None:
    sheet = '<link rel="stylesheet" href="https://cdn.example.com/a.css">'
    body = f'{sheet}<h1>A loan</h1><p style="font-size: 0">⟦{WORDING[:-1]}⟧.</p>'
    (hit,) = found(pack, TERMS, page(body), "html")
    assert "have no size" in hit.message


@pytest.mark.parametrize(
    "body",
    [
        '<div style="font-size: 0"><p>{}</p></div>',
        '<p style="color: #fff">{}</p>',
        '<div style="color: #fff; background: #fff"><p>{}</p></div>',
        '<div style="color: transparent"><p>{}</p></div>',
        '<h2 class="gradient" style="color: transparent">{}</h2>',
        '<div class="fade-in" style="opacity: 0"><p>{}</p></div>',
        '<div data-aos="fade" style="opacity: 0"><p>{}</p></div>',
        '<p style="left: -9999px">{}</p>',
        '<p style="position: absolute; top: -600px">{}</p>',
        '<p style="height: 0">{}</p>',
        '<style>.note { font-size: 0; text-indent: -9999px }</style>\n\n<p class="note" style="margin: 0">{}</p>',
        '<p style="color: #333; background: #fff; font-size: 12px">{}</p>',
    ],
)
def test_what_a_layout_may_show_is_not_called_hidden(pack: Path, body: str) -> None:
    """A stylesheet or a script of the house that is not at hand decides."""
    found(pack, TERMS, f"---\nplatform: blog\n---\nA loan.\n\n{body.replace('{}', WORDING)}\n", "markdown")


def test_what_must_stand_first_stands_in_the_first_post_of_a_thread(pack: Path) -> None:
    """Who reads the first post has not seen the label of the second."""
    start = TERMS + 'where = "start"\nwithin = 300\n'
    found(pack, start, f"---\nplatform: x\nthread: [More.]\n---\n{WORDING} A loan.\n", "markdown")
    text = f"---\nplatform: x\nthread:\n  - text: A loan.\n  - text: ⟦{WORDING[:-1]}⟧.\n---\nHello.\n"
    (hit,) = found(pack, start, text, "markdown")
    assert "stands in a later post of the thread" in hit.message


RATES = """when = { terms = ["saver"] }
require = { wordings = ["[number]% AER", "[number]% gross"] }
where = "beside-claim"
claim = { signs = ["percentage"] }
"""


@pytest.mark.parametrize(
    "text",
    [
        "Our saver pays ⟦4.2%⟧ for a year.\n",
        "Our saver pays 4.2% AER for one year, and 4.6% gross for two.\n",
        "Our saver pays 4.2% AER for one year. Stay for two and have ⟦4.6%⟧.\n",
        "The saver is back, and ⟦4.2 per cent⟧ is what it pays.\n\nAll rates are gross, say we: 4.2% AER.\n",
        "The saver is back. Ask us.\n",
        "Four in five (⟦80%⟧) of us save. Our saver pays 4.2% gross.\n",
        "---\nlang: en\n---\nOur saver pays 4.2%, and this is for St. Olav's customers: 4.2% gross.\n",
        "- Our saver pays ⟦4.2%⟧\n- 4.2% gross\n",
    ],
)
def test_each_rate_says_which_it_is(pack: Path, text: str) -> None:
    """One rate in a post says so, and the next one does not: a reader takes both for the same."""
    for hit in found(pack, RATES, text, "markdown"):
        assert hit.message.startswith('"')


def test_a_changed_text_beside_a_claim_is_told_by_its_difference(pack: Path) -> None:
    """Or whoever wrote one word wrong is told that the whole sentence is missing."""
    requirement = RATES.replace('"[number]% AER", "[number]% gross"', '"before your bank takes income tax off"')
    text = "Our saver pays ⟦4.2%⟧. Stay for 4.6% or 4.8% before your bank ⟦puts⟧ income tax off."
    _, changed = found(pack, requirement, text, "markdown")
    assert changed.message == 'the mandated text is changed: "puts" stands where it must say "takes"'


def test_what_a_rate_is_must_be_seen_beside_it(pack: Path) -> None:
    """The words beside the rate are there for a search, and no customer sees them."""
    body = '<p>Our saver pays ⟦4.2%⟧<span style="display: none"> or 4.2% AER</span>.</p><p>It pays 4.6% gross.</p>'
    (hit,) = found(pack, RATES, page(body), "html")
    assert "is hidden" in hit.message


@pytest.mark.parametrize(
    "marked",
    [
        f"---\nplatform: facebook\n---\n{WORDING}\n\nOur loan is here.\n",
        f"---\nplatform: facebook\n---\nOur loan.\n\n{WORDING}\n\nCome and see us in town.\n",
        f"---\nplatform: facebook\n---\nOur loan is here: come and see us in town.\n\n⟦{WORDING[:-1]}⟧.\n",
    ],
)
def test_a_warning_that_belongs_into_the_upper_part_does_not_stand_last_unseen(pack: Path, marked: str) -> None:
    hits = found(pack, 'prefer = "upper-half"\n' + TERMS, marked, "markdown")
    assert [hit.severity for hit in hits] == [Severity.note] * ("⟦" in marked)


@pytest.mark.parametrize(
    ("link", "will_do"),
    [
        ('<a href="/risk">Risks</a>', True),
        ('<nav hidden><a href="/risk">Risks</a></nav>', True),
        ('<a href="/risk" hidden>Risks</a>', False),
        ('<a href="/risk" style="display: none">Risks</a>', False),
        ('<a href="/risk"></a>', False),
        ('<a href="/risk" hidden>Risks</a><a href="/risk">Risks</a>', True),
    ],
)
@pytest.mark.parametrize(
    "seek", ['{ links = { hosts = ["*"] } }', '{ links = { paths = ["risk"] } }', '{ link-labels = ["Risks"] }']
)
def test_a_link_that_nobody_sees_leads_nobody_to_what_is_required(pack: Path, link: str, will_do: bool, seek: str) -> None:
    requirement = 'when = { terms = ["loan"] }\n[[requirement.require.elements]]\nwhat = "no link"\nfound-by = ' + seek + "\n"
    name = "loan" if will_do else "⟦loan⟧"
    if '"></a>' in link and "link-labels" in seek:
        link = link.replace("></a>", " hidden>Risks</a>")
    found(pack, requirement, page(f"<p>Our {name}.</p>{link}"), "html")


def test_what_is_forbidden_is_not_said_in_the_words_of_a_picture_either(pack: Path) -> None:
    text = '{"text": "Our loan is ⟦free⟧.", "media": [{"src": "a.png", "alt": "A sign: %s!", "caption": "All is %s."}]}'
    for where, one in (("", "free"), ('where = "picture"\n', "⟦free⟧")):
        found(pack, where + 'forbid = ["free"]\nwhen = { terms = ["loan"] }\n', text % (one, one), "json")
