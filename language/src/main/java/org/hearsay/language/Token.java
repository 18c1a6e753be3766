package org.hearsay.language;

import java.util.Objects;
import org.hearsay.model.Span;

/**
 * A word or a mark with its place in the tree.
 *
 * @param index its position among the document's tokens
 * @param span its characters
 * @param text the words of the span
 * @param lemma its dictionary form
 * @param upos its universal part of speech, such as {@code VERB}
 * @param xpos its Penn Treebank tag, such as {@code VBD}
 * @param head the index of the token it depends on, {@link #NO_HEAD} for the root of a sentence
 * @param relation its universal dependency relation, such as {@code nsubj}, {@code root} for a root
 * @param sentence the index of its sentence
 * @param factuality how surely what it tells of has happened, from -1 (surely not) through 0
 *     (unknown) to 1 (surely); meaningful only for words that can tell of an event
 */
public record Token(
    int index,
    Span span,
    String text,
    String lemma,
    String upos,
    String xpos,
    int head,
    String relation,
    int sentence,
    float factuality) {
  /** The head of a root. */
  public static final int NO_HEAD = -1;

  public Token {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(lemma, "lemma");
    Objects.requireNonNull(upos, "upos");
    Objects.requireNonNull(xpos, "xpos");
    Objects.requireNonNull(relation, "relation");
    if (index < 0 || sentence < 0 || head < NO_HEAD || head == index) {
      throw new IllegalArgumentException(
          "not a token: index " + index + ", head " + head + ", sentence " + sentence);
    }
  }

  public boolean isRoot() {
    return head == NO_HEAD;
  }

  /** Whether the relation is this one, subtypes such as {@code nsubj:pass} included. */
  public boolean isRelation(String universal) {
    return relation.startsWith(universal)
        && (relation.length() == universal.length() || relation.charAt(universal.length()) == ':');
  }
}
