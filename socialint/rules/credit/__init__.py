"""Whose work is it: pictures, videos and sounds of others are named as their makers and licences ask."""
