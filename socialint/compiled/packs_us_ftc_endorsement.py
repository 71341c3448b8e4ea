"""Generated from socialint/packs/us/ftc-endorsement.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 2004342302431860260
DATA: dict[str, Any] = \
{'title': 'Endorsements (Federal Trade Commission)',
 'market': 'US',
 'industry': 'all',
 'source': '16 CFR 255.0 and 255.5, the latter read in a copy; FTC staff, Disclosures 101 for Social Media Influencers (November '
           '2019), read in a secondary source; the list of accepted labels is from knowledge',
 'url': 'https://www.ecfr.gov/current/title-16/section-255.5',
 'reviewed': '2026-11-21',
 'confidence': 'B',
 'requirement': ({'key': 'label',
                  'summary': 'Paid endorsement does not disclose the connection',
                  'cite': '16 CFR 255.5; FTC Act section 5',
                  'severity': 'error',
                  'why': 'A connection that might change how people weigh an endorsement (money, free products, commission) must '
                         'be disclosed in the\n'
                         'endorsement itself, hard to miss, in plain words. There is no exception for small space, and the '
                         "platform's own tool alone may\n"
                         'not suffice.\n'
                         '\n'
                         'What is paid cannot be seen in a text: the rule asks for `paid: true`, `gifted` or `affiliate`. Where '
                         '`paid` is undeclared and\n'
                         'the text only looks like it, a note asks; where it tells so itself, '
                         "disclosure-us-ftc-endorsement-stated warns. A brand's own account (`paid: own-brand`) is obvious. A "
                         'label that stands in the wrong place is the business of\n'
                         'disclosure-us-ftc-endorsement-placement, vague words alone that of '
                         'disclosure-us-ftc-endorsement-vague-label.\n',
                  'message': 'paid endorsement does not say so (ad, sponsored, paid partnership)',
                  'hint': 'say it plainly near the start: Ad, or who paid or sent the product',
                  'question': 'is it paid, gifted or with affiliate links?',
                  'where': 'anywhere',
                  'unless': ('[brand] sent me [X] for free shipping', '[brand] sent me [X] for free delivery',
                             '[brand] sent us [X] for free shipping', '[brand] sent us [X] for free delivery',
                             '[brand] gave me [X] for free shipping', '[brand] gave me [X] for free delivery',
                             '[brand] gave us [X] for free shipping', '[brand] gave us [X] for free delivery', 'the ad',
                             'their ad', 'that ad', 'my ad', 'your ad', 'every ad', 'another ad', 'TV ad', 'saw an ad',
                             'an ad break', 'the advert', 'that advert', 'TV advert', 'saw an advert', "isn't an ad",
                             'is not an ad', "ain't an ad", 'not really an ad', 'not even an ad', 'not a paid ad', 'no ad',
                             'like an ad', "isn't sponsored", 'is not sponsored', "wasn't sponsored", 'not even sponsored',
                             'not a sponsored', 'not being sponsored', 'nobody sponsored', 'ad hoc', 'ad infinitum', 'ad nauseam',
                             'ad lib', 'not an ad', 'not ad', 'not sponsored', 'job ad', 'classified ad', 'want ad',
                             'I sponsored', 'we sponsored', 'sponsored a'),
                  'when': {'paid': ('true', 'gifted', 'affiliate'),
                           'terms': {'none': ('#sp', '#spon', '#collab', 'collab', '#thanks', '#ambassador', 'ambassador',
                                              '#partner', '#gifted', '#client', '#advisor', '#consultant', '#affiliate',
                                              'affiliate link*', 'commissionable link*')}},
                  'suspect': {'any': ({'kind': ('post',), 'endorsement': ('en',), 'not': {'relation': ('en',)}},
                                      {'kind': ('page',), 'signs': ('affiliate-link',)})},
                  'require': {'labels': ('ad', '#ad', 'advertisement', '#advertisement', 'sponsored', '#sponsored', 'paid ad',
                                         '#paidad', 'paid partnership with [X]', '[X] sent me this for free',
                                         '[brand] sent me [X] for free', '[brand] gave me [X] for free',
                                         'thanks to [X] for the free product', 'thanks to [brand] for the free [X]',
                                         'thanks to the [brand] team for the free [X]',
                                         'thanks to the team at [brand] for the free [X]',
                                         'thank you to [brand] for the free [X]', 'thanks [brand] for the free [X]',
                                         'thank you [brand] for the free [X]', '[brand] sent me a free [X]',
                                         '[brand] sent us a free [X]', '[brand] sent me free [X]', '[brand] sent us [X] for free',
                                         '[brand] gave us [X] for free', '[brand] gave me a free [X]',
                                         '[brand] gave us a free [X]', 'commission if [X]', 'commission when [X]',
                                         'commission on [X]', 'commission from [X]', 'commission through [X]',
                                         'commissions if [X]', 'commissions on [X]', 'commissions from [X]',
                                         'commissions through [X]', 'kickback if [X]', 'kickback when [X]', 'percentage if [X]',
                                         'percentage when [X]', 'small cut if [X]', 'small cut when [X]',
                                         '[brand] paid me to [X]', '[brand] paid us to [X]', '[brand] is paying me',
                                         '[brand] is paying us', 'I was paid by [brand]', 'we were paid by [brand]',
                                         '[brand] partner', '[brand] ambassador'),
                              'followed-by': ('i', 'we', 'my', 'our', 'what', 'come', 'for', 'by', 'from', 'with', 'in', 'post',
                                              'content', 'video', 'paid', 'and')},
                  'exception': ({'summary': "The connection is obvious to the audience, as on a brand's own account: declare "
                                            'paid: own-brand',
                                 'when': {'paid': ('own-brand', 'false')}},),
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'text': '---\n'
                                       'platform: x\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'paid: ⟦gifted⟧\n'
                                       '---\n'
                                       'Three weeks with the Acme bottle, and I drink twice as much water.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'text': '{"platform": "x", "lang": "en", "markets": ["US"], "paid": ⟦true⟧,\n'
                                       ' "text": "Ad hoc idea: I took the Acme bottle to the field. My partner sponsored a child '
                                       'in AD 2019."}\n'},
                              {'verdict': 'bad',
                               'format': 'markdown',
                               'text': '---\n'
                                       'platform: x\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       '---\n'
                                       'Three weeks with the Acme bottle. ⟦Tell them I sent you⟧.\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'text': '---\n'
                                       'platform: x\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'paid: gifted\n'
                                       '---\n'
                                       '**Ad:** three weeks with the Acme bottle, and I drink twice as much water.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'text': '{"platform": "x", "lang": "en", "markets": ["US"], "paid": "gifted",\n'
                                       ' "text": "Acme sent me this for free, and I drink twice as much water."}\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'text': '---\n'
                                       'platform: linkedin\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'paid: own-brand\n'
                                       '---\n'
                                       'Our new bottle is here. Use code WATER10.\n'}),
                  'cues': (('endorsement=en', 'kind=post'), ('kind=page', 'signs=affiliate-link'), ('paid=affiliate',),
                           ('paid=gifted',), ('paid=true',))},
                 {'key': 'stated',
                  'summary': 'Post tells what was given for it and does not disclose the connection plainly',
                  'cite': '16 CFR 255.5; FTC Act section 5',
                  'severity': 'warning',
                  'why': "Where the post's own words tell of something in return (a code or link that pays its author, a gift, a "
                         'hosted stay, a\n'
                         'partnership) and `paid` is undeclared, the disclosure is likely to be missing: a warning, since words '
                         'can mislead and a person must\n'
                         'decide. What only looks like it gives the note of disclosure-us-ftc-endorsement-label. Which words '
                         'tell so is from knowledge; a shop\n'
                         'that speaks of its own goods, news, job adverts and gifts between friends are let alone as far as '
                         'words show them.\n'
                         '\n'
                         'A sentence that names what there is in it for the author ("I earn a commission if you buy through this '
                         'link") is a disclosure, where it stands before the link: the\n'
                         'brochure asks for the nature of the connection and for plain words, not for one of its examples. '
                         '"Affiliate link" alone is vague. A disclosure far behind the\n'
                         'platform\'s "more", or among hashtags, is a warning: the post says itself that it is an ad.\n',
                  'message': 'looks like an ad by its own words, and does not say so plainly (ad, sponsored, paid partnership)',
                  'hint': 'say it plainly near the start: Ad, or who paid or sent the product; if nothing was given for it, '
                          'declare paid: false',
                  'where': ('clear-of-hashtags', 'before-fold', 'before-links'),
                  'weak': ('#sp', '#spon', '#collab', 'collab', '#thanks', '#ambassador', 'ambassador', '#partner', '#gifted',
                           '#client', '#advisor', '#consultant', '#affiliate', 'affiliate link*', 'commissionable link*'),
                  'unless': ('[brand] sent me [X] for free shipping', '[brand] sent me [X] for free delivery',
                             '[brand] sent us [X] for free shipping', '[brand] sent us [X] for free delivery',
                             '[brand] gave me [X] for free shipping', '[brand] gave me [X] for free delivery',
                             '[brand] gave us [X] for free shipping', '[brand] gave us [X] for free delivery', 'the ad',
                             'their ad', 'that ad', 'my ad', 'your ad', 'every ad', 'another ad', 'TV ad', 'saw an ad',
                             'an ad break', 'the advert', 'that advert', 'TV advert', 'saw an advert', "isn't an ad",
                             'is not an ad', "ain't an ad", 'not really an ad', 'not even an ad', 'not a paid ad', 'no ad',
                             'like an ad', "isn't sponsored", 'is not sponsored', "wasn't sponsored", 'not even sponsored',
                             'not a sponsored', 'not being sponsored', 'nobody sponsored', 'ad hoc', 'ad infinitum', 'ad nauseam',
                             'ad lib', 'not an ad', 'not ad', 'not sponsored', 'job ad', 'classified ad', 'want ad',
                             'I sponsored', 'we sponsored', 'sponsored a'),
                  'when': {'kind': ('post',), 'relation': ('en',)},
                  'require': {'labels': ('ad', '#ad', 'advertisement', '#advertisement', 'sponsored', '#sponsored', 'paid ad',
                                         '#paidad', 'paid partnership with [X]', '[X] sent me this for free',
                                         '[brand] sent me [X] for free', '[brand] gave me [X] for free',
                                         'thanks to [X] for the free product', 'thanks to [brand] for the free [X]',
                                         'thanks to the [brand] team for the free [X]',
                                         'thanks to the team at [brand] for the free [X]',
                                         'thank you to [brand] for the free [X]', 'thanks [brand] for the free [X]',
                                         'thank you [brand] for the free [X]', '[brand] sent me a free [X]',
                                         '[brand] sent us a free [X]', '[brand] sent me free [X]', '[brand] sent us [X] for free',
                                         '[brand] gave us [X] for free', '[brand] gave me a free [X]',
                                         '[brand] gave us a free [X]', 'commission if [X]', 'commission when [X]',
                                         'commission on [X]', 'commission from [X]', 'commission through [X]',
                                         'commissions if [X]', 'commissions on [X]', 'commissions from [X]',
                                         'commissions through [X]', 'kickback if [X]', 'kickback when [X]', 'percentage if [X]',
                                         'percentage when [X]', 'small cut if [X]', 'small cut when [X]',
                                         '[brand] paid me to [X]', '[brand] paid us to [X]', '[brand] is paying me',
                                         '[brand] is paying us', 'I was paid by [brand]', 'we were paid by [brand]',
                                         '[brand] partner', '[brand] ambassador'),
                              'followed-by': ('i', 'we', 'my', 'our', 'what', 'come', 'for', 'by', 'from', 'with', 'in', 'post',
                                              'content', 'video', 'paid', 'and')},
                  'exception': ({'summary': 'What `paid` declares: disclosure-us-ftc-endorsement-label judges that',
                                 'when': {'paid': ('true', 'gifted', 'affiliate', 'employee', 'own-brand', 'false')}},),
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'text': '---\n'
                                       'platform: instagram\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       '---\n'
                                       'Three weeks with the Acme bottle. Use ⟦code WATER10 for 10%⟧ off.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'text': '{"platform": "x", "lang": "en", "markets": ["US"], "text": "Acme ⟦sent me this bottle to '
                                       'try⟧."}\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'text': '---\n'
                                       'platform: instagram\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       '---\n'
                                       'Our bottle is back: use code WATER10 in our shop for 10% off.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'text': '{"platform": "facebook", "lang": "en", "markets": ["US"], "text": "My sister sent me '
                                       'this bottle to try, and I love it."}\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'text': '{"platform": "x", "lang": "en", "markets": ["US"], "text": "I earn a commission if you '
                                       'buy through this link. The bottle that I carry everywhere: https://amzn.to/3water"}\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'text': '{"platform": "facebook", "lang": "en", "markets": ["US"], "text": "Before you read on: '
                                       'Acme paid me to use this stove for a month. It boils water in four minutes, and it is '
                                       'loud."}\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'text': '{"platform": "instagram", "lang": "en", "markets": ["US"], "text": "The bottle from '
                                       '@acme came up every hill with me ⟦#partner⟧ #hills"}\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'text': '{"platform": "instagram", "lang": "en", "markets": ["US"], "text": "Three weeks with the '
                                       'Acme bottle in the office, on the train, in the hills and by the sea, and I drink twice '
                                       'as much water as before, whatever the weather and however long the day. It keeps cold '
                                       'until evening.\\n\\n⟦Sponsored⟧"}\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'text': '{"platform": "instagram", "lang": "en", "markets": ["US"], "text": "Ten years with my '
                                       'partner @alex today, and he still steals my bottle. #partner"}\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'text': '{"platform": "facebook", "lang": "en", "markets": ["US"], "text": "Ad: three weeks with '
                                       'the Acme bottle. Use code WATER10 for 10% off."}\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'text': '{"platform": "instagram", "lang": "en", "markets": ["US"], "text": "A night by the lake. '
                                       'Use my ⟦code LAKE15 for 15%⟧ off your stay."}\n'}),
                  'cues': (('endorsement=en', 'kind=post'),)},
                 {'key': 'placement',
                  'summary': 'Disclosure of a paid endorsement stands where it is not seen',
                  'cite': '16 CFR 255.0(f); FTC staff, Disclosures 101 for Social Media Influencers (2019)',
                  'severity': 'warning',
                  'why': 'A disclosure must be hard to miss: before the platform\'s "more", not among three hashtags or more, '
                         'and before the link to what is sold. Hardly any platform\n'
                         'documents where it folds, so a label a little behind a known fold gives a note, and so does one behind '
                         'the link; one far behind it (a quarter of the fold, or five lines down) is seen nowhere.\n',
                  'message': 'the disclosure is not seen',
                  'hint': 'move it to the start of the text',
                  'where': ('clear-of-hashtags', 'before-fold', 'before-links'),
                  'unless': ('[brand] sent me [X] for free shipping', '[brand] sent me [X] for free delivery',
                             '[brand] sent us [X] for free shipping', '[brand] sent us [X] for free delivery',
                             '[brand] gave me [X] for free shipping', '[brand] gave me [X] for free delivery',
                             '[brand] gave us [X] for free shipping', '[brand] gave us [X] for free delivery', 'the ad',
                             'their ad', 'that ad', 'my ad', 'your ad', 'every ad', 'another ad', 'TV ad', 'saw an ad',
                             'an ad break', 'the advert', 'that advert', 'TV advert', 'saw an advert', "isn't an ad",
                             'is not an ad', "ain't an ad", 'not really an ad', 'not even an ad', 'not a paid ad', 'no ad',
                             'like an ad', "isn't sponsored", 'is not sponsored', "wasn't sponsored", 'not even sponsored',
                             'not a sponsored', 'not being sponsored', 'nobody sponsored', 'ad hoc', 'ad infinitum', 'ad nauseam',
                             'ad lib', 'not an ad', 'not ad', 'not sponsored', 'job ad', 'classified ad', 'want ad',
                             'I sponsored', 'we sponsored', 'sponsored a'),
                  'when': {'paid': ('true', 'gifted', 'affiliate'),
                           'any': ({'labels': ('ad', '#ad', 'advertisement', '#advertisement', 'sponsored', '#sponsored',
                                               'paid ad', '#paidad', 'paid partnership with')},
                                   {'terms': ('is sponsored by', 'was sponsored by', 'kindly sponsored by',
                                              'in a paid partnership with', 'sent me this for free',
                                              'thanks to [X] for the free product')})},
                  'require': {'labels': ('ad', '#ad', 'advertisement', '#advertisement', 'sponsored', '#sponsored', 'paid ad',
                                         '#paidad', 'paid partnership with [X]', '[X] sent me this for free',
                                         '[brand] sent me [X] for free', '[brand] gave me [X] for free',
                                         'thanks to [X] for the free product', 'thanks to [brand] for the free [X]',
                                         'thanks to the [brand] team for the free [X]',
                                         'thanks to the team at [brand] for the free [X]',
                                         'thank you to [brand] for the free [X]', 'thanks [brand] for the free [X]',
                                         'thank you [brand] for the free [X]', '[brand] sent me a free [X]',
                                         '[brand] sent us a free [X]', '[brand] sent me free [X]', '[brand] sent us [X] for free',
                                         '[brand] gave us [X] for free', '[brand] gave me a free [X]',
                                         '[brand] gave us a free [X]', 'commission if [X]', 'commission when [X]',
                                         'commission on [X]', 'commission from [X]', 'commission through [X]',
                                         'commissions if [X]', 'commissions on [X]', 'commissions from [X]',
                                         'commissions through [X]', 'kickback if [X]', 'kickback when [X]', 'percentage if [X]',
                                         'percentage when [X]', 'small cut if [X]', 'small cut when [X]',
                                         '[brand] paid me to [X]', '[brand] paid us to [X]', '[brand] is paying me',
                                         '[brand] is paying us', 'I was paid by [brand]', 'we were paid by [brand]',
                                         '[brand] partner', '[brand] ambassador'),
                              'followed-by': ('i', 'we', 'my', 'our', 'what', 'come', 'for', 'by', 'from', 'with', 'in', 'post',
                                              'content', 'video', 'paid', 'and')},
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'text': '---\n'
                                       'platform: x\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'paid: true\n'
                                       '---\n'
                                       'Three weeks with the Acme bottle #hydration #water ⟦#ad⟧ #hills #sea\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'text': '{"platforms": ["instagram"], "lang": "en", "markets": ["US"], "paid": "true",\n'
                                       ' "text": "Three weeks with the Acme bottle in the office, on the train, in the hills and '
                                       'by the sea, and I drink twice as much water. Thank you! ⟦#ad⟧"}\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'text': '{"platform": "instagram", "lang": "en", "markets": ["US"], "paid": "true",\n'
                                       ' "text": "Three weeks with the Acme bottle in the office, on the train, in the hills and '
                                       'by the sea, and I drink twice as much water as before, whatever the weather and however '
                                       'long the day. It keeps cold until the evening. ⟦Paid partnership with⟧ Acme"}\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'text': '---\n'
                                       'platform: instagram\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'paid: true\n'
                                       '---\n'
                                       '#ad Three weeks with the Acme bottle #hydration #water #hills\n'}),
                  'cues': (('paid=affiliate',), ('paid=gifted',), ('paid=true',))},
                 {'key': 'vague-label',
                  'summary': 'Paid endorsement is disclosed in a vague word only',
                  'cite': '16 CFR 255.5; FTC staff, Disclosures 101 for Social Media Influencers (2019)',
                  'severity': 'warning',
                  'why': 'Short or vague words such as #sp, #collab, #ambassador, #thanks or "affiliate link" do not tell most '
                         'people that somebody paid.\n'
                         'They are found where no plain label stands in the text; where `paid` is undeclared, a note asks.\n',
                  'message': 'paid endorsement needs a plainer word',
                  'hint': 'say it plainly: Ad, sponsored, or who paid or sent the product',
                  'where': 'anywhere',
                  'question': 'is it paid, gifted or with affiliate links?',
                  'unless': ('[brand] sent me [X] for free shipping', '[brand] sent me [X] for free delivery',
                             '[brand] sent us [X] for free shipping', '[brand] sent us [X] for free delivery',
                             '[brand] gave me [X] for free shipping', '[brand] gave me [X] for free delivery',
                             '[brand] gave us [X] for free shipping', '[brand] gave us [X] for free delivery', 'the ad',
                             'their ad', 'that ad', 'my ad', 'your ad', 'every ad', 'another ad', 'TV ad', 'saw an ad',
                             'an ad break', 'the advert', 'that advert', 'TV advert', 'saw an advert', "isn't an ad",
                             'is not an ad', "ain't an ad", 'not really an ad', 'not even an ad', 'not a paid ad', 'no ad',
                             'like an ad', "isn't sponsored", 'is not sponsored', "wasn't sponsored", 'not even sponsored',
                             'not a sponsored', 'not being sponsored', 'nobody sponsored', 'ad hoc', 'ad infinitum', 'ad nauseam',
                             'ad lib', 'not an ad', 'not ad', 'not sponsored', 'job ad', 'classified ad', 'want ad',
                             'I sponsored', 'we sponsored', 'sponsored a'),
                  'weak': ('#sp', '#spon', '#collab', 'collab', '#thanks', '#ambassador', 'ambassador', '#partner', '#gifted',
                           '#client', '#advisor', '#consultant', '#affiliate', 'affiliate link*', 'commissionable link*'),
                  'when': {'paid': ('true', 'gifted', 'affiliate'),
                           'terms': {'any': ('#sp', '#spon', '#collab', 'collab', '#thanks', '#ambassador', 'ambassador',
                                             '#partner', '#gifted', '#client', '#advisor', '#consultant', '#affiliate',
                                             'affiliate link*', 'commissionable link*')}},
                  'suspect': {'any': ({'kind': ('post',), 'endorsement': ('en',), 'not': {'relation': ('en',)}},
                                      {'kind': ('page',), 'signs': ('affiliate-link',)})},
                  'require': {'labels': ('ad', '#ad', 'advertisement', '#advertisement', 'sponsored', '#sponsored', 'paid ad',
                                         '#paidad', 'paid partnership with [X]', '[X] sent me this for free',
                                         '[brand] sent me [X] for free', '[brand] gave me [X] for free',
                                         'thanks to [X] for the free product', 'thanks to [brand] for the free [X]',
                                         'thanks to the [brand] team for the free [X]',
                                         'thanks to the team at [brand] for the free [X]',
                                         'thank you to [brand] for the free [X]', 'thanks [brand] for the free [X]',
                                         'thank you [brand] for the free [X]', '[brand] sent me a free [X]',
                                         '[brand] sent us a free [X]', '[brand] sent me free [X]', '[brand] sent us [X] for free',
                                         '[brand] gave us [X] for free', '[brand] gave me a free [X]',
                                         '[brand] gave us a free [X]', 'commission if [X]', 'commission when [X]',
                                         'commission on [X]', 'commission from [X]', 'commission through [X]',
                                         'commissions if [X]', 'commissions on [X]', 'commissions from [X]',
                                         'commissions through [X]', 'kickback if [X]', 'kickback when [X]', 'percentage if [X]',
                                         'percentage when [X]', 'small cut if [X]', 'small cut when [X]',
                                         '[brand] paid me to [X]', '[brand] paid us to [X]', '[brand] is paying me',
                                         '[brand] is paying us', 'I was paid by [brand]', 'we were paid by [brand]',
                                         '[brand] partner', '[brand] ambassador'),
                              'followed-by': ('i', 'we', 'my', 'our', 'what', 'come', 'for', 'by', 'from', 'with', 'in', 'post',
                                              'content', 'video', 'paid', 'and')},
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'text': '---\n'
                                       'platform: x\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'paid: true\n'
                                       '---\n'
                                       'Three weeks with the Acme bottle ⟦#sp⟧ #hydration\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'text': '{"platform": "x", "lang": "en", "markets": ["US"], "paid": "affiliate",\n'
                                       ' "text": "My favourite bottle (⟦affiliate link⟧): https://example.com/bottle"}\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'text': '---\n'
                                       'platform: x\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'paid: true\n'
                                       '---\n'
                                       '#ad Three weeks with the Acme bottle #collab\n'},
                              {'verdict': 'bad',
                               'format': 'markdown',
                               'text': '---\n'
                                       'platform: instagram\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       '---\n'
                                       'Three weeks with the Acme bottle ⟦#ambassador⟧ #hydration\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'text': '{"platform": "instagram", "lang": "en", "markets": ["US"], "paid": "affiliate",\n'
                                       ' "text": "Sponsored: my favourite bottle. The link is an affiliate link."}\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'text': '{"platform": "instagram", "lang": "en", "markets": ["US"], "paid": false,\n'
                                       ' "text": "My favourite bottle. I am an ambassador of our river."}\n'}),
                  'cues': (('advisor',), ('affiliate',), ('affiliate', 'link*'), ('ambassador',), ('client',), ('collab',),
                           ('commissionable', 'link*'), ('consultant',), ('gifted',), ('paid=affiliate',), ('paid=gifted',),
                           ('paid=true',), ('partner',), ('sp',), ('spon',), ('thanks',))},
                 {'key': 'employee',
                  'summary': "Employee recommends the employer's product without saying so",
                  'cite': '16 CFR 255.5; FTC Act section 5',
                  'severity': 'warning',
                  'why': 'Who works for a company is connected with it: whoever recommends its product must say so. The rule '
                         'asks for `paid: employee` and\n'
                         'for words that name the connection; which words do is from knowledge, so this is a warning at most.\n',
                  'message': "employee's recommendation does not name the employer",
                  'hint': 'say it: I work for Acme, #employee, my employer',
                  'when': {'paid': ('employee',)},
                  'require': {'wordings': ('I work for [X]', 'I work at [X]', 'I work in [X]', 'where I work', 'my employer',
                                           'my company', 'my team at [X]', 'our team at [X]', 'we at [X]', 'here at [X]',
                                           'my day job', 'our team', 'we built', 'we make', 'we launched', 'we just launched',
                                           'we shipped', 'employee', 'full disclosure')},
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'text': '---\n'
                                       'platform: linkedin\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'paid: ⟦employee⟧\n'
                                       '---\n'
                                       'The new Acme bottle is the best that I ever had.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'text': '{"platform": "x", "lang": "en", "markets": ["US"], "paid": "employee", "text": "I work '
                                       'for Acme, and the new bottle makes me proud."}\n'}),
                  'cues': (('paid=employee',),)},
                 {'key': 'qualifier',
                  'summary': 'Claim has a mark whose explanation stands nowhere in the text',
                  'cite': '16 CFR 255.0(f); FTC staff, .com Disclosures (2013)',
                  'url': 'https://www.ecfr.gov/current/title-16/section-255.0',
                  'severity': 'warning',
                  'why': 'What qualifies a claim stands with it, in the same post, before the link; there is no exception for '
                         'little space. An asterisk or a dagger behind a claim promises words that\n'
                         'must follow. The rule looks at texts with a price, a percentage or the word free, and at words, prices '
                         'and percentages with a mark behind them, not at stars of hotels and\n'
                         'letters left out.\n',
                  'message': 'the mark behind a claim is explained nowhere in the text',
                  'hint': 'say what qualifies the claim beside it, or behind the same mark in the same text',
                  'ban': True,
                  'when': {'signs': ('open-footnote',),
                           'any': ({'signs': ('percentage',)}, {'signs': ('price',)},
                                   {'terms': ('free', 'guaranteed', 'guarantee', 'unlimited')})},
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'text': '---\nplatform: facebook\nlang: en\nmarkets: US\n---\nEverything 50% off⟦†⟧ this week!\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"],\n'
                                       ' "text": "Free delivery⟦*⟧ for all. https://river.example"}\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\nmarkets = ["US"]\nlanguage = "en"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main><p>Only $5⟦*⟧ a pair.</p></main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       '---\n'
                                       'Everything 50% off† this week!\n'
                                       '\n'
                                       '† Shoes excepted.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"],\n'
                                       ' "text": "Free delivery* for all.\\n*from $20"}\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"],\n'
                                       ' "text": "A 4* hotel with free soap, and a sh*t review."}\n'},
                              {'verdict': 'good',
                               'format': 'html',
                               'config': '[context]\nmarkets = ["US"]\nlanguage = "en"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main><p>Only $5* a pair.</p><p>*While stocks last.</p></main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'html',
                               'config': '[context]\nmarkets = ["US"]\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main><form><label>Your name* <input name="name"></label> <label for="m">Your '
                                       'mail*</label> <input id="m"></form></main>\n'
                                       '</body>\n'
                                       '</html>\n'}),
                  'cues': (('free', 'signs=open-footnote'), ('guarantee', 'signs=open-footnote'),
                           ('guaranteed', 'signs=open-footnote'), ('signs=open-footnote', 'signs=percentage'),
                           ('signs=open-footnote', 'signs=price'), ('signs=open-footnote', 'unlimited'))},
                 {'key': 'typicality',
                  'summary': 'Testimonial with a number does not say what people can expect',
                  'cite': '16 CFR 255.2(b); 16 CFR 465',
                  'url': 'https://www.ecfr.gov/current/title-16/section-255.2',
                  'severity': 'warning',
                  'confidence': 'C',
                  'why': 'Where a customer tells of a result, the advertisement says clearly what people can generally expect; '
                         'that results are not typical or may vary is not enough. Where the result is typical, and that is\n'
                         'known, nothing is asked. The rule looks for quoted words beside results in numbers.\n',
                  'message': 'testimonial with a number does not say what people can expect',
                  'hint': 'say what is usual, such as: our members lose one pound a month on average',
                  'weak': ('results not typical', 'results may vary', 'individual results may differ',
                           'individual results may vary'),
                  'when': {'terms': ('I lost [X] pounds', 'lost [X] lb', 'lost [X] lbs', 'I earned $[X]', 'I made $[X]',
                                     'earned me $[X]', 'A1C down'),
                           'signs': ('quotation',)},
                  'require': {'wordings': ('on average', 'typically', 'most customers', 'most people', 'most members',
                                           'generally expected', 'the average customer', 'the average member')},
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       '---\n'
                                       'Ada: “With this tea ⟦I lost 30 pounds⟧ in a month!”\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"],\n'
                                       ' "text": "Bo: “⟦I earned $⟧5,000 in my first week.”"}\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"],\n'
                                       ' "text": "Bo: “I earned $5,000 in my first week.” ⟦Results may vary⟧."}\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       '---\n'
                                       'Ada: “With this tea I lost 30 pounds in a month!” On average people lose one.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"],\n'
                                       ' "text": "I lost 30 pounds at the fair. My wallet fell into the river."}\n'}),
                  'cues': (('a1c', 'down', 'signs=quotation'), ('earned', 'i', 'signs=quotation'),
                           ('earned', 'me', 'signs=quotation'), ('i', 'lost', 'pounds', 'signs=quotation'),
                           ('i', 'made', 'signs=quotation'), ('lb', 'lost', 'signs=quotation'),
                           ('lbs', 'lost', 'signs=quotation'))})}
