package org.hearsay.annotators.actor.phrase;

import org.hearsay.model.Span;

/**
 * Words that refer to an actor.
 *
 * @param head the position of the word that the rest depends on
 * @param first the position of its first word
 * @param end the position after its last word
 */
public record Mention(int head, int first, int end, Span span, Form form) {
  /** How the words refer. */
  public enum Form {
    NAME,
    ADJECTIVE,
    NOMINAL,
    PRONOUN
  }

  public static Mention of(ReportView view, int first, int end, Form form) {
    Span span = view.syntax().spanOf(first, end);
    int head = view.syntax().headOf(span).map(token -> token.index()).orElse(end - 1);
    return new Mention(head, first, end, span, form);
  }

  /** The same with a head that the tree may not agree with. */
  public Mention withHead(int other) {
    return new Mention(other, first, end, span, form);
  }

  public boolean covers(int token) {
    return first <= token && token < end;
  }
}
