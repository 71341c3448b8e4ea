"""E-mail addresses of persons: those of an office are meant to be read."""

from __future__ import annotations

from collections.abc import Iterator

from socialint.model import MASK
from socialint.pattern import pattern
from socialint.reading.private.common import Found, data, exemplified, values

#: RFC 5321 4.5.3.1: at most 64 before the @, 255 after. @name@server is a handle, //name@server a login.
_EMAIL = pattern(rf"(?<![\w.+%@/{MASK}-])([\w.+%-]{{1,64}})@([\w-][\w.-]{{1,253}})(?![@{MASK}])")
_USER = pattern(r"//[\w.%+~-]{1,64}:\Z")
#: Where a name has its joints: anna.berglund, anna_berglund. Clinics and towns have a hyphen, too.
_JOINT = pattern(r"[._]")
_PART = pattern(r"[._-]")
#: Two words with a capital each, as the names of people are.
_PERSON = pattern(r"\b([A-ZÀ-ÞŁŠŽ][\w'’]+) (?=([A-ZÀ-ÞŁŠŽ][\w'’]+))")
#: A name is looked for so far before the address.
_REACH = 80
#: A later part is an office's from so many letters on: pr.hansen is a person, stab.presse is none.
_LONG = 4
#: Who has no mailbox at home calls it after the house: quellhav.org@gmail.com.
_HOUSES = (".com", ".net", ".org")


def find(text: str, hiding: bool = False) -> Iterator[Found]:
    """The addresses that are neither an office's nor reserved for examples. `hiding`: the secrets of logins, too."""
    for match in _EMAIL.finditer(text):
        domain = match.group(2).rstrip(".-_")
        if _real(domain) and not office(match.group(1), domain) and (hiding or not _login(text, match.start())):
            known = _named(match.group(1)) or _introduced(text, match.start(), match.group(1))
            what = "person" if known and not exemplified(text, match.start()) else "unknown"
            yield Found("email", what, match.start(), match.start(2) + len(domain))


def _login(text: str, start: int) -> bool:
    """True for what stands in an address before the host (RFC 3986, 3.2.1): `https://user:secret@host`."""
    return bool(_USER.search(text, max(0, start - 80), start))


def _real(domain: str) -> bool:
    labels = domain.lower().split(".")
    if len(labels) < 2 or not all(labels) or not labels[-1].isalpha() or len(labels[-1]) < 2:
        return False
    rules = data()["email"]
    if labels[-2] in values("email", "placeholder-houses"):
        return False
    return not (labels[-1] in rules["tlds"] or labels[-1] in rules["files"] or ".".join(labels[-2:]) in rules["domains"])


def _named(local: str) -> bool:
    """True for the name of a person, first and last: anna.berglund, m.darvik. One word may be a place, a team or a person."""
    parts = _JOINT.split(local.partition("+")[0].rstrip("0123456789"))
    return 2 <= len(parts) <= 3 and all(map(str.isalpha, parts)) and len(parts[-1]) > 1


def _introduced(text: str, start: int, local: str) -> bool:
    """True where the name stands before the address: "Anna Berglund (anna@klinikk.no)", also aberglund@ and berglund@."""
    before = text[max(0, start - _REACH) : start].rpartition("\n")[2]
    names = ((match[1].lower(), match[2].lower()) for match in _PERSON.finditer(before))
    return any(local.lower() in (first, last, first[0] + last, first + last) for first, last in names)


def office(local: str, domain: str = "") -> bool:
    """True for the local part of an address that is an office's (info, presse.nord) or stands for any (vorname.nachname).

    That of the whole house is one, too: quellhav@quellhav.org, quellhav.org@gmail.com.
    """
    local = local.lower().partition("+")[0]  # what follows sorts the mail
    if domain.lower().startswith(f"{local}.") or local.endswith(_HOUSES):
        return True
    if local in values("email", "whole") or local in values("email", "placeholders"):
        return True
    roles = values("email", "roles")
    first, *rest = _PART.split(local)
    return local in roles or first in roles or any(part in roles for part in rest if len(part) >= _LONG)
