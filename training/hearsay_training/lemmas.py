"""Lemmas as edit rules: 'keep k letters less, add these', on the lower-cased or the written form."""
import collections


def rule(form, lemma):
    """The rule that makes lemma from form: c|n|suffix, with c = 'l' (lower-case first) or 'k' (keep the case)."""
    case = "k" if any(c.isupper() for c in lemma) else "l"
    form = form if case == "k" else form.lower()
    same = 0
    while same < min(len(form), len(lemma)) and form[same] == lemma[same]:
        same += 1
    if same == 0 or len(form) - same > 6:
        return "=" + lemma
    return f"{case}{len(form) - same}{lemma[same:]}"


def apply(rule, form):
    if rule.startswith("="):
        return rule[1:]
    form = form if rule[0] == "k" else form.lower()
    cut = int(rule[1])
    return (form[: len(form) - cut] if cut < len(form) else form) + rule[2:]


def inventory(samples, least=2):
    """The rules seen at least so often, commonest first; the first is the fallback for all others."""
    counts = collections.Counter(rule(t, m) for s in samples if s.lemmas for t, m in zip(s.tokens, s.lemmas))
    return [r for r, n in sorted(counts.items(), key=lambda x: (-x[1], x[0])) if n >= least]
