"""Values against the schemas of `schemas/` (JSON Schema 2020-12), faults with their places.

`jsonschema` is the authority and words the faults. Since it costs more to
import than a whole run over a post, `valid` first reads the same schema with a
few lines of our own that say only "valid" or "look closer".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache, lru_cache
from itertools import groupby
from typing import Any

from socialint.model import Span, Value
from socialint.record import Record
from socialint.resources import schema
from socialint.suggest import closest

_TYPES: dict[str, tuple[type, ...]] = {
    "string": (str,), "integer": (int,), "number": (int, float), "boolean": (bool,), "null": (type(None),),
    "array": (list,), "object": (dict,),
}  # fmt: skip
#: What people call a value of each type.
_WORDS = {
    "string": "a text", "integer": "a whole number", "number": "a number", "boolean": "true or false", "null": "nothing",
    "array": "a list", "object": "a table of fields",
}  # fmt: skip
#: How a value becomes one of a type, where one is meant that looks otherwise.
_MENDED = {"string": "put it in quotes", "array": "put it in brackets: [ ]"}
#: Longest description of a field that a hint shows, in code points.
_LONGEST = 300
_SILENT = frozenset({"$schema", "$id", "$defs", "title", "description", "default", "examples", "$comment"})


class Fault(Record):
    """A field that does not fit. `field` is its path, dotted, items counted from 0; the empty string at the top."""

    span: Span
    field: str
    message: str
    hint: str


load = cache(schema)


def valid(value: Value, name: str) -> bool:
    """True where the value surely fits the schema; False means: look closer."""
    return _schema_test(name)(value.data)


def faults(value: Value, name: str) -> list[Fault]:
    """What does not fit, in the order of the file; empty where the value fits."""
    return [] if valid(value, name) else sorted(_judged(value, name))


def telling(found: list[Fault]) -> Fault:
    """The fault that explains most: a field that is misspelt is missing, too, and what does not fit spoils all that it is in."""

    def explains_less(fault: Fault) -> tuple[bool, bool]:
        return "did you mean" not in fault.message, any(other.field.startswith(f"{fault.field}.") for other in found)

    return min(found, key=explains_less)


_Test = Callable[[Any], bool]


@cache
def _schema_test(name: str) -> _Test:
    return _Reader(load(name)).test(load(name))


class _Reader:
    """Makes one test of a schema, its keywords read once. What a keyword means is said in `_KEYWORDS`."""

    def __init__(self, root: Any) -> None:
        self.root = root
        self.known: dict[int, _Test] = {}

    def test(self, rule: Any) -> _Test:
        """The test of a part of the schema; a part may hold itself."""
        if isinstance(rule, bool):
            return lambda data: rule
        if id(rule) not in self.known:
            tests: list[_Test] = []
            self.known[id(rule)] = _all(tests)
            for keyword, wanted in rule.items():
                if keyword not in _SILENT:
                    make = _KEYWORDS.get(keyword)
                    tests.append(make(wanted, rule, self) if make is not None else _no)
            if len(tests) < 2:
                self.known[id(rule)] = tests[0] if tests else _yes
        return self.known[id(rule)]

    def sure(self, rule: Any) -> frozenset[type]:
        """The types of which every value fits a part of the schema: one look tells, and no test is called."""
        keywords = set(rule) - _SILENT if isinstance(rule, dict) else set()
        if keywords == {"type"}:
            return frozenset(_types(rule["type"]))
        if keywords == {"$ref"} and rule["$ref"].startswith("#"):
            return self.sure(self.at(rule["$ref"][1:]))
        if keywords == {"anyOf"}:
            return frozenset[type]().union(*map(self.sure, rule["anyOf"]))
        return frozenset()

    def at(self, pointer: str) -> Any:
        """The part of the schema that a pointer leads to (JSON Pointer)."""
        target = self.root
        for step in pointer.strip("/").split("/") if pointer.strip("/") else ():
            target = target[step]
        return target


def _all(tests: list[_Test]) -> _Test:
    def test(data: Any) -> bool:
        for one in tests:  # noqa: SIM110 (a loop: every field of every post comes by)
            if not one(data):
                return False
        return True

    return test


def _yes(data: Any) -> bool:
    return True


def _no(data: Any) -> bool:
    """A keyword that is not known here: look closer."""
    return False


def _type(wanted: Any, rule: Any, reader: _Reader) -> _Test:
    types = _types(wanted)
    if int in types and bool not in types:
        return lambda data: isinstance(data, types) and not isinstance(data, bool)
    return lambda data: isinstance(data, types)


def _types(wanted: str | Iterable[str]) -> tuple[type, ...]:
    return tuple(type for kind in _several(wanted) for type in _TYPES[kind])


def _is_number(data: Any) -> bool:
    return isinstance(data, (int, float)) and not isinstance(data, bool)


def _one_of(wanted: Any, rule: Any, reader: _Reader) -> _Test:
    words = frozenset(one for one in wanted if isinstance(one, str))

    def test(data: Any) -> bool:
        if isinstance(data, str):
            return data in words
        return not isinstance(data, (list, dict)) and any(data == one and type(data) is type(one) for one in wanted)

    return test


def _ref(wanted: str, rule: Any, reader: _Reader) -> _Test:
    file, _, pointer = wanted.partition("#")
    there = _Reader(load(file.removesuffix(".schema.json"))) if file else reader
    target = there.at(pointer)
    made: list[_Test] = []

    def test(data: Any) -> bool:  # made when first asked for: it may be what is being made
        if not made:
            made.append(there.test(target))
        return made[0](data)

    known = lru_cache(maxsize=64)(test)  # the posts of a house have the same words in their fields
    return lambda data: known(data) if data.__class__ is str else test(data)


def _properties(wanted: Any, rule: Any, reader: _Reader) -> _Test:
    parts = {key: (reader.sure(part), reader.test(part)) for key, part in wanted.items()}

    def test(data: Any) -> bool:
        if isinstance(data, dict):
            for key, value in data.items():
                if key in parts:
                    sure, fits = parts[key]
                    if value.data.__class__ not in sure and not fits(value.data):
                        return False
        return True

    return test


def _pattern_properties(wanted: Any, rule: Any, reader: _Reader) -> _Test:
    parts = [(re.compile(pattern), reader.test(part)) for pattern, part in wanted.items()]
    return lambda data: (
        not isinstance(data, dict)
        or all(part(value.data) for pattern, part in parts for key, value in data.items() if pattern.search(key))
    )


def _members(wanted: Any, rule: Any, reader: _Reader) -> _Test:
    """`additionalProperties`: the members that `properties` and `patternProperties` do not name."""
    part = reader.test(wanted)
    named, patterns = rule.get("properties", {}), [re.compile(pattern) for pattern in rule.get("patternProperties", {})]
    return lambda data: (
        not isinstance(data, dict)
        or all(
            part(value.data)
            for key, value in data.items()
            if key not in named and not any(pattern.search(key) for pattern in patterns)
        )
    )


def _names(wanted: Any, rule: Any, reader: _Reader) -> _Test:
    part = reader.test(wanted)
    return lambda data: not isinstance(data, dict) or all(part(key) for key in data)


def _items(wanted: Any, rule: Any, reader: _Reader) -> _Test:
    part = reader.test(wanted)
    return lambda data: not isinstance(data, list) or all(part(item.data) for item in data)


def _matches(wanted: str, rule: Any, reader: _Reader) -> _Test:
    pattern = re.compile(wanted)
    return lambda data: not isinstance(data, str) or pattern.search(data) is not None


def _any_of(wanted: Any, rule: Any, reader: _Reader) -> _Test:
    parts = [reader.test(part) for part in wanted]

    def test(data: Any) -> bool:
        for part in parts:  # noqa: SIM110 (as in `_all`)
            if part(data):
                return True
        return False

    return test


def _all_of(wanted: Any, rule: Any, reader: _Reader) -> _Test:
    return _all([reader.test(part) for part in wanted])


_KEYWORDS: Mapping[str, Callable[[Any, Any, _Reader], _Test]] = {
    "type": _type,
    "enum": _one_of,
    "const": lambda wanted, rule, reader: _one_of([wanted], rule, reader),
    "properties": _properties,
    "patternProperties": _pattern_properties,
    "propertyNames": _names,
    "additionalProperties": _members,
    "required": lambda w, rule, reader: lambda d: not isinstance(d, dict) or all(key in d for key in w),
    "items": _items,
    "minItems": lambda w, rule, reader: lambda d: not isinstance(d, list) or len(d) >= w,
    "minLength": lambda w, rule, reader: lambda d: not isinstance(d, str) or len(d) >= w,
    "pattern": _matches,
    "minimum": lambda w, rule, reader: lambda d: not _is_number(d) or d >= w,
    "maximum": lambda w, rule, reader: lambda d: not _is_number(d) or d <= w,
    "anyOf": _any_of,
    "allOf": _all_of,
    "$ref": _ref,
}


# -- the authority -----------------------------------------------------------


@cache
def _validator(name: str) -> Any:
    from jsonschema import Draft202012Validator
    from referencing import Registry, Resource

    def retrieve(uri: str) -> Any:
        return Resource.from_contents(load(uri.rsplit("/", 1)[-1].removesuffix(".schema.json")))

    return Draft202012Validator(load(name), registry=Registry(retrieve=retrieve))  # type: ignore[call-arg]


def _judged(value: Value, name: str) -> Iterator[Fault]:
    from jsonschema.exceptions import best_match

    for error in _validator(name).iter_errors(value.plain()):
        deepest = _meant(error) or (best_match([error]) if error.context else error)
        yield from _worded(value, deepest)


def _meant(error: Any) -> Any:
    """Of a value that may have several shapes, the fault in the only one that its type fits; None where that tells nothing."""
    if error.validator != "anyOf":
        return None
    fitting = [faults for faults in _shapes(error) if not any(map(_types_refused, faults))]
    if len(fitting) != 1:
        return None
    first = min(fitting[0], key=lambda fault: list(map(str, fault.absolute_path)))
    return _meant(first) or first


def _shapes(error: Any) -> list[list[Any]]:
    """The faults of each shape that a value may have."""
    found: dict[int, list[Any]] = {}
    for fault in error.context:
        found.setdefault(fault.schema_path[0], []).append(fault)
    return list(found.values())


def _types_refused(error: Any) -> list[str]:
    """The types that a shape takes whose own type a value has not; a word of a list is a text."""
    if error.path or error.validator not in ("type", "const", "enum"):
        return []
    if error.validator == "type":
        return list(_several(error.validator_value))
    return ["string"] if not isinstance(error.instance, str) else []


def _worded(value: Value, error: Any) -> Iterator[Fault]:
    path = list(error.absolute_path)
    here = value.at(path)
    field, named = ".".join(str(step) for step in path), _named(path)
    kind, wanted = error.validator, error.validator_value
    if kind == "anyOf":
        refused = [[type for fault in faults for type in _types_refused(fault)] for faults in _shapes(error)]
        if all(refused):
            kind, wanted = "type", dict.fromkeys(type for types in refused for type in types)
    if isinstance(here.data, dict) and isinstance(error.instance, str) and error.instance in here.data:
        member = here.data[error.instance]  # the fault is the name itself
        here = Value(error.instance, member.key_span or member.span)
    if here.data is None or (kind in ("minItems", "minLength", "minProperties") and not here.data):
        yield Fault(here.key_span or here.span, field, f"{named} is empty", "fill it in, or leave it out")
    elif kind == "additionalProperties":
        known = list(error.schema.get("properties", {}))
        for key, member in here.data.items():
            if key not in known and not any(re.search(p, key) for p in error.schema.get("patternProperties", {})):
                near = closest(key, known)
                hint = f'write "{near}"' if near else f"use one of: {', '.join(known)}" if known else "remove it"
                span = member.key_span or member.span
                message = f'unknown field "{_short(key)}"' + (f'; did you mean "{near}"?' if near else "")
                yield Fault(span, f"{field}.{key}".lstrip("."), message, hint)
    elif kind == "required":
        missing = next((key for key in wanted if key not in here.data), wanted[0])
        yield Fault(here.key_span or _opening(here), field, f'"{missing}" is missing' + _of(named), f'add "{missing}"')
    elif kind in ("enum", "const") and "type" in error.schema and isinstance(here.data, (list, dict)):
        return  # its type is a fault of its own
    elif kind == "enum" and not isinstance(here.data, str) and _short(here.data) in wanted:
        message = f"{in_words(here.data)} where a text is expected{_of(named)}"
        yield Fault(here.span, field, message, f'put it in quotes: "{_short(here.data)}"')
    elif kind in ("enum", "const"):
        words = [_short(word) for word in (wanted if kind == "enum" else [wanted])]
        near = closest(str(here.data), words)
        hint = f'write "{near}"' if near else f"use one of: {', '.join(words)}"
        if words == ["true"]:
            hint = "write true, or leave it out"
        several = [part.strip() for part in str(here.data).split(",")]
        if len(several) > 1 and set(several) <= set(words):
            near, hint = None, f"write them as a list: [{', '.join(several)}]"
        yield Fault(here.span, field, f'"{_short(here.data)}" is not a known value{_of(named)}' + (
            f'; did you mean "{near}"?' if near else ""), hint)  # fmt: skip
    elif kind == "type":
        meant = [name for name in _several(wanted) if name != "null"]
        expected = " or ".join(_WORDS[name] for name in meant)
        mended = [] if isinstance(here.data, (dict, list)) else [how for name, how in _MENDED.items() if name in meant]
        if isinstance(here.data, str) and not mended and not {"object", "null"} & set(meant):
            mended = ["write it without quotation marks"]
        message = f"{in_words(here.data)} where {expected} is expected{_of(named)}"
        yield Fault(here.span, field, message, (mended or [f"write {expected}"])[0])
    elif kind == "uniqueItems":
        first = {str(item.plain()): item for item in reversed(list(here.items()))}
        again = next((item for item in here.items() if first[str(item.plain())] is not item), here)
        shown = in_words(again.data) if isinstance(again.data, (list, dict)) else f'"{_short(again.data)}"'
        yield Fault(again.span, field, f"{shown} stands twice{_of(named)}", "leave one of them out")
    elif kind == "minimum":
        yield Fault(here.span, field, f"{here.data} is less than {wanted}{_of(named)}", f"write {wanted} or more")
    elif kind == "maximum":
        yield Fault(here.span, field, f"{here.data} is more than {wanted}{_of(named)}", f"write {wanted} or less")
    elif kind == "maxLength":
        message = f'"{_short(here.data)}" has {len(error.instance)} characters{_of(named)}'
        yield Fault(here.span, field, message, f"write {wanted} or less")
    elif kind == "propertyNames":
        bad = error.instance if isinstance(error.instance, str) else field
        yield Fault(here.key_span or here.span, field, f'"{_short(bad)}" is no valid name here', "check the name")
    else:
        text = error.schema.get("description", "").rstrip(".")  # never the library's own words: they show the value
        text = text if text[1:2].isupper() else text[:1].lower() + text[1:]  # "ISO 3166" stays as it is
        text = text if len(text) <= _LONGEST else text[:_LONGEST].rsplit(" ", 1)[0].rstrip(",.;:") + " …"
        shown = in_words(here.data) if isinstance(here.data, (list, dict)) else f'"{_short(here.data)}"'
        yield Fault(here.span, field, f"{shown} does not fit{_of(named)}", f"write {text}" if text else "")


def _several(words: str | Iterable[str]) -> Iterable[str]:
    return [words] if isinstance(words, str) else words


def _of(named: str) -> str:
    return f" for {named}" if named else ""


def _named(path: Iterable[str | int]) -> str:
    """What people call a field, items counted from 1: `"alt" in item 2 of "media"`; the empty string at the top."""
    named = ""
    for counted, steps in groupby(path, key=lambda step: isinstance(step, int)):
        for number in steps if counted else ():
            named = f"item {int(number) + 1} of {named}"
        if not counted:
            named = f'"{".".join(map(str, steps))}"' + (f" in {named}" if named else "")
    return named


def _opening(here: Value) -> Span:
    return Span(here.span.start, min(here.span.end, here.span.start + 1))


def _short(data: Any) -> str:
    text = in_words(data) if isinstance(data, (dict, list)) else str(data).lower() if isinstance(data, bool) else str(data)
    return text if len(text) <= 40 else text[:39] + "…"


def in_words(data: Any) -> str:
    """What people call a value of this type: "a list"."""
    return _WORDS[_type_name(data)]


def _type_name(data: Any) -> str:
    """What JSON Schema calls the type of a value."""
    if isinstance(data, bool):
        return "boolean"
    return {str: "string", int: "integer", float: "number", list: "array", dict: "object"}.get(type(data), "null")
