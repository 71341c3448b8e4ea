"""Generated from socialint/packs/eu/mica.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 882788162813057303
DATA: dict[str, Any] = \
{'title': 'Offers of crypto-assets (MiCA), in English',
 'market': 'EU',
 'industry': ('finance',),
 'source': 'Regulation (EU) 2023/1114 art. 7, read in public files that quote it',
 'url': 'https://eur-lex.europa.eu/eli/reg/2023/1114',
 'reviewed': '2026-11-21',
 'confidence': 'B',
 'requirement': ({'key': 'statement',
                  'each-part': True,
                  'summary': 'Marketing communication on a crypto-asset lacks the statement of MiCA',
                  'cite': 'Regulation (EU) 2023/1114 art. 7(1)(e)',
                  'severity': 'error',
                  'why': 'Whoever offers a crypto-asset to the public, has it admitted to trading, or runs the platform must '
                         'state that no authority has reviewed the\n'
                         'communication and who is responsible for it. Declare the product with class `crypto` and `mica_role` '
                         '(`offeror`,\n'
                         '`person-seeking-admission` or `platform-operator`): bitcoin has none of them, and services around '
                         'crypto-assets have other rules.\n'
                         '\n'
                         'The three statements are 261, 289 and 286 characters long: two of them do not fit a post of 280 '
                         'characters at all, the first leaves no room\n'
                         'for what must stand beside it. Then another place must be chosen. Every official language has its own '
                         'text; only the English one is here, so\n'
                         'texts in other languages are left alone. Asset-referenced and e-money tokens have rules of their '
                         'own.\n',
                  'message': 'communication on a crypto-asset lacks the statement of MiCA art. 7(1)(e)',
                  'hint': 'add the statement, on a surface with room for it: This crypto-asset marketing communication has not '
                          'been reviewed or approved by any competent authority ...',
                  'question': 'do you offer it, seek its admission, or run the platform?',
                  'when': {'product': {'class': ('crypto',),
                                       'mica_role': ('offeror', 'person-seeking-admission', 'platform-operator')},
                           'language': ('en',)},
                  'suspect': {'terms': ('token sale', 'public sale', 'presale', 'pre-sale', 'initial coin offering', 'ICO',
                                        'our token', 'will be listed', 'airdrop'),
                              'product': {'class': ('crypto',)}},
                  'require': {'wordings': ('This crypto-asset marketing communication has not been reviewed or approved by any '
                                           'competent authority in any Member State of the European Union. The offeror of the '
                                           'crypto-asset is solely responsible for the content of this crypto-asset marketing '
                                           'communication.',
                                           'This crypto-asset marketing communication has not been reviewed or approved by any '
                                           'competent authority in any Member State of the European Union. The person seeking '
                                           'admission to trading of the crypto-asset is solely responsible for the content of '
                                           'this crypto-asset marketing communication.',
                                           'This crypto-asset marketing communication has not been reviewed or approved by any '
                                           'competent authority in any Member State of the European Union. The operator of the '
                                           'trading platform of the crypto-asset is solely responsible for the content of this '
                                           'crypto-asset marketing communication.')},
                  'exception': ({'summary': 'Offers that art. 4(2) exempts: product field mica_exempt',
                                 'when': {'product': {'mica_exempt': (True,)}}},),
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "crypto"\nmica_role = "offeror"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: IE\n'
                                       'industries: finance\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       'Rivercoin goes on sale on Tuesday.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "crypto"\nmica_role = "offeror"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["IE"], "industries": ["finance"], '
                                       '"product": "it",\n'
                                       ' "text": "Rivercoin goes on sale on Tuesday.\\n\\nThis crypto-asset marketing '
                                       'communication has not been reviewed or ⟦rejected⟧ by any competent authority in any '
                                       'Member State of the European Union. The offeror of the crypto-asset is solely '
                                       'responsible for the content of this crypto-asset marketing communication."}\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["IE"]\n'
                                         'industries = ["finance"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "crypto"\n'
                                         'mica_role = "platform-operator"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main>\n'
                                       '<h1>⟦Rivercoin⟧</h1>\n'
                                       '<p>Trade it here from Tuesday.</p>\n'
                                       '</main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "crypto"\nmica_role = "offeror"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: IE\n'
                                       'industries: finance\n'
                                       'product: it\n'
                                       '---\n'
                                       'Rivercoin goes on sale on Tuesday.\n'
                                       '\n'
                                       'This crypto-asset marketing communication has not been reviewed or approved by any '
                                       'competent authority in any Member State of the\n'
                                       'European Union. The offeror of the crypto-asset is solely responsible for the content of '
                                       'this crypto-asset marketing communication.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "crypto"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["IE"], "industries": ["finance"], '
                                       '"product": "it",\n'
                                       ' "text": "What bitcoin is, in five minutes."}\n'},
                              {'verdict': 'good',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["IE"]\n'
                                         'industries = ["finance"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "crypto"\n'
                                         'mica_role = "platform-operator"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main>\n'
                                       '<h1>Rivercoin</h1>\n'
                                       '<p>This crypto-asset marketing communication has not been reviewed or approved by any '
                                       'competent authority in any Member State of the European Union. The operator of the '
                                       'trading platform of the crypto-asset is solely responsible for the content of this '
                                       'crypto-asset marketing communication.</p>\n'
                                       '</main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "crypto"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: IE\n'
                                       'industries: finance\n'
                                       'product: it\n'
                                       '---\n'
                                       'The ⟦token sale⟧ starts on Tuesday.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "crypto"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["IE"], "industries": ["finance"], '
                                       '"product": "it",\n'
                                       ' "text": "A ledger is a list that many keep."}\n'}),
                  'cues': (('airdrop', 'product.class=crypto'), ('be', 'listed', 'product.class=crypto', 'will'),
                           ('coin', 'initial', 'offering', 'product.class=crypto'), ('ico', 'product.class=crypto'),
                           ('language=en', 'product.class=crypto', 'product.mica_role=offeror'),
                           ('language=en', 'product.class=crypto', 'product.mica_role=person-seeking-admission'),
                           ('language=en', 'product.class=crypto', 'product.mica_role=platform-operator'),
                           ('our', 'product.class=crypto', 'token'), ('pre', 'product.class=crypto', 'sale'),
                           ('presale', 'product.class=crypto'), ('product.class=crypto', 'public', 'sale'),
                           ('product.class=crypto', 'sale', 'token'), ('thread=',))},
                 {'key': 'white-paper',
                  'summary': 'Marketing communication on a crypto-asset does not name the white paper',
                  'cite': 'Regulation (EU) 2023/1114 art. 7(1)(d)',
                  'severity': 'warning',
                  'why': 'The communication must say that a white paper has been published and give the website, a telephone '
                         'number and an e-mail address. Asked\n'
                         'for is the word; the address, number and e-mail, and that nothing was said before the white paper was '
                         'out, a person must check.\n',
                  'message': 'communication on a crypto-asset does not name the white paper',
                  'hint': 'add where the white paper is, with website, telephone number and e-mail address',
                  'when': {'product': {'class': ('crypto',),
                                       'mica_role': ('offeror', 'person-seeking-admission', 'platform-operator')},
                           'language': ('en',)},
                  'require': {'wordings': ('white paper', 'whitepaper', 'white-paper')},
                  'exception': ({'summary': 'Offers that art. 4(2) exempts: product field mica_exempt',
                                 'when': {'product': {'mica_exempt': (True,)}}},),
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "crypto"\nmica_role = "offeror"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: IE\n'
                                       'industries: finance\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       'Rivercoin goes on sale on Tuesday.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "crypto"\nmica_role = "person-seeking-admission"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["IE"], "industries": ["finance"], '
                                       '"product": ⟦"it"⟧,\n'
                                       ' "text": "Rivercoin will be traded from Tuesday. Write to us: hello@example.org"}\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["IE"]\n'
                                         'industries = ["finance"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "crypto"\n'
                                         'mica_role = "platform-operator"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main>\n'
                                       '<h1>⟦Rivercoin⟧</h1>\n'
                                       '<p>A paper about it is on its way.</p>\n'
                                       '</main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "crypto"\nmica_role = "offeror"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: IE\n'
                                       'industries: finance\n'
                                       'product: it\n'
                                       '---\n'
                                       'Rivercoin: the white paper is at example.org, +353 1 555 0100, hello@example.org.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "crypto"\nmica_role = "offeror"\nmica_exempt = true\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["IE"], "industries": ["finance"], '
                                       '"product": "it",\n'
                                       ' "text": "Rivercoin for the users of our bicycles."}\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "crypto"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: IE\n'
                                       'industries: finance\n'
                                       'product: it\n'
                                       '---\n'
                                       'What bitcoin is, in five minutes.\n'}),
                  'cues': (('language=en', 'product.class=crypto', 'product.mica_role=offeror'),
                           ('language=en', 'product.class=crypto', 'product.mica_role=person-seeking-admission'),
                           ('language=en', 'product.class=crypto', 'product.mica_role=platform-operator'))})}
