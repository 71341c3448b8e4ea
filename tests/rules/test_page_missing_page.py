"""Links of a page within the house's own site: what leads nowhere is named, and a site of which only a part is here is let alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from socialint.run import Request, run

CONFIG = """
[[site]]
url = "https://example.org/shop/"
root = "public/"
"""
PAGE = '<!doctype html><html lang="en"><title>Loans</title><h1>Loans</h1><p>{}</p></html>'


@pytest.fixture(autouse=True)
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with a built site."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "socialint.toml").write_text(CONFIG, "utf-8")
    for name in ("index.html", "loans/index.html", "loans/safety-information.html", "report-2025.html"):
        write(name, "Text")
    return tmp_path


def write(name: str, text: str) -> None:
    file = Path("public", name)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(PAGE.format(text), "utf-8")


def found(*hrefs: str, page: str = "loans/offer.html") -> list[tuple[str, str]]:
    write(page, " ".join(f'<a href="{href}">Read on</a>' for href in hrefs))
    findings = run(Request(("public/" + page,))).report.findings
    text = Path("public", page).read_text("utf-8")
    return [
        (text[finding.offset : finding.end_offset], finding.hint) for finding in findings if finding.rule == "page-missing-page"
    ]


@pytest.mark.parametrize(
    ("href", "meant"),
    [
        ("safety-informations", "loans/safety-information"),
        ("safety-informaton.html#risks", "loans/safety-information.html"),
        ("/shop/loan/", "loans"),
        ("../loan", "loans"),
        ("https://www.example.org/shop/loans/safty-information", "loans/safety-information"),
    ],
)
def test_a_slip_in_a_link_is_named_with_the_page_that_was_meant(href: str, meant: str) -> None:
    assert found("/shop/", "safety-information.html", href) == [(href, f'link "{meant}", which is there, or add the page')]


@pytest.mark.parametrize(
    "href",
    [
        "safety-information", "../report-2025", "#terms", "", "?page=2", "safety-information.pdf", "mailto:loan@example.org", "/loan",
        "../report-2024", "https://example.com/shop/loan", "../../loan", "https://[", "//example.org/shop/loans", "{{ page }}/loan",
    ],
)  # fmt: skip
def test_what_is_there_or_cannot_be_told_is_let_alone(href: str) -> None:
    assert found(href) == []


def test_a_site_of_which_only_a_part_is_here_is_let_alone() -> None:
    assert found("safety-informations")
    for elsewhere in ("/shop/news/", "/shop/login", "../about/team"):
        assert not found("safety-informations", elsewhere)


def test_a_page_whose_links_count_from_elsewhere_is_let_alone() -> None:
    write("base.html", '<base href="/shop/loans/"><a href="safety-informations">Read on</a>')
    Path("public/part.html").write_text('<p><a href="loan">Loans</a></p>', "utf-8")
    Path("public/source.md").write_text("# Loans\n\n[Loans](loan) and [loans](../loan)\n", "utf-8")
    assert "page-missing-page" not in {finding.rule for finding in run(Request(("public",))).report.findings}
