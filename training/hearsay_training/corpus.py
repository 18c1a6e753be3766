"""All training and development data as samples, in their proportions."""
import collections

from hearsay_training import events, lemmas, polnear, treebanks
from hearsay_training.model import Labels


def read(data, without=frozenset()):
    """(train samples, {name: dev samples}); smaller sets are repeated so that each head sees enough of its labels."""
    train, dev = [], {}
    if "ewt" not in without:
        ewt = treebanks.ewt(data, "train")
        dev["ewt"] = treebanks.ewt(data, "dev")
        if "uds" not in without:
            events.attach(ewt, events.factuality(data, "UDS_IH2", "train"))
            events.attach(dev["ewt"], events.factuality(data, "UDS_IH2", "dev"))
        train += 2 * ewt
    if "gum" not in without:
        train += 2 * treebanks.gum(data, "train")
        dev["gum"] = treebanks.gum(data, "dev")
    if "meantime" not in without:
        train += 2 * events.meantime(data)
        train += 2 * joined(events.sentences(events.factuality(data, "MEANTIME", "train"), "meantime-events"))
        dev["meantime-events"] = joined(events.sentences(events.factuality(data, "MEANTIME", "dev"), "meantime-events"))
    if "polnear" not in without:
        train += polnear.samples(data, "train")
        dev["polnear"] = polnear.samples(data, "dev")
    return train, dev


def joined(samples, most=8):
    """Single sentences in groups, each a paragraph of its own, so that windows are filled."""
    out = []
    for i in range(0, len(samples), most):
        group = samples[i : i + most]
        first = group[0].__class__(group[0].set, [])
        for s in group:
            base = len(first.tokens)
            first.paragraphs.add(base)
            first.factuality.update({base + k: v for k, v in s.factuality.items()})
            first.tokens += s.tokens
        out.append(first)
    return out


def labels(train):
    def seen(key):
        counts = collections.Counter(x for s in train if getattr(s, key) for x in getattr(s, key))
        return [x for x, _ in sorted(counts.items(), key=lambda c: (-c[1], c[0]))]

    return Labels(seen("upos"), seen("xpos"), seen("relations"), lemmas.inventory(train, 4))
