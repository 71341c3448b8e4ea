"""Advertising labels in four markets: what is flagged, what is asked, and the traps that are let alone."""

from __future__ import annotations

from typing import Any

import pytest

from socialint import packs
from socialint.model import Context
from tests.packs.documents import post

PAID, GIFTED, OPEN, OWN = {"paid": True}, {"paid": "gifted"}, {}, {"paid": "own-brand"}


def judged(market: str, text: str, fields: dict[str, Any]) -> str:
    """ "flagged", "warned" (the text tells it itself), "asked" (a note for a person) or ""."""
    doc = post(text, markets=[market], **fields)
    found = [(rule.id, hit) for rule in packs.rules_for(Context(markets=(market,))) for hit in rule.check(doc)]
    assert len(found) <= 1, "one finding explains one label"
    for id, hit in found:
        return "asked" if hit.review else "warned" if id.endswith("-stated") else "flagged"
    return ""


CASES: dict[str, list[tuple[str, dict[str, Any], str]]] = {
    "DE": [
        ("Anzeige | Mein neuer Rucksack ist da.", PAID, ""),
        ("[Werbung] Mein neuer Rucksack ist da.", GIFTED, ""),
        ("Unbezahlte Werbung, selbst gekauft: der Rucksack.", GIFTED, ""),
        ("#Anzeige Mein neuer Rucksack ist da.", PAID, ""),
        ("\u2728 WERBUNG \u2728\nMein neuer Rucksack.", PAID, ""),
        ("Bezahlte Partnerschaft mit Acme. Mein neuer Rucksack.", PAID, ""),
        ("Mein neuer Rucksack ist da.", PAID, "flagged"),
        ("Mein neuer Rucksack ist da, seht ihn euch an! #outdoor #berge #werbung", PAID, "flagged"),
        ("#ad Mein neuer Rucksack ist da.", PAID, "flagged"),
        ("sponsored by Acme: mein neuer Rucksack.", PAID, "flagged"),
        ("Anzeige erstattet? Nein, nur den Rucksack geholt.", PAID, "flagged"),
        ("Werbung wirkt, sagt man. Der Rucksack aber auch.", PAID, "flagged"),
        ("Keine Werbung: der Rucksack ist einfach gut.", PAID, "flagged"),
        ("Mit dem Code BERG10 bekommt ihr 10 % auf den Rucksack.", OPEN, "warned"),
        ("Der Rucksack war ein PR-Sample.", OPEN, "warned"),
        (
            "Danke an @acme f\u00fcr die Einladung in die Berge!",
            {"lang": "es"},
            "",
        ),  # of a language without signs, only English is read
        ("La mochila que me gusta. Use code BERG10 for 10% off!", {"lang": "es"}, "warned"),
        ("Danke an @acme f\u00fcr die Einladung in die Berge!", OPEN, "warned"),
        ("Mein Rucksack: https://amzn.to/3abc", OPEN, "warned"),
        ("Den Rucksack von @acme gibt es gerade mit Rabatt, Link in der Bio.", OPEN, "asked"),
        ("Mein Rucksack in Bildern, vom Morgen bis zum Abend. #berge #tal #werbung #see", OPEN, "warned"),
        ("Mein Vortrag dazu: https://example.org/?tag=rucksack&ref=newsletter", OPEN, ""),
        ("Der Rucksack steht hier: https://berge.example/rucksack?tag=lena-21", OPEN, "warned"),
        ("Wir haben Anzeige erstattet. Die Polizei ermittelt.", OPEN, ""),
        ("Ad-hoc-Mitteilung: Vorstand verl\u00e4ngert.", OPEN, ""),
        ("Unsere neue Werbung l\u00e4uft ab heute im Kino.", OWN, ""),
        ("Neue Stellenanzeige: Wir suchen Pflegekr\u00e4fte.", OPEN, ""),
        ("In Kooperation mit der Stadt pflanzen wir B\u00e4ume.", OPEN, ""),
        ("Danke an @feuerwehr f\u00fcr den Einsatz heute Nacht.", OPEN, ""),
        ("Unbezahlter Urlaub: das sind deine Rechte.", OPEN, ""),
        ("Der QR-Code h\u00e4ngt im Foyer.", OPEN, ""),
        ("Mit dem Rabattcode BERG10 in unserem Laden.", OWN, ""),
        ("Unser Wochenende im Hotel Birke war eine Einladung, danke @birke!", OPEN, "warned"),
        ("In unserem Hotel spart ihr mit dem Code BERG10.", OPEN, ""),
        ("Achtung, Fakeshop: 80 % Rabatt mit Code BERG80 gibt es nicht.", OPEN, ""),
    ],
    "NO": [
        ("Reklame for Acme: den nye sekken min.", PAID, ""),
        ("Annonse | Den nye sekken min.", GIFTED, ""),
        ("#reklame Den nye sekken min.", PAID, ""),
        ("Den nye sekken min er her.", PAID, "flagged"),
        ("Sponset: den nye sekken min.", PAID, "flagged"),
        ("Den nye sekken min er her, og jeg elsker den. #reklame", PAID, "flagged"),
        ("Reklame er dyrt, men sekken er fin.", PAID, "flagged"),
        ("Bruk min kode BERG10 og f\u00e5 rabatt.", OPEN, "warned"),
        ("Jeg har f\u00e5tt tilsendt denne sekken.", OPEN, "warned"),
        ("Sekken fra @acme er p\u00e5 tilbud, lenke i bio.", OPEN, "asked"),
        ("Stillingsannonse: vi s\u00f8ker sykepleier.", OPEN, ""),
        ("I samarbeid med kommunen planter vi tr\u00e6r.", OPEN, ""),
        ("Politiet etterlyser vitner etter annonse i avisen.", OPEN, ""),
        ("Gave til barnehagen: 200 b\u00f8ker.", OPEN, ""),
        ("Rabattkode BERG10 i nettbutikken v\u00e5r.", OWN, ""),
        ("Eg fekk ei gåve frå @acme i posten: denne sekken.", OPEN, "warned"),
        ("Pass på, svindel: 80 % avslag med koden BERG80 finnes ikke.", OPEN, ""),
    ],
    "GB": [
        ("Ad | My new backpack.", PAID, ""),
        ("#ad My new backpack.", PAID, ""),
        ("AD - gifted. My new backpack.", GIFTED, ""),
        ("Advertisement feature: my new backpack.", PAID, ""),
        ("My new backpack is here.", PAID, "flagged"),
        ("#gifted My new backpack.", GIFTED, "flagged"),
        ("In association with Acme: my new backpack.", PAID, "flagged"),
        ("My new backpack is here and I love it so much #ad", PAID, "flagged"),
        ("AD 2026 was the year of my backpack.", PAID, "flagged"),
        ("Thanks to @acme for the free backpack!", OPEN, "warned"),
        ("Use code HILL10 at checkout.", OPEN, "warned"),
        ("My new backpack is the best. Tell them I sent you.", OPEN, "asked"),
        ("Kindly gifted by Acme: my new backpack.", OPEN, "warned"),
        ("An ad hoc group met in AD 43, read all about it.", OPEN, ""),
        ("We sponsored a child, and my partner ran the marathon.", OPEN, ""),
        ("Gifted children need time, and gifted musicians a stage.", OPEN, ""),
        ("Thanks to @nhs staff for a long night.", OPEN, ""),
        ("Our job ad is out: join the team.", OPEN, ""),
        ("In partnership with the council we plant trees.", OPEN, ""),
        ("The postcode and the dress code are on the invitation.", OPEN, ""),
    ],
    "US": [
        ("Ad: my new bottle.", PAID, ""),
        ("My new bottle. #ad", PAID, ""),
        ("Sponsored by Acme. My new bottle.", PAID, ""),
        ("Thanks to Acme for the free product! My new bottle.", GIFTED, ""),
        ("As an Acme ambassador I drink more water.", PAID, ""),
        ("My new bottle is here.", PAID, "flagged"),
        ("My new bottle #sp", PAID, "flagged"),
        ("My new bottle, thanks to my partner. #collab", GIFTED, "flagged"),
        ("My ad hoc bottle and my partner.", PAID, "flagged"),
        ("Use code WATER10 for 10% off.", OPEN, "warned"),
        ("My new bottle is the best. Tell them I sent you.", OPEN, "asked"),
        ("Acme sent me this bottle. https://shop.example/?tag=me-20", OPEN, "warned"),
        ("I sponsored a child, and my partner ran.", OPEN, ""),
        ("An ad hoc panel on AD 79.", OPEN, ""),
        ("Our partners in 12 states met on Monday.", OPEN, ""),
        ("The building code changed.", OPEN, ""),
        ("Use code WATER10 in our shop.", OWN, ""),
        ("Sponsored by the Research Council, the study ran for ten years.", OPEN, ""),
    ],
}


@pytest.mark.parametrize(
    ("market", "text", "fields", "expected"),
    [(market, *case) for market, cases in CASES.items() for case in cases],
)
def test_paid_is_flagged_what_is_told_warned_of_and_traps_are_let_alone(
    market: str, text: str, fields: dict[str, Any], expected: str
) -> None:
    assert judged(market, text, fields) == expected


@pytest.mark.parametrize("market", CASES)
def test_what_is_declared_unpaid_or_the_house_own_is_let_alone(market: str) -> None:
    for text, _, expected in CASES[market]:
        if expected in ("asked", "warned"):
            assert judged(market, text, {"paid": False}) == ""
            assert judged(market, text, OWN) == ""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("#acmepartner these bars from @acme_bars are the best", "warned"),
        ("Fern & Field tea for breakfast #fernandfieldpartner", "warned"),
        ("#acmeambassador, and proud of it", "warned"),
        ("My #labpartner is asleep. We study at Lab 4 today.", ""),
        ("#dancepartner found, thanks @dancestudio", ""),
        ("#happyfamily with Happy the dog", ""),
    ],
)
def test_a_brand_and_partner_in_one_hashtag_is_a_label_and_a_lab_partner_is_none(text: str, expected: str) -> None:
    assert judged("US", text, OPEN) == expected
