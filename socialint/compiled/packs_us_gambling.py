"""Generated from socialint/packs/us/gambling.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 2251365110212111316
DATA: dict[str, Any] = \
{'title': 'Gambling and sports betting',
 'market': 'US',
 'industry': ('gambling',),
 'source': 'State law such as N.J.A.C. 13:69C-14.2, N.Y. PML 1363, 205 CMR 256, and the AGA Responsible Marketing Code; the '
           'sentence read in public files that quote it, the citations from knowledge',
 'url': 'https://www.americangaming.org/responsibility/responsible-gaming-code-of-conduct/',
 'reviewed': '2026-11-21',
 'confidence': 'B',
 'requirement': ({'key': 'helpline',
                  'summary': 'Advertisement for gambling lacks a helpline or an age',
                  'cite': 'State law, such as N.J.A.C. 13:69C-14.2; N.Y. PML 1363; 205 CMR 256',
                  'severity': 'error',
                  'why': 'Every advertisement for gambling names a helpline, in most states 1-800-GAMBLER, and from which age it '
                         'is for. New York and Massachusetts have numbers of their own.\n'
                         'Which number holds where may change (its operators are in dispute), and the states differ: your '
                         'licence decides. Declare the product with class `gambling`.\n',
                  'message': 'advertisement for gambling lacks',
                  'hint': 'add: If you or someone you know has a gambling problem and wants help, call 1-800-GAMBLER; and 21+ '
                          '(18+ where that is the age)',
                  'question': 'is this an advertisement for gambling?',
                  'when': {'product': {'class': ('gambling',)}},
                  'suspect': {'offers': {'en': ('gambling',)}},
                  'require': {'elements': ({'what': 'a helpline',
                                            'found-by': {'terms': ('1-800-GAMBLER', '1-877-8-HOPENY', 'HOPENY', '467369',
                                                                   '1-800-327-5050')}},
                                           {'what': 'the age',
                                            'found-by': {'terms': ('21+', '18+', 'must be 21', 'must be 18', '21 and over',
                                                                   '21 or over', '21 and older', '21 or older',
                                                                   '18 or older')}})},
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "gambling"\nname = "Riverbet"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: gambling\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       'Riverbet: a parlay for the final.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "gambling"\nname = "Riverbet"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["gambling"], '
                                       '"product": ⟦"it"⟧,\n'
                                       ' "text": "Riverbet: a parlay for the final. 21+"}\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["US"]\n'
                                         'language = "en"\n'
                                         'industries = ["gambling"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "gambling"\n'
                                         'name = "Riverbet"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>Riverbet</title></head>\n'
                                       '<body>\n'
                                       '<main><p>⟦Riverbet: a parlay for the final.⟧ If you or someone you know has a gambling '
                                       'problem and wants help, call 1-800-GAMBLER.</p></main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "gambling"\nname = "Riverbet"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: gambling\n'
                                       'product: it\n'
                                       '---\n'
                                       'Riverbet: a parlay for the final. 21+. If you or someone you know has a gambling problem '
                                       'and wants help, call 1-800-GAMBLER.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "gambling"\nname = "Riverbet"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["gambling"], '
                                       '"product": "it",\n'
                                       ' "text": "Riverbet: a parlay for the final. Must be 21. Text HOPENY (467369)."}\n'},
                              {'verdict': 'good',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["US"]\n'
                                         'language = "en"\n'
                                         'industries = ["gambling"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "gambling"\n'
                                         'name = "Riverbet"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>Riverbet</title></head>\n'
                                       '<body>\n'
                                       '<main><p>Riverbet. Must be 21 or older. Help: 1‑800‑327‑5050.</p></main>\n'
                                       '</body>\n'
                                       '</html>\n'}),
                  'cues': (('acca',), ('and', 'spin', 'win'), ('bet', 'free'), ('bet', 'in', 'play'), ('bet', 'now'),
                           ('bet', 'place', 'your'), ('bet', 'us', 'with'), ('bet*', 'bonus'), ('bets', 'free'),
                           ('bets', 'place', 'your'), ('bonus', 'deposit'), ('bonus', 'spins'), ('boost', 'odds'),
                           ('boosted', 'odds'), ('casi*', 'online'), ('deposit', 'when', 'you'), ('enhanced', 'odds'),
                           ('free', 'spins'), ('jackpot',), ('jackpots',), ('lottery', 'tick*'), ('parlay',), ('parlays',),
                           ('product.class=gambling',), ('slots',), ('spin', 'to', 'win'), ('sportsbook',))},
                 {'key': 'risk-free',
                  'summary': 'Advertisement for gambling promises that nothing can be lost',
                  'cite': 'AGA Responsible Marketing Code; state law',
                  'severity': 'warning',
                  'why': 'Nothing may be called risk-free or free unless nothing can be lost. The rule finds the words that are '
                         'always wrong. Declare the product with class `gambling`.\n',
                  'message': 'nothing that can be lost is free of risk',
                  'hint': 'say what is at stake, or call it a bonus with its terms',
                  'forbid': ('risk-free', 'risk free'),
                  'unless': ('not risk-free', 'never risk-free', "isn't risk-free", 'no bet is risk-free', 'nothing is risk-free',
                             'no such thing as a risk-free'),
                  'when': {'product': {'class': ('gambling',)}},
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "gambling"\nname = "Riverbet"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: gambling\n'
                                       'product: it\n'
                                       '---\n'
                                       'Your first parlay is ⟦risk-free⟧.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "gambling"\nname = "Riverbet"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["gambling"], '
                                       '"product": "it",\n'
                                       ' "text": "A ⟦risk free⟧ bet for new members."}\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["US"]\n'
                                         'language = "en"\n'
                                         'industries = ["gambling"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "gambling"\n'
                                         'name = "Riverbet"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>Riverbet</title></head>\n'
                                       '<body>\n'
                                       '<main><p>Five ⟦risk‑free⟧ spins.</p></main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "gambling"\nname = "Riverbet"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: gambling\n'
                                       'product: it\n'
                                       '---\n'
                                       'A bonus bet for new members. No bet is risk-free.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "gambling"\nname = "Riverbet"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["gambling"], '
                                       '"product": "it",\n'
                                       ' "text": "A bonus of $5 for new members."}\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "other"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["gambling"], '
                                       '"product": "it",\n'
                                       ' "text": "Our app is risk-free to use."}\n'}),
                  'cues': (('product.class=gambling',),)})}
