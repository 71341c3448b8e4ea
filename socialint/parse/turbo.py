"""turbohtml's parser without the rest of turbohtml.

The package's `__init__` imports its extractors too (with dataclasses, datetime,
urllib), a third of what a run over one post costs. We need the compiled parser,
its location records and its selector error only, so these are imported under a bare package
of the same path. A later `import turbohtml` gets the whole, with the same parser.
"""

from __future__ import annotations

import sys
from importlib import import_module
from importlib.machinery import PathFinder
from types import ModuleType
from typing import Any


def _core() -> Any:
    spec = PathFinder.find_spec("turbohtml")
    if "turbohtml" in sys.modules or spec is None or spec.submodule_search_locations is None:
        return import_module("turbohtml")  # raises the usual error where it is not installed
    bare = ModuleType("turbohtml")
    bare.__path__ = list(spec.submodule_search_locations)
    sys.modules["turbohtml"] = bare
    try:
        core = import_module("turbohtml._html")
        import_module("turbohtml._internal._locations")  # registers the records of `source_location`
        import_module("turbohtml._internal._selectors")  # registers the error that `select` raises
        return core
    except ImportError:  # a release that is laid out in another way
        del sys.modules["turbohtml"]
        return import_module("turbohtml")
    finally:
        if sys.modules.get("turbohtml") is bare:
            del sys.modules["turbohtml"]


turbohtml = _core()
