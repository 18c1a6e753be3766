"""Exports a checkpoint as the int8 ONNX graph that Java runs, with its labels, its vocabulary and a fixed sample.

usage: python -m hearsay_training.export --checkpoint X.pt --model MiniLM.onnx --vocabulary tokenizer.json --out DIR
           [--data DIR] [--sample FILE]

Weights become int8 by channel (7 bits used, so that CPUs without VNNI do not saturate), the table of word pieces by row;
the products of the pointers and relations stay in single precision.
"""
import argparse
import hashlib
import json
import os
import tempfile

import numpy as np
import onnx
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn

from hearsay_training import corpus, encoder, fixed
from hearsay_training.model import OUTPUTS, Labels, Model
from hearsay_training.pieces import WordPieces
from hearsay_training.windows import Windows, batches, tensors

INPUTS = ("pieces", "features", "mask", "index", "words")
# Products of two computed sides, or of a side with a parameter that is small and tells close calls apart.
KEPT = ("arcs", "relation", "cue_of", "source_of")


class Rows(nn.Module):
    """An embedding table in int8 with one scale a row."""

    def __init__(self, weight):
        super().__init__()
        scale = weight.abs().amax(1, keepdim=True).clamp(min=1e-8) / 127
        self.register_buffer("weight8", (weight / scale).round().clamp(-127, 127).to(torch.int8))
        self.register_buffer("scale", scale)

    def forward(self, ids):
        return self.weight8[ids].float() * self.scale[ids]


def arguments():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("checkpoint", "model", "vocabulary", "out"):
        p.add_argument("--" + name, required=True)
    p.add_argument("--data", help="compares int8 with single precision on the development parts found here")
    p.add_argument("--sample", help="where to write the fixed sample; default OUT/sample.json")
    return p.parse_args()


def load(a):
    stored = torch.load(a.checkpoint, weights_only=True)
    labels = Labels(**stored["labels"])
    model = Model(encoder.load(a.model), labels)
    model.load_state_dict({k: v.float() for k, v in stored["model"].items()})
    return model.eval(), labels


def export(model, path):
    """Writes the graph in single precision, but for the table of word pieces."""
    words = model.encoder.words
    model.encoder.words = Rows(words.weight.detach())
    example = (torch.ones(2, 9, dtype=torch.int64), torch.zeros(2, 9, dtype=torch.int64), torch.ones(2, 9),
               torch.tensor([[0, 1, 3, 5], [0, 2, 3, 4]]), torch.ones(2, 4))
    axes = {"pieces": {0: "windows", 1: "pieces"}, "features": {0: "windows", 1: "pieces"}, "mask": {0: "windows", 1: "pieces"},
            "index": {0: "windows", 1: "words"}, "words": {0: "windows", 1: "words"}}
    for name in OUTPUTS:
        axes[name] = {0: "windows", 1: "words", **({2: "words"} if name in ("arcs", "cue_of", "source_of") else {})}
    with torch.no_grad():
        torch.onnx.export(model, example, path, input_names=INPUTS, output_names=OUTPUTS, dynamic_axes=axes,
                          opset_version=17, dynamo=False)
    model.encoder.words = words


def optimized(source, target):
    """Lets the run time fuse what it can on every CPU, so that Java need not do it when it starts."""
    options = onnxruntime.SessionOptions()
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_EXTENDED
    options.optimized_model_filepath = target
    options.intra_op_num_threads = 1
    onnxruntime.InferenceSession(source, options, providers=["CPUExecutionProvider"])


def quantize(source, target):
    graph = onnx.load(source).graph
    kept = [n.name for n in graph.node if n.op_type in ("MatMul", "Gemm", "FusedMatMul") and n.name.strip("/").split("/")[0] in KEPT]
    quantize_dynamic(source, target, op_types_to_quantize=["MatMul"], nodes_to_exclude=kept, per_channel=True, reduce_range=True,
                     weight_type=QuantType.QInt8, extra_options={"MatMulConstBOnly": True, "DefaultTensorType": onnx.TensorProto.FLOAT})


def session(path):
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    return onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])


def run(graph, batch):
    return graph.run(list(OUTPUTS), {k: batch[k].numpy() for k in INPUTS})


def compare(model, graph, windows, data):
    """Prints for each head how often the int8 graph decides as the single-precision model does."""
    _, dev = corpus.read(data, {"meantime"})
    found = [w for name in dev for s in dev[name][:12] for w in windows.of(s)]
    same, total = dict.fromkeys(OUTPUTS, 0.0), 0
    for batch in batches(found, 2048, False):
        with torch.no_grad():
            full = [x.numpy() for x in model(*(batch[k] for k in INPUTS))]
        small = run(graph, batch)
        for i, w in enumerate(batch["windows"]):
            n = len(w["index"])
            total += n
            for name, x, y in zip(OUTPUTS, full, small):
                x, y = x[i, :n], y[i, :n]
                if name in ("arcs", "cue_of", "source_of"):
                    x, y = x[:, :n], y[:, :n]
                if name in ("heads", "relation"):
                    x, y = x[:, 0], y[:, 0]
                same[name] += (np.abs(x - y) < 0.25).sum() if name == "factuality" else (
                    (x == y) if x.ndim == 1 else x.argmax(-1) == y.argmax(-1)).sum()
    print(f"int8 decides as single precision, {total} words: " + " ".join(f"{k} {v / total:.4f}" for k, v in same.items()), flush=True)


def hashed(folder, name):
    """A line as sha256sum writes it; Java reads the hashes, so that no start has to compute them."""
    with open(os.path.join(folder, name), "rb") as file:
        return f"{hashlib.sha256(file.read()).hexdigest()}  {name}\n"


def main():
    a = arguments()
    torch.set_num_threads(1)
    os.makedirs(a.out, exist_ok=True)
    model, labels = load(a)
    windows = Windows(WordPieces.read(a.vocabulary), labels)
    target = os.path.join(a.out, "encoder.onnx")
    with tempfile.TemporaryDirectory() as folder:
        steps = [os.path.join(folder, name) for name in ("full.onnx", "fused.onnx", "int8.onnx")]
        export(model, steps[0])
        optimized(steps[0], steps[1])
        quantize(steps[1], steps[2])
        optimized(steps[2], target)
    print(f"{target}: {os.path.getsize(target) / 1e6:.1f} MB", flush=True)
    with open(os.path.join(a.out, "labels.json"), "w", encoding="utf-8") as out:
        json.dump(labels.__dict__, out, ensure_ascii=False, indent=1)
    by_id = sorted(windows.word_pieces.vocabulary.items(), key=lambda x: x[1])
    if [i for _, i in by_id] != list(range(len(by_id))):
        raise ValueError("the vocabulary has gaps")
    with open(os.path.join(a.out, "vocabulary.txt"), "w", encoding="utf-8", newline="\n") as out:
        out.write("".join(piece + "\n" for piece, _ in by_id))
    with open(os.path.join(a.out, "encoder.sha256"), "w", encoding="utf-8", newline="\n") as out:
        out.write("".join(hashed(a.out, name) for name in ("encoder.onnx", "labels.json", "vocabulary.txt")))
    graph = session(target)
    with open(a.sample or os.path.join(a.out, "sample.json"), "w", encoding="utf-8") as out:
        texts = fixed.sample(windows, lambda w: [x[0] for x in run(graph, tensors([w]))])
        out.write("[\n" + ",\n".join(json.dumps(x, ensure_ascii=False) for x in texts) + "\n]\n")
    if a.data:
        compare(model, graph, windows, a.data)


if __name__ == "__main__":
    main()
