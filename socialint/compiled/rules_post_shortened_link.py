"""Generated from socialint/rules/post/shortened_link.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 3509376526
DATA: dict[str, Any] = \
{'checked': '2026-11-21',
 'source': 'general knowledge; that shorteners are discouraged: https://docs.joinmastodon.org/user/posting/', 'sure': 'M',
 'hosts': ['adf.ly', 'bit.do', 'bit.ly', 'bitly.com', 'bl.ink', 'buff.ly', 'cutt.ly', 'dlvr.it', 'goo.gl', 'hubs.la', 'hubs.ly', 'ift.tt',
  'is.gd', 'j.mp', 'ow.ly', 'rb.gy', 'rebrand.ly', 's.id', 'short.gy', 'shorturl.at', 'soo.gd', 't.ly', 't2m.io', 'tiny.cc',
  'tiny.one', 'tinyurl.com', 'v.gd',],}
