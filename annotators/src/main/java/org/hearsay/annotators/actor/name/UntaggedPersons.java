package org.hearsay.annotators.actor.name;

import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.actor.phrase.KindNouns;
import org.hearsay.annotators.actor.phrase.Mention;
import org.hearsay.annotators.actor.phrase.Offices;
import org.hearsay.annotators.actor.phrase.ReportView;
import org.hearsay.annotators.actor.phrase.Sides;
import org.hearsay.annotators.actor.phrase.Titles;

/**
 * Persons whose names the tagger missed: after a title, a surname of somebody in office, or a
 * proper noun that is said to have said something and is nothing else that we know.
 */
final class UntaggedPersons {
  private static final Set<String> POLITE =
      Set.of("mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.", "sir", "lord", "lady", "madame");
  private static final Set<String> PARTIES = Set.of("nsubj", "nsubj:pass", "obj", "conj");
  private static final int LONGEST_NAME = 4;
  private static final double SURE = 0.8;

  private final ReportView view;
  private final Sides sides;

  UntaggedPersons(ReportView view, Sides sides) {
    this.view = view;
    this.sides = sides;
  }

  /** The person whose name starts at the token; taken tokens belong to other names. */
  Optional<NameMention> at(int first, boolean[] taken) {
    int end = first;
    while (end < view.size()
        && !taken[end]
        && view.token(end).upos().equals("PROPN")
        && view.isCapitalized(end)
        && view.sentence(end) == view.sentence(first)) {
      end++;
    }
    boolean known =
        isTitled(first) || (end == first + 1 && (isOfficeHolder(first) || isUnknownSpeaker(first)));
    boolean name = end > first && end - first <= LONGEST_NAME;
    boolean body = end > first && KindNouns.isBody(view.lower(end - 1));
    if (!known || !name || body || new Titles(view, sides).startsRole(first)) {
      return Optional.empty();
    }
    return Optional.of(
        NameMention.of(Mention.of(view, first, end, Mention.Form.NAME), NameMention.Kind.PERSON));
  }

  /** Whether a title of one person stands right before the token. */
  boolean isTitled(int first) {
    return first > 0
        && KindNouns.before(view.lower(first - 1)).isEmpty()
        && (POLITE.contains(view.lower(first - 1))
            || new Titles(view, sides).before(first).isPresent());
  }

  // "Hallam said": whoever that is, he speaks
  private boolean isUnknownSpeaker(int index) {
    String word = view.word(index);
    return view.isRelation(index, "nsubj")
        && word.chars().skip(1).anyMatch(Character::isLowerCase)
        && view.knowledge().roles().find(word).isEmpty()
        && view.attributions().stream()
            .anyMatch(
                each ->
                    each.confidence() >= SURE
                        && each.source().filter(view.token(index).span()::equals).isPresent());
  }

  private boolean isOfficeHolder(int index) {
    return PARTIES.contains(view.token(index).relation())
        && view.date().isPresent()
        && new Offices(view.knowledge())
            .named(view.word(index), false, Optional.empty(), Optional.empty(), view.date())
            .isPresent();
  }
}
