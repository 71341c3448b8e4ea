"""What a style attribute fixes, a reader cannot undo; what anything else says, she can."""

from __future__ import annotations

import pytest

from socialint.testing import assert_rule

LONG = "High water is at noon today and a little later tomorrow, as ever. " * 2


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        ("page-letter-spacing", "<p ⟦style='letter-spacing: .1em !important'⟧>High water"),
        ("page-letter-spacing", "<p ⟦style='letter-spacing: 1px!important'⟧>High water"),
        ("page-letter-spacing", "<p ⟦style='letter-spacing: normal !important'⟧>High water"),
        ("page-letter-spacing", "<div ⟦style='letter-spacing: 1px !important'⟧><p>High water</p></div>"),
        ("page-letter-spacing", "<p ⟦style='letter-spacing: -1px !important'⟧>High <b style='letter-spacing: inherit'>water"),
        ("page-word-spacing", "<p ⟦style='word-spacing: 2px !important'⟧>High water"),
        ("page-word-spacing", "<p ⟦style='word-spacing: initial !important'⟧>High water"),
        ("page-line-height", f"<p ⟦style='width: 300px; line-height: 1.2 !important'⟧>{LONG}"),
        ("page-line-height", f"<div style='max-width: 20em'><p ⟦style='line-height: 20px !important'⟧>{LONG}</div>"),
        ("page-line-height", f"<p ⟦style='font: 12px/1 serif !important; width: 300px'⟧>{LONG}"),
    ],
)
def test_space_that_nobody_can_widen(rule: str, text: str) -> None:
    assert assert_rule(rule, text, format="html")


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        ("page-letter-spacing", "<p style='letter-spacing: .1em'>High water"),
        ("page-letter-spacing", "<p style='letter-spacing: .12em !important'>High water"),
        ("page-letter-spacing", "<p style='letter-spacing: .1em !important; display: none'>High water"),
        ("page-letter-spacing", "<p style='letter-spacing: .1em !important; position: absolute; left: -999em'>High water"),
        ("page-letter-spacing", "<p style='letter-spacing: .1em !important; letter-spacing: .2em !important'>High water"),
        ("page-letter-spacing", "<style>p { letter-spacing: .1em !important }</style><p>High water"),
        ("page-letter-spacing", "<p style='letter-spacing: var(--x) !important'>High water"),
        ("page-letter-spacing", "<div style='letter-spacing: 1px !important'><p style='letter-spacing: .2em !important'>High"),
        ("page-word-spacing", "<p style='word-spacing: .16em !important'>High water"),
        ("page-word-spacing", "<p style='word-spacing: 0 !important'>Tides"),
        ("page-line-height", "<p style='line-height: 1.2 !important'>High water"),
        ("page-line-height", f"<p style='line-height: 1.2 !important'>{LONG}"),  # a wide window may take it in one line
        ("page-line-height", f"<p style='width: 300px; line-height: 150% !important'>{LONG}"),
        ("page-line-height", f"<p style='width: 300px; line-height: 1.2 !important; white-space: nowrap'>{LONG}"),
    ],
)
def test_space_that_readers_can_have(rule: str, text: str) -> None:
    assert_rule(rule, text, format="html")
