"""Two links of one name: the list of links that a screen reader shows must tell them apart, or they lead to the same."""

from __future__ import annotations

from pathlib import Path

import pytest

from socialint.project import Selection
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


def test_the_way_to_a_page_is_not_what_stands_there(site: Path) -> None:
    (site / "deep.html").write_text("<title>t</title><body>Start > Team > Contact <p>Call us.", "utf-8")
    (site / "marked.html").write_text("<title>t</title><div class=breadcrumbs><a>Start</a> / Team</div> <p>Call us.", "utf-8")
    (site / "empty.html").write_text("<title>t</title><body>Start > Contact <nav>Home</nav>", "utf-8")
    (site / "film.html").write_text("<title>t</title><body><video src=a.mp4></video>", "utf-8")
    assert found(site, two("one.html", "deep.html")) == []
    assert found(site, two("deep.html", "marked.html")) == []
    assert found(site, two("empty.html", "two.html")) == [False]
    assert found(site, two("film.html", "two.html")) == [True]
    assert found(site, two("film.html", "empty.html")) == [True]


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


def test_an_element_that_says_it_is_a_link_goes_where_its_handler_goes(site: Path) -> None:
    def both(first: str, second: str) -> str:
        return f'<p><span role=link onclick="{first}">Call</span> <span role=link onclick="{second}">Call</span></p>'

    assert found(site, both("location='one.html'", "window.location.href = 'two.html';")) == [False]
    assert found(site, both("location='one.html'", "location.assign('two.html')")) == [False]
    assert found(site, both("location='one.html'", "location='same.html'; return false")) == []
    assert found(site, both("location='one.html'", "go('two.html')")) == []
    assert found(site, both("location='one.html'", "location='two' + '.html'")) == []


def frames(first: str, second: str) -> str:
    return f"<iframe title=Contact {first}></iframe><div><iframe aria-label=contact {second}></iframe></div>"


FRAMES = "page-same-name-frame"


def test_frames_of_one_name_show_the_same(site: Path) -> None:
    assert found(site, frames("src=one.html", "src=two.html"), FRAMES) == [False]
    assert found(site, frames("src=one.html", "src=https://example.org/"), FRAMES) == [True]
    assert found(site, frames("src=one.html", "src=same.html"), FRAMES) == []
    assert found(site, frames("src=one.html", "src=two.html aria-hidden=true"), FRAMES) == []
    assert found(site, frames("src=one.html", "src=about:blank"), FRAMES) == []


def test_a_frame_in_a_frame_is_a_frame(site: Path) -> None:
    inner = "srcdoc=\"<p><iframe title='contact' src='two.html'></iframe>\""
    assert found(site, frames("src=one.html", inner), FRAMES) == [False]
    assert found(site, frames("src=two.html", inner), FRAMES) == []


def test_advertising_may_be_filled_by_anybody(site: Path) -> None:
    body = "<iframe title=Advertisement src=one.html></iframe><iframe title=Advertisement src=two.html></iframe>"
    assert found(site, body, FRAMES) == []


def test_many_links_of_one_name_take_no_time() -> None:
    text = "<p>" + "".join(f"<a href=/{number}>x</a> " for number in range(3000)) + "</p>"
    from socialint.testing import lint

    assert len([f for f in lint(text, format="html", select=("page-same-name-link",)) if f.rule == "page-same-name-link"]) == 2999
