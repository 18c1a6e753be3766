package org.hearsay.language.decoding;

import java.util.Set;

/**
 * Reads "is due to hold talks" as an adjective with its verb, where the parse took "due to" for the
 * preposition and the verb for its noun.
 */
final class DueMending {
  private static final Set<String> BE = Set.of("is", "are", "was", "were", "been", "be");
  private static final Set<String> OPENS_OBJECT = Set.of("DET", "PRON", "PROPN", "NUM", "NOUN");

  /** Verbs that are used without an object of what is due; as nouns they are never a cause. */
  private static final Set<String> ALONE =
      Set.of(
          "meet", "travel", "arrive", "return", "leave", "visit", "fly", "speak", "depart", "begin",
          "expire", "resume", "vote", "hold", "talk", "go", "come", "appear", "take", "start",
          "convene", "gather", "testify", "brief");

  private final TreeDraft tree;

  DueMending(TreeDraft tree) {
    this.tree = tree;
  }

  void run() {
    for (int i = 1; i + 2 < tree.size(); i++) {
      int be = be(i);
      if (be >= 0 && tree.word(i).equals("due") && tree.word(i + 1).equals("to") && isVerb(i + 2)) {
        mend(be, i, i + 2);
      }
    }
  }

  /** The form of "be" right before the word, or with one adverb between; else -1. */
  private int be(int due) {
    if (BE.contains(tree.word(due - 1))) {
      return due - 1;
    }
    boolean adverb = due > 1 && tree.upos[due - 1].equals("ADV");
    return adverb && BE.contains(tree.word(due - 2)) ? due - 2 : -1;
  }

  private boolean isVerb(int i) {
    if (tree.xpos[i].equals("VB") || ALONE.contains(tree.word(i))) {
      return true;
    }
    boolean object = i + 1 < tree.size() && OPENS_OBJECT.contains(tree.upos[i + 1]);
    return tree.xpos[i].equals("NN") && object && VerbLemmas.isKnown(tree.word(i));
  }

  private void mend(int be, int due, int verb) {
    if (!tree.isAbove(due, verb)) {
      tree.heads[due] = tree.heads[verb];
      tree.relations[due] = tree.relations[verb];
    } else if (tree.heads[verb] != due) {
      return;
    }
    tree.upos[due] = "ADJ";
    tree.xpos[due] = "JJ";
    tree.upos[verb] = "VERB";
    tree.xpos[verb] = "VB";
    tree.heads[verb] = due;
    tree.relations[verb] = "xcomp";
    tree.heads[due + 1] = verb;
    tree.relations[due + 1] = "mark";
    tree.upos[due + 1] = "PART";
    tree.xpos[due + 1] = "TO";
    for (int j = 0; j < due; j++) {
      if (tree.heads[j] == verb) {
        tree.heads[j] = due;
      }
    }
    tree.heads[be] = due;
    tree.relations[be] = "cop";
    subject(be, due);
  }

  /** What stands right before "is due" is its subject, when nothing else is. */
  private void subject(int be, int due) {
    for (int j = 0; j < be; j++) {
      if (tree.heads[j] == due && tree.relations[j].startsWith("nsubj")) {
        return;
      }
    }
    int noun = be - 1;
    while (noun > 0 && tree.upos[noun].equals("PUNCT")) {
      noun--;
    }
    for (int steps = 0; noun >= 0 && steps < be; steps++) {
      int above = tree.heads[noun];
      if (above < 0 || above >= be) {
        break;
      }
      noun = above;
    }
    if (noun >= 0 && OPENS_OBJECT.contains(tree.upos[noun]) && !tree.isAbove(noun, due)) {
      tree.heads[noun] = due;
      tree.relations[noun] = "nsubj";
    }
  }
}
