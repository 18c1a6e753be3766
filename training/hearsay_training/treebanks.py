"""Reads UD English EWT and the open genres of GUM (CoNLL-U): syntax, and in GUM the named entities."""
import glob
import os
import re

from hearsay_training.sample import Sample, mark

OPEN_GENRES = {"academic", "bio", "court", "interview", "voyage"}
NER_TYPES = {"person": "PERSON", "organization": "ORGANIZATION", "place": "LOCATION"}
COLUMNS = ("form", "lemma", "upos", "xpos", "feats", "head", "rel", "deps", "misc")


def read(path):
    """Yields the documents of a CoNLL-U file as lists of (comments, rows)."""
    document = []
    for block in open(path, encoding="utf-8").read().split("\n\n"):
        lines = block.strip("\n").split("\n")
        comments = [x for x in lines if x.startswith("#")]
        rows = [dict(zip(COLUMNS, c[1:])) for c in (x.split("\t") for x in lines) if len(c) == 10 and c[0].isdigit()]
        if not rows:
            continue
        if any(x.startswith("# newdoc") for x in comments) and document:
            yield document
            document = []
        document.append((comments, rows))
    if document:
        yield document


def sample(name, document, names=False):
    out = Sample(name, [], sentences=set(), upos=[], xpos=[], lemmas=[], heads=[], relations=[])
    for comments, rows in document:
        base = len(out.tokens)
        out.sentences.add(base)
        if any(x.startswith(("# newpar", "# newdoc")) for x in comments):
            out.paragraphs.add(base)
        for r in rows:
            out.tokens.append(r["form"])
            out.upos.append(r["upos"])
            out.xpos.append(r["xpos"])
            out.lemmas.append(r["lemma"])
            head = int(r["head"])
            out.heads.append(head + base if head else 0)
            out.relations.append(r["rel"])
    if names:
        out.names = gum_names([r for _, rows in document for r in rows], out.heads)
    return out


def gum_names(rows, heads):
    """Names of GUM: the proper-noun part of each person, place and organization."""
    tags, open_, spans = ["O"] * len(rows), {}, []
    for i, r in enumerate(rows):
        found = re.search(r"(?:^|\|)Entity=([^|]*)", r["misc"])
        for part in re.findall(r"\([^()]+\)?|[^()]+\)", found.group(1)) if found else []:
            fields = part.strip("()").split("-")
            if part.startswith("("):
                open_.setdefault(fields[0], []).append((i, fields[1] if len(fields) > 1 else ""))
            if part.endswith(")") and open_.get(fields[0]):
                begin, kind = open_[fields[0]].pop()
                spans.append((begin, i + 1, kind))
    for begin, end, kind in sorted(spans, key=lambda s: s[1] - s[0]):
        if kind in NER_TYPES:
            a, b = proper(rows, heads, begin, end)
            if a < b:
                mark(tags, a, b, NER_TYPES[kind])
    return tags


def proper(rows, heads, begin, end):
    """The stretch of an entity around its head that is written as a name, else an empty one."""
    head = next((i for i in range(begin, end) if not begin < heads[i] <= end and heads[i] != begin + 1 or heads[i] == 0), begin)
    head = next((i for i in range(begin, end) if heads[i] == 0 or not begin <= heads[i] - 1 < end), head)
    if rows[head]["upos"] != "PROPN":
        return begin, begin
    a = b = head
    while a > begin and (rows[a - 1]["upos"] == "PROPN" or rows[a - 1]["form"] in ("of", "for", "and", "-", "de", "the")
                         and a - 2 >= begin and rows[a - 2]["upos"] == "PROPN" and rows[a - 1]["form"] != "the"):
        a -= 1
    while b + 1 < end and (rows[b + 1]["upos"] in ("PROPN", "NUM") or rows[b + 1]["form"] in ("of", "for", "de", "-")
                           and b + 2 < end and rows[b + 2]["upos"] == "PROPN"):
        b += 1
    return a, b + 1


def ewt(data, split):
    return [sample("ewt", d) for d in read(os.path.join(data, "ud-ewt", split + ".conllu"))]


def gum(data, split):
    """GUM's train or dev documents of the genres that a model may be trained on (news is kept for evaluation)."""
    dev = set(re.findall(r"GUM_\w+", open(os.path.join(data, "gum", "splits.md")).read().split("## dev")[1].split("## test")[0]))
    out = []
    for path in sorted(glob.glob(os.path.join(data, "gum", "dep", "*.conllu"))):
        name = os.path.basename(path)[:-7]
        if name.split("_")[1] in OPEN_GENRES and (name in dev) == (split == "dev"):
            out += [sample("gum", d, names=True) for d in read(path)]
    return out


def uner(path):
    """The names of a UNER IOB2 file, sentence by sentence in its order."""
    out = []
    for block in open(path, encoding="utf-8").read().split("\n\n"):
        rows = [x.split("\t") for x in block.split("\n") if x and not x.startswith("#")]
        if rows:
            out.append(([r[1] for r in rows], [r[2] for r in rows]))
    return out
