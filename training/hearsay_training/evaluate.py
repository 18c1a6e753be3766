"""Quick scores on the development parts, from gold tokens; the official figures come from the eval module, from raw text.

usage: python -m hearsay_training.evaluate --data DIR --checkpoint X.pt --model MiniLM.onnx --vocabulary tokenizer.json
           [--without polnear,...] [--threads 1] [--samples N]
"""
import argparse
import os

import torch

from hearsay_training import corpus, lemmas, treebanks
from hearsay_training.model import load
from hearsay_training.pieces import WordPieces
from hearsay_training.sample import IGNORE
from hearsay_training.windows import Windows, batches


def spans(tags):
    """The (begin, end, label) of a BIO sequence; an I without its B opens a span."""
    out, begin = [], None
    for i, t in enumerate(list(tags) + ["O"]):
        if begin is not None and (t[0] != "I" or t[2:] != tags[begin][2:]):
            out.append((begin, i, tags[begin][2:]))
            begin = None
        if t != "O" and begin is None:
            begin = i
    return out


def f1(right, gold, found):
    return 2 * right / max(1, gold + found)


@torch.no_grad()
def run(model, windows, samples):
    """Yields (window, outputs as numpy arrays without the start sign) over all windows of the samples."""
    model.eval()
    for batch in batches([w for s in samples for w in windows.of(s)], 8192, False):
        out = model(batch["pieces"], batch["features"], batch["mask"], batch["index"], batch["words"])
        for i, w in enumerate(batch["windows"]):
            yield w, [x[i, : len(w["index"])].numpy() for x in out]


def report(model, windows, dev, data):
    for name in ("ewt", "gum"):
        if name in dev:
            syntax(name, list(run(model, windows, dev[name])), windows.labels)
    if "gum" in dev:
        names("gum", run(model, windows, dev["gum"]), windows.labels, None)
    if "ewt" in dev and os.path.exists(os.path.join(data, "uner-ewt", "dev.iob2")):
        gold = [t for _, tags in treebanks.uner(os.path.join(data, "uner-ewt", "dev.iob2")) for t in tags]
        names("uner", run_in_order(model, windows, dev["ewt"]), windows.labels, gold)
    for name in dev:
        factuality(name, run(model, windows, dev[name]))
    if "polnear" in dev:
        roles(list(run(model, windows, dev["polnear"])), windows.labels)


def run_in_order(model, windows, samples):
    order = {id(s): i for i, s in enumerate(samples)}
    return sorted(run(model, windows, samples), key=lambda x: (order[id(x[0]["sample"])], x[0]["begin"]))


def syntax(name, results, labels):
    right = dict.fromkeys(("upos", "xpos", "lemma", "uas", "las"), 0)
    total, starts = 0, [0, 0, 0]
    for w, (sentence, upos, xpos, lemma, _, heads, relation, *_rest) in results:
        s = w["sample"]
        for j in range(1, len(w["index"])):
            i = w["begin"] + j - 1
            total += 1
            right["upos"] += labels.upos[upos[j]] == s.upos[i]
            right["xpos"] += labels.xpos[xpos[j]] == s.xpos[i]
            right["lemma"] += lemmas.apply(labels.lemmas[lemma[j]], s.tokens[i]) == s.lemmas[i]
            arc = heads[j][0] == w["arcs"][j]
            right["uas"] += arc
            right["las"] += arc and w["relation"][j] != IGNORE and labels.relations[relation[j][0]] == labels.relations[w["relation"][j]]
            found, gold = sentence[j][1] > sentence[j][0], i in s.sentences
            starts = [starts[0] + (found and gold), starts[1] + gold, starts[2] + found]
    print(f"{name} sentence F {f1(*starts):.3f} " + " ".join(f"{k} {v / total:.4f}" for k, v in right.items()), flush=True)


def names(name, results, labels, gold):
    counts, at = [0, 0, 0], 0
    for w, out in results:
        n = len(w["index"]) - 1
        found = {s for s in spans([labels.names[k] for k in out[7].argmax(-1)[1:]]) if s[2] != "MISC"}
        tags = gold[at : at + n] if gold else w["sample"].names[w["begin"] : w["end"]]
        at += n
        short = {"PER": "PERSON", "ORG": "ORGANIZATION", "LOC": "LOCATION"}
        right = {(a, b, short.get(k, k)) for a, b, k in spans([t if t[2:] in short or t[2:] in short.values() else "O" for t in tags])}
        counts = [counts[0] + len(found & right), counts[1] + len(right), counts[2] + len(found)]
    print(f"names {name} F {f1(*counts):.3f}", flush=True)


def factuality(name, results):
    pairs = [(out[11][j], w["factuality"][j]) for w, out in results for j in range(len(w["index"])) if w["factuality"][j] != IGNORE]
    if pairs:
        x = torch.tensor(pairs)
        r = torch.corrcoef(x.T)[0, 1].item()
        print(f"factuality {name} r {r:.3f} MAE {(x[:, 0] - x[:, 1]).abs().mean().item():.3f} of {len(pairs)}", flush=True)


def roles(results, labels):
    token, exact, links = {}, {}, {}
    for w, out in results:
        found = [labels.roles[k] for k in out[8].argmax(-1)[1:]]
        gold = w["sample"].roles[w["begin"] : w["end"]]
        for role in ("Source", "Cue", "Content"):
            f, g = {i for i, t in enumerate(found) if t[2:] == role}, {i for i, t in enumerate(gold) if t[2:] == role}
            t = token.setdefault(role, [0, 0, 0])
            token[role] = [t[0] + len(f & g), t[1] + len(g), t[2] + len(f)]
            f, g = ({s for s in spans(x) if s[2] == role} for x in (found, gold))
            e = exact.setdefault(role, [0, 0, 0])
            exact[role] = [e[0] + len(f & g), e[1] + len(g), e[2] + len(f)]
        for key, at in (("cue_of", 9), ("source_of", 10)):
            for j in range(1, len(w["index"])):
                if w[key][j] != IGNORE:
                    c = links.setdefault(key, [0, 0])
                    links[key] = [c[0] + (out[at][j].argmax() == w[key][j]), c[1] + 1]
    print("polnear " + " ".join(f"{r} token {f1(*token[r]):.3f} exact {f1(*exact[r]):.3f}" for r in token)
          + "".join(f" {k} {a / b:.3f}" for k, (a, b) in links.items()), flush=True)


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("data", "checkpoint", "model", "vocabulary"):
        p.add_argument("--" + name, required=True)
    p.add_argument("--without", default=""), p.add_argument("--threads", type=int, default=1)
    p.add_argument("--samples", type=int, help="only so many samples of each set")
    a = p.parse_args()
    torch.set_num_threads(a.threads)
    model, labels = load(a.checkpoint, a.model)
    _, dev = corpus.read(a.data, set(a.without.split(",")))
    report(model, Windows(WordPieces.read(a.vocabulary), labels), {k: v[: a.samples] for k, v in dev.items()}, a.data)


if __name__ == "__main__":
    main()
