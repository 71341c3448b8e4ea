"""For all tests: a law is not broken because a machine is busy."""

from hypothesis import settings

settings.register_profile("patient", settings.default, deadline=None)
settings.load_profile("patient")
