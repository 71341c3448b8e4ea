"""Post names an account that the house has not registered.

A post on the wrong account is hard to take back: a private account, a subsidiary's, or a name with a letter too few. List
the house's accounts, and every post must name one of them. An entry is a handle in any of the forms that people write
(`@clinic`, `clinic`, `@clinic@mastodon.social`, `https://www.linkedin.com/company/clinic`); with a platform before it
(`x:@clinic`) it counts for that platform only. Without a list the rule is silent. A platform that nobody knows is an error of
the configuration.

## Bad
```toml
[rules.policy-account]
registered = ["@fjordklinikk", "linkedin:fjordklinikken-as"]
```
```markdown
---
platform: instagram
account: ⟦"@fjordklinik"⟧
---
Open day on Saturday.
```
```json
{⟦"text"⟧: "Open day on Saturday.", "platform": "x"}
```
## Good
```toml
[rules.policy-account]
registered = ["@fjordklinikk", "linkedin:fjordklinikken-as"]
```
```markdown
---
platform: linkedin
account: https://www.linkedin.com/company/fjordklinikken-as/
---
Open day on Saturday.
```
```json
{"text": "Open day on Saturday.", "platform": "x", "account": "Fjordklinikk"}
```
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from socialint.document import Document
from socialint.model import Hit, Severity, Span, Value
from socialint.parse.context import platform_name
from socialint.pattern import pattern
from socialint.suggest import did_you_mean

SINCE = "0.1"
SEVERITY = Severity.error
REFS = ("house:accounts",)
KINDS = ("post",)
NEEDS = ("options",)


#: Platforms of one server, where the @ in an address is decoration.
_ONE_SERVER = pattern(r"(?:^|\.)(?:youtube|tiktok|threads|x|twitter|instagram)\.(?:com|net)$")


class Options:
    registered: Annotated[tuple[str, ...], 'the accounts of the house: "@clinic", or for one platform "x:@clinic"'] = ()


def faults(options: Value) -> Iterator[tuple[Span, str, str]]:
    """Entries that no post can ever name."""
    from socialint.post.platforms import names

    registered = options.get("registered")
    for entry in registered.items() if registered else ():
        platform, account = _parted(str(entry.data))
        if platform and platform not in names():
            message = f'"{platform[:60]}" is no platform{did_you_mean(platform, names())}'
            yield entry.span, message, 'write "@clinic", or "x:@clinic" with one of `socialint list platforms`'
        elif not _handle(account):
            yield entry.span, "the entry names no account", 'write "@clinic", or "x:@clinic" for one platform'


def check(doc: Document, options: Options) -> Iterator[Hit]:
    if not options.registered:
        return
    field = doc.field("account")
    named = field.strings() if field else [doc.context.account]
    named = [name for name in named if name.strip()]
    if not named:
        yield Hit(doc.head, "post names no account", "add account: the handle that will post this")
        return
    known = dict(_registered(options.registered, doc.context.platforms))
    for index, name in enumerate(named):
        if _handle(name) not in known:
            place = (
                list(field.items())[index].span if field and isinstance(field.data, list) else field.span if field else doc.head
            )
            message = f'account "{name[:60]}" is not registered{did_you_mean(_handle(name), known.values())}'
            yield Hit(place, message, "name one of the house's accounts, or add this one to registered in [rules.policy-account]")


def _registered(entries: tuple[str, ...], platforms: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """The handles that count on the platforms, each with how it is written."""
    for entry in entries:
        platform, account = _parted(entry)
        if not platform or not platforms or platform in platforms:
            yield _handle(account), account.strip()


def _parted(entry: str) -> tuple[str, str]:
    """The platform that an entry counts for, "" for all, and the account."""
    platform, colon, account = entry.partition(":")
    return (platform_name(platform), account) if colon and not account.startswith("//") else ("", entry)


def _handle(account: str) -> str:
    """An account without what differs between the ways to write it: `@`, capitals, the address around it."""
    account = account.strip().lower().rstrip("/")
    if "//" not in account:
        return account.lstrip("@")
    host, _, path = account.partition("//")[2].partition("?")[0].partition("/")
    last = path.rstrip("/").rpartition("/")[2]
    # On Mastodon an account is its handle and its server.
    return f"{last[1:]}@{host}" if last.startswith("@") and not _ONE_SERVER.search(host) else last.lstrip("@")
