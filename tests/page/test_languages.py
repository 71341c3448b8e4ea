"""A language that is taken for another makes a right page wrong."""

from __future__ import annotations

import pytest

from socialint.page.languages import another_language, is_language

TEXTS = {
    "en": "the library is not open on monday but you can bring back your books at any time there is a box by the door",
    "de": "die bücherei ist am montag nicht geöffnet aber sie können ihre bücher auch dann zurückgeben der kasten ist neben der tür",
    "nb": "biblioteket er ikke åpent på mandag men du kan levere bøkene når du vil det er en kasse ved døra som er åpen hele dagen",
    "nn": "biblioteket er ikkje ope på måndag men du kan levere bøkene når du vil det er ei kasse ved døra som er open heile dagen",
    "sv": "biblioteket är inte öppet på måndag men du kan lämna böckerna när du vill det finns en låda vid dörren som är öppen",
    "da": "biblioteket er ikke åbent på mandag men du kan aflevere bøgerne når du vil der er en kasse ved døren som er åben",
    "fr": "la bibliothèque n est pas ouverte le lundi mais vous pouvez rendre vos livres à toute heure dans la boîte qui est près de la porte",
    "es": "la biblioteca no abre los lunes pero puede devolver los libros a cualquier hora en el buzón que está al lado de la puerta",
    "pt": "a biblioteca não abre na segunda mas você pode devolver os livros a qualquer hora na caixa que fica ao lado da porta",
    "it": "la biblioteca non è aperta il lunedì ma i libri si possono portare a ogni ora nella cassetta che è vicino alla porta",
    "nl": "de bibliotheek is niet open op maandag maar u kan uw boeken wel op elk moment terug brengen de bus is naast de deur",
}
TEXTS |= {
    "fi": "kirjasto ei ole auki maanantaina mutta voit palauttaa kirjat milloin vain ja laatikko on oven vieressä koko päivän",
    "pl": "biblioteka nie jest otwarta w poniedziałek ale książki można oddać przez cały dzień bo skrzynka jest przy drzwiach i już",
    "tr": "kütüphane pazartesi günü açık değil ama kitapları her zaman geri verebilirsiniz çünkü kapının yanında bir kutu var",
    "hu": "a könyvtár hétfőn nincs nyitva de a könyveket mindig vissza lehet hozni mert az ajtó mellett van egy nagy doboz",
}
NEAR = [{"nb", "nn", "sv", "da"}, {"es", "pt", "it"}]


@pytest.mark.parametrize("tag", TEXTS)
@pytest.mark.parametrize("language", TEXTS)
def test_a_text_is_known_by_its_function_words(language: str, tag: str) -> None:
    found = another_language(TEXTS[language].split(), f"{tag}-XX")
    if language == tag or any({language, tag} <= group for group in NEAR):
        assert found is None
    elif found is not None:  # the near ones may be taken for each other: the finding is right all the same
        assert found.language == language or any({language, found.language} <= group for group in NEAR)


def test_most_of_them_are_known() -> None:
    pairs = [
        (language, tag) for language in TEXTS for tag in TEXTS if language != tag and not any({language, tag} <= g for g in NEAR)
    ]
    known = sum(another_language(TEXTS[language].split(), tag) is not None for language, tag in pairs)
    assert known >= 0.8 * len(pairs)


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("", "en"),
        ("der die das", "en"),
        ("guten tag", "en"),
        (TEXTS["de"], "et"),  # we have no list of Estonian: who knows
        (f"{TEXTS['de']} {TEXTS['en']}", "en"),
        ("npm install button table row cell", "de"),
    ],
)
def test_without_strong_evidence_nothing_is_said(text: str, tag: str) -> None:
    assert another_language(text.split(), tag) is None


@pytest.mark.parametrize(
    ("text", "tag", "language"),
    [
        ("bonne année", "nl", "fr"),
        ("we are closed today", "de", "en"),
        ("willkommen zuhause", "en", "de"),
        ("bonne année", "fr", None),
        ("bonne nuit", "nl", None),  # too few letters
        ("restaurant paris", "nl", None),  # words of many languages
        ("bonne année amsterdam", "nl", None),
        ("gode dager", "da", None),
        ("vi ses igjen", "da", None),
        ("we are closed today", "ja", "en"),
        ("we are closed today", "ja-latn", None),
        ("we are closed today 東京", "ja", None),
        ("we are closed today", "et", None),
    ],
)
def test_a_few_words_must_leave_no_doubt(text: str, tag: str, language: str | None) -> None:
    found = another_language(text.split(), tag)
    assert (found.language if found else None) == language


@pytest.mark.parametrize(
    ("text", "tag", "letters"),
    [
        ("добро пожаловать", "en", "Cyrillic"),
        ("καλώς ήρθατε", "de-AT", "Greek"),
        ("ようこそ", "fr", "Japanese"),
        ("欢迎光临", "en", "Chinese"),
        ("привет", "en", ""),
        ("добро пожаловать", "ru", ""),
        ("добро пожаловать", "en-Cyrl", ""),
        ("добро пожаловать to our house by the river side", "en", ""),
        ("σ μ π", "en", ""),
    ],
)
def test_letters_of_another_script_are_known(text: str, tag: str, letters: str) -> None:
    found = another_language(text.split(), tag)
    assert (found.letters if found else "") == letters


@pytest.mark.parametrize(
    ("tag", "right"), [("de-AT", True), ("EN", True), ("qaa", True), ("eng", False), ("dutch", False), ("", False)]
)
def test_tags_are_those_of_the_registry(tag: str, right: bool) -> None:
    assert is_language(tag) is right
