"""The fixed sample: a few texts of our own with all that the graph says of them, for Java to compare itself with."""
from hearsay_training import polnear, tokens
from hearsay_training.sample import Sample

TEXTS = (
    "The harbor ministry said on Monday that two ferries had been held back. “We can’t wait any longer,” Minister Ana Petrov said.",
    "Officials in Lisbon deny they've ever met the rebels, according to three diplomats who spoke on condition of anonymity.\n\n"
    "The talks, one aide added, won't resume before mid-March.",
    "If the U.N. mission leaves, analysts contend, the cease-fire will not hold.",
    "“They fired first,” said Col. Idris Haddad, a spokesman for the northern army. “We did not answer.",
    "“We never do,” he added.\n\n“Not once.”",
    "About 1,250 people (among them 40 children) were moved from Port-Sable to St. Brice at 6:30 p.m., the agency wrote on www.example.org.",
    "Neither side has confirmed reports that the pipeline was cut; a senior official called them \"pure fantasy\".",
    "🚀 Rockets hit the town of Žilnik – again – after the Foreign Office's warning, @harbourwatch reported.",
    "The parliament, which cannot meet until Feb. 20, could approve up to $3.5 billion in aid, Reuters quoted Mr. Oyelaran as saying.",
    "MOSCOW HAS NOT REPLIED. Its envoy told reporters he'd “seen no letter” and that Kyiv “isn't serious.”",
    "The council of the river towns met for the fourth time this week, its chairman said, and agreed on nothing. " * 9
    + "“We will meet again,” he told reporters. “We must.”\n\nResidents, who had waited since dawn, doubted it.",
)


def sample(windows, run):
    """What run, which takes a window and gives the graph's outputs, says of each text."""
    return [describe(text, windows, run) for text in TEXTS]


def describe(text, windows, run):
    found = [window(w, windows.labels, run(w)) for w in cut(text, windows)]
    return {"text": text, "tokens": [[units(text, a), units(text, b)] for a, b in tokens.tokenize(text)], "windows": found}


def cut(text, windows):
    spans = tokens.tokenize(text)
    return windows.of(Sample("fixed", [text[a:b] for a, b in spans], polnear.paragraph_starts(text, spans)))


def units(text, offset):
    """The offset in UTF-16 units, as Java counts."""
    return len(text[:offset].encode("utf-16-le")) // 2


def window(w, labels, outputs):
    sentence, upos, xpos, lemma, _, heads, relation, names, roles, cue_of, source_of, factuality = outputs
    return {
        "begin": w["begin"], "end": w["end"], "pieces": w["pieces"], "features": w["features"], "index": w["index"],
        "starts": [int(x[1] > x[0]) for x in sentence],
        "upos": [labels.upos[i] for i in upos], "xpos": [labels.xpos[i] for i in xpos],
        "lemma": [labels.lemmas[i] for i in lemma], "heads": [int(x[0]) for x in heads],
        "relation": [labels.relations[x[0]] for x in relation],
        "names": [labels.names[i] for i in names.argmax(-1)], "roles": [labels.roles[i] for i in roles.argmax(-1)],
        "role_share": [round(float(x.max()), 3) for x in roles],
        "cue_of": [int(i) for i in cue_of.argmax(-1)], "source_of": [int(i) for i in source_of.argmax(-1)],
        "factuality": [round(float(x), 3) for x in factuality],
    }
