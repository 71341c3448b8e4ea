"""Generated from socialint/packs/us/sweepstakes.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 480123632
DATA: dict[str, Any] = \
{'title': 'Sweepstakes and contests', 'market': 'US', 'industry': 'all',
 'source': 'State prize laws such as N.Y. GBL 369-e, Fla. Stat. 849.094 and R.I. 11-50, 39 USC 3001(k), FTC; from knowledge, the two phrases are of the trade and not of one federal text',
 'url': 'https://www.law.cornell.edu/uscode/text/39/3001', 'reviewed': '2026-11-21', 'confidence': 'C',
 'requirement': ({'key': 'terms', 'summary': 'Sweepstakes post lacks its short terms',
   'cite': 'State prize laws, such as N.Y. GBL 369-e and Fla. Stat. 849.094; 39 USC 3001(k)', 'severity': 'warning',
   'why': 'A post that calls to a draw says in short: no purchase necessary, void where prohibited, who may enter, until when, and where the official rules are, which must be one click away. Games of skill may ask for a purchase in some\nstates; draws among staff are another matter.\n',
   'message': 'sweepstakes post lacks',
   'hint': 'add: No purchase necessary. Void where prohibited. 18+, U.S. residents. Ends November 30, 11:59 p.m. ET. Rules: (link)',
   'when': {'terms': ('sweepstakes', 'enter to win', 'giveaway: win', 'prize draw', 'tag a friend to win', 'like and share to win',
     'comment to win', 'tag a friend for a chance', 'for a chance to win',),},
   'require': {'elements': ({'what': 'no purchase necessary', 'found-by': {'terms': ('no purchase necessary',)}},
     {'what': 'void where prohibited', 'found-by': {'terms': ('void where prohibited',)}},
     {'what': 'until when', 'found-by': {'terms': ('ends', 'until', 'by', 'closes', 'through', 'deadline')}},
     {'what': 'a link to the rules', 'found-by': {'all': ({'signs': ('contact',)}, {'terms': ('rules', 'terms')})}},),},
   'exception': ({'summary': 'Draws among staff', 'when': {'audience': ('staff',)}},),
   'example': ({'verdict': 'bad', 'format': 'markdown',
     'text': '---\nplatform: facebook\nlang: en\nmarkets: US\n---\n⟦Enter to win⟧ a kettle!\n',},
    {'verdict': 'bad', 'format': 'json',
     'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"],\n "text": "Our ⟦sweepstakes⟧: no purchase necessary. Ends Friday. Rules: https://river.example/rules"}\n',},
    {'verdict': 'good', 'format': 'markdown',
     'text': '---\nplatform: facebook\nlang: en\nmarkets: US\n---\nEnter to win a kettle! No purchase necessary, void where prohibited. Ends Friday. Rules: https://river.example/rules\n',},
    {'verdict': 'good', 'format': 'json',
     'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"],\n "text": "They did win the game, and we gave away balloons."}\n',},),},),}
