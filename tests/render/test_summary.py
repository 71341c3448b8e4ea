"""A step summary shows everything that fits, and nothing that a post says becomes Markdown."""

from __future__ import annotations

import re

import pyromark
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from socialint.render import render
from socialint.render.summary import code, prose
from tests.render.sample import finding, report, sample

OPTIONS = (
    pyromark.Options.ENABLE_TABLES
    | pyromark.Options.ENABLE_STRIKETHROUGH
    | pyromark.Options.ENABLE_FOOTNOTES
    | pyromark.Options.ENABLE_MATH
)
SIGNS = [
    *("[a](https://evil.example)", "![i](x)", "<img src=x>", "</td>", "<!--", "&lt;", "[^1]", "# h", "- l", "\n", " ", "x"),
    *("`", "``", "|", "\\", "**", "_", "~~", "$", "[", "]", "(", "!"),
    *("@octocat", "#12", "GH-1", "www.evil.example", "https://evil.example", "a@b.example", ":tada:"),
]
HOSTILE = st.lists(st.sampled_from(SIGNS) | st.text(max_size=3), max_size=10).map("".join)


@settings(deadline=None)
@given(HOSTILE, HOSTILE, HOSTILE)
def test_hostile_text_becomes_neither_markup_nor_link(path: str, message: str, hint: str) -> None:
    one = finding("alt-missing", path or "x", "⟦⟧", message, hint, reason=message)
    html = pyromark.html(render("summary", report(one, ignored=(one,), notes=(message,))), options=OPTIONS)
    tags = set(re.findall(r"<(\w+)", html))
    assert tags <= {"h2", "h3", "p", "strong", "table", "thead", "tbody", "tr", "th", "td", "a", "br", "sub", "code", "ul", "li"}
    assert set(re.findall(r'href="([^"]*)"', html)) == {"https://socialint.example/rules/alt-missing"}
    assert html.count("<tr>") == 4  # two tables of one row
    outside = re.sub(r"<code>.*?</code>|<a .*?</a>", "", html, flags=re.DOTALL)
    assert not re.search(r"@\w|#\d|GH-\d|://|www\.", re.sub(r"<[^>]*>|&#?\w+;", " ", outside), re.IGNORECASE)


@given(st.text(st.sampled_from("a`| \\*<"), min_size=1))
def test_a_path_is_shown_to_the_letter(path: str) -> None:
    html = pyromark.html("x " + code(path), options=OPTIONS)
    shown = re.search(r"<code>(.*)</code>", html, re.DOTALL)
    assert shown
    text = shown[1].replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    assert text == path or path.strip() == ""


def test_words_read_as_they_were() -> None:
    html = pyromark.html(prose('alt="a_b" is *not* <b>[x]</b> & 10 % – #tag'), options=OPTIONS)
    text = html.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&").replace("&quot;", '"').replace("\u2060", "")
    assert text == '<p>alt="a_b" is *not* <b>[x]</b> & 10 % – #tag</p>\n'


@pytest.mark.parametrize("limit", [2_500, 50_000])
def test_too_much_is_cut_at_an_entry_and_counted(limit: int) -> None:
    found = [finding("alt-missing", f"posts/{n // 10}.md", "⟦⟧", f"message {n} æøå <b>") for n in range(3000)]
    out = render("summary", report(*found), limit=limit)
    assert limit - 2_000 < len(out.encode()) <= limit
    shown = out.count("| error |") - 1  # one of them is the rule's
    assert f"**{3000 - shown} more rows are left out" in out
    assert out.split("\n")[-4].endswith("|")


def test_what_a_person_must_check_is_counted_into_the_limit() -> None:
    found = [finding("alt-missing", f"posts/{n}.md", "⟦⟧", "message") for n in range(3000)]
    out = render("summary", report(*found, pages=1, criteria=frozenset({"wcag:1.1.1"})), limit=50_000)
    assert 48_000 < len(out.encode()) <= 50_000
    assert out.endswith("</details>\n")


def test_the_default_limit_is_below_a_mebibyte() -> None:
    found = [finding("alt-missing", f"posts/{n}.md", "⟦⟧", "message " * 50) for n in range(4000)]
    assert 900_000 < len(render("summary", report(*found)).encode()) < 1024 * 1024


def test_everything_is_there_when_it_fits() -> None:
    out = render("summary", sample())
    for each in (*sample().findings, *sample().ignored):
        assert f"{each.line}:{each.column}" in out
    assert "`posts/huge.json`" in out
    assert "left out" not in out
