"""Trains the model in stages; a stage goes on where it stopped.

usage: python -m hearsay_training.train --data DIR --model MODEL.onnx --vocabulary TOKENIZER.json --out DIR
           [--minutes 60 | --steps N] [--sitting MINUTES] [--pause STEP] [--samples N] [--without polnear,...] [--threads 1]
           [--rate 3e-4] [--start CHECKPOINT]

The learning rate falls to zero over the budget, in minutes or steps, so each stage leaves a usable model; --start goes on from an
earlier stage's checkpoint with a new rise and fall. All that going on needs is kept in OUT/state.pt every five minutes: after a
stop the same command goes on. --sitting stops by itself after so many minutes, --pause after a step, both with exit status 3.
--samples takes only so many samples, to try the whole way.
"""
import argparse
import collections
import json
import os
import random
import sys

import torch
from torch.nn import functional

from hearsay_training import corpus, encoder
from hearsay_training.model import Labels, Model
from hearsay_training.pieces import WordPieces
from hearsay_training.progress import Progress
from hearsay_training.sample import IGNORE
from hearsay_training.windows import Windows, batches

WEIGHTS = {"sentence": 0.5, "upos": 0.4, "xpos": 0.6, "lemma": 0.4, "arcs": 1.0, "relation": 0.8, "names": 0.7,
           "roles": 1.5, "cue_of": 0.4, "source_of": 0.4, "factuality": 0.25}
BATCH_PIECES = 4096
RESTS = 3  # exit status of a stage that is to go on


def arguments():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--data", required=True), p.add_argument("--model", required=True), p.add_argument("--vocabulary", required=True)
    p.add_argument("--out", required=True), p.add_argument("--minutes", type=float, default=60)
    p.add_argument("--steps", type=int, default=0), p.add_argument("--sitting", type=float, default=0)
    p.add_argument("--pause", type=int, default=0), p.add_argument("--samples", type=int, default=0)
    p.add_argument("--without", default=""), p.add_argument("--threads", type=int, default=1)
    p.add_argument("--rate", type=float, default=3e-4), p.add_argument("--start"), p.add_argument("--seed", type=int, default=1)
    return p.parse_args()


def losses(model, batch, half):
    """The loss of each head that the batch has labels for."""
    x = model.words(batch["pieces"], batch["features"], batch["mask"], batch["index"], torch.bfloat16 if half else torch.float32)
    tags, out = model.tags(x), {}
    for head in ("sentence", "upos", "xpos", "lemma", "roles"):
        out[head] = functional.cross_entropy(tags[head].flatten(0, 1), batch[head].flatten(), ignore_index=IGNORE, reduction="sum")
    out["names"] = name_loss(tags["names"], batch)
    known = batch["factuality"] != IGNORE
    out["factuality"] = functional.smooth_l1_loss(tags["factuality"][known], batch["factuality"][known], reduction="sum")
    syntax = (batch["arcs"] != IGNORE).any(1)
    if syntax.any():
        out.update(syntax_losses(model, x[syntax], {k: batch[k][syntax] for k in ("sentence", "words", "arcs", "relation")}))
    for head in ("cue_of", "source_of"):
        labelled = (batch[head] != IGNORE).any(1)
        if labelled.any():
            scores = getattr(model, head)(x[labelled]).masked_fill(batch["words"][labelled].unsqueeze(1) == 0, -1e4)
            out[head] = functional.cross_entropy(scores.flatten(0, 1), batch[head][labelled].flatten(), ignore_index=IGNORE, reduction="sum")
    return {k: v / max(1, int((batch[k] != IGNORE).sum())) for k, v in out.items()}


def name_loss(scores, batch):
    """In sets that mark no miscellaneous names, what is not a name may be one of those."""
    known = batch["names"] != IGNORE
    logs, gold = scores[known].log_softmax(-1), batch["names"][known]
    open_ = ~batch["silver"].unsqueeze(1).expand_as(known)[known] & (gold == 0)
    other = torch.logsumexp(logs[:, [0, logs.shape[1] - 2, logs.shape[1] - 1]], -1)
    return -torch.where(open_, other, logs.gather(1, gold.unsqueeze(1)).squeeze(1)).sum()


def syntax_losses(model, x, batch):
    gold = torch.zeros(*batch["sentence"].shape, 2)
    gold[..., 1] = (batch["sentence"] == 1).float() * 2 - 1
    scores = model.within(model.arcs(x), gold, batch["words"])
    heads = batch["arcs"].clamp(min=0)
    relation = model.relation(x, heads)
    return {"arcs": functional.cross_entropy(scores.flatten(0, 1), batch["arcs"].flatten(), ignore_index=IGNORE, reduction="sum"),
            "relation": functional.cross_entropy(relation.flatten(0, 1), batch["relation"].flatten(), ignore_index=IGNORE, reduction="sum")}


def groups(model, rate):
    body = [p for n, p in model.named_parameters() if n.startswith("encoder.")]
    heads = [p for n, p in model.named_parameters() if not n.startswith("encoder.")]
    return [{"params": body, "lr": rate, "peak": rate}, {"params": heads, "lr": 4 * rate, "peak": 4 * rate}]


def step_rate(optimizer, share):
    """A rise over the first 5 % of the time, then a straight fall to zero."""
    factor = share / 0.05 if share < 0.05 else max(0.0, (1 - share) / 0.95)
    for group in optimizer.param_groups:
        group["lr"] = group["peak"] * factor


def run(model, optimizer, windows, train, progress):
    """Steps until the budget is used or the sitting is over; whether the budget is used."""
    sums = collections.Counter()
    while progress.share() < 1:
        progress.epoch += 1
        longest = random.choice((254, 254, 200, 128)) if progress.epoch > 1 else 200
        packed = [w for s in train for w in windows.of(s, longest)]
        for batch in batches(packed, BATCH_PIECES, True):
            if progress.share() >= 1:
                break
            step_rate(optimizer, progress.share())
            sums.update(step(model, optimizer, batch))
            progress.step += 1
            if progress.step % 50 == 0:
                tell(progress, sums)
            if progress.rests():
                progress.keep(model, optimizer)
                return False
            if progress.is_due():
                progress.keep(model, optimizer)
    return True


def step(model, optimizer, batch):
    model.train()
    found = losses(model, batch, True)
    loss = sum(WEIGHTS[k] * v for k, v in found.items())
    optimizer.zero_grad()
    loss.backward()
    torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
    optimizer.step()
    return {**{k: v.item() for k, v in found.items()}, "n": 1}


def tell(progress, sums):
    n = sums.pop("n")
    means = " ".join(f"{k} {v / n:.3f}" for k, v in sums.items())
    print(f"{progress.step} epoch {progress.epoch} {progress.share():.0%} {means}", flush=True)
    sums.clear()


def main():
    a = arguments()
    torch.manual_seed(a.seed), random.seed(a.seed), torch.set_num_threads(a.threads)
    os.makedirs(a.out, exist_ok=True)
    train, _ = corpus.read(a.data, set(a.without.split(",")))
    start = torch.load(a.start, weights_only=True) if a.start else None
    labels = Labels(**start["labels"]) if start else corpus.labels(train)
    if a.samples:
        random.shuffle(train)
        del train[a.samples :]
    with open(os.path.join(a.out, "labels.json"), "w", encoding="utf-8") as out:
        json.dump(labels.__dict__, out, ensure_ascii=False)
    model = Model(encoder.load(a.model), labels)
    if start:
        model.load_state_dict({k: v.float() for k, v in start["model"].items()})
    windows = Windows(WordPieces.read(a.vocabulary), labels)
    optimizer = torch.optim.AdamW(groups(model, a.rate), weight_decay=0.01, fused=True)
    progress = Progress(os.path.join(a.out, "state.pt"), a.minutes, a.steps, a.sitting, a.pause)
    print(f"{len(train)} samples, {sum(len(s.tokens) for s in train)} tokens, {len(labels.lemmas)} lemma rules", flush=True)
    if progress.go_on(model, optimizer):
        print(f"goes on at step {progress.step}, {progress.share():.0%}", flush=True)
    if not run(model, optimizer, windows, train, progress):
        print(f"rests at step {progress.step}, {progress.share():.0%}: the same command goes on", flush=True)
        sys.exit(RESTS)
    save(model, labels, os.path.join(a.out, "checkpoint.pt"))
    progress.end()
    print(f"done: {progress.step} steps, {progress.epoch} epochs, {progress.elapsed() / 60:.1f} minutes", flush=True)


def save(model, labels, path):
    torch.save({"labels": labels.__dict__, "model": {k: v.half() for k, v in model.state_dict().items()}}, path + ".part")
    os.replace(path + ".part", path)


if __name__ == "__main__":
    main()
