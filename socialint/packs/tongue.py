"""A mandated text in the wrong language: wordings by language, and what to say of one that stands in another than it must."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from socialint.document import Document
from socialint.packs.normal import BREAK
from socialint.packs.prose import Prose
from socialint.packs.wording import Found, Wording
from socialint.pattern import pattern
from socialint.record import Record

#: The languages of the markets that packs are for, and the largest others; the rest goes by its tag.
_NAMES = {
    "ar": "Arabic", "bg": "Bulgarian", "cs": "Czech", "da": "Danish", "de": "German", "el": "Greek", "en": "English",
    "es": "Spanish", "et": "Estonian", "fi": "Finnish", "fr": "French", "ga": "Irish", "hr": "Croatian",
    "hu": "Hungarian", "it": "Italian", "lt": "Lithuanian", "lv": "Latvian", "mt": "Maltese", "nb": "Norwegian",
    "nl": "Dutch", "nn": "Nynorsk", "no": "Norwegian", "pl": "Polish", "pt": "Portuguese", "ro": "Romanian",
    "sk": "Slovak", "sl": "Slovenian", "sv": "Swedish", "tr": "Turkish", "uk": "Ukrainian", "zh": "Chinese",
}  # fmt: skip
_WORD = pattern(r"\w+")


class Tongues(Record):
    """The wordings of a requirement by their languages (primary subtags of BCP 47)."""

    by: Mapping[str, tuple[Wording, ...]]
    fixed: str = ""  # the language that the law wants, whatever that of the text is; "" for that of the text

    @classmethod
    def of(cls, require: Mapping[str, Any]) -> Tongues | None:
        """Reads `wordings` that are a table of languages, and `language`; None for a list."""
        wordings = require.get("wordings")
        if not isinstance(wordings, Mapping):
            return None
        return cls({name: tuple(map(Wording.of, texts)) for name, texts in wordings.items()}, require.get("language", ""))

    def wanted(self, doc: Document) -> str:
        """The language in which a document must say it; "" where any will do, since its own has no wording here."""
        language = self.fixed or doc.language.split("-")[0].lower()
        return language if language in self.by else ""


class Foreign(Record):
    """A wording in another language than it must be in; `sure` is False where the text around may be in that language, too."""

    found: Found
    message: str
    hint: str
    sure: bool


def foreign(tongues: Tongues, prose: Prose) -> Foreign | None:
    """The first wording of a language that does not do in a document."""
    wanted = tongues.wanted(prose.doc)
    for language, wordings in tongues.by.items() if wanted else ():
        found = next((found for wording in wordings for found in wording.find(prose)), None) if language != wanted else None
        if found:
            name = _NAMES.get(wanted, wanted)
            must = f"and it must be in {name}" if tongues.fixed else f"and the {prose.doc.kind} in {name}"
            return Foreign(
                found,
                f"is in {_NAMES.get(language, language)}, {must}",
                f"write it in {name}: {tongues.by[wanted][0].text}",
                bool(tongues.fixed) or not _spoken(prose, found, language, wanted),
            )
    return None


def _spoken(prose: Prose, found: Found, language: str, own: str) -> bool:
    """True where another line or paragraph is in a language, too: a text in two languages, or one that is tagged wrong."""
    from socialint.page.languages import another_language

    start, end = prose.normal.original(found.start, found.end)
    rest = f"{prose.value[:start]}\n{prose.value[end:]}"
    for line in rest.replace(BREAK, "\n").split("\n"):
        evidence = another_language(_WORD.findall(line.casefold()), own)
        if evidence is not None and evidence.language == language:
            return True
    return False
