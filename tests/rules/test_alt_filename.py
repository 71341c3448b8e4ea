"""A file name read out loud tells nobody what the picture shows; a brand with a dot does."""

from __future__ import annotations

import pytest

from socialint.testing import assert_rule


@pytest.mark.parametrize(
    ("format", "text"),
    [
        ("markdown", "![⟦IMG_4711.JPG⟧](a.png)"),
        ("markdown", "![⟦hero-banner-2⟧](/img/hero-banner-2.webp)"),
        ("markdown", "![⟦DSC01234⟧](a.png)"),
        ("markdown", "---\nplatform: x\nlang: en\n---\n![⟦my_photo_final.png⟧](x)\n"),
        ("html", '<img src=a alt="⟦Screenshot 2026-03-01 at 10.15.22⟧">'),
        ("html", '<img src=a alt=" ⟦20260301_101522⟧ ">'),
        ("html", '<img src="https://cdn.example/x/team_oslo.jpg?w=9" alt="⟦team_oslo⟧">'),
        (
            "json",
            '{"platform": "mastodon", "text": "Hi", "media": [{"src": "a.jpg", "alt": "⟦8f14e45f-ceea-467f-9a36-dedd4bea2543⟧"}]}',
        ),
        ("json", '{"platform": "mastodon", "text": "Hi", "media": [{"src": "a.jpg", "alt": "⟦IMG-20260301-WA0004⟧"}]}'),
    ],
)
def test_it_is_found_where_it_stands(format: str, text: str) -> None:
    assert assert_rule("alt-filename", text, format=format)


@pytest.mark.parametrize(
    ("format", "text"),
    [
        ("markdown", "![Booking.com](a.png) ![Node.js](b.png) ![Acme](acme.svg) ![AdminLTE](AdminLTE.png)"),
        ("markdown", "![The difference between a.png and b.png](x.png) ![](IMG_1.png) ![IMG](x.png) ![2026](x.png)"),
        (
            "html",
            '<img src=a alt="A folder with the file cat.jpg in it"><img src=a alt="{{ name }}.jpg"><img alt="e-mail" src="e-mail.svg">',
        ),
        (
            "json",
            '{"platform": "mastodon", "text": "Hi", "media": [{"src": "a.jpg", "alt": "Screenshot of our new form: two fields and a button"}]}',
        ),
    ],
)
def test_words_and_brands_are_left_alone(format: str, text: str) -> None:
    assert_rule("alt-filename", text, format=format)


@pytest.mark.parametrize(
    ("alt", "source"),
    [
        ("~harbour7", "harbour7-260x146.jpg"),
        ("Mermaidpb", "public/mermaidPB.png"),
        ("Price list page 001", "shop/Price-list-page-001.jpg"),
        ("02 court hearing 110623", "02-court-hearing-110623.jpg"),
        ("Now and Then Here and There.png", "Now_and_Then_Here_and_There.png"),
        ("cpuinfo", "uploads/cpuinfo-300x200.png"),
        ("thunar-warning", "thunar-warning.jpg"),
        ("Schermata 2019-04-12 alle 10.15.22", "schermata.png"),
    ],
)
def test_what_an_upload_form_makes_of_a_name_is_found_in_a_link_too(alt: str, source: str) -> None:
    assert_rule("alt-filename", f'<a href="/a"><img src="{source}" alt="⟦{alt}⟧"></a>', format="html")


@pytest.mark.parametrize(
    ("alt", "source"),
    [("Ravis", "RAVIS.gif"), ("facebook", "facebook-32x32.png"), ("acme", "logos/acme-300x80.png"), ("Oslo", "oslo-300x200.jpg"),
     ("half-timbered", "half-timbered.png"), ("Windows 11", "windows-11.jpg"), ("", "cpuinfo-300x200.png")],
)  # fmt: skip
def test_a_name_that_is_the_right_word_is_left_alone(alt: str, source: str) -> None:
    assert_rule("alt-filename", f'<a href="/a"><img src="{source}" alt="{alt}"></a>', format="html")


def test_what_a_heading_says_may_be_the_name_of_a_program() -> None:
    heading = '<h1><img src="media/logo.png" alt="⟦better-ajv-errors⟧"></h1>'
    assert [finding.review for finding in assert_rule("alt-filename", heading, format="html")] == [True]
    (elsewhere,) = assert_rule("alt-filename", heading.replace("h1", "p"), format="html")
    assert not elsewhere.review
    (file,) = assert_rule("alt-filename", '<h1><img src="main-photo-3.png" alt="⟦main-photo-3⟧"></h1>', format="html")
    assert not file.review


@pytest.mark.parametrize(("alt", "found"), [("TLV-structure", True), ("window-empty", True), ("Rolls-Royce", False)])
def test_the_name_of_a_picture_that_links_to_itself_is_one_of_a_file(alt: str, found: bool) -> None:
    marked = f"⟦{alt}⟧" if found else alt
    source = f"{alt}.png" if found else "car.png"
    assert_rule("alt-filename", f'<a href="{source}"><img src="{source}" alt="{marked}"></a>', format="html")
