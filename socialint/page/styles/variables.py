"""Custom properties and `var()` (CSS Custom Properties 1): cycles and growth without end are invalid, not dangerous."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

Tokens = tuple[Any, ...]

#: A value that grows beyond this (tokens) or is nested deeper is invalid (3.3: browsers may set a limit).
_LONGEST, _DEEPEST = 5_000, 40


class Variables:
    """The custom properties of an element: its own, and through `parent` those it inherits."""

    __slots__ = ("_running", "_solved", "_specified", "parent", "settled")

    def __init__(self, parent: Variables | None, specified: dict[str, Tokens | None]) -> None:
        self.parent = parent
        self._specified = specified
        self._solved: dict[str, Tokens | None] = {}
        self._running: set[str] = set()
        #: What declarations with `var()` mean here, longhand by longhand: by the id of each, which is kept with it.
        self.settled: dict[int, tuple[Any, dict[str, Any]]] = {}

    def get(self, name: str, depth: int = 0) -> Tokens | None:
        """The value of a custom property, its own `var()` written out; None where it has none (or an invalid one)."""
        passed: list[Variables] = []
        here: Variables | None = self
        value: Tokens | None = None
        while here is not None:
            if name in here._solved:
                value = here._solved[name]
                break
            passed.append(here)
            if name in here._specified:
                value = here._solve(name, depth)
                break
            here = here.parent
        for one in passed:
            if not one._running:
                one._solved[name] = value
        return value

    def _solve(self, name: str, depth: int) -> Tokens | None:
        tokens = self._specified[name]
        if tokens is None or name in self._running or depth > _DEEPEST:
            return None
        self._running.add(name)
        try:
            return substitute(tokens, self, depth + 1)
        finally:
            self._running.discard(name)


def substitute(tokens: Sequence[Any], variables: Variables, depth: int = 0) -> Tokens | None:
    """The tokens with every `var()` written out; None where one cannot be (invalid at computed-value time, 3.1)."""
    out: list[Any] = []
    for token in tokens:
        if token.type == "function":
            if token.lower_name == "var":
                value = _var(token, variables, depth)
                if value is None:
                    return None
                out += value
            else:
                inner = _inner(token.arguments, variables, depth)
                if inner is None:
                    return None
                out.append(token if inner is token.arguments else _function(token, inner))
        elif token.type in ("() block", "[] block", "{} block"):
            inner = _inner(token.content, variables, depth)
            if inner is None:
                return None
            out.append(token if inner is token.content else type(token)(token.source_line, token.source_column, list(inner)))
        else:
            out.append(token)
        if len(out) > _LONGEST:
            return None
    return tuple(out)


def _inner(tokens: Sequence[Any], variables: Variables, depth: int) -> Sequence[Any] | None:
    from socialint.page.styles.values import has_var

    if not has_var(tokens):
        return tokens
    return None if depth > _DEEPEST else substitute(tokens, variables, depth + 1)


def _function(token: Any, arguments: Sequence[Any]) -> Any:
    return type(token)(token.source_line, token.source_column, token.name, list(arguments))


def _var(token: Any, variables: Variables, depth: int) -> Tokens | None:
    if depth > _DEEPEST:
        return None
    arguments = token.arguments
    at = 0
    while at < len(arguments) and arguments[at].type in ("whitespace", "comment"):
        at += 1
    if at == len(arguments) or arguments[at].type != "ident" or not arguments[at].value.startswith("--"):
        return None
    value = variables.get(arguments[at].value, depth + 1)
    if value is not None:
        return value
    comma = next((i for i, part in enumerate(arguments) if part.type == "literal" and part.value == ","), None)
    return None if comma is None else substitute(arguments[comma + 1 :], variables, depth + 1)
