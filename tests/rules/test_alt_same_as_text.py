"""Words that stand beside a picture already are not said twice; what they do not say is left alone."""

from __future__ import annotations

import pytest

from socialint.testing import assert_rule, lint


@pytest.mark.parametrize(
    "html",
    [
        '<a href="/a"><img src="a.jpg" alt="⟦City bike, 7 gears⟧"> City bike, 7 gears 499 Euro</a>',
        '<a href="/a"><img src="a.jpg" alt="⟦Our clinic⟧">\n' + " " * 2000 + "<b>Our clinic</b></a>",
        '<div><img src="a.jpg" alt="⟦Picture of the artefact⟧"> <h3>The artefacts</h3></div>',
        '<div><a href="/a"><img src="a.jpg" alt="⟦Rome by night⟧"></a> <h3><a href="/a">Rome by night</a></h3></div>',
        '<a href="/a"><img src="a.jpg" alt="⟦Die Fähre zur Insel bleibt im Hafen⟧"></a> <a href="/a">Die Fähre zur Insel bleibt im Hafen</a>',
        '<h1>Fergen til øya blir liggende ved kai</h1><p>Les.</p><img src="a.jpg" alt="⟦Fergen til øya blir liggende ved kai⟧">',
    ],
)
def test_a_repetition_is_found(html: str) -> None:
    assert_rule("alt-same-as-text", html, format="html")


@pytest.mark.parametrize(
    "html",
    [
        '<a href="/a"><img src="a.jpg" alt="City bike"> All that you need to know before you buy a city bike</a>',
        '<a href="/a"><img src="a.jpg" alt="The river at dusk"> Our clinic</a>',
        '<div><img src="a.jpg" alt="Portrait of Jane Doe"> <h3>Jane Doe</h3></div>',
        '<div><img src="a.jpg" alt="Bridge"> <h3>Clifton suspension bridge</h3></div>',
        '<div><a href="/a"><img src="a.jpg" alt="Rome by night"></a> <h3>Rome by night</h3></div>',
        '<a href="/a"><img src="a.jpg" alt="The ferry to the island stays in port"></a> <a href="/b">The ferry to the island stays in port</a>',
        '<a href="/a"><img src="a.jpg" alt="Hose of 2,5 cm for pumps"></a> <a href="/a">Hose of 2,5 cm for pumps</a>',
        '<a href="/a"><img src="a.jpg" alt="Storm Metal Wall Art Set of Seven"></a> <a href="/a">Storm Metal Wall Art Set of Seven</a>',
        '<p>9,90 €, 8,90 €, 7,90 €</p><a href="/a"><img src="a.jpg" alt="Box for a bike with lid"></a> <a href="/a">Box for a bike with lid</a>',
        '<a href="/a"><img src="a.jpg" alt="Road Trip Classic Gas Grill Blue"></a> <a href="/a">Road Trip Classic Gas Grill Blue</a>',
    ],
)
def test_more_than_a_repetition_is_left_alone(html: str) -> None:
    assert_rule("alt-same-as-text", html, format="html")


def test_a_card_with_many_pictures_costs_no_more_than_they_do() -> None:
    cards = "".join(f'<div><img src="{i}.jpg" alt="Picture {i} of many"><h3>Number {i}</h3></div>' for i in range(3000))
    assert not lint(cards, format="html", select=("alt-same-as-text",))


def test_many_pictures_that_lead_to_one_place_cost_no_more_than_they_do() -> None:
    links = "".join(
        f'<a href="/a"><img src="{i}.jpg" alt="The ferry to the island {i} stays"></a> <a href="/a">{i}</a>' for i in range(3000)
    )
    assert not lint(links, format="html", select=("alt-same-as-text",))


def test_a_portrait_beside_the_name_it_shows_is_a_question() -> None:
    page = '<div><img src="jane.jpg" alt="Jane Doe"> <h3>Jane Doe</h3> <p>Baker.</p></div>'
    assert [hit.review for hit in lint(page, format="a.html") if hit.rule == "alt-same-as-text"] == [True]
