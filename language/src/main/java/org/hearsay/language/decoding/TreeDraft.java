package org.hearsay.language.decoding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/**
 * The tree of one sentence while it is being mended: positions count from the sentence's first
 * word, a head of -1 is none. Lives within one call.
 */
final class TreeDraft {
  final int[] heads;
  final String[] relations;
  final String[] upos;
  final String[] xpos;
  private final List<Token> tokens;
  private final int begin;
  private final int end;

  TreeDraft(List<Token> tokens, Sentence sentence) {
    this.tokens = tokens;
    this.begin = sentence.firstToken();
    this.end = sentence.endToken();
    int size = end - begin;
    heads = new int[size];
    relations = new String[size];
    upos = new String[size];
    xpos = new String[size];
    for (int i = 0; i < size; i++) {
      Token token = tokens.get(begin + i);
      heads[i] = token.head() == Token.NO_HEAD ? -1 : token.head() - begin;
      relations[i] = token.relation();
      upos[i] = token.upos();
      xpos[i] = token.xpos();
    }
  }

  int size() {
    return heads.length;
  }

  String lemma(int i) {
    return tokens.get(begin + i).lemma();
  }

  String word(int i) {
    return tokens.get(begin + i).text().toLowerCase(Locale.ROOT);
  }

  boolean isAbove(int upper, int lower) {
    int at = lower;
    for (int steps = 0; at >= 0 && steps <= heads.length; steps++) {
      if (at == upper) {
        return true;
      }
      at = heads[at];
    }
    return false;
  }

  /** Whether there is one root that every token leads to. */
  private boolean isTree() {
    int roots = 0;
    for (int i = 0; i < heads.length; i++) {
      roots += heads[i] < 0 ? 1 : 0;
      int at = i;
      int steps = 0;
      while (at >= 0 && steps <= heads.length) {
        at = heads[at];
        steps++;
      }
      if (steps > heads.length) {
        return false;
      }
    }
    return roots == 1;
  }

  /** The tokens as mended, or as they were where the tree would not be one tree. */
  List<Token> result() {
    if (!isTree()) {
      return tokens.subList(begin, end);
    }
    List<Token> result = new ArrayList<>(heads.length);
    for (int i = 0; i < heads.length; i++) {
      Token old = tokens.get(begin + i);
      String relation = heads[i] < 0 ? "root" : relations[i].equals("root") ? "dep" : relations[i];
      int head = heads[i] < 0 ? Token.NO_HEAD : begin + heads[i];
      result.add(
          new Token(
              old.index(),
              old.span(),
              old.text(),
              old.lemma(),
              upos[i],
              xpos[i],
              head,
              relation,
              old.sentence(),
              old.factuality()));
    }
    return result;
  }
}
