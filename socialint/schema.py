"""Values against the schemas of `schemas/` (JSON Schema 2020-12), faults with their places.

`jsonschema` is the authority and words the faults. Since it costs more to
import than a whole run over a post, `valid` first reads the same schema with a
few lines of our own that say only "valid" or "look closer".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, NamedTuple

from socialint.model import Span, Value
from socialint.resources import schema
from socialint.suggest import closest

_TYPES: dict[str, tuple[type, ...]] = {
    "string": (str,), "integer": (int,), "number": (int, float), "boolean": (bool,), "null": (type(None),),
    "array": (list,), "object": (dict,),
}  # fmt: skip
_SILENT = frozenset({"$schema", "$id", "$defs", "title", "description", "default", "examples", "$comment"})


class Fault(NamedTuple):
    """A field that does not fit. `field` is its path, dotted, the empty string at the top."""

    span: Span
    field: str
    message: str
    hint: str


load = cache(schema)


def valid(value: Value, name: str) -> bool:
    """True where the value surely fits the schema; False means: look closer."""
    return _fits(value.data, load(name), load(name))


def faults(value: Value, name: str) -> list[Fault]:
    """What does not fit, in the order of the file; empty where the value fits."""
    return [] if valid(value, name) else sorted(_judged(value, name))


def _fits(data: Any, rule: Any, root: Any) -> bool:
    if isinstance(rule, bool):
        return rule
    for keyword, wanted in rule.items():
        if keyword in _SILENT:
            continue
        test = _TESTS.get(keyword)
        if test is None or not test(data, wanted, rule, root):
            return False
    return True


def _is(data: Any, kind: str) -> bool:
    if isinstance(data, bool) and kind in ("integer", "number"):
        return False
    return isinstance(data, _TYPES[kind])


def _ref(data: Any, wanted: str, rule: Any, root: Any) -> bool:
    file, _, pointer = wanted.partition("#")
    root = load(file.removesuffix(".schema.json")) if file else root
    target = root
    for step in pointer.strip("/").split("/") if pointer.strip("/") else ():
        target = target[step]
    return _fits(data, target, root)


def _members(data: Any, wanted: Any, rule: Any, root: Any) -> bool:
    """`additionalProperties`: the members that `properties` and `patternProperties` do not name."""
    if not isinstance(data, dict):
        return True
    named, patterns = rule.get("properties", {}), rule.get("patternProperties", {})
    return all(
        _fits(value.data, wanted, root)
        for key, value in data.items()
        if key not in named and not any(re.search(pattern, key) for pattern in patterns)
    )


_TESTS: Mapping[str, Any] = {
    "type": lambda d, w, r, root: any(_is(d, kind) for kind in ([w] if isinstance(w, str) else w)),
    "enum": lambda d, w, r, root: not isinstance(d, (list, dict)) and any(d == x and type(d) is type(x) for x in w),
    "const": lambda d, w, r, root: not isinstance(d, (list, dict)) and d == w and type(d) is type(w),
    "properties": lambda d, w, r, root: (
        not isinstance(d, dict) or all(_fits(d[key].data, part, root) for key, part in w.items() if key in d)
    ),
    "patternProperties": lambda d, w, r, root: (
        not isinstance(d, dict)
        or all(_fits(v.data, part, root) for pattern, part in w.items() for key, v in d.items() if re.search(pattern, key))
    ),
    "propertyNames": lambda d, w, r, root: not isinstance(d, dict) or all(_fits(key, w, root) for key in d),
    "additionalProperties": _members,
    "required": lambda d, w, r, root: not isinstance(d, dict) or all(key in d for key in w),
    "items": lambda d, w, r, root: not isinstance(d, list) or all(_fits(item.data, w, root) for item in d),
    "minItems": lambda d, w, r, root: not isinstance(d, list) or len(d) >= w,
    "minLength": lambda d, w, r, root: not isinstance(d, str) or len(d) >= w,
    "pattern": lambda d, w, r, root: not isinstance(d, str) or re.search(w, d) is not None,
    "minimum": lambda d, w, r, root: not _is(d, "number") or d >= w,
    "maximum": lambda d, w, r, root: not _is(d, "number") or d <= w,
    "anyOf": lambda d, w, r, root: any(_fits(d, part, root) for part in w),
    "allOf": lambda d, w, r, root: all(_fits(d, part, root) for part in w),
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
        deepest = best_match([error]) if error.context else error
        yield from _worded(value, deepest)


def _worded(value: Value, error: Any) -> Iterator[Fault]:
    path = list(error.absolute_path)
    here = value.at(path)
    field = ".".join(str(step) for step in path)
    kind, wanted = error.validator, error.validator_value
    if isinstance(here.data, dict) and isinstance(error.instance, str) and error.instance in here.data:
        member = here.data[error.instance]  # the fault is the name itself
        here = Value(error.instance, member.key_span or member.span)
    if here.data is None:
        yield Fault(here.key_span or here.span, field, f'"{field}" is empty', "fill it in, or leave it out")
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
        yield Fault(here.key_span or _opening(here), field, f'"{missing}" is missing' + _of(field), f'add "{missing}"')
    elif kind in ("enum", "const"):
        words = [str(word) for word in (wanted if kind == "enum" else [wanted])]
        near = closest(str(here.data), words)
        hint = f'write "{near}"' if near else f"use one of: {', '.join(words)}"
        yield Fault(here.span, field, f'"{_short(here.data)}" is not a known value{_of(field)}' + (
            f'; did you mean "{near}"?' if near else ""), hint)  # fmt: skip
    elif kind == "type":
        kinds = " or ".join([wanted] if isinstance(wanted, str) else wanted)
        yield Fault(here.span, field, f"{_name(here.data)} where {kinds} is expected{_of(field)}", f"write it as {kinds}")
    elif kind == "propertyNames":
        bad = error.instance if isinstance(error.instance, str) else field
        yield Fault(here.key_span or here.span, field, f'"{_short(bad)}" is no valid name here', "check the name")
    else:
        text = error.schema.get("description") or error.message
        yield Fault(here.span, field, f'"{_short(here.data)}" does not fit{_of(field)}', f"write {text[:1].lower()}{text[1:200]}")


def _of(field: str) -> str:
    return f' for "{field}"' if field else ""


def _opening(here: Value) -> Span:
    return Span(here.span.start, min(here.span.end, here.span.start + 1))


def _short(data: Any) -> str:
    text = _name(data) if isinstance(data, (dict, list)) else str(data)
    return text if len(text) <= 40 else text[:39] + "…"


def _name(data: Any) -> str:
    if isinstance(data, bool):
        return "boolean"
    return {str: "string", int: "integer", float: "number", list: "array", dict: "object"}.get(type(data), "null")
