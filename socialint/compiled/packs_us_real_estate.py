"""Generated from socialint/packs/us/real-estate.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 1850321929095621289
DATA: dict[str, Any] = \
{'title': 'Real estate: fair housing and brokers',
 'market': 'US',
 'industry': ('real-estate',),
 'source': '42 USC 3604(c), 24 CFR 100.75, 19 NYCRR 175.25 and rules of other states; from knowledge',
 'url': 'https://www.ecfr.gov/current/title-24/part-110',
 'reviewed': '2026-11-21',
 'confidence': 'C',
 'requirement': ({'key': 'fair-housing',
                  'summary': 'Listing says who is not wanted',
                  'cite': '42 USC 3604(c); 24 CFR 100.75',
                  'severity': 'error',
                  'why': 'No preference for or against people by race, religion, sex, disability, family or origin. Housing for '
                         'older people (55+, 62+) that qualifies may say so.\n',
                  'message': 'may say who is not wanted',
                  'hint': 'describe the home, not who should live in it',
                  'forbid': ('no children', 'adults only', 'christian home', 'no section 8', 'able-bodied', 'ideal for singles',
                             'exclusive neighborhood', 'integrated neighborhood'),
                  'when': {'terms': ('for rent', 'for sale', 'apartment*', 'open house', 'listing', 'bedroom*', 'house', 'home',
                                     'homes')},
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: real-estate\n'
                                       '---\n'
                                       'Apartment for rent, ⟦adults only⟧.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": '
                                       '["real-estate"],\n'
                                       ' "text": "For sale: three bedrooms in an ⟦exclusive neighborhood⟧."}\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: real-estate\n'
                                       '---\n'
                                       'Apartment for rent, with a family room and a playground.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": '
                                       '["real-estate"],\n'
                                       ' "text": "Our office has a corner with no children\'s books in it yet, send some."}\n'}),
                  'cues': (('apar*',), ('bedr*',), ('for', 'rent'), ('for', 'sale'), ('home',), ('homes',), ('house',),
                           ('house', 'open'), ('listing',))},
                 {'key': 'broker',
                  'summary': 'Listing does not name the brokerage',
                  'cite': '19 NYCRR 175.25; Cal. B&P 10140.6; Tex. 22 TAC 535.155',
                  'url': 'https://www.law.cornell.edu/regulations/new-york/19-NYCRR-175.25',
                  'severity': 'warning',
                  'why': "An agent's listing names the brokerage, in California the licence too, or is one click away from both. "
                         'The states differ. Declare the product with class `listing` and `issuer`, the brokerage.\n',
                  'message': 'listing lacks the name of the brokerage',
                  'hint': 'add the brokerage as in the product register',
                  'where': ('linked-page', 'one-click'),
                  'when': {'product': {'class': ('listing',), 'issuer': ('*',)}},
                  'require': {'wordings': ('[product.issuer]',)},
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "listing"\nissuer = "Elm Realty"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: real-estate\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       'Open house on Sunday.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "listing"\nissuer = "Elm Realty"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["real-estate"], '
                                       '"product": ⟦"it"⟧,\n'
                                       ' "text": "Open house on Sunday, with Ada."}\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "listing"\nissuer = "Elm Realty"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: real-estate\n'
                                       'product: it\n'
                                       '---\n'
                                       'Open house on Sunday. Elm Realty\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "listing"\nissuer = "Elm Realty"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["real-estate"], '
                                       '"product": "it",\n'
                                       ' "text": "Ada of ELM REALTY shows you around."}\n'}),
                  'cues': (('product.class=listing', 'product.issuer'),)},
                 {'key': 'opportunity',
                  'summary': 'Listing page lacks Equal Housing Opportunity',
                  'cite': '24 CFR 110.25',
                  'severity': 'note',
                  'why': 'The slogan or the logotype is advised in advertisements. Declare the product with class `listing`.\n',
                  'message': 'listing page without Equal Housing Opportunity',
                  'hint': 'add the slogan, or the logotype with it as its text alternative',
                  'when': {'product': {'class': ('listing',)}, 'kind': ('page',)},
                  'require': {'wordings': ('Equal Housing Opportunity',)},
                  'exception': ({'summary': 'The logotype stands there, with its words as its text alternative',
                                 'when': {'pictures': ('Equal Housing Opportunity',)}},),
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "listing"\n',
                               'text': '---\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: real-estate\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       '# Elm Street 5\n'
                                       '\n'
                                       'Three bedrooms.\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["US"]\n'
                                         'language = "en"\n'
                                         'industries = ["real-estate"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "listing"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>Elm Street 5</title></head>\n'
                                       '<body>\n'
                                       '<main><p>⟦Three bedrooms.⟧</p></main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "listing"\n',
                               'text': '---\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: real-estate\n'
                                       'product: it\n'
                                       '---\n'
                                       '# Elm Street 5\n'
                                       '\n'
                                       'Three bedrooms. Equal Housing Opportunity\n'},
                              {'verdict': 'good',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["US"]\n'
                                         'language = "en"\n'
                                         'industries = ["real-estate"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "listing"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>Elm Street 5</title></head>\n'
                                       '<body>\n'
                                       '<main><p>Three bedrooms.</p><img src="eho.png" alt="Equal Housing Opportunity"></main>\n'
                                       '</body>\n'
                                       '</html>\n'}),
                  'cues': (('kind=page', 'product.class=listing'),)})}
