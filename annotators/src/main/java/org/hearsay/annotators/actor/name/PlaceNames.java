package org.hearsay.annotators.actor.name;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.hearsay.annotators.actor.phrase.Mention;
import org.hearsay.annotators.actor.phrase.Metonymy;
import org.hearsay.annotators.actor.phrase.ReportView;
import org.hearsay.annotators.actor.phrase.Side;
import org.hearsay.knowledge.actors.OrganizationKind;
import org.hearsay.knowledge.actors.Seat;

/** Tells which names are those of places, whatever they are tagged, and which of them act. */
final class PlaceNames {
  private static final Set<String> LOCATING =
      Set.of("in", "at", "near", "from", "to", "into", "of", "around", "outside");
  private static final Set<String> POLITE =
      Set.of("mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.", "sir", "lord", "lady", "madame");
  private static final int LONGEST = 3;

  private final ReportView view;
  private final Metonymy metonymy;
  private final Predicate<String> surname;

  /**
   * Place names of a report.
   *
   * @param surname whether the words are the last name of somebody in the report
   */
  PlaceNames(ReportView view, Metonymy metonymy, Predicate<String> surname) {
    this.view = view;
    this.metonymy = metonymy;
    this.surname = surname;
  }

  static boolean isPolite(String word) {
    return POLITE.contains(word);
  }

  /** Whether a polite form stands before the word. */
  boolean isPersonHere(int first) {
    return isPolite(view.lower(first - 1));
  }

  /** A capital that was taken for a person: nobody of the text has that name. */
  boolean isNobody(int first, int end) {
    String words = view.text(first, end);
    return !isPersonHere(first)
        && !surname.test(words)
        && (isSeat(first, end)
            || (end - first == 1
                && LOCATING.contains(view.lower(first - 1))
                && view.knowledge().places().isName(words)));
  }

  /** A town that was taken for a body: "a visit to Addis Ababa", "ADDIS ABABA (Reuters) -". */
  boolean isNoBody(int first, int end) {
    return isDateline(first, end)
        || isSeat(first, end)
        || (end - first <= LONGEST && isReached(first, end));
  }

  private boolean isSeat(int first, int end) {
    return end - first <= 2 && view.knowledge().seats().find(view.text(first, end)).isPresent();
  }

  private boolean isReached(int first, int end) {
    return metonymy.isLocative(Mention.of(view, first, end, Mention.Form.NAME))
        && view.knowledge().places().isName(view.text(first, end));
  }

  private boolean isDateline(int first, int end) {
    String words = view.text(first, end);
    boolean starts = first == view.syntax().sentenceOf(view.token(first)).firstToken();
    return starts
        && words.equals(words.toUpperCase(Locale.ROOT))
        && view.knowledge().places().isName(words);
  }

  /** "The Kremlin" and "the White House" are the state's; the Pentagon is a ministry. */
  boolean isHouse(int first, int end) {
    Optional<Seat> seat = view.knowledge().seats().find(view.text(first, end));
    return seat.isPresent()
        && seat.get().building()
        && view.knowledge().organizations().lookup(view.text(first, end)).stream()
            .allMatch(
                entry ->
                    entry.kind() == OrganizationKind.AGENCY
                        || entry.kind() == OrganizationKind.OTHER);
  }

  /** The name as a place, or as the state whose seat acts here. */
  NameMention of(int first, int end) {
    Mention mention = Mention.of(view, first, end, Mention.Form.NAME);
    Optional<Seat> seat = view.knowledge().seats().find(view.text(first, end));
    if (seat.isEmpty()
        || (seat.get().building() ? metonymy.isLocative(mention) : !metonymy.acts(mention))) {
      return NameMention.of(mention, NameMention.Kind.PLACE);
    }
    String code =
        view.knowledge().seats().stateOf(seat.get().name()).orElse(seat.get().standsFor());
    return new NameMention(
        mention,
        NameMention.Kind.STATE,
        Optional.of(new Side(code, "", seat.get().name())),
        Optional.empty());
  }
}
