#!/usr/bin/env python3
"""Builds the table of how common English words are, from the word list of the Python package wordfreq.

    pip install wordfreq==3.1.1
    python3 merge/build/commonness.py

One line a band, the most common first: a frequency on the Zipf scale (log10 of occurrences in a thousand million words) in
tenths, then the words of the band in order. Words under 3.0 are left out: what is not in the table is rare.
"""

import collections
import gzip
import os

import wordfreq

OUT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "src", "main", "resources", "org", "hearsay", "merge", "report")
RAREST = 30


def main():
    bands = collections.defaultdict(set)
    for word in wordfreq.iter_wordlist("en", "small"):
        tenths = round(10 * wordfreq.zipf_frequency(word, "en", "small"))
        if tenths >= RAREST and word.isascii() and word.isalpha():
            bands[tenths].add(word)
    lines = [" ".join([str(tenths), *sorted(bands[tenths])]) for tenths in sorted(bands, reverse=True)]
    os.makedirs(OUT, exist_ok=True)
    with open(os.path.join(OUT, "commonness.txt.gz"), "wb") as file:
        with gzip.GzipFile(filename="", mode="wb", fileobj=file, mtime=0) as packed:
            packed.write(("\n".join(lines) + "\n").encode("ascii"))


if __name__ == "__main__":
    main()
