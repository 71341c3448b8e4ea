"""Generated from socialint/packs/eu/cfd.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 975072518591610376
DATA: dict[str, Any] = \
{'title': 'Contracts for difference (CFDs), in English',
 'market': 'EU',
 'industry': ('finance',),
 'source': 'ESMA Decisions (EU) 2018/796 and 2018/1636, whose text national measures took over, read in public files that quote '
           'it; the same sentence stands in the FCA Handbook',
 'url': 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32018X1031(01)',
 'reviewed': '2026-11-21',
 'confidence': 'B',
 'requirement': ({'key': 'warning',
                  'each-part': True,
                  'summary': 'Communication on CFDs lacks the risk warning',
                  'cite': 'ESMA Decisions (EU) 2018/796 and 2018/1636 and the national measures that took them over',
                  'severity': 'error',
                  'why': 'Every communication of a provider of CFDs to private clients must carry the standard warning with the '
                         "provider's own percentage, in the language\n"
                         'of the communication: this requirement holds where it is English. It may be shortened only where a '
                         'third party limits the characters, with a\n'
                         'link to the full text; the short forms are not verified and not accepted here. Declare the product '
                         'with class `cfd`. The decisions\n'
                         'themselves ran out in July 2019; member states have kept them as national measures. Its letters are at '
                         'least as large as\n'
                         'most of the text. That the percentage is not older than a quarter, a person must check.\n',
                  'message': 'communication on CFDs lacks the standard risk warning',
                  'hint': 'add the warning with your own percentage',
                  'question': "is this a provider's communication on CFDs?",
                  'where': 'linked-page',
                  'look': {'size': 'main'},
                  'when': {'product': {'class': ('cfd',)}, 'language': ('en',)},
                  'suspect': {'offers': {'en': ('cfd',)}},
                  'require': {'wordings': {'en': ('CFDs are complex instruments and come with a high risk of losing money '
                                                  'rapidly due to leverage. [number] % of retail investor accounts lose money '
                                                  'when trading CFDs with this provider. You should consider whether you '
                                                  'understand how CFDs work and whether you can afford to take the high risk of '
                                                  'losing your money.',),
                                           'de': ('CFDs sind komplexe Instrumente und gehen wegen der Hebelwirkung mit dem hohen '
                                                  'Risiko einher, schnell Geld zu verlieren. [number] % der Kleinanlegerkonten '
                                                  'verlieren Geld beim CFD-Handel mit diesem Anbieter. Sie sollten überlegen, ob '
                                                  'Sie verstehen, wie CFDs funktionieren, und ob Sie es sich leisten können, das '
                                                  'hohe Risiko einzugehen, Ihr Geld zu verlieren.',)}},
                  'exception': ({'summary': 'Advertising to professional clients only: audience is professional',
                                 'when': {'audience': ('professional',)}},),
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "cfd"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: IE\n'
                                       'industries: finance\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       'Trade CFDs with River Trade.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "cfd"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["IE"], "industries": ["finance"], '
                                       '"product": ⟦"it"⟧,\n'
                                       ' "text": "Trade CFDs with River Trade.\\n\\nCFDs are complex instruments and come with a '
                                       'high risk of losing money rapidly due to leverage. You should consider whether you '
                                       'understand how CFDs work and whether you can afford to take the high risk of losing your '
                                       'money."}\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["IE"]\n'
                                         'industries = ["finance"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "cfd"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main>\n'
                                       '<h1>⟦River Trade⟧</h1>\n'
                                       '<p>Trade CFDs.</p>\n'
                                       '</main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["IE"]\n'
                                         'language = "en"\n'
                                         'industries = ["finance"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "cfd"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>CFD</title><style>.legal { font-size: 12px }</style></head>\n'
                                       '<body><main><h1>CFD</h1><p>Open an account today. Open an account today. Open an account '
                                       'today. Open an account today. Open an account today. Open an account today. </p><p '
                                       'class="legal">⟦CFDs are complex instruments and come with a high risk of losing money '
                                       'rapidly due to leverage. 74 % of retail investor accounts lose money when trading CFDs '
                                       'with this provider. You should consider whether you understand how CFDs work and whether '
                                       'you can afford to take the high risk of losing your money⟧</p></main></body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "cfd"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: IE\n'
                                       'industries: finance\n'
                                       'product: it\n'
                                       '---\n'
                                       'Trade CFDs with River Trade.\n'
                                       '\n'
                                       'CFDs are complex instruments and come with a high risk of losing money rapidly due to '
                                       'leverage. 71&nbsp;% of retail investor accounts lose\n'
                                       'money when trading CFDs with this provider. You should consider whether you understand '
                                       'how CFDs work and whether you can afford to\n'
                                       'take the high risk of losing your money.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "cfd"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["IE"], "industries": ["finance"], '
                                       '"product": "it", "audience": "professional",\n'
                                       ' "text": "Trade CFDs with River Trade."}\n'},
                              {'verdict': 'good',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["IE"]\n'
                                         'industries = ["finance"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "cfd"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main>\n'
                                       '<h1>River Trade</h1>\n'
                                       '<p>CFDs are complex instruments and come with a high risk of losing money rapidly due to '
                                       'leverage. 71% of retail investor accounts lose money when trading CFDs with this '
                                       'provider. You should consider whether you understand how CFDs work and whether you can '
                                       'afford to take the high risk of losing your money.</p>\n'
                                       '</main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "cfd"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: sv\n'
                                       'markets: IE\n'
                                       'industries: finance\n'
                                       'product: it\n'
                                       '---\n'
                                       'CFD-handel med River Trade.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "cfd"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["IE"], "industries": ["finance"], '
                                       '"product": ⟦"it"⟧,\n'
                                       ' "text": "CFDs are complex instruments and come with a high risk of losing money rapidly '
                                       'due to leverage. XX% of retail investor accounts lose money when trading CFDs with this '
                                       'provider. You should consider whether you understand how CFDs work and whether you can '
                                       'afford to take the high risk of losing your money."}\n'},
                              {'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "cfd"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: "IE"\n'
                                       'industries: finance\n'
                                       'product: it\n'
                                       '---\n'
                                       'Trade with Rivertrade.\n'
                                       '\n'
                                       '⟦CFDs sind komplexe Instrumente und gehen wegen der Hebelwirkung mit dem hohen Risiko '
                                       'einher, schnell Geld zu verlieren. 74 % der Kleinanlegerkonten verlieren Geld beim '
                                       'CFD-Handel mit diesem Anbieter. Sie sollten überlegen, ob Sie verstehen, wie CFDs '
                                       'funktionieren, und ob Sie es sich leisten können, das hohe Risiko einzugehen, Ihr Geld '
                                       'zu verlieren⟧.\n'}),
                  'cues': (('bet', 'spread'), ('bets', 'spread'), ('betting', 'spread'), ('cfd',), ('cfd', 'trading'), ('cfds',),
                           ('cfds', 'trade'), ('contracts', 'difference', 'for'), ('language=en', 'product.class=cfd'),
                           ('leverage', 'to', 'up'), ('leveraged', 'trading'), ('thread=',))},)}
