"""Reads PolNeAR (brat stand-off): source, cue and content of attributions, and the silver names of its texts."""
import bisect
import collections
import glob
import os
import re

from hearsay_training import tokens
from hearsay_training.sample import Sample, mark

ROLES = ("Source", "Cue", "Content")


def annotations(path):
    """The attributions of one brat file: a list of {role: [(begin, end), ...]}; see benchmarks for the set's traps."""
    spans, out, lines = {}, [], []
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if re.match(r"[TE]\d+\t", line) or not lines:
            lines.append(line)
        elif not re.match(r"[A-Z#*]\d*\t", line):
            lines[-1] += " " + line
    for line in lines:
        cells = line.split("\t")
        if line.startswith("T") and len(cells) > 1:
            kind, places = cells[1].split(" ", 1)
            spans[cells[0]] = (kind, [tuple(map(int, p.split())) for p in places.split(";")])
        elif line.startswith("E"):
            roles = collections.defaultdict(list)
            for part in cells[1].split()[1:]:
                role, target = part.split(":")
                role = role.rstrip("0123456789")
                if role in ROLES and target in spans:
                    roles[role] += spans[target][1]
            if roles:
                out.append(dict(roles))
    return out


def documents(data, split):
    """Yields (name, text, attributions)."""
    for path in sorted(glob.glob(os.path.join(data, "polnear", split, "text", "*.txt"))):
        base = os.path.basename(path)[:-4]
        files = sorted(glob.glob(os.path.join(data, "polnear", split, "attributions", glob.escape(base) + "_*.ann")))
        if files:
            yield base, open(path, encoding="utf-8").read(), annotations(files[0])


def silver(data):
    names = collections.defaultdict(list)
    path = os.path.join(data, "polnear", "train.names.silver.tsv")
    for line in open(path, encoding="utf-8") if os.path.exists(path) else ():
        article, begin, end, kind = line.rstrip("\n").split("\t")
        names[article].append((int(begin), int(end), kind))
    return names


def samples(data, split):
    names = silver(data) if split == "train" else {}
    return [sample(text, found, names.get(base)) for base, text, found in documents(data, split)]


def paragraph_starts(text, spans):
    starts, last = set(), 0
    for i, (begin, end) in enumerate(spans):
        if i == 0 or "\n" in text[last:begin]:
            starts.add(i)
        last = end
    return starts


def sample(text, attributions, names):
    spans = tokens.tokenize(text)
    begins, ends = [s[0] for s in spans], [s[1] for s in spans]

    def covered(begin, end):
        return bisect.bisect_right(ends, begin), bisect.bisect_left(begins, end)

    out = Sample("polnear", [text[a:b] for a, b in spans], paragraph_starts(text, spans))
    out.roles, out.cue_of, out.source_of = ["O"] * len(spans), {}, {}
    for one in attributions:
        first = {}
        for role in ("Cue", "Source", "Content"):
            for begin, end in sorted(one.get(role, [])):
                a, b = covered(begin, end)
                if a < b:
                    mark(out.roles, a, b, role)
                    first.setdefault(role, []).append(a)
        if "Cue" in first:
            cue = first["Cue"][0]
            for other in first["Cue"][1:]:
                out.cue_of[other] = cue
            for content in first.get("Content", []):
                out.cue_of[content] = cue
            out.source_of[cue] = first["Source"][0] if "Source" in first else -1
    if names is not None:
        out.names, out.silver_names = ["O"] * len(spans), True
        for begin, end, kind in names:
            mark(out.names, *covered(begin, end), kind)
    return out
