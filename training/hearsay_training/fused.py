"""The model as it is exported: one window at a time, in operators that ONNX Runtime runs as one.

A window alone needs no padding, so nothing is masked, and what it is read as does not hang on the windows beside it. The
operators compute what `encoder` and `model` do in training.
"""
import copy
import math

import torch
from torch import nn
from torch.nn import functional

from hearsay_training.encoder import HEADS as PARTS
from hearsay_training.encoder import HIDDEN, INNER
from hearsay_training.model import HEADS

DOMAIN = "com.microsoft"  # of the operators that the run time has beyond the standard
EPSILON = 1e-12
WIDTH = 32  # int8 products of other widths may read past their end: the same input then gives another output each time


class Attention(torch.autograd.Function):
    """Attention in parts of equal width, without a mask."""

    @staticmethod
    def forward(_, query, key, value):
        def split(x):
            return x.view(1, -1, PARTS, HIDDEN // PARTS).transpose(1, 2)

        weights = split(query) @ split(key).transpose(-1, -2) * (1 / math.sqrt(HIDDEN // PARTS))
        return (weights.softmax(-1) @ split(value)).transpose(1, 2).reshape(1, -1, HIDDEN)

    @staticmethod
    def symbolic(g, query, key, value):
        return typed(g.op(DOMAIN + "::MultiHeadAttention", query, key, value, num_heads_i=PARTS), query)


class SumNorm(torch.autograd.Function):
    """The norm of the sum of two sides and a bias."""

    @staticmethod
    def forward(_, x, y, bias, weight, shift):
        return functional.layer_norm(x + y + bias, (HIDDEN,), weight, shift, EPSILON)

    @staticmethod
    def symbolic(g, x, y, bias, weight, shift):
        return typed(g.op(DOMAIN + "::SkipLayerNormalization", x, y, weight, shift, bias, epsilon_f=EPSILON), x)


def typed(output, like):
    output.setType(like.type())
    return output


class Level(nn.Module):
    """Divides what goes into an int8 product by channel, so that a few loud channels do not take its whole range.

    The weights are multiplied by the same, so the product stays what it is (as Xiao et al. 2023, but for the loudest channels
    only: with signs and stops, a handful are five times as loud as any other).
    """

    LOUD = 5  # so many channels are brought down to the loudness of the next one

    def __init__(self, size):
        super().__init__()
        self.register_buffer("share", torch.ones(size))
        self.loudest = torch.full((size,), 1e-6)
        self.listening, self.folded = True, False

    def forward(self, x):
        if self.listening:
            self.loudest = torch.maximum(self.loudest, x.detach().abs().amax((0, 1)))
        return x if self.listening or self.folded else x * self.share

    def settle(self, *layers):
        """Ends the listening; the layers take what comes out of here."""
        factor = (self.loudest / self.loudest.sort(descending=True).values[self.LOUD]).clamp(min=1)
        self.share, self.listening = 1 / factor, False
        for layer in layers:
            layer.weight.data *= factor

    def fold(self, before):
        """Has the layer before give what is divided already, since nothing but a weighted mean lies between."""
        before.weight.data *= self.share.unsqueeze(1)
        before.bias.data *= self.share
        self.folded = True


class Block(nn.Module):
    def __init__(self, block):
        super().__init__()
        self.block = copy.deepcopy(block)
        self.to_attention, self.to_out, self.to_inner = (Level(HIDDEN) for _ in range(3))
        self.to_outer = Level(INNER)

    def forward(self, x):
        b, levelled = self.block, self.to_attention(x)
        seen = self.to_out(Attention.apply(b.query(levelled), b.key(levelled), b.value(levelled)))
        x = SumNorm.apply(x, seen @ b.out.weight.t(), b.out.bias, b.norm1.weight, b.norm1.bias)
        inner = self.to_outer(functional.gelu(b.inner(self.to_inner(x))))
        return SumNorm.apply(x, inner @ b.outer.weight.t(), b.outer.bias, b.norm2.weight, b.norm2.bias)

    def settle(self):
        b = self.block
        self.to_attention.settle(b.query, b.key, b.value)
        self.to_out.settle(b.out)
        self.to_out.fold(b.value)
        self.to_inner.settle(b.inner)
        self.to_outer.settle(b.outer)


class Relation(nn.Module):
    """The labels of each token's arcs: one product for all labels of a token, then a small one for each of its arcs."""

    def __init__(self, relation):
        super().__init__()
        labels, self.size, _ = relation.product.shape
        self.own, self.other = relation.own, relation.other
        self.register_buffer("product", relation.product.detach().permute(1, 2, 0).reshape(self.size, -1).clone())
        self.register_buffer("of_own", relation.linear.weight.detach()[:, : self.size].t().clone())
        self.register_buffer("of_other", relation.linear.weight.detach()[:, self.size :].t().clone())
        self.register_buffer("bias", relation.linear.bias.detach().clone())
        self.labels = labels

    def forward(self, x, heads):
        own, other = functional.gelu(self.own(x)).squeeze(0), functional.gelu(self.other(x)).squeeze(0)
        seen = torch.index_select(other, 0, heads.reshape(-1)).view(-1, HEADS, self.size)
        joint = seen @ (own @ self.product).view(-1, self.size, self.labels)
        alone = (own @ self.of_own + self.bias).view(-1, 1, self.labels)
        return (joint + alone + seen @ self.of_other).unsqueeze(0)


class Tags(nn.Module):
    """The heads that look at one token each, as one product."""

    HEADS = ("sentence", "upos", "xpos", "lemma", "names", "roles")

    def __init__(self, model):
        super().__init__()
        layers = [getattr(model, name) for name in self.HEADS] + [model.factuality[0]]
        self.sizes = [layer.out_features for layer in layers]
        self.sizes.append(-sum(self.sizes) % WIDTH)
        self.all = nn.Linear(HIDDEN, sum(self.sizes))
        nothing = torch.zeros(self.sizes[-1], HIDDEN)
        self.all.weight.data = torch.cat([layer.weight.detach() for layer in layers] + [nothing])
        self.all.bias.data = torch.cat([layer.bias.detach() for layer in layers] + [nothing[:, 0]])
        self.factuality = model.factuality[2]

    def forward(self, x):
        *found, factuality, _ = self.all(x).split(self.sizes, -1)
        return {**dict(zip(self.HEADS, found)), "factuality": self.factuality(functional.gelu(factuality)).squeeze(-1)}


class OneWindow(nn.Module):
    """What `Model` says of a single window whose places are all tokens, but for the start sign at place 0."""

    def __init__(self, model, words):
        super().__init__()
        self.model, self.embedding = model, words
        self.blocks, self.relation = nn.ModuleList(map(Block, model.encoder.blocks)), Relation(model.relation)
        self.tags = Tags(model)

    def forward(self, pieces, features, index):
        """The outputs in the order of `model.OUTPUTS`.

        arcs are the scores of all heads in the window, for the search of the best tree; heads are the best ones within the
        sentences that the graph itself sees, then the best ones anywhere; relations belong to these.
        """
        x = torch.index_select(self.encode(pieces, features), 1, index.squeeze(0))
        tags, pointers = self.tags(x), self.model.pointers(x)
        within = self.model.within(pointers["arcs"], tags["sentence"], torch.ones_like(index, dtype=torch.float32))
        heads = torch.cat([within.argmax(-1, keepdim=True), pointers["arcs"].topk(HEADS - 1, -1).indices], -1)
        return (tags["sentence"], tags["upos"].argmax(-1), tags["xpos"].argmax(-1), tags["lemma"].argmax(-1),
                pointers["arcs"], heads, self.relation(x, heads).argmax(-1), tags["names"].softmax(-1),
                tags["roles"].softmax(-1), pointers["cue_of"].softmax(-1), pointers["source_of"].softmax(-1), tags["factuality"])

    def level(self, windows):
        """Listens to these windows (pieces, features), then levels the loudest channels."""
        with torch.no_grad():
            for pieces, features in windows:
                self.encode(pieces, features)
        for block in self.blocks:
            block.settle()

    def encode(self, pieces, features):
        e = self.model.encoder
        x = self.embedding(pieces) + e.positions.weight[: pieces.shape[1]] + e.features(features)
        x = functional.layer_norm(x, (HIDDEN,), e.norm.weight, e.norm.bias, EPSILON)
        for block in self.blocks:
            x = block(x)
        return x
