"""Private data that no privacy rule was asked for, or that another rule quotes, is hidden all the same."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialint.render import render
from socialint.render.mask import Mask
from socialint.source import Source
from tests.render.sample import EMAIL, at, finding, place, report

SECRET = "XJ-4711-QRS"  # nothing that a pattern would know


def test_without_any_privacy_rule(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()  # the real detector
    line = "⟦![](a.png)⟧ write to kari.nordmann@sykehuset.no or call +47 930 12 345"
    for name in ("text", "json", "sarif", "summary", "github"):
        out = render(name, report(finding("alt-missing", "a.md", line, line.strip("⟦⟧"))))
        assert "nordmann" not in out
        assert "12 345" not in out


def test_a_value_that_only_a_rule_knows() -> None:
    source = Source("a.md", f"![](a.png) {SECRET}")
    found = (
        at("privacy-national-id", *place(source, SECRET)),
        at("alt-missing", *place(source, "![](a.png)"), f'"{SECRET}" stands near'),
        at("alt-missing", *place(source, "![](a.png)"), f'"and {SECRET[:6]}…" was cut'),
    )
    out = render("text", report(*found))
    assert SECRET[:4] not in out
    assert f'"{"█" * 11}" stands near' in out
    assert f'"and {"█" * 6}…" was cut' in out


@given(st.text(), st.integers(0, 50), st.integers(0, 50), st.lists(st.tuples(st.integers(0, 50), st.integers(0, 50)), max_size=5))
def test_masked_text_keeps_its_length(text: str, start: int, end: int, spans: list[tuple[int, int]]) -> None:
    source = Source("a.md", text + EMAIL)
    private = [at("privacy-email", source, min(span), max(span)) for span in spans if max(span) <= len(source.text)]
    start, end = sorted((min(start, len(source.text)), min(end, len(source.text))))
    masked = Mask(report(*private)).source("a.md", source, start, end)
    assert len(masked) == end - start
    for at_, char in enumerate(masked, start):
        if any(min(span) <= at_ < max(span) <= len(source.text) for span in spans):
            assert char == "█"


def test_a_value_that_the_edge_of_a_window_cuts_is_hidden(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()  # the real detector
    before, after = "Line one\nRing ", " or write\nLine three"
    for value in ("kari.nordmann@sykehuset.no", "+47 930 12 345"):
        source = Source("a.md", before + value + after)
        begin, end = len(before), len(before + value)
        mask = Mask(report())
        for cut in range(begin, end + 1):
            assert mask.source("a.md", source, 0, cut) == before + "█" * (cut - begin)
            assert mask.source("a.md", source, cut, len(source.text)) == "█" * (end - cut) + after
