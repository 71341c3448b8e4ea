"""People's own packs: read with care, and the first fault told with its place."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from socialint.errors import PackError
from socialint.model import Span, Value
from socialint.packs.load import ready_pack, rules_of
from socialint.packs.meaningless import meaningless
from socialint.packs.pack import pack_of
from socialint.rule import Rule
from socialint.source import Source
from socialint.suggest import with_hint

if TYPE_CHECKING:
    from socialint.schema import Fault

#: How a pack's file is named.
NAMING = "name the file with small letters a to z, digits and hyphens, and .toml at the end, such as house-rules.toml"

#: Deepest nesting of values in a pack.
_DEPTH = 30


def read_own(text: str, path: str) -> tuple[Rule, ...]:
    """The rules of a repository's own pack, checked against the schema. Raises PackError with the place of the first fault."""
    from socialint.parse.toml import TomlError, parse_toml
    from socialint.schema import faults, telling

    source = Source(path, text)
    name = pack_name(path)
    if not name:
        raise PackError(path, f"its name becomes a part of rule ids: {NAMING}")
    try:
        root = parse_toml(text, 1 if text.startswith("\ufeff") else 0)
        if _deep(root):
            raise RecursionError
        found = faults(root, "pack")
    except TomlError as error:
        raise _error(source, Span(error.offset, error.offset), f"not valid TOML: {error.message}") from None
    except RecursionError:
        raise PackError(path, "nested too deeply") from None
    if found:
        fault = telling(found)
        raise _error(source, fault.span, with_hint(fault.message, _habit(source, fault) or fault.hint))
    for span, message in meaningless(root):
        raise _error(source, span, message)
    data = ready_pack(root.plain())
    return tuple(rules_of(pack_of(data, name, path), data, own=True))


def _habit(source: Source, fault: Fault) -> str:
    """What to do about a line that stands below the wrong brackets: everything below a line in brackets belongs to that."""
    from socialint.schema import load

    schema = load("pack")
    table, _, name = fault.field.rpartition(".")
    if fault.message.startswith('"example" is missing'):
        return "show a bad and a good text, each below [[requirement.example]]"
    if "characters for item" in fault.message and ".require." in fault.field:
        return "cut it where a sentence ends, and put the parts into require.every, with require.in-order = true"
    if fault.message.startswith("unknown field"):
        if name in schema["$defs"]["requirement"]["properties"]["require"]["properties"]:
            return f"it is a field of what is required: write require.{name}"
        if name in schema["$defs"]["requirement"]["properties"]:
            if table:
                return "it is a field of the requirement: write it right below [[requirement]], above other brackets"
            return f"it is a field of a requirement: write it below [[requirement]], or [requirement.{name}]"
        if name in schema["properties"]:
            return "it is a field of the pack: write it at the top, above [[requirement]]"
    if fault.message.startswith("a table of fields where a list") and source.text.startswith("[", fault.span.start):
        return "write its name in two brackets, [[ ]]"
    if fault.message.startswith("a list where a table of fields") and source.text.startswith("[[", fault.span.start):
        return "write its name in one pair of brackets, [ ]"
    if fault.message.startswith("a list where a table of fields") and name == "require":
        return "write require.wordings for sentences, require.labels for labels"
    return ""


def pack_name(path: str) -> str:
    """The part of rule ids that a pack's file gives, "" where its name cannot be one."""
    import re

    name = path.replace("\\", "/").rsplit("/", 1)[-1].removesuffix(".toml")
    return name if re.fullmatch(r"[a-z][a-z0-9]*(-[a-z0-9]+)*", name) else ""


def _deep(root: Value) -> bool:
    """True where values lie deeper in one another than any pack needs: conditions are read by functions that call themselves."""
    layer = [root]
    for _ in range(_DEPTH):
        layer = [child for value in layer if isinstance(value.data, (dict, list)) for child in _children(value)]
        if not layer:
            return False
    return True


def _children(value: Value) -> Iterable[Value]:
    return value.data.values() if isinstance(value.data, dict) else value.data


def _error(source: Source, span: Span, message: str) -> PackError:
    place = source.position(min(span.start, len(source.text)))
    return PackError(source.path, message, place.line, place.column)
