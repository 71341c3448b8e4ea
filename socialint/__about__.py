"""The one place of the version: package, hook and Action share it."""

__version__ = "0.1.0"
