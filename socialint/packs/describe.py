"""A requirement's page: Markdown made from its data, in the shape of a rule module's docstring."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from socialint.packs.pack import Pack
from socialint.packs.ready import ANY_LINK, places_of
from socialint.packs.signs import sign_in_words

_CONFIDENCE = {
    "A": "A: the text was read in a copy of the law, regulation or authority's page",
    "B": "B: the text was read in a secondary source",
    "C": "C: not verified in any source; a draft, off until somebody selects it, and never above a note",
}
_PLACES = {
    "anywhere": "anywhere in the text",
    "start": "within the first {within} characters",
    "before-fold": 'before the platform\'s "more"',
    "upper-half": "in the upper half of the text",
    "before-links": "before the first link",
    "own-paragraph": "in a line of its own",
    "clear-of-hashtags": "not among three or more hashtags",
    "beside-name": "within {within} characters of the product's name where that stands first",
    "beside-claim": "in the paragraph of what makes it apply, or the next one",
    "picture": "in the text or in the words of the post's picture",
    "first-comment": "in the text or in the first comment",
    "linked-page": "in the text, or in plain view on a page that a post links",
    "one-click": "on a page, or in plain view on one that this page links",
    "each-linked-page": "in the text, and in plain view on each page that a post links",
}
#: What two of them say together.
_BOTH = "in the text, or in plain view on the page that a post links or on one that this page links"


def _place(table: Mapping[str, Any]) -> str:
    """Where the text must stand."""
    words = {name: _PLACES[name].format(within=table.get("within", 30)) for name in places_of(table)}
    if {"linked-page", "one-click"} <= words.keys():
        words["linked-page"] = _BOTH
        del words["one-click"]
    better = [_PLACES[name].format(within=table.get("within", 30)) for name in places_of(table, "prefer") if "prefer" in table]
    return ", ".join((*words.values(), *(f"best {place}" for place in better)))


def _spoken(require: Mapping[str, Any]) -> list[str]:
    """The wordings with their languages, if the language counts; one that the law fixes comes first and alone."""
    wordings = require.get("wordings", ())
    if not isinstance(wordings, Mapping):
        return list(wordings)
    return [f"{name}: {text}" for name, texts in wordings.items() if name in require.get("language", name) for text in texts]


def references(pack: Pack, table: Mapping[str, Any], own: bool) -> tuple[str, ...]:
    """The provision and where to read it, as a rule's refs."""
    return (f"{'house' if own else 'law'}:{table['cite']}", f"doc:{table.get('url', pack.url)}")


def describe(pack: Pack, table: Mapping[str, Any], valid: tuple[str, str], confidence: str, own: bool) -> str:
    """The page's Markdown behind its summary; examples without their marks."""
    return "\n".join(_lines(pack, table, valid, confidence, own)).strip().replace("⟦", "").replace("⟧", "")


def _lines(pack: Pack, table: Mapping[str, Any], valid: tuple[str, str], confidence: str, own: bool) -> Iterator[str]:
    if "why" in table:
        yield from (table["why"].strip(), "")
    yield f"- {'Rulebook' if own else 'Law'}: [{table['cite']}]({table.get('url', pack.url)})"
    yield f"- Source: {pack.source}"
    yield f"- Market: {_markets(pack)}; industry: {', '.join(pack.industries) or 'all'}"
    yield f"- Reviewed: {pack.reviewed}; confidence {_CONFIDENCE[confidence]}"
    days = " ".join(f"{word} {day}" for word, day in zip(("from", "until"), valid, strict=True) if day)
    if days:
        yield f"- In force: {days}"
    if "when" in table:
        yield f"- Applies where: {_condition(table['when'])}"
    if "suspect" in table:
        yield f"- Asks, in a note, where that is not declared and {_condition(table['suspect'])}"
    require = table.get("require", {})
    if require:
        place = _place(table)
        if "every" in require:
            yield f"- Asks, {place}, for all of:"
            yield from (f"  - {text if isinstance(text, str) else ' / '.join(text)}" for text in require["every"])
        if "wordings" in require or "labels" in require:
            yield f"- Asks, {place}, for one of:"
        yield from (f"  - {text}" for text in (*_spoken(require), *require.get("labels", ())))
        if isinstance(require.get("wordings"), Mapping):
            yield (
                f"- In {require['language']}, whatever the language of the text."
                if "language" in require
                else "- In the language of the text, where it is one of these."
            )
        if "elements" in require:
            yield f"- Asks, {place}, for:" if "where" in table else "- Asks for:"
        yield from (f"  - {item['what']}: {_condition(item['found-by'])}" for item in require.get("elements", ()))
        if "claim" in table:
            told = "In the words of each picture" if "pictures" in table["claim"] else "In the sentence of each of these"
            yield f"- {told}: {_condition(table['claim'])}"
        if require.get("in-order"):
            yield "- In this order."
        if require.get("only-one"):
            yield "- One of them only, not several."
        if "capitals" in require:
            yield f"- In these capitals, or in capitals throughout: {', '.join(require['capitals'])}"
        if require.get("exact-case"):
            yield "- Capitals count as printed."
    look = table.get("look", {})
    if "size" in look:
        size = {"smallest": "the smallest other text", "main": "most of the text"}.get(look["size"], look["size"])
        yield f"- On a page whose styles are at hand, its letters are at least as high as {size}."
    if "contrast" in look:
        yield f"- On a page whose styles are at hand, it has a contrast of at least {look['contrast']:g}:1."
    if table.get("ban"):
        yield "- Such a text is not allowed at all."
    if table.get("ask"):
        yield "- What is asked cannot be seen in a text: a note says what a person must check."
    if table.get("each-part"):
        yield "- Each part of a thread is judged by itself."
    forbidden = "Must not stand there" + (", nor in the words of a picture" if "picture" in places_of(table) else "")
    for key, title in (("weak", "Not enough"), ("forbid", forbidden), ("outdated", "Outdated")):
        if key in table:
            yield f"- {title}: {'; '.join(table[key])}"
    if "exception" in table:
        yield "- Does not hold for:"
        for item in table["exception"]:
            yield f"  - {item['summary']}{_behind(item.get('link', ()))}"
    yield ""
    yield "A finding says what may be missing and cites; it is no legal advice, and a person must decide."
    for verdict, title in (("bad", "Bad"), ("good", "Good")):
        yield from ("", f"## {title}")
        for example in table["example"]:
            if example["verdict"] == verdict:
                if "config" in example:
                    yield from _fence("toml", example["config"])
                yield from _fence(example["format"], example["text"])


def _behind(names: Sequence[str]) -> str:
    """Where the text then stands, by the names of links."""
    if not names:
        return ""
    named = "" if ANY_LINK in names else f" named {' or '.join(names)}"
    return f" (the text then stands behind a link{named})"


def _markets(pack: Pack) -> str:
    return ", ".join("EU, in each of its member states" if market == "EU" else market for market in pack.markets) or "all"


def _fence(language: str, text: str) -> Iterator[str]:
    ticks = "```"
    while ticks in text:
        ticks += "`"
    yield from ("", ticks + language, text.strip("\n"), ticks)


def _condition(condition: Mapping[str, Any]) -> str:
    """A condition in words."""
    return " and ".join(_part(key, wanted) for key, wanted in condition.items())


def _part(key: str, wanted: Any) -> str:
    if key in ("all", "any"):
        return f"({(' and ' if key == 'all' else ' or ').join(map(_condition, wanted))})"
    if key == "not":
        return f"not ({_condition(wanted)})"
    if key == "product":
        return " and ".join(f"`product.{field}` is {_words(values)}" for field, values in wanted.items())
    if key == "media":
        return " and ".join(f"`media.{field}` is {_words(values)}" for field, values in wanted.items())
    if key == "endorsement":
        return "the text looks like a recommendation that pays, and does not say so itself"
    if key == "relation":
        return "the text tells that something was given for it (the author's code or link, a gift, a stay, a partnership)"
    if key == "offers":
        return "the text looks like an offer of " + " or ".join(_words(classes) for classes in wanted.values())
    if key == "links" and "*" in wanted.get("hosts", ()):
        return "there is a link"
    if key == "links":
        return "a link leads there: " + "; ".join(
            f"{name} {_words([values] if isinstance(values, str) else values)}" for name, values in wanted.items()
        )
    if key == "pictures":
        return "there is a picture or recording" if "*" in wanted else f"a picture's text alternative says {' or '.join(wanted)}"
    if key == "address":
        return f"the page's own address is at {' or '.join(wanted)}"
    if key == "shorter-than":
        return f"the text has less than {wanted} characters"
    if key == "link-labels":
        return f"a link says {' or '.join(wanted)}"
    if key == "alone":
        return f"one of these stands where only labels stand: {', '.join(wanted)}"
    if key == "labels":
        return f"one of these stands by itself: {', '.join(wanted)}"
    if key == "signs":
        return f"the text has {' or '.join(map(sign_in_words, wanted))}"
    if key == "terms":
        groups = wanted if isinstance(wanted, Mapping) else {"any": wanted}
        named = {"any": "any of", "all": "all of", "none": "none of"}
        return " and ".join(f"the text has {named[group]}: {', '.join(terms)}" for group, terms in groups.items())
    return f"`{key}` is {_words(wanted)}"


def _words(values: Any) -> str:
    return " or ".join(f"`{str(value).lower() if isinstance(value, bool) else value}`" for value in values)
