"""What a document declares: in its own fields, or the configuration for it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from socialint.document import Document


def lower(value: Any) -> str:
    """A declared value, or what a condition has in its place, as both are compared."""
    return str(value).lower()


def _form(doc: Document) -> tuple[str, ...]:
    field = doc.field("form")
    return tuple(field.strings()) if field else ()


#: What a document declares, by the keys of a condition.
DECLARED: Mapping[str, Callable[[Document], tuple[str, ...]]] = {
    "kind": lambda doc: (doc.kind, "whole-page") if doc.whole_page else (doc.kind,),
    "markets": lambda doc: doc.context.markets,
    "paid": lambda doc: (doc.context.paid,),
    "audience": lambda doc: (doc.context.audience,),
    "platforms": lambda doc: doc.context.platforms,
    "industries": lambda doc: doc.context.industries,
    "account": lambda doc: (doc.context.account,),
    "campaign": lambda doc: (doc.context.campaign,),
    "form": _form,
    "language": lambda doc: (doc.language.split("-")[0],),
}
