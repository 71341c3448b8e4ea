"""Generated from socialint/rules/post/paid_trade.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 478333333
DATA: dict[str, Any] = \
{'x': {'title': 'X', 'trades': ['alcohol', 'tobacco', 'gambling', 'supplements', 'finance'],
  'source': 'https://help.x.com/en/rules-and-policies/paid-partnerships-policy', 'checked': '2026-11-21', 'sure': 'M',
  'note': 'exceptions and later changes are reported',},}
