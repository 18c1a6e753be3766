"""One text with whatever labels its set has: the common shape of all training data."""
import dataclasses

IGNORE = -100
NAME_TAGS = ["O"] + [b + "-" + t for t in ("PERSON", "ORGANIZATION", "LOCATION", "MISC") for b in "BI"]
ROLE_TAGS = ["O"] + [b + "-" + t for t in ("Source", "Cue", "Content") for b in "BI"]


@dataclasses.dataclass
class Sample:
    """Tokens of one document with labels by token; a label that a set does not have is None.

    heads count from 1 within the document (0 is the root); links lead from the first token of a content to the first
    token of its cue, and from the first token of a cue to the first token of its source (-1: it has none).
    """

    set: str
    tokens: list
    paragraphs: set = dataclasses.field(default_factory=set)
    sentences: set | None = None
    upos: list | None = None
    xpos: list | None = None
    lemmas: list | None = None
    heads: list | None = None
    relations: list | None = None
    names: list | None = None
    silver_names: bool = False
    roles: list | None = None
    cue_of: dict | None = None
    source_of: dict | None = None
    factuality: dict = dataclasses.field(default_factory=dict)


def mark(tags, begin, end, label):
    """Writes a BIO span, unless something stands there already."""
    if begin < end and all(t == "O" for t in tags[begin:end]):
        tags[begin] = "B-" + label
        for i in range(begin + 1, end):
            tags[i] = "I-" + label
