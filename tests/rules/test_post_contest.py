"""A contest without what the platform asks for can cost the page; a note that comes for every sports report costs its readers."""

from __future__ import annotations

import json

import pytest

from socialint.testing import assert_rule


def post(text: str, platform: str = "facebook", lang: str = "en") -> str:
    return json.dumps({"platform": platform, "lang": lang, "text": text}, ensure_ascii=False)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "⟦Giveaway⟧! Like and comment below to win a bike."),
        ("en", "Our summer ⟦raffle⟧: enter now."),
        ("de", "⟦Gewinnspiel⟧! Kommentiert und gewinnt zwei Karten."),
        ("de", "Wir ⟦verlosen⟧ unter allen Kommentaren drei Sträuße."),
        ("nb", "⟦Konkurranse⟧! Kommenter og vinn to billetter."),
        ("no", "⟦Trekning⟧ på fredag: bli med!"),
        ("es", "¡⟦Sorteo⟧! Participa y gana dos entradas."),
        ("fr", "⟦Concours⟧ ! Commentez et gagnez deux places."),
    ],
)
def test_a_contest_without_rules_is_noted(lang: str, text: str) -> None:
    for platform in ("facebook", "instagram"):
        (finding,) = assert_rule("post-contest", post(text, platform, lang), format="json")
        assert finding.severity == "note" and finding.review
    assert_rule("post-contest", post(text.replace("⟦", "").replace("⟧", ""), "mastodon", lang), format="json")


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Das Gewinnspiel ist vorbei, danke an alle."),
        ("de", "Gewinnspiel: Kommentiert und gewinnt. Teilnahmebedingungen: https://example.org/regeln"),
        ("de", "Im Wettbewerb um Fachkräfte gewinnen wir."),
        ("nb", "Konkurransen mellom bankene er hard."),
        ("nb", "Konkurransetilsynet ser på saken. Følg oss!"),
        ("nb", "Konkurranse! Kommenter og vinn. Regler: https://example.org/regler"),
        ("nb", "Laget vårt vil vinne på lørdag."),
        ("nb", "Del gjerne på veggen din."),
        ("fr", "Le concours de l'école a eu lieu hier."),
        ("es", "El concurso terminó ayer."),
        ("ja", "Giveaway! Comment below to win."),
    ],
)
def test_news_about_contests_and_contests_with_rules_are_left_alone(lang: str, text: str) -> None:
    assert_rule("post-contest", post(text, lang=lang), format="json")


def test_facebook_takes_no_sharing_as_an_entry() -> None:
    text = "Giveaway! Comment to win. ⟦Share this on your timeline⟧. Rules: https://example.org/rules"
    assert_rule("post-contest", post(text), format="json")
    assert_rule("post-contest", post(text.replace("⟦", "").replace("⟧", ""), "instagram"), format="json")


def test_only_what_is_missing_is_named() -> None:
    text = "⟦Giveaway⟧! Comment to win. You release Facebook; it is not affiliated with this."
    (finding,) = assert_rule("post-contest", post(text), format="json")
    assert "rules" in finding.message and "release" not in finding.message and "no part" not in finding.message
