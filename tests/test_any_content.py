"""Whatever stands in a file: no rule fails, and what is found stands in the file and is one line long."""

from __future__ import annotations

import json
import os
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from socialint.model import Severity
from socialint.render import formats, render
from socialint.report import Report
from socialint.testing import lint

#: Every rule may fire: every market and industry, some house rules.
CONFIG = """
[context]
markets = ["DE", "NO", "US", "GB"]
industries = ["pharma", "finance", "tobacco"]
[rules.policy-account]
registered = ["@x"]
"""

WORDS = ["TODO", "LOUD WORDS", "Hello", "a", "é", "😀", "👩‍👩‍👧", "𝓪𝓫", "ⓐ", "#tag", "#TagOne", "@x", "@a@b.example", "kari@nordmann.test",
         "http://a.b/c", "www.a.test", "click here", "image", "IMG_1234.jpg", "4111 1111 1111 1111", "DE89370400440532013000",
         "078-05-1120", "+47 22 34 56 78", "Werbung", "#ad", "CC BY 4.0", "©", "Photo: Kari", "\u200b", "\u202e", "\ufeff", "\u2028",
         "\xa0", "\x0b", "\x1b[31m", "\ue000", "\ue0011\ue002", ".", "!", "?", "...", " ", " ", "\n", "\n\n", "\t", "  \n", "\r\n", "\r",
         '"', "'", "&amp;", "&", "<", ">", "&#0;", "&#x1F600;", "{{ x }}", "{% if %}", "{#", "}}", "⟦", "::error::x", "##[x]"]  # fmt: skip
MARKDOWN = ["# ", "## ", "- ", "1. ", "> ", "*", "**", "_", "`", "```\n", "    ", "---\n", "| a | b |\n|---|---|\n", "|", "![", "](", "[", "]",
            "(", ")", "[x]: /y\n", "![](a.png)", '![a](b "c")', "[^1]", "[^1]: x\n", "~~", "\\", "<!-- socialint: ignore[alt] why -->",
            "<!-- socialint: ignore", "<!-- socialint: ignore-file[all] x -->", "---\nplatform: x\nlang: de\n---\n"]  # fmt: skip
TAGS = ["p", "div", "b", "a", "img", "table", "tr", "td", "th", "caption", "h1", "h3", "ul", "li", "figure", "figcaption", "title", "html",
        "head", "body", "meta", "link", "style", "script", "svg", "math", "select", "option", "input", "button", "label", "textarea", "form",
        "nav", "iframe", "video", "source", "picture", "template", "noscript", "br", "span", "summary", "area", "object"]  # fmt: skip
ATTRIBUTES = ["alt=''", "alt", "alt=x", "src=a.png", "src='{{ x }}'", "href=#", "href='http://a.b'", "href=", "lang=de", "lang=", "role=button",
              "role=presentation", "aria-hidden=true", "aria-label=' '", "aria-labelledby='a b'", "id=a", "for=a", "hidden", "tabindex=0",
              "type=image", "type=hidden", "name=viewport content='user-scalable=no'", "scope=col", "headers=a", "class='a b'",
              "style='display:none'", "style='", "colspan=99999999", "rowspan=-1", "value=x", "placeholder=y", "{{ a }}"]  # fmt: skip

tag = st.one_of(
    st.builds(
        lambda name, some: f"<{name} {' '.join(some)}>", st.sampled_from(TAGS), st.lists(st.sampled_from(ATTRIBUTES), max_size=3)
    ),
    st.sampled_from(TAGS).map("</{}>".format),
    st.sampled_from(["<!doctype html>", "<!--x-->", "<![CDATA[y]]>", "<?x?>", "</", "<!-- socialint: ignore[alt] r -->"]),
)
html = st.lists(st.one_of(tag, st.sampled_from(WORDS)), max_size=16).map("".join)
markdown = st.lists(st.one_of(st.sampled_from(MARKDOWN), st.sampled_from(WORDS), tag), max_size=16).map("".join)

KEYS = ["text", "html", "markdown", "title", "lang", "platform", "platforms", "markets", "audience", "paid", "product", "account", "author",
        "date", "media", "socialint", "content", "media_attachments", "$type", "embed", "langs", "src", "alt", "decorative", "caption",
        "credit", "license", "description", "ignore", "alt-missing", "images", "type"]  # fmt: skip
SCALARS = ["x", "mastodon", "de", "true", "gifted", "2026-01-01", "photo", "app.bsky.feed.post", "@x", "", None, True, 0, 1.5]
fields = st.recursive(
    st.one_of(st.sampled_from(SCALARS), html, markdown),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.sampled_from(KEYS), inner, max_size=4)),
    max_leaves=8,
)
objects = st.dictionaries(st.sampled_from(KEYS), fields, min_size=1, max_size=6)


def written(data: Any) -> str:
    """JSON, now and then with escapes."""
    return json.dumps(data, ensure_ascii=len(str(data)) % 2 == 0)


CONTENT = {
    "a.md": markdown,
    "a.mdx": markdown,
    "post.md": st.tuples(
        st.lists(st.tuples(st.sampled_from(KEYS), st.sampled_from(["x", "de", "true", "[a, b]", "{a: b}", "", "\n  - src: a.png"])), max_size=4),
        markdown,
    ).map(lambda parts: "---\nplatform: x\n" + "".join(f"{key}: {value}\n" for key, value in parts[0]) + "---\n" + parts[1]),
    "a.html": html,
    "a.svg": html.map("<svg xmlns='http://www.w3.org/2000/svg'>{}</svg>".format),
    "a.json": st.one_of(objects, st.lists(objects, max_size=3)).map(written),
}  # fmt: skip


@pytest.mark.parametrize("name", CONTENT)
@settings(deadline=None, max_examples=int(os.environ.get("EXAMPLES", "120")))
@given(st.data())
def test_no_rule_fails_and_every_finding_stands_in_the_file(name: str, data: st.DataObject) -> None:
    text = data.draw(CONTENT[name])
    findings = lint(text, format=name, config=CONFIG, select=("all",))  # a rule that fails raises
    for finding in findings:
        assert 0 <= finding.offset <= finding.end_offset <= len(text)
        assert (finding.line, finding.column) <= (finding.end_line, finding.end_column)
        for words in (finding.message, finding.hint):
            assert len(words.splitlines()) <= 1
        assert finding.severity is Severity.note or not finding.review
    assert [f.offset for f in findings] == sorted(f.offset for f in findings)
    assert len({(f.rule, f.offset, f.end_offset, f.message) for f in findings}) == len(findings)
    assert len({f.fingerprint for f in findings}) == len(findings)
    report = Report(tuple(findings), (), (), (name,), (), {}, 0.0)
    for format in formats() if len(text) % 7 == 0 else ():
        for char in render(format, report):
            assert char in "\n\t" or char.isprintable() or ord(char) > 0x9F, (format, char)
