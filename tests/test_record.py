"""A Record is what a NamedTuple would be: whoever swaps one for the other loses nothing but time."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import pytest

from socialint.record import Record


class Slow(NamedTuple):
    """The model."""

    name: str
    size: int = 1
    parts: tuple[str, ...] = ()


class Quick(Record):
    """The same."""

    name: str
    size: int = 1
    parts: tuple[str, ...] = ()

    @property
    def half(self) -> float:
        """A property beside the fields."""
        return self.size / 2


CALLS: list[tuple[tuple[Any, ...], dict[str, Any]]] = [
    (("a",), {}),
    (("a", 2), {}),
    (("a", 2, ("b",)), {}),
    ((), {"name": "a"}),
    ((), {"parts": ("b",), "name": "a"}),
    (("a",), {"parts": ("b",)}),
]
FAULTS: list[tuple[tuple[Any, ...], dict[str, Any]]] = [
    ((), {}),
    ((), {"size": 2}),
    (("a",), {"name": "b"}),
    (("a",), {"colour": "red"}),
    (("a", 1, (), "more"), {}),
    (("a", 1, ()), {"parts": ()}),
]


@pytest.mark.parametrize(("values", "named"), CALLS)
def test_it_is_made_read_compared_and_changed_like_a_named_tuple(values: tuple[Any, ...], named: dict[str, Any]) -> None:
    slow, quick = Slow(*values, **named), Quick(*values, **named)
    assert tuple(slow) == quick and hash(tuple(slow)) == hash(quick)
    assert (slow.name, slow.size, slow.parts) == (quick.name, quick.size, quick.parts)
    assert slow._asdict() == quick._asdict() and Slow._field_defaults == Quick._field_defaults
    assert tuple(slow._replace(size=7)) == quick._replace(size=7) and quick._replace(size=7).half == 3.5
    assert repr(quick) == repr(slow).replace("Slow", "Quick")
    with pytest.raises(AttributeError):
        quick.name = "b"  # type: ignore[misc]


@pytest.mark.parametrize("made", [Slow, Quick])
@pytest.mark.parametrize(("values", "named"), FAULTS)
def test_what_does_not_fit_is_refused(made: Callable[..., object], values: tuple[Any, ...], named: dict[str, Any]) -> None:
    with pytest.raises(TypeError):
        made(*values, **named)
