"""A score that differs from what everybody else's tool says would cost the user's trust."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from socialint.reading import formulas

HERE = Path(__file__).parent
ENGLISH = [text.strip("\n") for text in (HERE / "english.txt").read_text("utf-8").split("\n%%\n")]
TEXTSTAT = {
    "lix": "lix",
    "rix": "rix",
    "ari": "automated_readability_index",
    "coleman-liau": "coleman_liau_index",
}


def theirs(text: str, formula: str) -> float:
    from textstat.backend import metrics

    return float(getattr(metrics, TEXTSTAT[formula])(text))


def test_there_are_enough_texts() -> None:
    assert len(ENGLISH) >= 30
    assert len(set(ENGLISH)) == len(ENGLISH)


@pytest.mark.parametrize("text", ENGLISH, ids=lambda text: text[:20])
def test_english_scores_equal_textstat(text: str) -> None:
    for formula in TEXTSTAT:
        assert formulas.score(text, formula) == pytest.approx(theirs(text, formula), abs=1e-9), formula


@pytest.mark.parametrize("text", ENGLISH, ids=lambda text: text[:20])
def test_cleaned_english_scores_equal_textstat(text: str) -> None:
    text = formulas.normal([text])
    for formula in TEXTSTAT:
        assert formulas.score(text, formula) == pytest.approx(theirs(text, formula), abs=1e-9), formula


@settings(max_examples=300, deadline=None)
@given(st.one_of(st.text(), st.text(alphabet="ab'tsdrevl .!?-_\n\u00a0é9,")))
def test_any_text_scores_as_textstat_does(text: str) -> None:
    for formula in TEXTSTAT:
        assert formulas.score(text, formula) == pytest.approx(theirs(text, formula), abs=1e-9), formula


@settings(max_examples=300, deadline=None)
@given(st.lists(st.one_of(st.text(), st.text(alphabet="ab'tsdrevl .!?-_\n\u00a0é9,@#"))))
def test_sentences_are_counted_alike_one_by_one_and_as_a_text(sentences: list[str]) -> None:
    counted, whole = formulas.Counted([*map(formulas.said, sentences)]), formulas.count(formulas.normal(sentences))
    assert counted.words == whole.words
    if counted.words:
        assert {name: getattr(counted, name) for name in whole._fields} == whole._asdict()


def test_formulas_that_want_a_dictionary_need_no_network(tmp_path: Path) -> None:
    # The process may neither open a socket nor find nltk's data; ours must be enough. The scores are textstat's own.
    code = """
import sys
def refuse(event, args):
    if event.startswith("socket."):
        raise SystemExit("network: " + event)
sys.addaudithook(refuse)
from socialint.reading.formulas import score
text = "The quick brown fox jumps over the lazy dog. Readability is a matter of opinion, education and patience."
for name in ("flesch-reading-ease", "flesch-kincaid", "gunning-fog", "smog"):
    print(name, round(score(text, name, "en-US"), 6))
print(round(score("El perro come en la casa de mi abuela.", "flesch-reading-ease", "es"), 3))
import textstat
print(textstat.syllable_count("readability"))
"""
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        env={"HOME": str(tmp_path), "NLTK_DATA": str(tmp_path), "PYTHONPATH": str(HERE.parents[1])},
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr + done.stdout
    assert "nltk" not in done.stderr.lower()
    lines = dict(line.split() for line in done.stdout.splitlines()[:4])
    # By hand: 18 words, 2 sentences, 31 syllables (The-1 quick-1 brown-1 fox-1 jumps-1 o-ver-2 the-1 la-zy-2 dog-1;
    # read-a-bil-i-ty-5 is-1 a-1 mat-ter-2 of-1 o-pin-ion-3 ed-u-ca-tion-4 and-1 pa-tience-2).
    assert float(lines["flesch-kincaid"]) == pytest.approx(0.39 * (18 / 2) + 11.8 * (31 / 18) - 15.59, abs=1e-4)
    assert float(lines["flesch-reading-ease"]) == pytest.approx(206.835 - 1.015 * (18 / 2) - 84.6 * (31 / 18), abs=1e-4)
    assert done.stdout.splitlines()[-1] == "5"


@pytest.mark.parametrize("language", ["nb", "sv-SE", "da", "de", ""])
def test_no_language_is_scored_with_the_constants_of_another(language: str) -> None:
    with pytest.raises(ValueError, match="no constants"):
        formulas.score("En liten tekst.", "flesch-reading-ease", language)


def test_unknown_formula_is_named() -> None:
    with pytest.raises(ValueError, match="no such formula: flesh"):
        formulas.score("text", "flesh", "en")


def test_german_formulas_have_the_published_constants() -> None:
    # 6 words, 1 sentence, syllables 1 1 3 1 1 2, one word of three syllables and more, one of more than six letters.
    text = "Wir sind erreichbar und sehr gerne."
    assert formulas.amstad(text) == pytest.approx(180 - 6 - 58.5 * 9 / 6)
    assert formulas.wiener(text) == pytest.approx(0.1935 * 100 / 6 + 0.1672 * 6 + 0.1297 * 100 / 6 - 0.0327 * 400 / 6 - 0.875)


def test_empty_and_wordless_texts_score_nothing() -> None:
    for text in ("", " ", "!!!", "🎉"):
        for name in ("lix", "ari", "coleman-liau", "amstad", "wiener-1"):
            assert formulas.score(text, name) == 0.0


def test_a_list_is_not_one_long_sentence() -> None:
    items = ["Take enough medicine with you", "Keep it in your luggage", "Ask your doctor for help"]
    assert formulas.count(formulas.normal(items)).sentences == 3


def test_addresses_and_tags_do_not_make_a_text_hard() -> None:
    plain = "We met the team today and learned a lot."
    loud = f"{plain} https://example.org/averylongaddress @someveryhandle #AVeryLongHashtag 🎉🎉"
    assert formulas.normal([loud]) == formulas.normal([plain])


def test_stops_inside_a_sentence_end_none() -> None:
    assert formulas.count(formulas.normal(["Wir raten z. B. zu Dr. Abt und 3.5 Gramm."])).sentences == 1
