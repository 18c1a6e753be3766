package org.hearsay.annotators.claim.idiom;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.Span;
import org.hearsay.model.facts.Act;

/**
 * An idiom found in a text.
 *
 * @param act what is done by it
 * @param passive whether its verb stands in the passive
 * @param agent of a passive, the words behind "by"
 * @param cue its verb and those of its words that stand before what is said
 * @param content what is said; empty where the idiom names none
 * @param parties the words for who is accused, threatened, praised
 */
public record IdiomMatch(
    Act act,
    boolean passive,
    Optional<Span> agent,
    Span cue,
    List<Span> content,
    Optional<Span> parties) {
  public IdiomMatch {
    content = List.copyOf(content);
  }
}
