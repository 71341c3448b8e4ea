"""A wrong language is read by a wrong voice; a paid post without its label breaks the platform's rule."""

from __future__ import annotations

import pytest

from socialint.testing import assert_rule

NORWEGIAN = "Vi har gode nyheter til alle som venter på svar: fra mandag kan du se prøvesvarene dine selv."
GERMAN = "Wir haben gute Nachrichten für alle, die auf eine Antwort warten: ab Montag sehen Sie Ihre Befunde selbst."
ENGLISH = "We have good news for everybody who is waiting for an answer: from Monday on you can see your results yourself."


@pytest.mark.parametrize(
    ("lang", "text"), [("en", NORWEGIAN), ("en", GERMAN), ("de", ENGLISH), ("nb", ENGLISH), ("nb", GERMAN), ("en-GB", GERMAN)]
)
def test_a_text_in_another_language_is_found_at_the_field(lang: str, text: str) -> None:
    assert_rule("post-language", f'{{"platform": "x", "lang": ⟦"{lang}"⟧, "text": "{text}"}}', format="json")


@pytest.mark.parametrize(
    ("lang", "text"),
    [("nb", NORWEGIAN), ("no", NORWEGIAN), ("nn", NORWEGIAN), ("da", NORWEGIAN), ("de", GERMAN), ("de-AT", GERMAN), ("en", ENGLISH),
     ("en-US", ENGLISH), ("", NORWEGIAN), ("und", NORWEGIAN), ("xx", ENGLISH)],
)  # fmt: skip
def test_the_right_language_or_one_that_is_too_near_is_left_alone(lang: str, text: str) -> None:
    assert_rule("post-language", f'{{"platform": "x", "lang": "{lang}", "text": "{text}"}}', format="json")


def test_a_language_of_the_configuration_gives_a_note_only() -> None:
    config = '[context]\nlang = "en"'
    (finding,) = assert_rule("post-language", f'{{"platform": "x", ⟦"text"⟧: "{NORWEGIAN}"}}', format="json", config=config)
    assert finding.severity == "note"


@pytest.mark.parametrize(
    "text",
    ['{"platform": "x", "text": "Hi"}', '{"text": "Hi"}', '{"platform": "mastodon", "lang": "nb", "text": "Hei"}', '{"platform": "mastodon", "text": "🎉"}',
     '{"platform": "linkedin", "text": "Hi"}', '{"platform": "threads", "text": "Hi"}', '{"platform": "facebook", "text": "Hi"}',
     '{"platform": "instagram", "text": "Hi"}', '{"platform": "bluesky", "lang": "en", "text": "Hi"}', '{"platform": "mastodon", "text": "123"}'],
)  # fmt: skip
def test_no_language_is_asked_for_where_none_can_be_given(text: str) -> None:
    assert_rule("post-language-missing", text, format="json")


def test_the_configuration_speaks_for_all_posts() -> None:
    assert_rule("post-language-missing", '{⟦"platform"⟧: "bluesky", "text": "Hei"}', format="json")
    assert_rule("post-language-missing", '{"platform": "bluesky", "text": "Hei"}', format="json", config='[context]\nlang = "nb"')


def test_data_that_denies_what_is_declared_is_found() -> None:
    text = '{"platform": "x", "paid": true, "paid_partnership": ⟦false⟧, "text": "Ad: bread"}'
    assert_rule("post-paid-label", text, format="json")
    assert_rule("post-paid-label", text.replace("⟦false⟧", "true"), format="json")
    assert_rule("post-paid-label", text.replace("⟦false⟧", "false").replace('"paid": true', '"paid": "own-brand"'), format="json")


@pytest.mark.parametrize("platform", ["mastodon", "bluesky", "blog"])
def test_no_label_is_asked_for_where_there_is_none(platform: str) -> None:
    text = f'{{"platform": "{platform}", "paid": true, "text": "Ad: bread"}}'
    assert_rule("post-paid-label", text, format="json", config="[rules.post-paid-label]\nremind = true")


def test_a_trade_is_noted_for_paid_posts_on_x_only() -> None:
    text = '{"platform": "x", "paid": true, "industries": ["legal", ⟦"gambling"⟧], "text": "Ad: bets"}'
    (finding,) = assert_rule("post-paid-trade", text, format="json")
    assert finding.severity == "note"
    plain = text.replace("⟦", "").replace("⟧", "")
    for other in (("true", "false"), ("true", '"employee"'), ('"x"', '"linkedin"'), ('"gambling"', '"healthcare"')):
        assert_rule("post-paid-trade", plain.replace(*other), format="json")


def test_a_trade_of_the_house_is_not_that_of_each_of_its_posts() -> None:
    config = '[context]\nindustries = ["tobacco", "finance"]'
    assert_rule("post-paid-trade", '{"platform": "x", "paid": "gifted", "text": "Ad: a bottle"}', format="json", config=config)
