"""Reads what is known of events: UDS-It Happened 2 and MEANTIME factuality, and MEANTIME's entities and sentences."""
import glob
import json
import os
import xml.etree.ElementTree as xml

from hearsay_training.sample import Sample, mark

MEANTIME_NAMES = {"PER": "PERSON", "LOC": "LOCATION", "ORG": "ORGANIZATION"}


def factuality(data, name, split):
    """{sentence as words joined by blanks: [(word index of the event, value in [-3, 3])]}"""
    out = {}
    for line in open(os.path.join(data, "factuality", name, split + ".jsonl"), encoding="utf-8"):
        item = json.loads(line)
        out[item["text"]] = [(t["span1"][1] - 1, t["label"]) for t in item["targets"]]
    return out


def attach(samples, labels):
    """Gives the sentences of samples the factuality of their events; says how many were found."""
    found = 0
    for s in samples:
        starts = sorted(s.sentences) + [len(s.tokens)]
        for a, b in zip(starts, starts[1:]):
            events = labels.get(" ".join(s.tokens[a:b]))
            found += events is not None
            s.factuality.update({a + i: v for i, v in events or []})
    return found


def sentences(labels, name):
    """Each labelled sentence as a sample of its own."""
    return [Sample(name, text.split(" "), {0}, factuality=dict(events)) for text, events in labels.items()]


def meantime(data):
    """MEANTIME's documents with names and sentence starts."""
    out = []
    for path in sorted(glob.glob(os.path.join(data, "meantime", "intra-doc_annotation", "*", "*.xml"))):
        root = xml.parse(path).getroot()
        words = root.findall("token")
        place = {t.get("t_id"): i for i, t in enumerate(words)}
        starts = {i for i, t in enumerate(words) if i == 0 or t.get("sentence") != words[i - 1].get("sentence")}
        s = Sample("meantime", [t.text for t in words], set(sorted(starts)[:2]), starts, names=["O"] * len(words))
        kinds = {e.get("m_id"): e.get("ent_type") for e in root.iter("ENTITY")}
        kind_of = {m.get("m_id"): kinds.get(r.find("target").get("m_id"))
                   for r in root.iter("REFERS_TO") if r.find("target") is not None for m in r.findall("source")}
        mentions = [e for e in root.iter("ENTITY_MENTION") if (e.get("syntactic_type") or "").endswith("NAM")]
        for e in sorted(mentions, key=lambda e: len(e.findall("token_anchor"))):
            span = sorted(place[a.get("t_id")] for a in e.findall("token_anchor"))
            label = MEANTIME_NAMES.get(kind_of.get(e.get("m_id")))
            while span and s.tokens[span[0]].lower() == "the":
                span = span[1:]
            if label and span and span[-1] - span[0] == len(span) - 1:
                mark(s.names, span[0], span[-1] + 1, label)
        out.append(s)
    return out
