"""Template tags, masked with every offset kept.

A tag that writes something becomes as many MASK code points (its text cannot be
known); a tag that only steers (`{% if %}`, `<% end %>`, a comment) becomes
blanks, so that it disturbs no table or list around it. Line ends stay.
Known: Jinja, Nunjucks, Twig and Liquid (`{{ }} {% %} {# #}`), Hugo and Go
(`{{ }}`, shortcodes `{{< >}} {{% %}}`), Handlebars (`{{# }} {{/ }}`), ERB and EJS
(`<% %> <%= %>`), PHP (`<?php ?> <?= ?>`), gulp-file-include (`@@include()`) and, in MDX files only, `{expressions}`.
"""

from __future__ import annotations

import re

from socialint.model import MASK
from socialint.pattern import pattern
from socialint.record import Record

_OPEN = pattern(r"\{\{[<%{]?|\{%|\{#|<%|<\?(?:php\b|=)")
#: Without one of these there is nothing to mask. Two, for a search that knows its first sign is a quick one.
_BRACE, _ANGLE = pattern(r"\{[{%#]"), pattern(r"<[%?]")
_CLOSE = {"{{": "}}", "{{<": ">}}", "{{%": "%}}", "{{{": "}}}", "{%": "%}", "{#": "#}", "<%": "%>", "<?php": "?>", "<?=": "?>"}
_STEERING = pattern(
    r"\{%|\{#|<%(?!=|-)|<%-?\s*#|<\?php(?!\s+echo\b)"
    r"|\{\{[-~]?\s*(?:[#/^!]|(?:if|else|end|range|with|block|define|template|partial)\b(?!\s*\||\.))"
)
_LINE = pattern(r"[^\r\n]+")
_INCLUDED = pattern(r"@@include\([^()]*\)?")
_MDX_TAG = pattern(r"\{[^{}\r\n]*(?:\{[^{}\r\n]*\}[^{}\r\n]*)*\}")
_MDX_CODE = pattern(r"^(?:import|export)\s[^\r\n]*", re.MULTILINE)


class Masked(Record):
    """The masked text, as long as the original, and whether anything was masked."""

    text: str
    templated: bool


def mask(text: str, *, mdx: bool = False) -> Masked:
    """Masks the template tags of a text. `mdx`: braces are expressions, `import` and `export` lines are code."""
    included = "@@include(" in text
    if included:
        text = _INCLUDED.sub(lambda tag: _LINE.sub(lambda run: MASK * len(run[0]), tag[0]), text)
    if not (mdx or ("{" in text and _BRACE.search(text)) or ("<" in text and _ANGLE.search(text))):  # nearly always
        return Masked(text, included)
    out: list[str] = []
    at = 0
    dead: set[str] = set()  # marks that nothing closes any more: each is looked for in vain only once
    opened = _OPEN.search(text)
    while opened:
        start, behind = opened.span()
        mark = opened[0]
        end = -1 if mark in dead else text.find(_CLOSE[mark], behind)
        if end < 0:
            dead.add(mark)
            opened = _OPEN.search(text, behind)
            continue
        end += len(_CLOSE[mark])
        tag = text[start:end]
        fill = " " if _STEERING.match(tag) else MASK
        out += (text[at:start], _LINE.sub(lambda run, fill=fill: fill * len(run[0]), tag))  # type: ignore[misc]
        at = end
        opened = _OPEN.search(text, end)
    templated = included or bool(out)
    if out:
        text = "".join([*out, text[at:]])
    if mdx:
        text = _MDX_CODE.sub(lambda match: " " * len(match[0]), text)
        text = _MDX_TAG.sub(lambda match: (" " if match[0].startswith("{/*") else MASK) * len(match[0]), text)
        templated = templated or MASK in text
    return Masked(text, templated)


#: `${lang}` `#{lang}` `$!{lang}` `{lang}` `[[lang]]` `%(lang)s` `%LANG%` `__LANG__` `@@lang` `$lang`.
_FILLED_IN = pattern(
    r"[$#]!?\{|\{[^\W\d][\w.:$|()\[\]-]*\}|\[\[|%\(\w+\)s|%[A-Z][A-Z_]*%|__[A-Z][A-Z_]*__|@@\w|^\s*\$!?[^\W\d][\w.]*\s*$"
)
#: Without one of these it is none of them.
_SIGN = pattern(r"[{\[%_$@]")


def filled_in(value: str) -> bool:
    """True for an attribute's value that a template writes, or that looks as if a server or a script put another in its place.

    The second kind is not masked: braces and dollars mean nothing in most texts. It is asked where a value must be a known word.
    """
    return MASK in value or bool(_SIGN.search(value) and _FILLED_IN.search(value))
