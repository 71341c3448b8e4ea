"""An advertising label in every form and place: at the start it is right, further down it is too late whatever it looks like."""

from __future__ import annotations

import pytest

from socialint import packs
from socialint.model import Context
from tests.packs.documents import post

EN = (
    "Three wet weeks with this jacket, and not one cold night in the tent. " * 2,
    "The hood stays where it should, in wind too.",
)
DE = ("Drei nasse Wochen mit dieser Jacke und keine kalte Nacht im Zelt. " * 2, "Die Kapuze sitzt, auch wenn es weht.")
NO = ("Tre våte uker med denne jakken, og ikke en kald natt i teltet. " * 2, "Hetten sitter der den skal, også i vind.")
#: What each market takes for a label; one word may be a tag, too.
LABELS = {
    ("US", "en", EN): (
        "Ad",
        "Sponsored",
        "Advertisement for Quellhav",
        "Paid partnership with Quellhav",
        "Sponsored by @quellhav",
    ),
    ("GB", "en", EN): ("Ad", "AD", "Advert", "Advertisement", "Ad feature", "Ad with @quellhav", "Advert for Quellhav Lodge"),
    ("DE", "de", DE): ("Werbung", "Anzeige", "Dauerwerbung", "Werbung für das Hotel Quellhav", "Anzeige mit @quellhav"),
    ("NO", "nb", NO): ("Reklame", "Annonse", "Reklame for Quellhav", "Betalt annonse for @quellhav", "Annonse fra Quellhav"),
}
RIGHT = (
    "{label}: {first}",
    "{label}. {first}{last}",
    "{label} | {first}{last}",
    "{label}\n{first}{last}",
    "({label}) {first}{last}",
)
LATE = (
    "{first}{last}\n\n{label}", "{first}{last}\n\n{label}.", "{first}{last} {label}", "{first}{last} {label}.",
    "{first}{last} ({label})", "{first}\n\n{label}\n\n{last}", "{first}\n\n{label}. {last}", "{first}\n\n{label}: {last}",
    "{first}{label}. {last}", "{first}{last}\n\n{label} #jacket #rain",
)  # fmt: skip


def heard(market: str, language: str, text: str) -> bool:
    """True where a warning or an error is said about a post's label."""
    doc = post(text, markets=[market], lang=language, platform="instagram")
    rules = packs.rules_for(Context(markets=(market,)))
    return any(not hit.review for rule in rules if "ad-label" in rule.id or "endorsement" in rule.id for hit in rule.check(doc))


@pytest.mark.parametrize("market", LABELS, ids=lambda market: market[0])
def test_a_label_at_the_start_is_right_and_a_late_one_is_heard_of(market: tuple[str, str, tuple[str, str]]) -> None:
    """Nobody declared that the post is paid: its own label says so, and stands where nobody reads it."""
    code, language, (first, last) = market
    for form, late in (*((form, False) for form in RIGHT), *((form, True) for form in LATE)):
        for label in LABELS[market]:
            text = form.format(label=label, first=first, last=last)
            assert heard(code, language, text) is late, text


def test_a_label_of_another_language_is_none_wherever_it_stands() -> None:
    for code, language, (first, last), others in (
        ("DE", "de", DE, ("Ad", "Sponsored", "Advertisement for Quellhav", "Reklame", "Annonse for Quellhav")),
        ("NO", "nb", NO, ("Ad", "Advertisement for Quellhav", "Sponsored by Quellhav", "Werbung", "Anzeige für Quellhav")),
        ("GB", "en", EN, ("Werbung", "Anzeige für Quellhav", "Reklame for Quellhav", "Publicidad")),
        ("US", "en", EN, ("Werbung", "Reklame", "Publicidad", "Anzeige für Quellhav")),
    ):
        for form in (*RIGHT, *LATE):
            for label in others:
                text = form.format(label=label, first=first, last=last)
                assert heard(code, language, text), text
