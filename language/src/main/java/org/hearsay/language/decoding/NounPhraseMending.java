package org.hearsay.language.decoding;

import java.util.Set;

/**
 * Puts right what a weak parse does within noun phrases: an owner that was taken for the subject in
 * its thing's stead ("Norway's prime minister said"), a number that was taken for the head of what
 * it counts ("two people told").
 */
final class NounPhraseMending {
  private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "NUM");
  private static final Set<String> INSIDE = Set.of("ADJ", "NUM", "NOUN", "PROPN");
  private static final Set<String> LOOSE =
      Set.of("appos", "dep", "flat", "compound", "nmod:desc", "list", "nmod", "obl:unmarked");
  private static final Set<String> NUMBERS =
      Set.of(
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "dozen",
          "hundred",
          "thousand",
          "million");
  private static final int LONGEST = 7;

  private final TreeDraft tree;

  NounPhraseMending(TreeDraft tree) {
    this.tree = tree;
  }

  void run() {
    for (int i = 1; i + 1 < tree.size(); i++) {
      if (tree.xpos[i].equals("POS")) {
        possessive(i);
      }
    }
    for (int i = 0; i + 1 < tree.size(); i++) {
      if (isNumber(i)) {
        number(i);
      }
      modifier(i);
      if (tree.xpos[i].equals("PRP$")) {
        pronoun(i);
      }
    }
  }

  // "Norway's prime minister": the sign stands by the owner, the owner by the thing owned.
  private void possessive(int sign) {
    int owner = firstOfFlat(sign - 1);
    int owned = headOfRun(sign + 1);
    boolean nominal = NOMINAL.contains(tree.upos[owner]) || tree.upos[owner].equals("PRON");
    if (!nominal || owned < 0) {
      return;
    }
    tree.heads[sign] = owner;
    tree.relations[sign] = "case";
    if (tree.heads[owner] == owned) {
      tree.relations[owner] = "nmod:poss";
      return;
    }
    boolean siblings = tree.heads[owner] >= 0 && tree.heads[owner] == tree.heads[owned];
    if (tree.isAbove(owner, owned)) {
      tree.heads[owned] = tree.heads[owner];
      tree.relations[owned] = tree.relations[owner];
    } else if (siblings && LOOSE.contains(tree.relations[owned])) {
      tree.relations[owned] = tree.relations[owner];
    } else if (tree.heads[owner] >= 0 && !siblings && !isNoun(tree.heads[owner])) {
      return;
    }
    takeOver(owner, owned, sign);
    tree.heads[owner] = owned;
    tree.relations[owner] = "nmod:poss";
  }

  private boolean isNoun(int i) {
    return NOMINAL.contains(tree.upos[i]);
  }

  // What follows the owner and hung on it belongs to the thing owned.
  private void takeOver(int owner, int owned, int sign) {
    for (int j = sign + 1; j < tree.size(); j++) {
      if (tree.heads[j] == owner && j != owned) {
        tree.heads[j] = owned;
      }
    }
  }

  private boolean isNumber(int i) {
    return tree.xpos[i].equals("CD")
        || tree.upos[i].equals("NUM")
        || NUMBERS.contains(tree.word(i));
  }

  // "two people told": the number stands by the noun that it counts.
  private void number(int number) {
    int noun = headOfRun(number + 1);
    if (noun < 0 || !tree.xpos[noun].startsWith("NN") || !tree.xpos[noun].endsWith("S")) {
      return;
    }
    boolean under = tree.heads[noun] == number;
    boolean beside = tree.heads[noun] == tree.heads[number];
    if (under) {
      tree.heads[noun] = tree.heads[number];
      tree.relations[noun] = tree.relations[number];
    } else if (!beside || tree.heads[number] < 0) {
      return;
    }
    for (int j = number + 1; j < tree.size(); j++) {
      if (tree.heads[j] == number) {
        tree.heads[j] = noun;
      }
    }
    tree.heads[number] = noun;
    tree.relations[number] = "nummod";
  }

  // "his fighters left": the pronoun stands by the noun after it.
  private void pronoun(int i) {
    int noun = headOfRun(i + 1);
    if (noun < 0 || tree.relations[i].equals("nmod:poss") || tree.isAbove(i, noun)) {
      return;
    }
    tree.heads[i] = noun;
    tree.relations[i] = "nmod:poss";
  }

  // "Cartel men attacked": of two subjects side by side the name belongs to the noun.
  private void modifier(int i) {
    boolean nameAndNoun = tree.upos[i].equals("PROPN") && tree.upos[i + 1].equals("NOUN");
    boolean both =
        tree.relations[i].startsWith("nsubj") && tree.relations[i + 1].startsWith("nsubj");
    if (nameAndNoun && both && tree.heads[i] == tree.heads[i + 1] && tree.heads[i] > i) {
      tree.heads[i] = i + 1;
      tree.relations[i] = "compound";
    }
  }

  /** The head of the run of modifiers and nouns that starts here; -1 where there is none. */
  private int headOfRun(int from) {
    int last = -1;
    for (int j = from; j < Math.min(tree.size(), from + LONGEST) && isInside(j); j++) {
      last = NOMINAL.contains(tree.upos[j]) ? j : last;
    }
    return last < from ? -1 : Math.max(from, firstOfFlat(last));
  }

  private boolean isInside(int i) {
    return INSIDE.contains(tree.upos[i])
        || tree.xpos[i].equals("HYPH")
        || tree.relations[i].equals("amod");
  }

  private int firstOfFlat(int i) {
    int at = i;
    for (int steps = 0; steps < LONGEST && tree.relations[at].startsWith("flat"); steps++) {
      if (tree.heads[at] < 0 || tree.heads[at] >= at) {
        return at;
      }
      at = tree.heads[at];
    }
    return at;
  }
}
