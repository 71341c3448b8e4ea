"""`socialint prove PACK...`: the examples of people's own packs, run."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from pathlib import Path

    from socialint.model import Span
    from socialint.packs import Pack
    from socialint.source import Source


def arguments(parser: argparse.ArgumentParser) -> None:
    """The packs."""
    parser.add_argument("packs", nargs="+", metavar="PACK", help="a pack of yours (TOML), or a folder of packs")


class Case(NamedTuple):
    """One example: where its text stands in the pack, and what it says."""

    place: Span
    key: str
    example: dict[str, str]
    day: str  # one on which the requirement holds


def main(options: argparse.Namespace) -> int:
    """Runs every example; 0 where each shows what it says, else 1."""
    from pathlib import Path

    from socialint.commands.catalogue import project_here
    from socialint.packs import by_pack
    from socialint.read import Unreadable, read
    from socialint.render.escape import safe

    failed = 0
    for pack in by_pack(project_here(own=options.packs, isolated=True).own_packs()):
        source = read(Path(pack.path), pack.path, None)
        assert not isinstance(source, Unreadable)  # it has just been read
        cases = list(_cases(source))
        wrong = 0
        for case in cases:
            fault = _fault(pack, Path(pack.path), case)
            if fault:
                wrong += 1
                at = source.position(case.place.start)
                kind = f"{case.example['verdict']} example of {case.key}"
                sys.stdout.write(f"{safe(pack.path)}:{at.line}: {kind}: {safe(fault)}\n")
        asked = len({case.key for case in cases})
        what = f"{asked} requirement{'s' * (asked > 1)}, {len(cases)} examples"
        sys.stdout.write(f"{safe(pack.path)}: {what}, {f'{wrong} not as they say' if wrong else 'all as they say'}\n")
        failed += wrong
    return 1 if failed else 0


def _cases(source: Source) -> Iterator[Case]:
    from socialint.parse.toml import parse_toml

    root: Any = parse_toml(source.text, 1 if source.text.startswith("\ufeff") else 0)
    for table in root.at(("requirement",)).items():
        days = (table.get(key) or root.get(key) for key in ("valid-from", "valid-until"))
        day = next((str(day.data) for day in days if day), "")
        for example in table.at(("example",)).items():
            yield Case(example.at(("text",)).span, str(table.at(("key",)).data), example.plain(), day)


def _fault(pack: Pack, path: Path, case: Case) -> str:
    """What is wrong with an example, "" where it shows what it says."""
    from socialint.errors import ConfigError, SocialintError
    from socialint.packs.linked import UNSEEN
    from socialint.project import repository_root
    from socialint.testing import lint, unmark

    rule = f"disclosure-{pack.id}-{case.key}"
    example = case.example
    try:
        text, wanted = unmark(example["text"])
    except ValueError as error:
        return str(error)
    try:
        found = lint(
            text,
            format=example["format"],
            config=example.get("config", ""),
            select=(rule,),
            packs=(path,),
            today=case.day,
            root=repository_root(path.resolve().parent),
            proving=True,
        )
        unreadable = _unreadable(example, text)
    except ConfigError as error:
        return f"its config cannot be used: {error.message}" + (f" (line {error.line} of it)" if error.line else "")
    except SocialintError as error:
        return f"its config cannot be used: {error}"
    if unreadable:
        return unreadable
    places = sorted((one.offset, one.end_offset) for one in found if one.rule == rule)
    if example["verdict"] == "good" and wanted:
        return "take the marks ⟦ ⟧ out, a good example shows none"
    if unseen := next((one.message for one in found if one.rule == rule and UNSEEN in one.message), ""):
        return f"{unseen}; an example that links a page needs that page, and a [[site]] in its config, to show anything"
    if places == [(span.start, span.end) for span in wanted] and (wanted or example["verdict"] == "good"):
        missing = "" if wanted else _undeclared(pack, example, text, only=True)
        return f"the pack is not about it: declare {missing}" if missing else ""
    said = "; ".join(f"⟦{' '.join(text[one.offset : one.end_offset].split())}⟧ ({one.message})" for one in found)
    if not said and (missing := _undeclared(pack, example, text)):
        return f"the pack is not about it: declare {missing}"
    if not said and not wanted:
        return "nothing is found in it: take out what `require` asks for, and see whether it is what `when` describes"
    said = said or "nothing"
    if not wanted and example["verdict"] == "bad":
        return f"put the marks ⟦ ⟧ around what is found, which is: {said}"
    marked = " and ".join(f"⟦{' '.join(text[span.start : span.end].split())}⟧" for span in wanted)
    return f"{f'{marked} is marked' if marked else 'nothing should be found'}, and found is: {said}"


def _unreadable(example: dict[str, str], text: str) -> str:
    """What keeps an example from being read, "" where nothing does: in what nobody reads nothing is found."""
    from socialint.source import Source
    from socialint.testing import read

    parsed = read(text, format=example["format"], config=example.get("config", ""))
    if parsed.problems:
        problem = parsed.problems[0]
        line = Source("", text).position(problem.span.start).line
        return f"its text cannot be read: {problem.message} (line {line} of it)"
    return "" if parsed.documents else 'its text is no content: a post in JSON has a "text", a page "html" or "markdown"'


def _undeclared(pack: Pack, example: dict[str, str], text: str, only: bool = False) -> str:
    """What an example must declare, so that the pack is about it; "" where it does.

    `only`: nothing where it declares another market or industry.
    """
    from socialint.testing import read

    documents = read(text, format=example["format"], config=example.get("config", "")).documents
    if not documents or any(pack.applies(document.context) for document in documents):
        return ""
    context = documents[0].context
    wanted = {"markets": (pack.markets, context.markets), "industries": (pack.industries, context.industries)}
    if only and any(words and said and not set(words) & set(said) for words, said in wanted.values()):
        return ""
    fields = " and ".join(f"`{field}: {words[0]}`" for field, (words, said) in wanted.items() if words and not (only and said))
    return f"{fields} in front matter, between lines ---" if fields and example["format"] == "html" else fields
