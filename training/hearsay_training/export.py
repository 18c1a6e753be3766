"""Exports a checkpoint as the int8 ONNX graph that Java runs, with its labels, its vocabulary and a fixed sample.

usage: python -m hearsay_training.export --checkpoint X.pt --model MiniLM.onnx --vocabulary tokenizer.json --out DIR
           [--data DIR] [--sample FILE]

Weights become int8 by channel (without a sign, which no processor's kernels saturate), the table of word pieces by row.
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

from hearsay_training import corpus, fixed, fused
from hearsay_training.model import OUTPUTS, load
from hearsay_training.pieces import WordPieces
from hearsay_training.windows import Windows, tensors

INPUTS = ("pieces", "features", "index")
TRAINED = ("pieces", "features", "mask", "index", "words")  # what the model takes in training, batch by batch


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


def export(model, windows, path):
    """Writes the graph in single precision, but for the table of word pieces."""
    example = (torch.ones(1, 9, dtype=torch.int64), torch.zeros(1, 9, dtype=torch.int64), torch.tensor([[0, 1, 3, 5]]))
    axes = {"pieces": {1: "pieces"}, "features": {1: "pieces"}, "index": {1: "words"}}
    for name in OUTPUTS:
        axes[name] = {1: "words", **({2: "words"} if name in ("arcs", "cue_of", "source_of") else {})}
    window = fused.OneWindow(model, Rows(model.encoder.words.weight.detach())).eval()
    window.level((batch["pieces"], batch["features"]) for batch in fixed_batches(windows))
    with torch.no_grad():
        torch.onnx.export(window, example, path, input_names=list(INPUTS), output_names=list(OUTPUTS), dynamic_axes=axes,
                          opset_version=17, custom_opsets={fused.DOMAIN: 1}, dynamo=False)


def fixed_batches(windows):
    return (tensors([w]) for text in fixed.TEXTS for w in fixed.cut(text, windows))


def optimized(source, target):
    """Lets the run time fuse what it can on every CPU, so that Java need not do it when it starts."""
    options = onnxruntime.SessionOptions()
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_EXTENDED
    options.optimized_model_filepath = target
    options.intra_op_num_threads = 1
    onnxruntime.InferenceSession(source, options, providers=["CPUExecutionProvider"])


def quantize(source, target):
    """Quantizes each product with weights, but for the few that are narrow."""
    graph = onnx.load(source).graph
    widths = {x.name: x.dims[-1] for x in graph.initializer if len(x.dims) == 2}
    narrow = [x.name for x in graph.node if x.op_type == "MatMul" and widths.get(x.input[1], 0) % fused.WIDTH]
    quantize_dynamic(source, target, op_types_to_quantize=["MatMul"], nodes_to_exclude=narrow, per_channel=True,
                     weight_type=QuantType.QUInt8, extra_options={"MatMulConstBOnly": True, "DefaultTensorType": onnx.TensorProto.FLOAT})


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
    for batch in (tensors([w]) for w in found):
        with torch.no_grad():
            full = [x.numpy() for x in model(*(batch[k] for k in TRAINED))]
        total += full[0].shape[1]
        for name, x, y in zip(OUTPUTS, full, run(graph, batch)):
            x, y = x[0], y[0]
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
    model, labels = load(a.checkpoint, a.model)
    windows = Windows(WordPieces.read(a.vocabulary), labels)
    target = os.path.join(a.out, "encoder.onnx")
    with tempfile.TemporaryDirectory() as folder:
        steps = [os.path.join(folder, name) for name in ("full.onnx", "fused.onnx", "int8.onnx")]
        export(model, windows, steps[0])
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
