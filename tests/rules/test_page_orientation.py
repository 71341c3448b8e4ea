"""A phone on a wheelchair cannot be turned."""

from __future__ import annotations

import pytest

from socialint.testing import assert_rule


def page(css: str, start: str = "<body>") -> str:
    return f"<!doctype html><title>Tides</title><style>{css}</style>{start}<p class=p>High water</p></body>"


@pytest.mark.parametrize(
    "css",
    [
        "@media (orientation: portrait) { body { transform: rotate(90deg) } }",
        "@media screen and (orientation: landscape) { body { transform: translateX(3px) rotateZ(-0.25turn) } }",
        "@media (orientation: portrait) { body { rotate: z 270deg } }",
        "@media (orientation: portrait) { body { -webkit-transform: rotate(100grad) } }",
        "body { transform: rotate(90deg) } @media (orientation: portrait) { body { transform: none } }",
        "@media (orientation: portrait) { body { transform: matrix(0, 1, -1, 0, 0, 0) } }",
        "@media (orientation: landscape) { body { transform: matrix3d(0, -1, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1) } }",
    ],
)
def test_a_page_that_wants_to_be_held_one_way(css: str) -> None:
    assert assert_rule("page-orientation", page(css, "⟦<body>⟧"), format="html")


@pytest.mark.parametrize(
    "css",
    [
        "@media (orientation: portrait) { body { transform: rotate(180deg) } }",
        "@media (orientation: portrait) { body { transform: rotate(3deg) } }",
        "@media (orientation: portrait) { b { transform: rotate(90deg) } }",
        "body { transform: rotate(90deg) }",
        "body { transform: rotate(90deg) } @media (orientation: portrait) { body { transform: rotate(.25turn) } }",
        "@media (orientation: portrait) { body { transform: matrix(-1, 0, 0, -1, 0, 0) } }",
        "@media (orientation: portrait) { body { transform: matrix(0, 1, 1, 0, 0, 0) } }",
        "@media (orientation: portrait) { body { transform: matrix(0, 1) } }",
        "@media (orientation: portrait) { body { color: red } } @media print { body { transform: rotate(90deg) } }",
        "@media not (orientation: portrait) { body { transform: rotate(90deg) } }",
        "@media (orientation: portrait) { body::before { transform: rotate(90deg) } }",
        "@media (orientation: portrait) { body { transform: rotate(var(--a)) } }",
    ],
)
def test_a_page_that_can_be_held_either_way(css: str) -> None:
    assert_rule("page-orientation", page(css), format="html")
