"""socialint: checks social posts and landing pages before they are published.

Nothing is imported here, so that `socialint --help` costs little more than
a bare interpreter. The public names for authors of rules live in
`socialint.model`, `socialint.document`, `socialint.media`, `socialint.tree`
and `socialint.testing`.
"""

from socialint.__about__ import __version__

__all__ = ["__version__"]
