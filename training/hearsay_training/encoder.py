"""The BERT-shaped encoder, read from the ONNX file of all-MiniLM-L6-v2 into PyTorch."""
import math

import onnx
import torch
from onnx import numpy_helper
from torch import nn
from torch.nn import functional

from hearsay_training.tokens import SHAPES

HIDDEN, INNER, HEADS, LAYERS, POSITIONS = 384, 1536, 12, 6, 512


def linear(layer, x):
    """A linear layer in the precision of its input: half precision in training, single in the exported graph."""
    return functional.linear(x, layer.weight.to(x.dtype), layer.bias.to(x.dtype))


def norm(layer, x):
    return functional.layer_norm(x, (HIDDEN,), layer.weight.to(x.dtype), layer.bias.to(x.dtype), 1e-12)


class Block(nn.Module):
    def __init__(self, dropout):
        super().__init__()
        self.query, self.key, self.value, self.out = (nn.Linear(HIDDEN, HIDDEN) for _ in range(4))
        self.inner, self.outer = nn.Linear(HIDDEN, INNER), nn.Linear(INNER, HIDDEN)
        self.norm1, self.norm2 = nn.LayerNorm(HIDDEN), nn.LayerNorm(HIDDEN)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x, mask):
        batch, length, _ = x.shape

        def split(t):
            return t.view(batch, length, HEADS, HIDDEN // HEADS).transpose(1, 2)

        q, k, v = split(linear(self.query, x)), split(linear(self.key, x)), split(linear(self.value, x))
        weights = (q @ k.transpose(-1, -2) * (1 / math.sqrt(HIDDEN // HEADS)) + mask).softmax(-1)
        seen = (weights @ v).transpose(1, 2).reshape(batch, length, HIDDEN)
        x = norm(self.norm1, x + self.dropout(linear(self.out, seen)))
        return norm(self.norm2, x + self.dropout(linear(self.outer, functional.gelu(linear(self.inner, x)))))


class Encoder(nn.Module):
    """Word pieces and their features to vectors; features carry case and quotation, which lower-casing lost."""

    def __init__(self, vocabulary=30522, dropout=0.1):
        super().__init__()
        self.words, self.positions = nn.Embedding(vocabulary, HIDDEN), nn.Embedding(POSITIONS, HIDDEN)
        self.features = nn.Embedding(2 * SHAPES + 1, HIDDEN)
        self.norm, self.dropout = nn.LayerNorm(HIDDEN), nn.Dropout(dropout)
        self.blocks = nn.ModuleList(Block(dropout) for _ in range(LAYERS))
        nn.init.zeros_(self.features.weight)

    def forward(self, pieces, features, mask, dtype=torch.float32):
        x = self.words(pieces) + self.positions.weight[: pieces.shape[1]] + self.features(features)
        x = self.dropout(functional.layer_norm(x, (HIDDEN,), self.norm.weight, self.norm.bias, 1e-12)).to(dtype)
        hidden = ((1 - mask[:, None, None, :]) * -1e4).to(dtype)
        for block in self.blocks:
            x = block(x, hidden)
        return x.float()


def load(path):
    """The encoder with the weights of the ONNX file at path; MatMul weights are found by their node's name."""
    graph = onnx.load(path).graph
    weights = {i.name: torch.from_numpy(numpy_helper.to_array(i).copy()) for i in graph.initializer}
    for node in graph.node:
        if node.op_type == "MatMul" and node.input[1] in weights:
            weights[node.name.strip("/").replace("/", ".")] = weights[node.input[1]]

    def find(ending):
        found = [k for k in weights if k.endswith(ending)]
        if len(found) != 1:
            raise ValueError(f"{path}: expected one weight named *{ending}, found {found}")
        return weights[found[0]]

    encoder = Encoder(find("embeddings.word_embeddings.weight").shape[0])
    with torch.no_grad():
        encoder.words.weight.copy_(find("embeddings.word_embeddings.weight"))
        encoder.positions.weight.copy_(find("embeddings.position_embeddings.weight") + find("token_type_embeddings.weight")[0])
        encoder.norm.weight.copy_(find("embeddings.LayerNorm.weight"))
        encoder.norm.bias.copy_(find("embeddings.LayerNorm.bias"))
        for i, block in enumerate(encoder.blocks):
            for layer, name in ((block.query, "attention.self.query"), (block.key, "attention.self.key"),
                                (block.value, "attention.self.value"), (block.out, "attention.output.dense"),
                                (block.inner, "intermediate.dense"), (block.outer, "output.dense")):
                layer.weight.copy_(find(f"layer.{i}.{name}.MatMul").t())
                layer.bias.copy_(find(f"encoder.layer.{i}.{name}.bias"))
            for layer, name in ((block.norm1, "attention.output.LayerNorm"), (block.norm2, "output.LayerNorm")):
                layer.weight.copy_(find(f"encoder.layer.{i}.{name}.weight"))
                layer.bias.copy_(find(f"encoder.layer.{i}.{name}.bias"))
    return encoder
