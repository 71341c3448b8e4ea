"""Generated from socialint/packs/no/funds.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 1561652339790979227
DATA: dict[str, Any] = \
{'title': 'Funds (past returns)',
 'market': 'NO',
 'industry': ('finance',),
 'source': "recommendation of the funds' association and the customary sentence, read in public files that quote it; the rule "
           'itself (Delegated Regulation (EU) 2017/565 art. 44) from knowledge',
 'url': 'https://www.vff.no',
 'reviewed': '2026-11-21',
 'confidence': 'B',
 'requirement': ({'key': 'past-returns',
                  'summary': "Text names a fund's returns without the sentence on past returns",
                  'cite': 'verdipapirforskriften; Delegated Regulation (EU) 2017/565 art. 44; recommendation of VFF',
                  'severity': 'warning',
                  'why': 'Where marketing of a fund names returns, it is to say that past returns are no guarantee of future '
                         'ones. Found where the product has class\n'
                         '`fund` or `etf` and the text names a percentage together with a word for returns. The sentence is '
                         'customary, so others that say the same of\n'
                         'historisk avkastning are accepted, in bokmål and nynorsk.\n',
                  'message': "a fund's returns lack the sentence on past returns",
                  'hint': 'add: Historisk avkastning er ingen garanti for fremtidig avkastning.',
                  'question': 'is this an advertisement for a fund?',
                  'when': {'product': {'class': ('fund', 'etf')},
                           'signs': ('percentage',),
                           'terms': ('avkastning', 'avkastningen', 'avkastninga', 'avkasting', 'meravkastning')},
                  'suspect': {'signs': ('percentage',),
                              'all': ({'terms': ('fond', 'fondet', 'fondene', 'aksjefond*', 'rentefond*', 'indeksfond*',
                                                 'kombinasjonsfond*')},
                                      {'terms': ('avkastning', 'avkastningen', 'avkastninga', 'avkasting', 'meravkastning')})},
                  'require': {'wordings': ('Historisk avkastning er ingen garanti for fremtidig avkastning.',
                                           'Historisk avkastning er ingen garanti for framtidig avkastning.',
                                           'Historisk avkastning [X] ingen garanti', 'Historisk avkastning [X] inga garanti',
                                           'Historisk avkasting [X] ingen garanti', 'Historisk avkasting [X] inga garanti')},
                  'exception': ({'summary': 'Advertising to professional clients only: audience is professional',
                                 'when': {'audience': ('professional',)}},),
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "fund"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: nb\n'
                                       'markets: "NO"\n'
                                       'industries: finance\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       'Elv Global: 9 % avkastning i fjor.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "fund"\n',
                               'text': '{"platform": "linkedin", "lang": "nb", "markets": ["NO"], "industries": ["finance"], '
                                       '"product": "it",\n'
                                       ' "text": "Elv Global: 9 % avkastning i fjor. Historisk avkastning er ⟦en god⟧ garanti '
                                       'for fremtidig avkastning."}\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["NO"]\n'
                                         'industries = ["finance"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "fund"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="nb">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main>\n'
                                       '<h1>Elv Global</h1>\n'
                                       '<p>Avkastning i år: ⟦9 %⟧.</p>\n'
                                       '</main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "fund"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: nb\n'
                                       'markets: "NO"\n'
                                       'industries: finance\n'
                                       'product: it\n'
                                       '---\n'
                                       'Elv Global: 9 % avkastning i fjor. Historisk avkastning er ingen garanti for framtidig '
                                       'avkastning.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "fund"\n',
                               'text': '{"platform": "linkedin", "lang": "nb", "markets": ["NO"], "industries": ["finance"], '
                                       '"product": "it",\n'
                                       ' "text": "Elv Global: 9 % avkasting i fjor. Historisk avkasting er inga garanti for '
                                       'framtidig avkasting."}\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "fund"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: nb\n'
                                       'markets: "NO"\n'
                                       'industries: finance\n'
                                       'product: it\n'
                                       '---\n'
                                       'Elv Global senker prisen med 10 %.\n'},
                              {'verdict': 'bad',
                               'format': 'markdown',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: nb\n'
                                       'markets: NO\n'
                                       'industries: finance\n'
                                       '---\n'
                                       'Fondet vårt ga ⟦12 %⟧ avkastning i fjor.\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: nb\n'
                                       'markets: NO\n'
                                       'industries: finance\n'
                                       '---\n'
                                       'Hva er et fond? Torsdag svarer rådgiverne våre på spørsmål.\n'}),
                  'cues': (('avkasting', 'product.class=etf', 'signs=percentage'),
                           ('avkasting', 'product.class=fund', 'signs=percentage'), ('avkasting', 'signs=percentage'),
                           ('avkastning', 'product.class=etf', 'signs=percentage'),
                           ('avkastning', 'product.class=fund', 'signs=percentage'), ('avkastning', 'signs=percentage'),
                           ('avkastninga', 'product.class=etf', 'signs=percentage'),
                           ('avkastninga', 'product.class=fund', 'signs=percentage'), ('avkastninga', 'signs=percentage'),
                           ('avkastningen', 'product.class=etf', 'signs=percentage'),
                           ('avkastningen', 'product.class=fund', 'signs=percentage'), ('avkastningen', 'signs=percentage'),
                           ('meravkastning', 'product.class=etf', 'signs=percentage'),
                           ('meravkastning', 'product.class=fund', 'signs=percentage'),
                           ('meravkastning', 'signs=percentage'))},)}
