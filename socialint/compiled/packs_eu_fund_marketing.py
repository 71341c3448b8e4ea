"""Generated from socialint/packs/eu/fund-marketing.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 2036849881040952214
DATA: dict[str, Any] = \
{'title': 'Marketing of funds and securities (ESMA, MiFID II)',
 'market': 'EU',
 'industry': ('finance',),
 'source': 'ESMA34-45-1272; Delegated Regulation (EU) 2017/565 art. 44; from knowledge, not read',
 'url': 'https://www.esma.europa.eu/document/guidelines-marketing-communications-under-regulation-cross-border-distribution-funds',
 'reviewed': '2026-11-21',
 'confidence': 'C',
 'requirement': ({'key': 'label',
                  'summary': 'Fund is advertised without the words marketing communication',
                  'cite': 'ESMA34-45-1272; Regulation (EU) 2019/1156 art. 4',
                  'severity': 'warning',
                  'why': 'Marketing communications on funds are to say that they are such; short ones online with the words '
                         'alone. Declare the product with class `fund` or `etf`.\n'
                         'That risks stand beside rewards in letters of the same size, a person must check.\n',
                  'message': 'advertisement for a fund does not say marketing communication',
                  'hint': 'add: Marketing Communication',
                  'when': {'product': {'class': ('fund', 'etf')}},
                  'require': {'wordings': ('marketing communication', 'advertisement', 'Marketing-Anzeige', 'Marketinganzeige',
                                           'Marketingmitteilung', 'Werbemitteilung', 'Werbung', 'Anzeige',
                                           'communication publicitaire', 'communication à caractère promotionnel', 'reclame')},
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "fund"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: IE\n'
                                       'industries: finance\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       'River Global invests in six continents.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "fund"\n',
                               'text': '{"platform": "linkedin", "lang": "de", "markets": ["DE"], "industries": ["finance"], '
                                       '"product": ⟦"it"⟧,\n'
                                       ' "text": "River Global legt auf sechs Kontinenten an."}\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "fund"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: IE\n'
                                       'industries: finance\n'
                                       'product: it\n'
                                       '---\n'
                                       'Marketing Communication. River Global invests in six continents.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "fund"\n',
                               'text': '{"platform": "linkedin", "lang": "de", "markets": ["DE"], "industries": ["finance"], '
                                       '"product": "it",\n'
                                       ' "text": "Werbemitteilung. River Global legt auf sechs Kontinenten an."}\n'}),
                  'cues': (('product.class=etf',), ('product.class=fund',))},
                 {'key': 'past-performance',
                  'summary': 'Communication names past returns without saying that they tell nothing about the future',
                  'cite': 'Delegated Regulation (EU) 2017/565 art. 44(4)',
                  'url': 'https://eur-lex.europa.eu/eli/reg_del/2017/565',
                  'severity': 'warning',
                  'why': 'Whoever names past returns is to warn, prominently, that they refer to the past and are no reliable '
                         'indicator of future results. Found in English\n'
                         'and German where the product has class `fund`, `etf`, `security`, `share`, `stock` or `bond` and the '
                         'text names a percentage with a word for past returns.\n',
                  'message': 'past returns lack the warning that they are no reliable indicator of future results',
                  'hint': 'add: Past performance is not a reliable indicator of future results.',
                  'when': {'product': {'class': ('fund', 'etf', 'security', 'share', 'stock', 'bond')},
                           'language': ('en', 'de'),
                           'signs': ('percentage',),
                           'terms': ('returned', 'annualised', 'annualized', 'past performance', 'outperformed',
                                     'Wertentwicklung', 'seit Auflage')},
                  'require': {'wordings': ('past performance is not a reliable indicator of future results',
                                           'past performance is not a reliable indicator of future',
                                           'past performance is no guarantee of future',
                                           'past performance does not predict future',
                                           'Die frühere Wertentwicklung ist kein verlässlicher Indikator für künftige '
                                           'Ergebnisse.',
                                           'Wertentwicklung [X] kein verlässlicher Indikator')},
                  'exception': ({'summary': 'Advertising to professional clients only: audience is professional',
                                 'when': {'audience': ('professional',)}},),
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "fund"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: IE\n'
                                       'industries: finance\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       'River Global returned 9% last year.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "fund"\n',
                               'text': '{"platform": "linkedin", "lang": "de", "markets": ["DE"], "industries": ["finance"], '
                                       '"product": ⟦"it"⟧,\n'
                                       ' "text": "River Global: 9 % Wertentwicklung im letzten Jahr."}\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "fund"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: IE\n'
                                       'industries: finance\n'
                                       'product: it\n'
                                       '---\n'
                                       'River Global returned 9% last year. Past performance is not a reliable indicator of '
                                       'future results.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "fund"\n',
                               'text': '{"platform": "linkedin", "lang": "de", "markets": ["DE"], "industries": ["finance"], '
                                       '"product": "it",\n'
                                       ' "text": "River Global: 9 % Rendite im letzten Jahr. Die frühere Wertentwicklung ist '
                                       'kein verlässlicher Indikator für künftige Ergebnisse."}\n'}),
                  'cues': (('language=de', 'product.class=bond', 'signs=percentage'),
                           ('language=de', 'product.class=etf', 'signs=percentage'),
                           ('language=de', 'product.class=fund', 'signs=percentage'),
                           ('language=de', 'product.class=security', 'signs=percentage'),
                           ('language=de', 'product.class=share', 'signs=percentage'),
                           ('language=de', 'product.class=stock', 'signs=percentage'),
                           ('language=en', 'product.class=bond', 'signs=percentage'),
                           ('language=en', 'product.class=etf', 'signs=percentage'),
                           ('language=en', 'product.class=fund', 'signs=percentage'),
                           ('language=en', 'product.class=security', 'signs=percentage'),
                           ('language=en', 'product.class=share', 'signs=percentage'),
                           ('language=en', 'product.class=stock', 'signs=percentage'))})}
