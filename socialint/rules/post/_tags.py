"""What the rules about hashtags share."""

from __future__ import annotations

#: Shorter tags are left alone, in letters.
_SHORTEST = 9


def words_of(tag: str, language: str) -> list[str]:
    """The words of a tag of letters in one case, where they can be told; [] for a single word, too."""
    if len(tag) < _SHORTEST or not tag.isalpha():
        return []
    from socialint.post.tags import LANGUAGES, split

    small = tag.lower()
    found = (split(small, known) for known in ((language,) if language else LANGUAGES))
    words = next((words for words in found if words), [])
    if words and language in ("", "en"):
        from socialint.reading.syllables import english

        return [] if small in english() else words  # "thanksgiving" is one word
    return words


def in_pascal_case(words: list[str]) -> str:
    """The tag that shows its words."""
    return "#" + "".join(word[0].upper() + word[1:] for word in words)
