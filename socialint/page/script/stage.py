"""What the small scripts of a page do, worked out on paper: no script is run, nothing is fetched, nothing leaves this module.

    stage = Stage(doc)                  reads every script of the page, as a browser would when it loads
    stage.sure                          False where one of them is not understood: then names it may define are not trusted
    stage.written                       texts that scripts put into elements while the page loads
    stage.key(element, press)           what becomes of the focus when somebody presses a key there

The part of the language is that of `syntax`, the part of the page its elements, listeners, focus and timers. Whatever is not
among them raises `UnsureError`: cannot tell. Steps and depth are bounded, so that what runs without end costs a moment.
After HTML, 6.6 (focus), 8.1 (scripting), and the UI Events specification.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from socialint.document import Document
from socialint.model import MASK
from socialint.page.script.syntax import Tree, parse
from socialint.tree import Element

#: Steps of one page; calls within calls and expressions within expressions; characters of its scripts.
_MOST_STEPS, _DEEPEST, _LONGEST = 100_000, 120, 100_000
#: Rounds of timers, and moves of the focus, that follow one key.
_ROUNDS = 12
_SCRIPTS = frozenset({"", "text/javascript", "application/javascript", "module", "text/ecmascript"})


class UnsureError(Exception):
    """It cannot be told what a script does."""


class Press(NamedTuple):
    """A key that is pressed."""

    key: str
    code: int
    ctrl: bool = False
    alt: bool = False
    shift: bool = False
    meta: bool = False


TAB, BACK = Press("Tab", 9), Press("Tab", 9, shift=True)


class Written(NamedTuple):
    """A text that a script puts into an element."""

    element: Element
    text: str


class _Missing:
    """`undefined`."""

    def __repr__(self) -> str:
        return "undefined"


UNDEFINED = _Missing()


class _Function(NamedTuple):
    parameters: tuple[tuple[str, Tree | None], ...]
    body: tuple[Tree, ...]
    scope: Any
    this: Any  # of an arrow; None for one that gets its own
    arrow: bool


class _Native(NamedTuple):
    call: Callable[..., Any]


class _Shadow(NamedTuple):
    host: Element


class _Part(NamedTuple):
    """Something of an element with methods of its own: its style or its classes."""

    element: Element
    name: str


class _Scope:
    __slots__ = ("element", "names", "parent", "turn")

    def __init__(self, parent: _Scope | None, turn: int, element: Element | None = None) -> None:
        self.parent = parent
        self.turn = turn  # of the event that made it
        self.names: dict[str, Any] = {}
        self.element = element  # of a handler: its properties can be named, too (HTML, 8.1.8.1)


class _ReturnError(Exception):
    def __init__(self, value: Any) -> None:
        self.value = value


class Listener(NamedTuple):
    """What is called for an event: a function, on an element or on one of "window" and "document"."""

    target: Element | str
    event: str
    function: Any


class Event:
    """An event while it is handled."""

    __slots__ = ("press", "prevented", "stopped", "target", "type")

    def __init__(self, type: str, target: Element | str, press: Press | None = None) -> None:
        self.type = type
        self.target = target
        self.press = press
        self.prevented = self.stopped = False


class Stage:
    """A page with its scripts. Methods raise `UnsureError` where it cannot be told."""

    def __init__(self, doc: Document) -> None:
        from socialint.page.view import view

        self.doc = doc
        self._view = view(doc.root)
        self.sure = True
        self.written: list[Written] = []
        #: How often something was done that somebody may notice: a text, a style, an event taken.
        self.effects = 0
        #: True where a script changes a style or a class.
        self.restyles = False
        self.listeners: list[Listener] = []
        self.focused: Element | None = None
        #: The scripts that were understood.
        self.trees: list[tuple[Tree, ...]] = []
        self._timers: list[Any] = []
        self._steps = self._depth = 0
        self._moves = 0
        self._values: dict[tuple[int, str], Any] = {}
        self._globals = _Scope(None, 0)
        self._turn = 0  # one more for each key; 0 while the page loads
        self._order: list[Element] | None = None
        self._loading: Element | None = None  # the script that runs: what stands after it is not there yet
        self._load()

    # -- loading --------------------------------------------------------------

    def _load(self) -> None:
        length = 0
        late: list[tuple[Element, tuple[Tree, ...]]] = []
        for script in self.doc.elements("script"):
            if (script.get("type") or "").strip().lower() not in _SCRIPTS:
                continue
            text = self._text(script)
            tree = parse(text) if text is not None else None
            length += len(text or "")
            if tree is None or length > _LONGEST:
                self.sure = False
            elif "defer" in script.attrs or (script.get("type") or "").strip().lower() == "module":
                late.append((script, tree))
            else:
                self._run(script, tree)
        for script, tree in late:
            self._loading = None
            self._run(None, tree, _Scope(self._globals, 0) if (script.get("type") or "") == "module" else None)
        self._loading = None
        for kind, target in (("DOMContentLoaded", "document"), ("load", "window")):
            try:
                self._dispatch(Event(kind, target), [target, "window"] if target == "document" else [target])
                self._settle()
            except UnsureError:
                self.sure = False

    def _text(self, script: Element) -> str | None:
        address = script.get("src")
        if address is None:
            text = script.text_content
            return None if MASK in text else text
        from socialint.page.links import content, local_file

        path = local_file(self.doc, address)
        data = content(path, 4 * _LONGEST) if path is not None else None
        return data.decode("utf-8-sig", "replace") if data is not None else None

    def _run(self, script: Element | None, tree: tuple[Tree, ...], scope: _Scope | None = None) -> None:
        self._loading = script
        self.trees.append(tree)
        try:
            self._body(tree, scope or self._globals)
        except (UnsureError, _ReturnError):
            self.sure = False

    # -- events ---------------------------------------------------------------

    def key(self, element: Element, press: Press, forth: list[Element]) -> Element | None:
        """The element that has the focus after a key was pressed on one; None outside of the page.

        `forth` are the elements that the Tab key leads to, in order.
        """
        self.focused = element
        self._moves = 0
        self._turn += 1
        event = Event("keydown", element, press)
        self._dispatch(event, self._path(element))
        if self.focused is element and not event.prevented and (len(press.key) == 1 or press.key == "Enter"):
            self._dispatch(Event("keypress", element, press), self._path(element))
        if self.focused is element and not event.prevented and press.key == "Tab" and not (press.ctrl or press.alt or press.meta):
            at = forth.index(element) if element in forth else None
            if at is None:
                raise UnsureError
            at += -1 if press.shift else 1
            self._focus(forth[at] if 0 <= at < len(forth) else None)
        self._settle()
        if self.focused is not None:
            self._dispatch(Event("keyup", self.focused, press), self._path(self.focused))
            self._settle()
        return self.focused

    def enter(self, element: Element) -> None:
        """Moves the focus to an element, from outside."""
        self.focused = None
        self._moves = 0
        self._turn += 1
        self._focus(element)
        self._settle()

    def state(self) -> tuple[Any, ...]:
        """The variables of the scripts, as far as they are simple: what may tell one moment from another."""
        names = self._globals.names
        return tuple((name, value) for name, value in names.items() if value is None or isinstance(value, bool | float | str))

    def restore(self, state: tuple[Any, ...]) -> None:
        """Sets what `state` told."""
        self._globals.names.update(state)

    def handles(self, element: Element, *events: str) -> bool:
        """True where a script listens to one of the events on an element or around it."""
        path = self._path(element)
        if any(listener.event in events and listener.target in path for listener in self.listeners):
            return True
        return any(isinstance(one, Element) and "on" + event in one.attrs for one in path for event in events)

    @staticmethod
    def _path(element: Element) -> list[Element | str]:
        return [element, *element.ancestors(), "document", "window"]

    def _focus(self, element: Element | None) -> None:
        """The focus moves (HTML, 6.6.4). A handler of what loses it may give it to another: then that counts."""
        before = self.focused
        if before is element:
            return
        self._moves += 1
        if self._moves > _ROUNDS:
            raise UnsureError
        self.focused = None
        if before is not None:
            self._dispatch(Event("blur", before), [before])
            self._dispatch(Event("focusout", before), self._path(before))
        if self._taken():
            return
        self.focused = element
        if element is not None:
            self._dispatch(Event("focus", element), [element])
            self._dispatch(Event("focusin", element), self._path(element))

    def _taken(self) -> bool:
        return self.focused is not None

    def _settle(self) -> None:
        """Runs what waits for a timer."""
        for _ in range(_ROUNDS):
            if not self._timers:
                return
            timers, self._timers = self._timers, []
            for function in timers:
                self._call(function, "window", [])
        if self._timers:
            raise UnsureError

    def _dispatch(self, event: Event, path: list[Element | str]) -> None:
        for target in path:
            if event.stopped:
                return
            self._handler(event, target)
            for listener in list(self.listeners):
                if listener.target == target and listener.event == event.type:
                    self._call(listener.function, target, [event])

    def fire(self, event: Event, element: Element) -> Event:
        """Lets the page handle an event on an element."""
        self._dispatch(event, self._path(element))
        self._settle()
        return event

    def _handler(self, event: Event, target: Element | str) -> None:
        owner = target
        if target == "window":  # the body's handlers of these are the window's (HTML, 8.1.8.2.1)
            if event.type not in ("load", "blur", "focus"):
                return
            body = next(self.doc.elements("body"), None)
            if body is None:
                return
            owner = body
        elif isinstance(target, Element) and target.tag == "body" and event.type in ("load", "blur", "focus"):
            return
        if not isinstance(owner, Element) or "on" + event.type not in owner.attrs:
            return
        code = owner.attrs["on" + event.type]
        tree = None if MASK in code else parse(code)
        if tree is None:
            raise UnsureError
        scope = _Scope(_Scope(self._globals, self._turn, owner), self._turn)
        scope.names["event"] = event
        scope.names["this"] = target
        try:
            self._body(tree, scope)
        except _ReturnError as back:
            event.prevented = event.prevented or back.value is False

    # -- statements -----------------------------------------------------------

    def _body(self, tree: tuple[Tree, ...], scope: _Scope) -> None:
        for statement in tree:
            if statement[0] == "declare":
                scope.names[statement[1]] = self._made(statement[2], scope)
        for statement in tree:
            self._do(statement, scope)

    def _do(self, tree: Tree, scope: _Scope) -> None:
        kind = tree[0]
        if kind == "expr":
            self._value(tree[1], scope)
        elif kind == "var":
            for name, value in tree[1]:
                scope.names[name] = self._value(value, scope)
        elif kind == "if":
            self._do(tree[2] if _true(self._value(tree[1], scope)) else tree[3], scope)
        elif kind == "block":
            self._body(tree[1], scope)  # one scope for a function: names that hide others are no small scripts
        elif kind == "return":
            raise _ReturnError(self._value(tree[1], scope))
        elif kind == "of":
            items = self._value(tree[2], scope)
            if not isinstance(items, list):
                raise UnsureError
            for item in list(items):
                scope.names[tree[1]] = item
                self._do(tree[3], scope)
        elif kind != "declare":
            raise UnsureError

    def _made(self, tree: Tree, scope: _Scope) -> _Function:
        _, _, parameters, body, arrow = tree
        return _Function(parameters, body, scope, self._this(scope) if arrow else None, arrow)

    @staticmethod
    def _this(scope: _Scope | None) -> Any:
        while scope is not None:
            if "this" in scope.names:
                return scope.names["this"]
            scope = scope.parent
        return "window"

    def _call(self, function: Any, this: Any, arguments: list[Any]) -> Any:
        if isinstance(function, _Native):
            return function.call(*arguments)
        if not isinstance(function, _Function):
            raise UnsureError
        scope = _Scope(function.scope, self._turn)
        scope.names["this"] = function.this if function.arrow else this
        for at, (name, default) in enumerate(function.parameters):
            value = arguments[at] if at < len(arguments) else UNDEFINED
            scope.names[name] = self._value(default, scope) if value is UNDEFINED and default is not None else value
        self._depth += 1
        try:
            if self._depth > _DEEPEST:
                raise UnsureError
            self._body(function.body, scope)
        except _ReturnError as back:
            return back.value
        finally:
            self._depth -= 1
        return UNDEFINED

    # -- expressions ----------------------------------------------------------

    def _value(self, tree: Tree, scope: _Scope) -> Any:
        self._steps += 1
        self._depth += 1
        try:
            if self._steps > _MOST_STEPS or self._depth > _DEEPEST:
                raise UnsureError
            return getattr(self, "_on_" + tree[0])(tree, scope)
        finally:
            self._depth -= 1

    def _on_value(self, tree: Tree, scope: _Scope) -> Any:
        return tree[1]

    def _on_this(self, tree: Tree, scope: _Scope) -> Any:
        return self._this(scope)

    def _on_name(self, tree: Tree, scope: _Scope) -> Any:
        name = tree[1]
        here: _Scope | None = scope
        while here is not None:
            if name in here.names and (here is not self._globals or self.sure):
                return here.names[name]
            if here.element is not None and name in _OF_ELEMENTS:
                return self._get(here.element, name)
            here = here.parent
        if name in ("document", "window"):
            return name
        if name in ("undefined", "globalThis", "self"):
            return UNDEFINED if name == "undefined" else "window"
        if name in ("setTimeout", "requestAnimationFrame", "queueMicrotask"):
            return _Native(self._later)
        raise UnsureError

    def _later(self, function: Any, *_: Any) -> Any:
        if not isinstance(function, _Function) or len(self._timers) > _ROUNDS:
            raise UnsureError
        self._timers.append(function)
        return 1.0

    def _on_function(self, tree: Tree, scope: _Scope) -> Any:
        return self._made(tree, scope)

    def _on_member(self, tree: Tree, scope: _Scope) -> Any:
        owner = self._value(tree[1], scope)
        return self._get(owner, self._value(tree[2], scope))

    def _on_maybe(self, tree: Tree, scope: _Scope) -> Any:
        owner = self._value(tree[1], scope)
        return UNDEFINED if owner is None or owner is UNDEFINED else self._get(owner, self._value(tree[2], scope))

    def _on_call(self, tree: Tree, scope: _Scope) -> Any:
        callee = tree[1]
        this: Any = "window"
        if callee[0] in ("member", "maybe"):
            this = self._value(callee[1], scope)
            if callee[0] == "maybe" and (this is None or this is UNDEFINED):
                return UNDEFINED
            function = self._get(this, self._value(callee[2], scope))
        else:
            function = self._value(callee, scope)
        return self._call(function, this, self._list(tree[2], scope))

    def _list(self, trees: tuple[Tree, ...], scope: _Scope) -> list[Any]:
        found: list[Any] = []
        for tree in trees:
            if tree[0] == "spread":
                inner = self._value(tree[1], scope)
                if not isinstance(inner, list):
                    raise UnsureError
                found += inner
            else:
                found.append(self._value(tree, scope))
            if len(found) > 1000:
                raise UnsureError
        return found

    def _on_new(self, tree: Tree, scope: _Scope) -> Any:
        if tree[1] == ("name", "Array") and not tree[2]:
            return []
        raise UnsureError

    def _on_array(self, tree: Tree, scope: _Scope) -> Any:
        return self._list(tree[1], scope)

    def _on_object(self, tree: Tree, scope: _Scope) -> Any:
        found: dict[str, Any] = {}
        for name, value in tree[1]:
            inner = self._value(value, scope)
            if name is not None:
                found[name] = inner
            elif isinstance(inner, dict):
                found.update(inner)
            elif inner is not None and inner is not UNDEFINED:
                raise UnsureError
        return found

    def _on_assign(self, tree: Tree, scope: _Scope) -> Any:
        target = tree[1]
        value = self._value(tree[2], scope)
        if target[0] == "member":
            self._set(self._value(target[1], scope), self._value(target[2], scope), value)
            return value
        name = target[1]
        here: _Scope | None = scope
        while here is not None:
            if name in here.names:
                if here.turn < self._turn and here is not self._globals:
                    raise UnsureError  # it remembers something that `state` does not tell
                here.names[name] = value
                return value
            if here.element is not None and name in _OF_ELEMENTS:
                self._set(here.element, name, value)
                return value
            here = here.parent
        if not self.sure:
            raise UnsureError
        self._globals.names[name] = value
        return value

    def _on_both(self, tree: Tree, scope: _Scope) -> Any:
        left = self._value(tree[1], scope)
        return self._value(tree[2], scope) if _true(left) else left

    def _on_either(self, tree: Tree, scope: _Scope) -> Any:
        left = self._value(tree[1], scope)
        return left if _true(left) else self._value(tree[2], scope)

    def _on_coalesce(self, tree: Tree, scope: _Scope) -> Any:
        left = self._value(tree[1], scope)
        return self._value(tree[2], scope) if left is None or left is UNDEFINED else left

    def _on_choose(self, tree: Tree, scope: _Scope) -> Any:
        return self._value(tree[2] if _true(self._value(tree[1], scope)) else tree[3], scope)

    def _on_unary(self, tree: Tree, scope: _Scope) -> Any:
        value = self._value(tree[2], scope)
        if tree[1] == "!":
            return not _true(value)
        if tree[1] == "-" and isinstance(value, float):
            return -value
        if tree[1] == "void":
            return UNDEFINED
        raise UnsureError

    def _on_binary(self, tree: Tree, scope: _Scope) -> Any:
        sign = tree[1]
        one, other = self._value(tree[2], scope), self._value(tree[3], scope)
        if sign == ",":
            return other
        if sign in ("===", "!=="):
            return _same(one, other) is (sign == "===")
        if sign in ("==", "!="):
            nothing = [value is None or value is UNDEFINED for value in (one, other)]
            if any(nothing):
                return all(nothing) is (sign == "==")
            if type(one) is not type(other):
                raise UnsureError
            return _same(one, other) is (sign == "==")
        if sign == "+" and isinstance(one, str) and isinstance(other, str):
            if len(one) + len(other) > _LONGEST:
                raise UnsureError
            return one + other
        if type(one) is float and type(other) is float:
            if sign in ("+", "-"):
                return one + other if sign == "+" else one - other
            if sign in ("<", ">", "<=", ">="):
                return {"<": one < other, ">": one > other, "<=": one <= other, ">=": one >= other}[sign]
        raise UnsureError

    # -- the page -------------------------------------------------------------

    def _get(self, owner: Any, name: Any) -> Any:
        if isinstance(name, float) and isinstance(owner, list):
            return owner[int(name)] if name == int(name) and 0 <= name < len(owner) else UNDEFINED
        if not isinstance(name, str):
            raise UnsureError
        if isinstance(owner, dict):
            return owner.get(name, UNDEFINED)
        if isinstance(owner, list):
            return self._of_list(owner, name)
        if isinstance(owner, Event):
            return self._of_event(owner, name)
        if isinstance(owner, Element):
            return self._of_element(owner, name)
        if isinstance(owner, _Part):
            return _Native(lambda *_: self._noticed()) if name in ("add", "remove", "toggle", "replace") else self._unsure()
        if owner in ("document", "window") and isinstance(owner, str):
            return self._of_page(owner, name)
        raise UnsureError

    def _unsure(self) -> Any:
        raise UnsureError

    def _noticed(self) -> Any:
        self.effects += 1
        self.restyles = True
        return UNDEFINED

    def _of_list(self, owner: list[Any], name: str) -> Any:
        if name == "push":
            if self._turn:
                raise UnsureError
            return _Native(lambda *items: owner.extend(items) if len(owner) < 1000 else self._unsure())
        if name == "length":
            return float(len(owner))
        if name in ("forEach", "find", "some"):

            def each(function: Any) -> Any:
                for item in list(owner):
                    found = self._call(function, UNDEFINED, [item])
                    if name != "forEach" and _true(found):
                        return item if name == "find" else True
                return False if name == "some" else UNDEFINED

            return _Native(each)
        if name == "includes":
            return _Native(lambda item: any(_same(item, one) for one in owner))
        raise UnsureError

    def _of_event(self, event: Event, name: str) -> Any:
        press = event.press
        if name in ("preventDefault", "stopPropagation", "stopImmediatePropagation"):

            def call() -> Any:
                if name == "preventDefault":
                    event.prevented = True
                    self.effects += 1
                else:
                    event.stopped = True
                return UNDEFINED

            return _Native(call)
        if name in ("target", "srcElement"):
            return event.target
        if name == "type":
            return event.type
        if press is not None:
            if name in ("ctrlKey", "altKey", "shiftKey", "metaKey"):
                return bool(getattr(press, name[:-3]))
            if name == "key":
                return press.key
            if name in ("keyCode", "which"):
                return float(press.code)
            if name == "code":
                single = press.key.upper()
                known = len(press.key) == 1 and press.key.isascii() and press.key.isalnum()
                return (
                    ("Key" if single.isalpha() else "Digit") + single if known else press.key if len(press.key) > 1 else UNDEFINED
                )
            if name == "getModifierState":
                states = {"Control": press.ctrl, "Alt": press.alt, "Shift": press.shift, "Meta": press.meta}
                return _Native(lambda which: states.get(which, False))
            if name in ("repeat", "isComposing", "defaultPrevented"):
                return event.prevented if name == "defaultPrevented" else False
        raise UnsureError

    def _of_page(self, owner: str, name: str) -> Any:
        if name == "addEventListener":
            return _Native(lambda event, function, *_: self._listen(owner, event, function))
        if owner == "document":
            if name == "getElementById":
                return _Native(self._by_id)
            if name == "querySelector":
                return _Native(self._query)
            if name in ("body", "documentElement"):
                found = next(self.doc.elements("body" if name == "body" else "html"), None)
                return found if found is not None else self._unsure()
            if name == "activeElement":
                return self.focused if self.focused is not None else next(self.doc.elements("body"), None)
        elif name == "document":
            return name
        elif name in ("setTimeout", "requestAnimationFrame"):
            return _Native(self._later)
        elif name in self._globals.names and self.sure:
            return self._globals.names[name]
        raise UnsureError

    def _listen(self, target: Element | str, event: Any, function: Any) -> Any:
        if not isinstance(event, str) or not isinstance(function, _Function) or len(self.listeners) > 1000:
            raise UnsureError
        self.listeners.append(Listener(target, event, function))
        return UNDEFINED

    def _by_id(self, name: Any) -> Any:
        if not isinstance(name, str):
            raise UnsureError
        return self._there(self._view.ids.get(name))

    def _query(self, selector: Any) -> Any:
        if (
            not isinstance(selector, str)
            or not selector.startswith("#")
            or not selector[1:].replace("-", "").replace("_", "").isalnum()
        ):
            raise UnsureError
        return self._by_id(selector[1:])

    def _there(self, element: Element | None) -> Element | None:
        """An element, None where the page has not come so far."""
        if element is None or self._loading is None:
            return element
        if self._order is None:
            self._order = list(self.doc.elements())
        for one in self._order:
            if one is element:
                return element
            if one is self._loading:
                return None
        return None

    def _of_element(self, element: Element, name: str) -> Any:
        if (id(element), name) in self._values and not self._turn:
            return self._values[id(element), name]
        if name in _NEIGHBOURS:
            return self._there(_NEIGHBOURS[name](element))
        if name in ("focus", "blur"):
            return _Native(lambda *_: self._focus_by_script(element if name == "focus" else None))
        if name == "addEventListener":
            return _Native(lambda event, function, *_: self._listen(element, event, function))
        if name in ("id", "className", "title"):
            return element.get("class" if name == "className" else name) or ""
        if (
            name in ("value", "checked") and element.tag == "input" and not self._turn
        ):  # later, whoever reads the page has changed it
            return (element.get("value") or "") if name == "value" else "checked" in element.attrs
        if name in ("tagName", "nodeName"):
            return element.tag.upper()
        if name in ("textContent", "innerText", "innerHTML"):
            return element.text_content
        if name in ("style", "classList"):
            return _Part(element, name)
        if name == "attachShadow":
            return _Native(lambda *_: _Shadow(element))
        raise UnsureError

    def _focus_by_script(self, element: Element | None) -> Any:
        if element is not None and not self._view.focus.reaches(element) and "tabindex" not in element.attrs:
            return UNDEFINED  # what cannot have the focus does not get it
        self.effects += self.focused is not element
        self._focus(element)
        return UNDEFINED

    def _set(self, owner: Any, name: Any, value: Any) -> None:
        if not isinstance(name, str):
            raise UnsureError
        if isinstance(owner, dict) and not self._turn:
            owner[name] = value
        elif isinstance(owner, _Shadow) and name in ("textContent", "innerText"):
            self._write(owner.host, value)
        elif isinstance(owner, Element) and name in ("textContent", "innerText", "innerHTML"):
            if name == "innerHTML" and ("<" in value if isinstance(value, str) else True):
                self.effects += 1
                return
            self._write(owner, value)
        elif isinstance(owner, Element) and name in ("value", "checked", "className", "title"):
            self.effects += 1
            self.restyles = self.restyles or name == "className"
            if not self._turn:
                self._values[id(owner), name] = value
        elif isinstance(owner, Element | str) and name[:2] == "on" and isinstance(value, _Function):
            self._listen(owner, name[2:], value)
        elif isinstance(owner, _Part) and owner.name == "style":
            self._noticed()
        elif owner == "window" and isinstance(owner, str) and self.sure:
            self._globals.names[name] = value
        else:
            raise UnsureError

    def _write(self, element: Element, value: Any) -> None:
        self.effects += 1
        if isinstance(value, str) and len(self.written) < 1000:
            self.written.append(Written(element, value))


def _true(value: Any) -> bool:
    return not (value is None or value is UNDEFINED or value is False or value == "" or (type(value) is float and not value))


def _same(one: Any, other: Any) -> bool:
    if type(one) in (str, float, bool) and type(one) is type(other):
        return bool(one == other)
    return one is other


def _beside(step: int) -> Callable[[Element], Element | None]:
    def find(element: Element) -> Element | None:
        inner = [child for child in element.parent.children if isinstance(child, Element)] if element.parent is not None else []
        at = next((at for at, child in enumerate(inner) if child is element), -1) + step
        return inner[at] if 0 <= at < len(inner) else None

    return find


def _inner(element: Element, last: bool) -> Element | None:
    children: Iterator[Any] = reversed(element.children) if last else iter(element.children)
    return next((child for child in children if isinstance(child, Element)), None)


_NEIGHBOURS: dict[str, Callable[[Element], Element | None]] = {
    "nextElementSibling": _beside(1), "previousElementSibling": _beside(-1), "parentElement": lambda element: element.parent,
    "parentNode": lambda element: element.parent, "firstElementChild": lambda element: _inner(element, False),
    "lastElementChild": lambda element: _inner(element, True),
}  # fmt: skip
#: What of an element its handlers can name without `this`.
_OF_ELEMENTS = frozenset(_NEIGHBOURS) | {"focus", "blur", "value", "checked", "id", "style", "classList", "title", "className"}
