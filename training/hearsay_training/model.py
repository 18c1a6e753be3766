"""The multi-task model: one encoder pass, small heads over the first piece of each token."""
import dataclasses

import torch
from torch import nn
from torch.nn import functional

from hearsay_training import encoder
from hearsay_training.sample import NAME_TAGS, ROLE_TAGS

ARC, LABEL, LINK = 256, 96, 128
HEADS = 3  # how many heads of each word get a relation in the exported graph
OUTPUTS = ("sentence", "upos", "xpos", "lemma", "arcs", "heads", "relation", "names", "roles", "cue_of", "source_of", "factuality")


@dataclasses.dataclass
class Labels:
    """The inventories of the heads, in the order of their outputs; kept beside the graph as labels.json."""

    upos: list
    xpos: list
    relations: list
    lemmas: list
    names: list = dataclasses.field(default_factory=lambda: list(NAME_TAGS))
    roles: list = dataclasses.field(default_factory=lambda: list(ROLE_TAGS))


class Pointer(nn.Module):
    """Scores of every token pointing at every other: a biaffine product (Dozat and Manning 2017)."""

    def __init__(self, hidden, size):
        super().__init__()
        self.own, self.other = nn.Linear(hidden, size), nn.Linear(hidden, size)
        self.product, self.prior = nn.Parameter(torch.zeros(size, size)), nn.Linear(size, 1)
        nn.init.normal_(self.product, std=0.02)
        self.dropout = nn.Dropout(0.2)

    def forward(self, x):
        own, other = self.dropout(functional.gelu(self.own(x))), self.dropout(functional.gelu(self.other(x)))
        return own @ self.product @ other.transpose(1, 2) + self.prior(other).transpose(1, 2)


class Relation(nn.Module):
    """Scores of the labels between each token and the one it points at."""

    def __init__(self, hidden, size, labels):
        super().__init__()
        self.own, self.other = nn.Linear(hidden, size), nn.Linear(hidden, size)
        self.product, self.linear = nn.Parameter(torch.zeros(labels, size, size)), nn.Linear(2 * size, labels)
        nn.init.normal_(self.product, std=0.02)
        self.dropout = nn.Dropout(0.2)

    def forward(self, x, heads):
        own, other = self.dropout(functional.gelu(self.own(x))), self.dropout(functional.gelu(self.other(x)))
        other = torch.gather(other, 1, heads.unsqueeze(-1).expand(-1, -1, other.shape[-1]))
        joint = (torch.matmul(own.unsqueeze(1), self.product) * other.unsqueeze(1)).sum(-1).transpose(1, 2)
        return joint + self.linear(torch.cat([own, other], -1))


class Model(nn.Module):
    def __init__(self, encoder, labels):
        super().__init__()
        hidden = encoder.words.weight.shape[1]
        self.encoder, self.dropout = encoder, nn.Dropout(0.1)
        self.sentence, self.factuality = nn.Linear(hidden, 2), nn.Sequential(nn.Linear(hidden, 128), nn.GELU(), nn.Linear(128, 1))
        self.upos, self.xpos = nn.Linear(hidden, len(labels.upos)), nn.Linear(hidden, len(labels.xpos))
        self.lemma = nn.Linear(hidden, len(labels.lemmas))
        self.names, self.roles = nn.Linear(hidden, len(labels.names)), nn.Linear(hidden, len(labels.roles))
        self.arcs, self.relation = Pointer(hidden, ARC), Relation(hidden, LABEL, len(labels.relations))
        self.cue_of, self.source_of = Pointer(hidden, LINK), Pointer(hidden, LINK)

    def words(self, pieces, features, mask, index, dtype=torch.float32):
        """The vectors of the tokens; index holds each token's first piece, and 0 (the start sign) at place 0."""
        x = self.encoder(pieces, features, mask, dtype)
        return self.dropout(torch.gather(x, 1, index.unsqueeze(-1).expand(-1, -1, x.shape[-1])))

    def tags(self, x):
        return {"sentence": self.sentence(x), "upos": self.upos(x), "xpos": self.xpos(x), "lemma": self.lemma(x),
                "names": self.names(x), "roles": self.roles(x), "factuality": self.factuality(x).squeeze(-1)}

    def pointers(self, x):
        return {"arcs": self.arcs(x), "cue_of": self.cue_of(x), "source_of": self.source_of(x)}

    def forward(self, pieces, features, mask, index, words):
        """The exported graph: one window a row. words is 1 for tokens (also for the start sign at place 0), 0 for padding.

        arcs are the scores of all heads in the window, for the search of the best tree; heads are the best ones within the
        sentences that the graph itself sees, then the best ones anywhere; relations belong to these.
        """
        x = self.words(pieces, features, mask, index)
        out = {**self.tags(x), **self.pointers(x)}
        arcs = self.within(out["arcs"], out["sentence"], words)
        padding = words.unsqueeze(1) == 0
        anywhere = out["arcs"].masked_fill(padding, -1e4)
        heads = torch.cat([arcs.argmax(-1, keepdim=True), anywhere.topk(HEADS - 1, -1).indices], -1)
        relations = torch.stack([self.relation(x, heads[..., i]).argmax(-1) for i in range(HEADS)], -1)
        return (out["sentence"], out["upos"].argmax(-1), out["xpos"].argmax(-1), out["lemma"].argmax(-1),
                anywhere, heads, relations, out["names"].softmax(-1), out["roles"].softmax(-1),
                out["cue_of"].masked_fill(padding, -1e4).softmax(-1), out["source_of"].masked_fill(padding, -1e4).softmax(-1),
                out["factuality"])

    @staticmethod
    def within(arcs, sentence, words):
        """Forbids arcs to itself, to padding and out of the sentence; the start sign (place 0) is everybody's root."""
        starts = (sentence[..., 1] > sentence[..., 0]).float()
        number = torch.cumsum(starts, 1)
        places = torch.arange(arcs.shape[1], device=arcs.device)
        same = (number.unsqueeze(1) == number.unsqueeze(2)) & (words.unsqueeze(1) > 0)
        allowed = (same | (places == 0)) & (places.unsqueeze(0) != places.unsqueeze(1))
        return arcs.masked_fill(~allowed, -1e4)


def load(checkpoint, start):
    """The model of a checkpoint, ready to be used, and its labels; start is the ONNX file of the encoder that it began with."""
    stored = torch.load(checkpoint, weights_only=True)
    labels = Labels(**stored["labels"])
    model = Model(encoder.load(start), labels)
    model.load_state_dict({k: v.float() for k, v in stored["model"].items()})
    return model.eval(), labels
