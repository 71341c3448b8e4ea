"""Generated from socialint/packs/us/touting.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 2168784846
DATA: dict[str, Any] = \
{'title': 'Paid promotion of securities', 'market': 'US', 'industry': ('finance',),
 'source': '15 USC 77q(b) (Securities Act, section 17(b)); from knowledge',
 'url': 'https://www.law.cornell.edu/uscode/text/15/77q', 'reviewed': '2026-11-21', 'confidence': 'C',
 'requirement': ({'key': 'amount', 'summary': 'Paid promotion of a security does not say how much was paid', 'cite': '15 USC 77q(b)',
   'severity': 'warning',
   'why': 'Who is paid to describe a security says so, by whom, and how much. Whether a token is a security is for a lawyer. The rule asks for `paid: true` or `affiliate` and a\nticker such as $XYZ.\n',
   'message': 'paid promotion of a security does not say how much was paid', 'hint': 'add who paid, and the amount',
   'when': {'paid': ('true', 'affiliate', 'gifted'), 'signs': ('cashtag',)},
   'require': {'elements': ({'what': 'the amount', 'found-by': {'signs': ('price',)}},)},
   'example': ({'verdict': 'bad', 'format': 'markdown',
     'text': '---\nplatform: facebook\nlang: en\nmarkets: US\nindustries: finance\npaid: ⟦true⟧\n---\nAd: $XYZ goes to the moon.\n',},
    {'verdict': 'bad', 'format': 'json',
     'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["finance"], "paid": ⟦"true"⟧,\n "text": "#ad $XYZ goes to the moon."}\n',},
    {'verdict': 'good', 'format': 'markdown',
     'text': '---\nplatform: facebook\nlang: en\nmarkets: US\nindustries: finance\npaid: true\n---\nAd: XYZ Inc. paid me $500 to tell you about $XYZ.\n',},
    {'verdict': 'good', 'format': 'json',
     'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["finance"],\n "text": "$XYZ goes to the moon."}\n',},),},),}
