"""Packs documents into windows that the encoder can take, and windows into batches."""
import random

import numpy as np
import torch

from hearsay_training import lemmas, pieces, tokens
from hearsay_training.sample import IGNORE

LONGEST = 254
STOPS = (".", "?", "!")
CLOSING = ("”", "’", ")", "]", '"', "''")


def cuts(sample, sizes, longest):
    """The token ranges of the windows: whole paragraphs packed, long ones cut at a full stop where there is one."""
    out, begin, used, stop = [], 0, 0, None
    for i, size in enumerate(sizes):
        extra = 1 if i in sample.paragraphs and i > begin else 0
        if used + extra + size > longest and i > begin:
            end = stop if stop and stop > begin and i not in sample.paragraphs else i
            out.append((begin, end))
            begin, stop = end, None
            used = sum(sizes[begin:i]) + sum(1 for j in range(begin + 1, i) if j in sample.paragraphs)
            extra = 1 if i in sample.paragraphs and i > begin else 0
        if i in sample.paragraphs and i > begin:
            stop = i
        elif i > begin and used > longest * 0.6 and follows_stop(sample.tokens, i):
            stop = i
        used += extra + size
    if begin < len(sizes):
        out.append((begin, len(sizes)))
    return out


def follows_stop(words, i):
    """Whether a sentence has just ended, its closing marks included."""
    if words[i] in CLOSING:
        return False
    return words[i - 1] in STOPS or (i > 1 and words[i - 1] in ("”", "’", ")") and words[i - 2] in STOPS)


class Windows:
    """Turns samples into tensors of one window each."""

    def __init__(self, word_pieces, labels):
        self.word_pieces = word_pieces
        self.labels = labels
        self.upos = {x: i for i, x in enumerate(labels.upos)}
        self.xpos = {x: i for i, x in enumerate(labels.xpos)}
        self.relations = {x: i for i, x in enumerate(labels.relations)}
        self.lemmas = {x: i for i, x in enumerate(labels.lemmas)}
        self.names = {x: i for i, x in enumerate(labels.names)}
        self.roles = {x: i for i, x in enumerate(labels.roles)}

    def of(self, sample, longest=LONGEST):
        ids = [self.word_pieces.token(t) for t in sample.tokens]
        shapes = tokens.features(sample.tokens, sample.paragraphs)
        return [self.window(sample, ids, shapes, a, b) for a, b in cuts(sample, [len(x) for x in ids], longest)]

    def window(self, sample, ids, shapes, begin, end):
        p, f, index = [pieces.CLS], [2 * tokens.SHAPES], [0]
        for i in range(begin, end):
            if i in sample.paragraphs and i > begin:
                p.append(pieces.PARAGRAPH)
                f.append(2 * tokens.SHAPES)
            index.append(len(p))
            p += ids[i]
            f += [shapes[i]] * len(ids[i])
        p.append(pieces.SEP)
        f.append(2 * tokens.SHAPES)
        return {"sample": sample, "begin": begin, "end": end, "pieces": p, "features": f, "index": index,
                **self.targets(sample, begin, end)}

    def targets(self, s, begin, end):
        n = end - begin + 1
        out = {k: np.full(n, IGNORE) for k in
               ("sentence", "upos", "xpos", "lemma", "arcs", "relation", "names", "roles", "cue_of", "source_of")}
        out["factuality"] = np.full(n, float(IGNORE))
        out["silver"] = s.silver_names
        for i in range(begin, end):
            j = i - begin + 1
            if s.sentences is not None:
                out["sentence"][j] = int(i in s.sentences)
            if s.upos is not None:
                out["upos"][j], out["xpos"][j] = self.upos.get(s.upos[i], IGNORE), self.xpos.get(s.xpos[i], IGNORE)
                out["lemma"][j] = self.lemmas.get(lemmas.rule(s.tokens[i], s.lemmas[i]), IGNORE)
                head = s.heads[i] - begin if s.heads[i] else 0
                if 0 <= head < n:
                    out["arcs"][j], out["relation"][j] = head, self.relations.get(s.relations[i], IGNORE)
            if s.names is not None:
                out["names"][j] = self.names[s.names[i]]
            if s.roles is not None:
                out["roles"][j] = self.roles[s.roles[i]]
            if s.cue_of and i in s.cue_of:
                out["cue_of"][j] = self.inside(s.cue_of[i], begin, end)
            if s.source_of and i in s.source_of:
                out["source_of"][j] = self.inside(s.source_of[i], begin, end)
            if i in s.factuality:
                out["factuality"][j] = s.factuality[i]
        return out

    @staticmethod
    def inside(target, begin, end):
        """The place of a target in the window: 0 when there is none or when it lies in another window."""
        return target - begin + 1 if begin <= target < end else 0


def batches(windows, most_pieces, shuffle):
    """Batches of windows of like length, at most so many pieces with padding."""
    order = sorted(windows, key=lambda w: len(w["pieces"]) + (random.random() * 12 if shuffle else 0))
    groups, group = [], []
    for w in order:
        longest = max([len(x["pieces"]) for x in group] + [len(w["pieces"])])
        if group and longest * (len(group) + 1) > most_pieces:
            groups.append(group)
            group = []
        group.append(w)
    groups += [group] if group else []
    if shuffle:
        random.shuffle(groups)
    for g in groups:
        yield tensors(g)


def tensors(group):
    length, count = max(len(w["pieces"]) for w in group), max(len(w["index"]) for w in group)

    def pad(key, width, value, dtype):
        out = np.full((len(group), width), value, dtype)
        for row, w in zip(out, group):
            row[: len(w[key])] = w[key]
        return torch.from_numpy(out)

    out = {"windows": group, "pieces": pad("pieces", length, 0, np.int64), "features": pad("features", length, 0, np.int64),
           "index": pad("index", count, 0, np.int64), "factuality": pad("factuality", count, IGNORE, np.float32)}
    out["mask"] = (out["pieces"] != 0).float()
    out["words"] = torch.zeros(len(group), count)
    for i, w in enumerate(group):
        out["words"][i, : len(w["index"])] = 1
    for key in ("sentence", "upos", "xpos", "lemma", "arcs", "relation", "names", "roles", "cue_of", "source_of"):
        out[key] = pad(key, count, IGNORE, np.int64)
    out["silver"] = torch.tensor([w["silver"] for w in group])
    return out
