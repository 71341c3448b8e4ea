"""Did you mean: the known word that a misspelt one is nearest to."""

from __future__ import annotations

from collections.abc import Iterable


def closest(word: str, words: Iterable[str]) -> str | None:
    """The one of `words` that `word` most likely means, None where none is near. Case does not count."""
    from difflib import get_close_matches

    known = {known.lower(): known for known in words}
    found = get_close_matches(word[:100].lower(), known, n=1, cutoff=0.7)
    return known[found[0]] if found else None


def did_you_mean(word: str, words: Iterable[str]) -> str:
    """`; did you mean "word"?`, or nothing, to be put behind a message."""
    found = closest(word, words)
    return f'; did you mean "{found}"?' if found else ""


def with_hint(message: str, hint: str) -> str:
    """Both on one line; the message alone where it says what the hint says."""
    return f"{message} ({hint})" if hint and hint.removeprefix("write ") not in message else message


def one_edit_away(word: str, words: Iterable[str]) -> str | None:
    """The one of `words` that one typing slip makes of `word`: a letter too many, too few, wrong, or two swapped."""
    if not 2 <= len(word) <= 40:
        return None
    return next((known for known in words if len(known) > 3 and known != word and _one_slip(word.lower(), known)), None)


def _one_slip(a: str, b: str) -> bool:
    if abs(len(a) - len(b)) > 1:
        return False
    at = next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    same_length = len(a) == len(b)
    if same_length:
        return a[at + 1 :] == b[at + 1 :] or (a[at : at + 2] == b[at : at + 2][::-1] and a[at + 2 :] == b[at + 2 :])
    longer, shorter = (a, b) if len(a) > len(b) else (b, a)
    return longer[at + 1 :] == shorter[at:]
