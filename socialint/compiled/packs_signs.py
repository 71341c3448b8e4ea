"""Generated from socialint/packs/signs.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 2236417452
DATA: dict[str, Any] = \
{'checked': '2026-11-21',
 'affiliate': {'hosts': ('amzn.to', 'awin1.com', 'shareasale.com', 'rstyle.me', 'ltk.app', 'shopltk.com', 'liketoknow.it', 'go.magik.ly',
   'go.skimresources.com', 'prf.hn', 'tidd.ly', 'shop-links.co', 'click.linksynergy.com', 'clk.tradedoubler.com',
   'track.adtraction.com', 's.click.aliexpress.com', 'shopstyle.it', 'howl.link', 'mavely.app.link', 'geni.us', 'amzlink.to',
   'anrdoezrs.net', 'dpbolvw.net', 'jdoqocy.com', 'kqzyfj.com', 'tkqlhce.com',),
  'sites': ('adtraction', 'tradedoubler', 'awin1', 'shareasale', 'skimresources', 'linksynergy', 'tradetracker', 'belboon', 'digistore24',
   'webgains', 'daisycon', 'admitad', 'partner-ads', 'rstyle', 'shopltk', 'liketk', 'liketoknow', 'shopmy', 'partnerize',
   'impactradius', 'avantlink', 'financeads',),
  'params': ('aff', 'awc', 'affid', 'aff_id', 'affiliate', 'affiliate_id', 'irclickid', 'ranmid'),
  'values': ('affiliate', 'affiliates', 'influencer', 'influencers', 'ambassador'),
  'at': ({'site': 'amazon', 'param': 'tag'}, {'site': 'amzn', 'param': 'tag'}), 'tag-ends': ('-20', '-21', '-22'),},
 'referral': {'folders': ('ref', 'refer', 'referral', 'referrals', 'refer-a-friend', 'invite', 'invited-by', 'r', 'einladen', 'einladung', 'empfehlen',
   'empfehlung', 'freunde-werben', 'friends', 'verv', 'verve', 'venn', 'inviter',),
  'params': ('ref', 'via', 'referral', 'refcode', 'ref_code', 'invite', 'invite_code'),
  'not-hosts': ('github.com', 'gitlab.com', 'codeberg.org', 'discord.gg', 'discord.com', 'reddit.com', 'coveralls.io', 'zoom.us'),
  'not-names': ('main', 'master', 'head', 'develop', 'home', 'homepage', 'nav', 'menu', 'header', 'footer', 'sidebar', 'newsletter', 'email',
   'mail', 'rss', 'feed', 'social', 'x', 'twitter', 'facebook', 'instagram', 'linkedin', 'mastodon', 'bluesky', 'threads',
   'youtube', 'tiktok', 'share', 'producthunt', 'hn', 'web', 'app', 'search', 'blog', 'press', 'article', 'link', 'bio',
   'linkinbio', 'related', 'recommended', 'trending', 'notification', 'notifications', 'banner', 'popup', 'qr', 'flyer', 'poster',
   'print', 'pdf', 'event', 'calendar', 'push', 'sms', 'whatsapp', 'telegram', 'messenger', 'signal', 'slack', 'google', 'bing',
   'front', 'frontpage', 'landing', 'start', 'index', 'top', 'story', 'stories', 'ig', 'fb', 'yt', 'pinterest', 'xing', 'bsky',
   'suche', 'teilen', 'startseite', 'artikel', 'kategorie', 'sok', 'søk', 'nyhetsbrev', 'deling', 'forside', 'forsiden',
   'artikkel', 'kategori',),},
 'joined': {'not-names': ('lab', 'life', 'dance', 'dancing', 'gym', 'workout', 'training', 'running', 'business', 'study', 'travel', 'writing',
   'climbing', 'law', 'crime', 'research', 'community', 'school', 'partnersin', 'my', 'our', 'the', 'best', 'happy', 'one',
   'dream', 'work', 'girl', 'boy', 'new', 'big', 'royal', 'dog', 'cat', 'church', 'soccer', 'football', 'sales', 'swim', 'track',
   'cheer', 'home', 'first', 'health', 'youth', 'student', 'goodwill', 'peace',),},}
