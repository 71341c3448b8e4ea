"""Generated from socialint/packs/eu/political.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 55638695
DATA: dict[str, Any] = \
{'title': 'Political advertising (TTPA)', 'market': 'EU', 'industry': 'all',
 'source': 'Regulation (EU) 2024/900 art. 11 and 12; from knowledge, not read',
 'url': 'https://eur-lex.europa.eu/eli/reg/2024/900', 'reviewed': '2026-11-21', 'valid-from': '2025-10-10', 'confidence': 'C',
 'requirement': ({'key': 'label', 'summary': 'Political advertisement is not labelled as one', 'cite': 'Regulation (EU) 2024/900 art. 11',
   'severity': 'note',
   'why': 'Paid political messages are to be labelled as political advertising, with the sponsor, the election or act that they are about, and a\ntransparency notice. Whether a text is one cannot be told from its words: declare `form: political`. The label is looked for in\nEnglish, German and French; unpaid views of people, and neutral information by authorities, are none.\n',
   'message': 'political advertisement is not labelled as one',
   'hint': 'add: Political advertising, with the sponsor and a link to the transparency notice',
   'when': {'form': ('political',), 'language': ('en', 'de', 'fr')},
   'require': {'wordings': ('political advertisement', 'political advertising', 'political ad', 'politische Werbung', 'politische Anzeige',
     'publicité politique', 'annonce politique',),},
   'example': ({'verdict': 'bad', 'format': 'markdown',
     'text': '---\nplatform: facebook\nlang: en\nmarkets: IE\nform: ⟦political⟧\n---\nVote for the bridge on 4 June.\n',},
    {'verdict': 'bad', 'format': 'json',
     'text': '{"platform": "linkedin", "lang": "en", "markets": ["IE"], "form": ⟦"political"⟧,\n "text": "The bridge needs your vote."}\n',},
    {'verdict': 'good', 'format': 'markdown',
     'text': '---\nplatform: facebook\nlang: en\nmarkets: IE\nform: political\n---\nPolitical advertising, paid by Friends of the Bridge. Vote on 4 June.\n',},
    {'verdict': 'good', 'format': 'json',
     'text': '{"platform": "linkedin", "lang": "en", "markets": ["IE"],\n "text": "Polling stations open at eight."}\n',},),},),}
