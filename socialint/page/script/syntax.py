"""The syntax of small scripts: a part of ECMAScript 2024 as nested tuples, or None for what is beyond it.

    parse("this.focus()") -> (("expr", ("call", ("member", ("this",), ("value", "focus")), ())),)

Statements: expr, var, if, return, block, of (a `for … of`), declare (a function). Expressions: value, name, this, member, maybe
(a `?.`), call, new, assign, unary, binary, both, either, coalesce, choose, function, object, array, spread, write (a template).
What somebody writes into an attribute fits; bundles do not, and are left unread.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any, NamedTuple

from socialint.pattern import pattern

Tree = tuple[Any, ...]

#: Longer scripts (characters) are no small ones; nested deeper than this, neither.
_LONGEST, _DEEPEST = 20_000, 40
_TOKEN = pattern(
    r"(?P<blank>[ \t\f\v\u00a0\ufeff]+)|(?P<line>[\r\n\u2028\u2029]+)|(?P<note>//[^\r\n\u2028\u2029]*|/\*[\s\S]*?\*/)"
    r"|(?P<number>0[xX][0-9a-fA-F]+|(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)"
    r"|(?P<text>'(?:[^'\\\r\n]|\\.)*'|\"(?:[^\"\\\r\n]|\\.)*\"|`(?:[^`\\$]|\\.)*`)|(?P<name>[A-Za-z_$][\w$]*)"
    r"|(?P<sign>>>>=|\.\.\.|===|!==|\*\*=|<<=|>>=|>>>|&&=|\|\|=|\?\?=|=>|==|!=|<=|>=|&&|\|\||\?\?|\?\.(?![0-9])|\+\+|--"
    r"|[-+*/%&|^]=|<<|>>|\*\*|[{}()\[\];,<>+\-*/%&|^!~?:=.])"
)
_RESERVED = (
    "async await break case catch class continue debugger default delete do else enum export extends finally for function if "
    "import in instanceof new return super switch this throw try typeof var void while with yield let const true false null"
)
_WORDS = frozenset(_RESERVED.split())
_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f", "v": "\v", "0": "\0"}
_ESCAPE = pattern(r"\\(?:u\{([0-9a-fA-F]{1,6})\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(.))")
#: How tightly operators bind (ECMAScript, 13.5 to 13.13). `??` may not be mixed with the other two; nobody does.
_BINDING = {
    "??": 1, "||": 1, "&&": 2, "|": 3, "^": 4, "&": 5, "==": 6, "!=": 6, "===": 6, "!==": 6, "<": 7, ">": 7, "<=": 7, ">=": 7,
    "<<": 8, ">>": 8, ">>>": 8, "+": 9, "-": 9, "*": 10, "/": 10, "%": 10,
}  # fmt: skip
_SHORT = {"&&": "both", "||": "either", "??": "coalesce"}


class _BeyondError(Exception):
    """The script is none of the small ones."""


class _Token(NamedTuple):
    kind: str
    text: str
    fresh: bool  # a line begins before it


@lru_cache(maxsize=256)
def parse(text: str) -> tuple[Tree, ...] | None:
    """The statements of a script, None where it is beyond the part that is understood. Never raises."""
    if len(text) > _LONGEST:
        return None
    try:
        return _Parser(_tokens(text)).program()
    except (_BeyondError, ValueError, OverflowError):
        return None


def _tokens(text: str) -> list[_Token]:
    found: list[_Token] = []
    at, fresh = 0, False
    while at < len(text):
        match = _TOKEN.match(text, at)
        if match is None:
            raise _BeyondError
        at = match.end()
        kind = match.lastgroup or ""
        if kind == "line" or (kind == "note" and "\n" in match[0]):
            fresh = True
        elif kind not in ("blank", "note"):
            found.append(_Token("word" if kind == "name" and match[0] in _WORDS else kind, match[0], fresh))
            fresh = False
    found.append(_Token("end", "", True))
    return found


def _string(text: str) -> str:
    def one(match: Any) -> str:
        digits = match[1] or match[2] or match[3]
        return chr(int(digits, 16)) if digits else _ESCAPES.get(match[4], match[4])

    return _ESCAPE.sub(one, text[1:-1])


class _Parser:
    def __init__(self, tokens: list[_Token]) -> None:
        self._tokens = tokens
        self._at = 0
        self._depth = 0

    # -- tokens ---------------------------------------------------------------

    @property
    def _here(self) -> _Token:
        return self._tokens[self._at]

    def _next(self) -> _Token:
        token = self._tokens[self._at]
        self._at += 1
        return token

    def _is(self, *texts: str) -> bool:
        return self._here.text in texts and self._here.kind in ("sign", "word")

    def _take(self, text: str) -> bool:
        if self._is(text):
            self._at += 1
            return True
        return False

    def _need(self, text: str) -> None:
        if not self._take(text):
            raise _BeyondError

    def _name(self) -> str:
        if self._here.kind != "name":
            raise _BeyondError
        return self._next().text

    def _deeper(self) -> None:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise _BeyondError

    # -- statements -----------------------------------------------------------

    def program(self) -> tuple[Tree, ...]:
        found = []
        while self._here.kind != "end":
            found.append(self._statement())
        return tuple(found)

    def _block(self) -> tuple[Tree, ...]:
        self._need("{")
        found = []
        while not self._take("}"):
            found.append(self._statement())
        return tuple(found)

    def _statement(self) -> Tree:
        self._deeper()
        found = self._one()
        self._depth -= 1
        return found

    def _one(self) -> Tree:
        token = self._here
        if token.kind == "end":
            raise _BeyondError
        if self._is("{"):
            return ("block", self._block())
        if self._take(";"):
            return ("block", ())
        if self._is("var", "let", "const"):
            found = self._variables()
            self._ends()
            return found
        if self._take("function"):
            name = self._name()
            return ("declare", name, self._function(name))
        if self._take("if"):
            self._need("(")
            condition = self._expression()
            self._need(")")
            then = self._statement()
            return ("if", condition, then, self._statement() if self._take("else") else ("block", ()))
        if self._take("for"):
            return self._loop()
        if self._take("return"):
            bare = self._is(";", "}") or self._here.fresh
            value = ("value", None) if bare else self._expression()
            self._ends()
            return ("return", value)
        value = self._expression()
        self._ends()
        return ("expr", value)

    def _variables(self) -> Tree:
        self._next()
        found = []
        while True:
            name = self._name()
            found.append((name, self._assignment() if self._take("=") else ("name", "undefined")))
            if not self._take(","):
                return ("var", tuple(found))

    def _loop(self) -> Tree:
        self._need("(")
        if not self._is("var", "let", "const"):
            raise _BeyondError
        self._next()
        name = self._name()
        if self._here.text != "of":
            raise _BeyondError
        self._next()
        items = self._assignment()
        self._need(")")
        return ("of", name, items, self._statement())

    def _ends(self) -> None:
        """A semicolon, or a place where one may be left out (12.10)."""
        if not self._take(";") and not (self._is("}") or self._here.kind == "end" or self._here.fresh):
            raise _BeyondError

    # -- expressions ----------------------------------------------------------

    def _expression(self) -> Tree:
        found = self._assignment()
        while self._take(","):
            found = ("binary", ",", found, self._assignment())
        return found

    def _assignment(self) -> Tree:
        self._deeper()
        arrow = self._arrow()
        if arrow is not None:
            self._depth -= 1
            return arrow
        left = self._conditional()
        if self._is("=", "+=", "-="):
            if left[0] not in ("name", "member"):
                raise _BeyondError
            sign = self._next().text
            right = self._assignment()
            left = ("assign", left, right if sign == "=" else ("binary", sign[0], left, right))
        self._depth -= 1
        return left

    def _arrow(self) -> Tree | None:
        start = self._at
        if self._here.kind == "name" and self._tokens[self._at + 1].text == "=>":
            parameters: tuple[tuple[str, Tree | None], ...] = ((self._name(), None),)
        elif self._is("(") and self._closes():
            parameters = self._parameters()
        else:
            return None
        if not self._take("=>"):
            self._at = start
            return None
        body = self._block() if self._is("{") else (("return", self._assignment()),)
        return ("function", "", parameters, body, True)

    def _closes(self) -> bool:
        """True where the bracket that opens here is followed by an arrow."""
        depth = 0
        for at in range(self._at, len(self._tokens)):
            text, kind = self._tokens[at].text, self._tokens[at].kind
            if kind == "sign" and text in "([{":
                depth += 1
            elif kind == "sign" and text in ")]}":
                depth -= 1
                if depth == 0:
                    return self._tokens[at + 1].text == "=>" if at + 1 < len(self._tokens) else False
            if at - self._at > 60:
                return False
        return False

    def _parameters(self) -> tuple[tuple[str, Tree | None], ...]:
        self._need("(")
        found: list[tuple[str, Tree | None]] = []
        while not self._take(")"):
            name = self._name()
            found.append((name, self._assignment() if self._take("=") else None))
            if not self._is(")"):
                self._need(",")
        return tuple(found)

    def _function(self, name: str) -> Tree:
        parameters = self._parameters()
        return ("function", name, parameters, self._block(), False)

    def _conditional(self) -> Tree:
        found = self._operation(0)
        if self._take("?"):
            then = self._assignment()
            self._need(":")
            found = ("choose", found, then, self._assignment())
        return found

    def _operation(self, least: int) -> Tree:
        found = self._unary()
        while self._here.kind == "sign" and _BINDING.get(self._here.text, 0) > least:
            sign = self._next().text
            right = self._operation(_BINDING[sign])
            found = (_SHORT[sign], found, right) if sign in _SHORT else ("binary", sign, found, right)
        return found

    def _unary(self) -> Tree:
        if self._is("!", "-", "+", "typeof", "void"):
            self._deeper()
            sign = self._next().text
            found = ("unary", sign, self._unary())
            self._depth -= 1
            return found
        found = self._postfix()
        if self._is("++", "--"):
            raise _BeyondError
        return found

    def _postfix(self) -> Tree:
        if self._take("new"):
            made = self._primary()
            while self._take("."):
                made = ("member", made, ("value", self._word()))
            found: Tree = ("new", made, self._arguments() if self._is("(") else ())
        else:
            found = self._primary()
        for _ in range(_LONGEST):
            if self._take("."):
                found = ("member", found, ("value", self._word()))
            elif self._take("?."):
                if self._is("(", "["):
                    raise _BeyondError
                found = ("maybe", found, ("value", self._word()))
            elif self._take("["):
                found = ("member", found, self._expression())
                self._need("]")
            elif self._is("("):
                found = ("call", found, self._arguments())
            else:
                break
            if self._at > len(self._tokens):
                raise _BeyondError
        return found

    def _word(self) -> str:
        if self._here.kind not in ("name", "word"):
            raise _BeyondError
        return self._next().text

    def _arguments(self) -> tuple[Tree, ...]:
        self._need("(")
        return self._items(")")

    def _items(self, end: str) -> tuple[Tree, ...]:
        found: list[Tree] = []
        while not self._take(end):
            found.append(("spread", self._assignment()) if self._take("...") else self._assignment())
            if not self._is(end):
                self._need(",")
        return tuple(found)

    def _primary(self) -> Tree:
        token = self._next()
        text = token.text
        if token.kind == "number":
            return ("value", float(int(text, 16)) if text[:2] in ("0x", "0X") else float(text))
        if token.kind == "text":
            return ("value", _string(text))
        if token.kind == "name":
            return ("name", text)
        if text in ("true", "false", "null"):
            return ("value", {"true": True, "false": False, "null": None}[text])
        if text == "this":
            return ("this",)
        if text == "function":
            return self._function(self._name() if self._here.kind == "name" else "")
        if text == "(":
            found = self._expression()
            self._need(")")
            return found
        if text == "[":
            return ("array", self._items("]"))
        if text == "{":
            return self._object()
        raise _BeyondError

    def _object(self) -> Tree:
        found: list[tuple[str | None, Tree]] = []
        while not self._take("}"):
            if self._take("..."):
                found.append((None, self._assignment()))
            else:
                token = self._next()
                if token.kind not in ("name", "word", "text"):
                    raise _BeyondError
                key = _string(token.text) if token.kind == "text" else token.text
                if self._take(":"):
                    found.append((key, self._assignment()))
                elif self._is("("):
                    found.append((key, self._function(key)))
                elif token.kind == "name":
                    found.append((key, ("name", key)))
                else:
                    raise _BeyondError
            if not self._is("}"):
                self._need(",")
        return ("object", tuple(found))
