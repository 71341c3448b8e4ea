"""Data files of the program as Python, written by `scripts/generate.py`: see `socialint/resources.py`."""
