"""Generated from socialint/packs/signs.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 1497705990593891467
DATA: dict[str, Any] = \
{'checked': '2026-11-21',
 'affiliate': {'hosts': ('amzn.to', 'awin1.com', 'shareasale.com', 'rstyle.me', 'ltk.app', 'shopltk.com', 'liketoknow.it',
                         'go.magik.ly', 'go.skimresources.com', 'prf.hn', 'tidd.ly', 'shop-links.co', 'click.linksynergy.com',
                         'clk.tradedoubler.com', 'track.adtraction.com', 's.click.aliexpress.com'),
               'params': ('aff', 'awc', 'affid', 'aff_id', 'affiliate', 'affiliate_id', 'irclickid', 'ranmid'),
               'at': ({'site': 'amazon', 'param': 'tag'}, {'site': 'amzn', 'param': 'tag'})},
 'referral': {'folders': ('ref', 'refer', 'referral', 'invite', 'r'),
              'params': ('ref', 'via', 'referral', 'refcode', 'ref_code', 'invite', 'invite_code'),
              'not-hosts': ('github.com', 'gitlab.com', 'codeberg.org', 'discord.gg', 'discord.com', 'reddit.com'),
              'not-names': ('main', 'master', 'head', 'develop', 'home', 'homepage', 'nav', 'menu', 'header', 'footer', 'sidebar',
                            'newsletter', 'email', 'mail', 'rss', 'feed', 'social', 'x', 'twitter', 'facebook', 'instagram',
                            'linkedin', 'mastodon', 'bluesky', 'threads', 'youtube', 'tiktok', 'share', 'producthunt', 'hn',
                            'web', 'app', 'search', 'blog', 'press', 'article', 'link', 'bio', 'linkinbio')}}
