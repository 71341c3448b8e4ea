"""The text report: one finding is read at a glance, on a terminal and in a log."""

from __future__ import annotations

import re

from socialint.render import render
from socialint.report import RelatedPlace
from tests.render.sample import finding, report, sample


def test_one_finding() -> None:
    found = finding(
        "alt-missing", "posts/a.md", "Hi\n👋 see ⟦![](a.png)⟧ now", "image a.png has no text alternative", "describe it"
    )
    assert render("text", report(found)) == (
        "posts/a.md:2:7: error[alt-missing] image a.png has no text alternative\n"
        "  |\n"
        "2 | 👋 see ![](a.png) now\n"
        "  |        ^^^^^^^^^^\n"
        "  = why: People are shut out, and nobody tells them.\n"
        "  = hint: describe it\n"
        "  = more: https://socialint.example/rules/alt-missing\n"
        "\n"
        "1 error in 1 file checked\n"
        "a person must still judge whether claims are true, text alternatives fit, and the law is met\n"
    )


def test_why_is_said_once_a_run() -> None:
    twice = finding("alt-missing", "a.md", "⟦![](a.png)⟧", "image a.png has no text alternative")
    assert render("text", report(twice, twice)).count("= why:") == 1


def test_color_changes_nothing_but_color() -> None:
    plain = render("text", sample(), verbose=True, statistics=True)
    colored = render("text", sample(), verbose=True, statistics=True, color=True, links=True)
    assert colored != plain
    assert re.sub(r"\x1b\[[0-9;]*m|\x1b\]8;;[ -~]*?\x1b\\", "", colored) == plain


def test_quiet_is_one_line_per_finding() -> None:
    out = render("text", sample(), quiet=True)
    assert len(out.splitlines()) == len(sample().findings)
    assert render("text", report(files=("a.md",)), quiet=True) == ""


def test_a_link_leads_only_to_the_web() -> None:
    evil = finding("alt-missing", "a.md", "⟦x⟧", url="javascript:alert(1)")
    odd = finding("alt-missing", "a.md", "⟦x⟧", url='https://x.example/\x1b]8;;"<ø>')
    out = render("text", report(evil, odd), color=True, links=True)
    assert "javascript" not in out
    assert "\x1b]8;;https://x.example/%1B%5D8;;%22%3C%C3%B8%3E\x1b\\" in out


def test_a_file_name_never_looks_like_a_command() -> None:
    out = render(
        "text", report(finding("alt-missing", "::error::x.md", "⟦x⟧", related=(RelatedPlace("##[a].md", 1, 1, 1, 1, "m"),)))
    )
    assert out.startswith("./::error::x.md:1:1: error[alt-missing]")
    assert "  = see: ##\\[a].md:1:1: m\n" in out


def test_statistics_count_by_rule() -> None:
    found = [finding("alt-missing", "a.md", "⟦x⟧")] * 10 + [finding("post-hashtag-case", "a.md", "⟦x⟧")] * 2
    assert "\n10  error    alt-missing\n 2  warning  post-hashtag-case\n" in render("text", report(*found), statistics=True)
