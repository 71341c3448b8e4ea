"""Two links of one name: the list of links that a screen reader shows must tell them apart, or they lead to the same."""

from __future__ import annotations

from pathlib import Path

import pytest

from socialint.config import Selection
from socialint.run import Request, run
from socialint.testing import assert_rule


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Pages: `one` and `same` have the same main text, `two` another; `moved` leads on."""
    for name, text in {"one": "Call us.", "same": "Call  us.", "two": "Write to us."}.items():
        (tmp_path / f"{name}.html").write_text(f"<title>{name}</title><nav>{name}</nav><main>{text}</main>", "utf-8")
    (tmp_path / "moved.html").write_text("<meta http-equiv=refresh content='0; url=one.html'>Moved", "utf-8")
    (tmp_path / "made.html").write_text("<main>{{ content }}</main>", "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def found(site: Path, body: str, rule: str = "page-same-name-link") -> list[bool]:
    """Of each finding, whether a person must look."""
    (site / "page.html").write_text(f"<!doctype html><html lang=en><body>{body}</body></html>", "utf-8")
    return [finding.review for finding in run(Request(("page.html",), Selection((rule,)), isolated=True)).report.findings]


def two(first: str, second: str) -> str:
    return f"<p><a href='{first}'>Contact</a> or <a href='{second}'>contact</a></p>"


def test_different_pages_are_a_finding(site: Path) -> None:
    assert found(site, two("one.html", "two.html")) == [False]
    assert found(site, two("one.html", "/two.html#top")) == [False]


@pytest.mark.parametrize("addresses", [("one.html", "same.html"), ("one.html", "/one.html"), ("one.html#a", "one.html#b"), ("#a", "#b"),
                                       ("http://example.org/a/", "https://www.example.org/a"), ("mailto:a@b.no", "tel:1")])  # fmt: skip
def test_the_same_page_is_left_alone(site: Path, addresses: tuple[str, str]) -> None:
    assert found(site, two(*addresses)) == []


@pytest.mark.parametrize("addresses", [("one.html", "moved.html"), ("one.html", "made.html"), ("one.html", "https://example.org/"),
                                       ("one.html", "none.html"), ("one.html", "one.html?page=2"), ("one.html", "../../two.html")])  # fmt: skip
def test_what_cannot_be_compared_is_for_a_person(site: Path, addresses: tuple[str, str]) -> None:
    assert found(site, two(*addresses)) == [True]


def test_a_script_with_a_handle_on_a_link_may_change_it(site: Path) -> None:
    assert found(site, f"<div id=host>{two('one.html', 'two.html')}</div><script>a()</script>") == [True]


def test_other_words_around_it_may_tell_them_apart(site: Path) -> None:
    body = "<p>Plan: <a href=one.html>Open</a></p><p>Map: <a href=two.html>Open</a></p>"
    assert found(site, body) == []
    assert found(site, body, "page-same-name-anywhere") == [False]


@pytest.mark.parametrize(
    "text",
    [
        "<p><a href=/a>PDF</a> <a href=/b aria-label=Map>PDF</a></p>",
        "<p><a href=/a>PDF</a> <a href=/b aria-hidden=true>PDF</a></p>",
        "<p><a href=/a>PDF</a> <a href='{{ map }}'>PDF</a></p>",
        "<p><a href=/a></a> <a href=/b></a></p>",
    ],
)
def test_links_without_a_common_name_are_left_alone(text: str) -> None:
    assert_rule("page-same-name-anywhere", text, format="html")


def test_many_links_of_one_name_take_no_time() -> None:
    text = "<p>" + "".join(f"<a href=/{number}>x</a> " for number in range(3000)) + "</p>"
    from socialint.testing import lint

    assert len([f for f in lint(text, format="html", select=("page-same-name-link",)) if f.rule == "page-same-name-link"]) == 2999
