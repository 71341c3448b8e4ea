"""Links of a post into the house's own site: a page that is not there is named, what the server may know is left to it."""

from __future__ import annotations

from pathlib import Path

import pytest

from socialint.model import Severity
from socialint.report import Finding
from socialint.testing import assert_rule

CONFIG = """
[[site]]
url = "https://example.org/shop/"
root = "public/"
"""
PAGE = "<!doctype html><title>Loans</title><p>Terms"


@pytest.fixture(autouse=True)
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with a built site."""
    monkeypatch.chdir(tmp_path)
    for name in ("index.html", "loans/index.html", "loans/terms.html", "forms/index.html", "old.md"):
        write(tmp_path, name, "---\npermalink: /moved/\n---\nText" if name == "old.md" else PAGE)
    return tmp_path


def write(site: Path, name: str, text: str = PAGE) -> None:
    file = site / "public" / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8")


def found(address: str) -> list[Finding]:
    return assert_rule("post-missing-page", f"---\nplatform: x\n---\nOur offer: {address}\n", config=CONFIG)


@pytest.mark.parametrize(
    ("address", "meant"),
    [
        ("laons", "loans"),
        ("loan/", "loans"),
        ("Loan?utm_source=x", "loans"),
        ("loans/term#a", "loans/terms"),
        ("loans/term.html", "loans/terms.html"),
    ],
)
def test_a_slip_in_an_address_is_a_warning_with_the_page_that_was_meant(address: str, meant: str) -> None:
    (finding,) = found(f"⟦https://www.example.org/shop/{address}⟧")
    assert (finding.severity, finding.hint) == (Severity.warning, f"write https://example.org/shop/{meant}")


def test_an_address_that_is_like_no_page_is_left_to_a_person(site: Path) -> None:
    (finding,) = found("⟦https://example.org/shop/christmas⟧")
    assert finding.review
    (site / "public" / "index.html").unlink()  # only a part of the site is here
    assert not found("https://example.org/shop/christmas")


def test_the_report_of_another_year_was_hardly_meant(site: Path) -> None:
    write(site, "report-2025.html")
    (finding,) = found("⟦https://example.org/shop/report-2024⟧")
    assert finding.review
    assert "2025" not in finding.hint


@pytest.mark.parametrize(
    "address",
    [
        "shop/", "shop", "shop/loans", "shop/loans/index.html", "shop/loans/terms", "shop/moved", "shop/form.pdf", "shop/forms/loan.pdf",
        "shop/news/2026/loans", "shops/loan", "loan", "shop/../loan", "shop/loan%00s",
    ],
)  # fmt: skip
def test_what_is_there_or_cannot_be_told_is_let_alone(address: str) -> None:
    assert not found(f"https://example.org/{address}")


def test_other_sites_and_bare_words_are_let_alone() -> None:
    assert not found("https://example.com/shop/loan and shop/loan and example.org")


def test_a_table_of_planned_posts_is_looked_at_too() -> None:
    table = "platform,text\nx,Our offer: ⟦https://example.org/shop/loan⟧\n"
    assert assert_rule("post-missing-page", table, format="plan.csv", config=CONFIG)


def test_the_link_of_a_card_or_a_column_is_looked_at_too() -> None:
    """The text need not hold an address: most cards stand alone."""
    table = "platform,text,link\nx,Our offer,⟦https://example.org/shop/loan⟧\n"
    (finding,) = assert_rule("post-missing-page", table, format="plan.csv", config=CONFIG)
    assert finding.hint == "write https://example.org/shop/loans"
    table = "platform,text,link\nx,Our offer: ⟦https://example.org/shop/loan⟧,https://example.org/shop/loan\n"
    assert len(assert_rule("post-missing-page", table, format="plan.csv", config=CONFIG)) == 1
    pin = '{"board_id": "1", "description": "Our offer", "title": "T", "link": "⟦https://example.org/shop/loan⟧"}'
    assert assert_rule("post-missing-page", pin, config=CONFIG, format="json")


def test_no_name_outside_of_the_site_is_told(site: Path) -> None:
    (site / "secret").mkdir()
    (site / "secret" / "loans.html").write_text(PAGE, "utf-8")
    (site / "public" / "out").symlink_to(site / "secret")
    (site / "public" / "round").symlink_to("round")
    assert not found("https://example.org/shop/out/loan and https://example.org/shop/round/loan")


def test_a_folder_that_is_not_there_is_told_once_by_the_run_and_not_at_each_link(site: Path) -> None:
    (site / "public").rename(site / "built")
    assert not found("https://example.org/shop/loan")
