"""Generated from socialint/packs/de/cfd.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 321523796005495296
DATA: dict[str, Any] = \
{'title': 'Contracts for difference (CFDs)',
 'market': 'DE',
 'industry': ('finance',),
 'source': 'BaFin, Allgemeinverfügung of 23 July 2019 (VBS 7-Wp 5427-2018/0057), its draft and public files that quote the '
           'wording',
 'url': 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32018X1031(01)',
 'reviewed': '2026-11-21',
 'confidence': 'B',
 'requirement': ({'key': 'warning',
                  'each-part': True,
                  'summary': 'Communication on CFDs lacks the risk warning',
                  'cite': 'BaFin Allgemeinverfügung 23 July 2019; ESMA Decision (EU) 2018/796',
                  'severity': 'error',
                  'why': 'Every communication of a provider of CFDs to private clients must carry the standard warning with the '
                         "provider's own percentage. It may\n"
                         'be shortened only where a third party limits the characters, with a link to the full text: the short '
                         'forms are not verified and not accepted here.\n'
                         'Declare the product with class `cfd`.\n',
                  'message': 'communication on CFDs lacks the standard risk warning',
                  'hint': 'add the warning with your own percentage',
                  'question': "is this a provider's communication on CFDs?",
                  'where': 'linked-page',
                  'look': {'size': 'main'},
                  'when': {'product': {'class': ('cfd',)}},
                  'suspect': {'offers': {'de': ('cfd',)}},
                  'require': {'wordings': {'de': ('CFDs sind komplexe Instrumente und gehen wegen der Hebelwirkung mit dem hohen '
                                                  'Risiko einher, schnell Geld zu verlieren. [number] % der Kleinanlegerkonten '
                                                  'verlieren Geld beim CFD-Handel mit diesem Anbieter. Sie sollten überlegen, ob '
                                                  'Sie verstehen, wie CFDs funktionieren, und ob Sie es sich leisten können, das '
                                                  'hohe Risiko einzugehen, Ihr Geld zu verlieren.',),
                                           'en': ('CFDs are complex instruments and come with a high risk of losing money '
                                                  'rapidly due to leverage. [number] % of retail investor accounts lose money '
                                                  'when trading CFDs with this provider. You should consider whether you '
                                                  'understand how CFDs work and whether you can afford to take the high risk of '
                                                  'losing your money.',)}},
                  'exception': ({'summary': 'Advertising to professional clients only: audience is professional',
                                 'when': {'audience': ('professional',)}},
                                {'summary': 'Communication in English, whose warning is disclosure-eu-cfd-warning: it stands in '
                                            'the language of the text',
                                 'when': {'language': ('en',)}}),
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "cfd"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: de\n'
                                       'markets: "DE"\n'
                                       'industries: finance\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       'Handeln Sie CFDs mit River Trade.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "cfd"\n',
                               'text': '{"platform": "linkedin", "lang": "de", "markets": ["DE"], "industries": ["finance"], '
                                       '"product": ⟦"it"⟧,\n'
                                       ' "text": "Handeln Sie CFDs mit River Trade.\\n\\nCFDs sind einfache Instrumente und '
                                       'gehen wegen der Hebelwirkung mit dem hohen Risiko einher, schnell Geld zu verlieren. 71 '
                                       '% der Kleinanlegerkonten verlieren Geld beim CFD-Handel mit diesem Anbieter. Sie sollten '
                                       'überlegen, ob Sie verstehen, wie CFDs funktionieren, und ob Sie es sich leisten können, '
                                       'das hohe Risiko einzugehen, Ihr Geld zu verlieren."}\n'},
                              {'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "cfd"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: de\n'
                                       'markets: "DE"\n'
                                       'industries: finance\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       'Handeln Sie CFDs mit River Trade.\n'
                                       '\n'
                                       '> CFDs sind komplexe Instrumente und gehen wegen der Hebelwirkung mit dem hohen Risiko '
                                       'einher, schnell Geld zu verlieren. 71 % der Kleinanlegerkonten verlieren Geld beim '
                                       'CFD-Handel mit diesem Anbieter. Sie sollten überlegen, ob Sie verstehen, wie CFDs '
                                       'funktionieren, und ob Sie es sich leisten können, das hohe Risiko einzugehen, Ihr Geld '
                                       'zu verlieren.\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["DE"]\n'
                                         'language = "de"\n'
                                         'industries = ["finance"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "cfd"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="de">\n'
                                       '<head><title>CFD</title><style>.legal { font-size: 12px }</style></head>\n'
                                       '<body><main><h1>CFD</h1><p>Eröffnen Sie heute ein Konto. Eröffnen Sie heute ein Konto. '
                                       'Eröffnen Sie heute ein Konto. Eröffnen Sie heute ein Konto. Eröffnen Sie heute ein '
                                       'Konto. Eröffnen Sie heute ein Konto. </p><p class="legal">⟦CFDs sind komplexe '
                                       'Instrumente und gehen wegen der Hebelwirkung mit dem hohen Risiko einher, schnell Geld '
                                       'zu verlieren. 74 % der Kleinanlegerkonten verlieren Geld beim CFD-Handel mit diesem '
                                       'Anbieter. Sie sollten überlegen, ob Sie verstehen, wie CFDs funktionieren, und ob Sie es '
                                       'sich leisten können, das hohe Risiko einzugehen, Ihr Geld zu '
                                       'verlieren⟧</p></main></body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "cfd"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: de\n'
                                       'markets: "DE"\n'
                                       'industries: finance\n'
                                       'product: it\n'
                                       '---\n'
                                       'Handeln Sie CFDs mit River Trade.\n'
                                       '\n'
                                       '**CFDs\n'
                                       'sind komplexe Instrumente und gehen wegen der Hebelwirkung mit dem hohen Risiko einher, '
                                       'schnell Geld zu verlieren. 71 % der Kleinanlegerkonten verlieren Geld beim CFD-Handel '
                                       'mit diesem Anbieter. Sie sollten überlegen, ob Sie verstehen, wie CFDs funktionieren, '
                                       'und ob Sie es sich leisten können, das hohe Risiko einzugehen, Ihr Geld zu '
                                       'verlieren.**\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "cfd"\n',
                               'text': '{"platform": "linkedin", "lang": "de", "markets": ["DE"], "industries": ["finance"], '
                                       '"product": "it",\n'
                                       ' "text": "Handeln Sie CFDs mit River Trade.\\n\\nCFDs sind komplexe Instrumente und '
                                       'gehen wegen der Hebelwirkung mit dem hohen Risiko einher, schnell Geld zu verlieren. 71 '
                                       '% der Kleinanlegerkonten verlieren Geld beim CFD-Handel mit diesem Anbieter. Sie sollten '
                                       'überlegen, ob Sie verstehen, wie CFDs funktionieren, und ob Sie es sich leisten können, '
                                       'das hohe Risiko einzugehen, Ihr Geld zu verlieren."}\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "cfd"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: de\n'
                                       'markets: "DE"\n'
                                       'industries: finance\n'
                                       'product: it\n'
                                       'audience: professional\n'
                                       '---\n'
                                       'Handeln Sie CFDs mit River Trade.\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["DE"]\n'
                                         'industries = ["finance"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "cfd"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="de">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main>\n'
                                       '<h1>⟦River Trade⟧</h1>\n'
                                       '<p>Handeln Sie CFDs.</p>\n'
                                       '</main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["DE"]\n'
                                         'industries = ["finance"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "cfd"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="de">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main>\n'
                                       '<h1>River Trade</h1>\n'
                                       '<p>CFDs sind komplexe Instrumente und gehen wegen der Hebelwirkung mit dem hohen Risiko '
                                       'einher, schnell Geld zu verlieren. 71&nbsp;% der Kleinanlegerkonten verlieren Geld beim '
                                       'CFD-Handel mit diesem Anbieter. Sie sollten überlegen, ob Sie verstehen, wie CFDs '
                                       'funktionieren, und ob Sie es sich leisten können, das hohe Risiko einzugehen, Ihr Geld '
                                       'zu verlieren.</p>\n'
                                       '</main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "cfd"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["DE"], "industries": ["finance"], '
                                       '"product": "it",\n'
                                       ' "text": "Trade CFDs with River Trade."}\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "cfd"\n',
                               'text': '{"platform": "linkedin", "lang": "de", "markets": ["DE"], "industries": ["finance"], '
                                       '"product": ⟦"it"⟧,\n'
                                       ' "text": "CFDs sind komplexe Instrumente und gehen wegen der Hebelwirkung mit dem hohen '
                                       'Risiko einher, schnell Geld zu verlieren. XX % der Kleinanlegerkonten verlieren Geld '
                                       'beim CFD-Handel mit diesem Anbieter. Sie sollten überlegen, ob Sie verstehen, wie CFDs '
                                       'funktionieren, und ob Sie es sich leisten können, das hohe Risiko einzugehen, Ihr Geld '
                                       'zu verlieren."}\n'},
                              {'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "cfd"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: de\n'
                                       'markets: "DE"\n'
                                       'industries: finance\n'
                                       'product: it\n'
                                       '---\n'
                                       'Handeln Sie mit Flusstrade.\n'
                                       '\n'
                                       '⟦CFDs are complex instruments and come with a high risk of losing money rapidly due to '
                                       'leverage. 74 % of retail investor accounts lose money when trading CFDs with this '
                                       'provider. You should consider whether you understand how CFDs work and whether you can '
                                       'afford to take the high risk of losing your money⟧.\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "cfd"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: de\n'
                                       'markets: "DE"\n'
                                       'industries: finance\n'
                                       'product: it\n'
                                       '---\n'
                                       'Handeln Sie mit Flusstrade. Trade with Flusstrade.\n'
                                       '\n'
                                       'CFDs sind komplexe Instrumente und gehen wegen der Hebelwirkung mit dem hohen Risiko '
                                       'einher, schnell Geld zu verlieren. 74 % der Kleinanlegerkonten verlieren Geld beim '
                                       'CFD-Handel mit diesem Anbieter. Sie sollten überlegen, ob Sie verstehen, wie CFDs '
                                       'funktionieren, und ob Sie es sich leisten können, das hohe Risiko einzugehen, Ihr Geld '
                                       'zu verlieren.\n'
                                       '\n'
                                       'CFDs are complex instruments and come with a high risk of losing money rapidly due to '
                                       'leverage. 74 % of retail investor accounts lose money when trading CFDs with this '
                                       'provider. You should consider whether you understand how CFDs work and whether you can '
                                       'afford to take the high risk of losing your money.\n'}),
                  'cues': (('cfd',), ('cfds',), ('diff*',), ('product.class=cfd',), ('thread=',))},)}
