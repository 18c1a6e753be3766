"""Cuts text into tokens by the rules that Java uses too, and gives each token the features that the encoder sees."""
import functools
import pathlib

import regex

RULES = pathlib.Path(__file__).parents[2] / "language/src/main/resources/org/hearsay/language/tokens.regex"
LOWER, CAPITAL, UPPER, MIXED, DIGIT, SIGN = range(6)
SHAPES = 6


@functools.cache
def pattern():
    lines = RULES.read_text(encoding="utf-8").splitlines()
    # Java matches UTF-16 units, Python code points: a surrogate pair is one character here.
    return regex.compile("|".join(x for x in lines if x and not x.startswith("#") and not x.startswith("[\\uD800")))


def tokenize(text):
    """The tokens of a text as (begin, end) in code points."""
    return [m.span() for m in pattern().finditer(text)]


def shape(token):
    """How a token is written: the uncased encoder is told by this what lower-casing lost."""
    letters = [c for c in token if c.isalpha()]
    if any(c.isdigit() for c in token):
        return DIGIT
    if not letters:
        return SIGN
    if all(not c.isupper() for c in letters):
        return LOWER
    if all(c.isupper() for c in letters):
        return UPPER if len(letters) > 1 else CAPITAL
    return CAPITAL if letters[0].isupper() and not any(c.isupper() for c in letters[1:]) else MIXED


def quoted(tokens, paragraph_starts):
    """For each token whether it stands inside double quotes; a new paragraph starts outside."""
    out, inside = [], False
    for i, t in enumerate(tokens):
        if i in paragraph_starts:
            inside = False
        if t in ("“", "``", "„"):
            inside = True
            out.append(False)
        elif t in ("”", "''"):
            # '' opens a quotation in texts that have no other sign for it
            inside = not inside if t == "''" else False
            out.append(False)
        elif t == '"':
            inside = not inside
            out.append(False)
        else:
            out.append(inside)
    return out


def features(tokens, paragraph_starts):
    """Shape plus, for a token inside double quotes, the number of shapes."""
    return [shape(t) + (SHAPES if q else 0) for t, q in zip(tokens, quoted(tokens, paragraph_starts))]
