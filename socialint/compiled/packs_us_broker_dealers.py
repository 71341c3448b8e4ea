"""Generated from socialint/packs/us/broker-dealers.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 1947871201782315045
DATA: dict[str, Any] = \
{'title': 'Broker-dealers (FINRA Rules 2210 and 2266)',
 'market': 'US',
 'industry': ('finance',),
 'source': 'FINRA Rule 2210(d), FINRA Rule 2266 and SIPC Bylaws; from knowledge',
 'url': 'https://www.finra.org/rules-guidance/rulebooks/finra-rules/2210',
 'reviewed': '2026-11-21',
 'confidence': 'C',
 'requirement': ({'key': 'promises',
                  'summary': 'Broker-dealer promises what nobody can',
                  'cite': 'FINRA Rule 2210(d)(1)',
                  'severity': 'error',
                  'why': 'No false, exaggerated, unwarranted or promissory statement. The rule finds words that are always '
                         'wrong; guarantees of insurers and insured deposits are another matter. Declare\n'
                         'the product with `issuer_type = "broker"`.\n',
                  'message': 'is a promise that nobody can make of an investment',
                  'hint': 'say what can be lost',
                  'forbid': ('guaranteed return', 'guaranteed returns', 'risk-free', "can't lose", 'cannot lose', 'no risk',
                             'safe investment', 'will double', 'always outperforms'),
                  'unless': ('no risk-free', 'not risk-free', 'never risk-free', 'nothing is risk-free',
                             'no investment is risk-free', 'risk-free rate', 'no such thing as a safe investment'),
                  'when': {'product': {'issuer_type': ('broker',)}},
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\n'
                                         'class = "brokerage"\n'
                                         'issuer_type = "broker"\n'
                                         'issuer = "River Securities"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: finance\n'
                                       'product: it\n'
                                       '---\n'
                                       'A ⟦safe investment⟧ for everybody.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\n'
                                         'class = "brokerage"\n'
                                         'issuer_type = "broker"\n'
                                         'issuer = "River Securities"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["finance"], '
                                       '"product": "it",\n'
                                       ' "text": "Your savings ⟦will double⟧."}\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\n'
                                         'class = "brokerage"\n'
                                         'issuer_type = "broker"\n'
                                         'issuer = "River Securities"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: finance\n'
                                       'product: it\n'
                                       '---\n'
                                       'No investment is risk-free.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\n'
                                         'class = "brokerage"\n'
                                         'issuer_type = "broker"\n'
                                         'issuer = "River Securities"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["finance"], '
                                       '"product": "it",\n'
                                       ' "text": "A promise? Ask who guarantees."}\n'}),
                  'cues': (('product.issuer_type=broker',),)},
                 {'key': 'member-name',
                  'summary': "Broker-dealer's communication does not name the member",
                  'cite': 'FINRA Rule 2210(d)(3)',
                  'severity': 'warning',
                  'why': 'Retail communications name the member, prominently, and say how other names in them are related to it. '
                         'Declare the product with `issuer_type = "broker"` and `issuer`.\n',
                  'message': "communication of a broker-dealer lacks the member's name",
                  'hint': 'name the member as it is registered',
                  'when': {'product': {'issuer_type': ('broker',), 'issuer': ('*',)}},
                  'require': {'wordings': ('[product.issuer]',)},
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\n'
                                         'class = "brokerage"\n'
                                         'issuer_type = "broker"\n'
                                         'issuer = "River Securities"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: finance\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       'Trade from your sofa.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\n'
                                         'class = "brokerage"\n'
                                         'issuer_type = "broker"\n'
                                         'issuer = "River Securities"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["finance"], '
                                       '"product": ⟦"it"⟧,\n'
                                       ' "text": "Trade with River."}\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\n'
                                         'class = "brokerage"\n'
                                         'issuer_type = "broker"\n'
                                         'issuer = "River Securities"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: finance\n'
                                       'product: it\n'
                                       '---\n'
                                       'Trade with River Securities.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\n'
                                         'class = "brokerage"\n'
                                         'issuer_type = "broker"\n'
                                         'issuer = "River Securities"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["finance"], '
                                       '"product": "it",\n'
                                       ' "text": "RIVER SECURITIES: trade from your sofa."}\n'}),
                  'cues': (('product.issuer', 'product.issuer_type=broker'),)},
                 {'key': 'sipc',
                  'summary': 'Advertisement of a broker-dealer does not name the SIPC',
                  'cite': 'FINRA Rule 2266; SIPC Bylaws article 11, section 4',
                  'url': 'https://www.sipc.org/for-members/',
                  'severity': 'warning',
                  'why': "Where a member's name stands in an advertisement, its membership of the Securities Investor Protection "
                         'Corporation stands with it; on websites with a link to\n'
                         'www.sipc.org. Declare the product with `issuer_type = "broker"`.\n',
                  'message': 'advertisement of a broker-dealer lacks its membership',
                  'hint': 'add: Member SIPC',
                  'when': {'product': {'issuer_type': ('broker',)}, 'terms': ('[product.issuer]',)},
                  'require': {'elements': ({'what': 'SIPC',
                                            'found-by': {'terms': ('SIPC', 'Securities Investor Protection Corporation')}},)},
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\n'
                                         'class = "brokerage"\n'
                                         'issuer_type = "broker"\n'
                                         'issuer = "River Securities"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: finance\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       'Trade with River Securities.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\n'
                                         'class = "brokerage"\n'
                                         'issuer_type = "broker"\n'
                                         'issuer = "River Securities"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["finance"], '
                                       '"product": ⟦"it"⟧,\n'
                                       ' "text": "River Securities: trade from your sofa."}\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\n'
                                         'class = "brokerage"\n'
                                         'issuer_type = "broker"\n'
                                         'issuer = "River Securities"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: finance\n'
                                       'product: it\n'
                                       '---\n'
                                       'Trade with River Securities, Member SIPC.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\n'
                                         'class = "brokerage"\n'
                                         'issuer_type = "broker"\n'
                                         'issuer = "River Securities"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["finance"], '
                                       '"product": "it",\n'
                                       ' "text": "River Securities, Member FINRA/SIPC"}\n'}),
                  'cues': (('product.issuer', 'product.issuer_type=broker'),)})}
