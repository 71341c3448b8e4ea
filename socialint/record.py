"""Record: a `NamedTuple` that costs a tenth of one to define, and some times more to make.

A start defines seventy such classes and makes one or two of most. What is made
by the thousand (`Span`, `Hit`) stays a `NamedTuple`.
"""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any, ClassVar, Self, dataclass_transform


@dataclass_transform(frozen_default=True)
class Record(tuple[Any, ...]):
    """A tuple whose fields have the names, and the defaults, that the class annotates."""

    __slots__ = ()

    _fields: ClassVar[tuple[str, ...]] = ()
    _field_defaults: ClassVar[Mapping[str, Any]] = {}

    def __init_subclass__(cls) -> None:
        cls._fields = tuple(cls.__annotations__)
        cls._field_defaults = {name: vars(cls)[name] for name in cls._fields if name in vars(cls)}
        for number, name in enumerate(cls._fields):
            setattr(cls, name, property(itemgetter(number)))

    def __new__(cls, *values: Any, **named: Any) -> Self:
        """Raises TypeError for a field that is missing, unknown or given twice."""
        missing = cls._fields[len(values) :]
        if named or missing:
            given = {**cls._field_defaults, **named}
            if len(values) > len(cls._fields) or not (set(missing) <= given.keys() and named.keys() <= set(missing)):
                raise TypeError(f"{cls.__name__}({', '.join(cls._fields)}): {len(values)} values and {', '.join(named)}")
            values += tuple([given[name] for name in missing])
        elif len(values) > len(cls._fields):
            raise TypeError(f"{cls.__name__}({', '.join(cls._fields)}): {len(values)} values")
        return tuple.__new__(cls, values)

    def _replace(self, **named: Any) -> Self:
        """The same with other values for some fields."""
        made = tuple.__new__(type(self), map(named.pop, self._fields, self))
        if named:
            raise TypeError(f"{type(self).__name__} has no field {', '.join(named)}")
        return made

    def _asdict(self) -> dict[str, Any]:
        """The values by the names of their fields."""
        return dict(zip(self._fields, self, strict=True))

    def __repr__(self) -> str:
        fields = ", ".join(f"{name}={value!r}" for name, value in self._asdict().items())
        return f"{type(self).__name__}({fields})"
