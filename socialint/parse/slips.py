"""What somebody meant who wrote a line that TOML refuses: habits of word processors, of prose and of other languages."""

from __future__ import annotations

from collections.abc import Iterator

from socialint.pattern import pattern

_CURLY = "“”„‟‘’‚«»‹›"
_DAY = pattern(r"\d{4}[-./]\d\d?[-./]\d\d?|\d\d?[-./]\d\d?[-./]\d{4}")
_SPELLED = pattern(r"\d\d?\.? [^\W\d_]{3,9}\.? \d{4}|[^\W\d_]{3,9} \d\d?,? \d{4}")
#: Below a line that ends with "=", what is no statement.
_TEXT_BELOW = pattern(r"\n(?!\s*(?:[\w.\"'-]+ *=|[\[#]))\s*\S")
_WRITTEN = pattern(r"\d{4}-\d\d-\d\d")
_TRUTH = pattern(r"[Tt]rue|TRUE|[Yy]es|YES|[Oo]n\b")
_WRONG = pattern(r"[Ff]alse|FALSE|[Nn]o\b|NO\b|[Oo]ff\b")


def how_to_mend(said: str, body: str, offset: int) -> str:
    """What to say of an error of `tomllib` at `body[offset]`, "" where nobody can tell. It shows no value."""
    return next(_mended(said, body, offset), "")


def _mended(said: str, body: str, offset: int) -> Iterator[str]:
    low = body.rfind("\n", 0, offset) + 1
    line, at = body[low : low + 2000].partition("\n")[0], offset - low
    here, before = line[at : at + 1], line[:at].rstrip()
    day = next((day for day in _DAY.finditer(line, before.find("=") + 1) if day.start() <= at <= day.end()), None)
    if day and said.startswith(("expected newline", "invalid date")):
        wrong = _WRITTEN.fullmatch(day[0])
        yield "no day of the calendar: write it as YYYY-MM-DD" if wrong else "a day is written as YYYY-MM-DD"
    if said.startswith(("expected newline", "invalid value")) and _SPELLED.search(line, before.find("=") + 1):
        yield "a day is written as YYYY-MM-DD"
    if here.isspace() and not here.isascii():
        yield "a special blank stands here: type a plain one"
    if here and here in _CURLY:
        yield "a text stands in straight quotation marks"
    if said.startswith("illegal character '\\n'"):
        if before.endswith(('= "', "= '", '="', "='")):
            yield "a text of several lines stands between three quotation marks"
        yield "a quotation mark is missing at the end of the line"
    if said.startswith("expected newline"):
        if here == ",":
            yield "no comma stands at the end of a line"
        if before.endswith('"') and '"' in line[at:]:
            yield 'a quotation mark within a text is written \\"'
    if said.startswith("unclosed array") and here:
        yield "a comma stands between two items of a list"
    if said.startswith("unescaped '\\'"):
        yield "a backslash in a text is written \\\\"
    if said.startswith("expected '='"):
        yield "a line is name = value, and the name has no blanks"
    if said.startswith("invalid statement"):
        yield "a line is name = value, and the name has the letters a to z, digits, - and _"
    if said.startswith("invalid value"):
        for words, word in ((_TRUTH, "true"), (_WRONG, "false")):
            if words.match(line, at):
                yield f"write {word}"
        if not here.strip() and _TEXT_BELOW.match(body, low + len(line)):
            yield "a text of several lines stands between three quotation marks"
        yield "a text stands in double quotes" if here.strip() else "a value is missing"
