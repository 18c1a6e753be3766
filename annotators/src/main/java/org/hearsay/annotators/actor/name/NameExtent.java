package org.hearsay.annotators.actor.name;

import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.hearsay.annotators.actor.phrase.KindNouns;
import org.hearsay.annotators.actor.phrase.ReportView;
import org.hearsay.knowledge.actors.OrganizationMatch;
import org.hearsay.knowledge.actors.RoleMatch;

/** Tells how far a name goes whose tags end too early or begin with a title. */
final class NameExtent {
  private static final Set<String> SMALL_WORDS = Set.of("of", "the", "for", "and", "in", "on");

  private final ReportView view;
  private final IntPredicate taken;
  private final Set<Integer> personStarts;

  /**
   * What is taken belongs to other names.
   *
   * @param personStarts where names of persons begin; may grow
   */
  NameExtent(ReportView view, IntPredicate taken, Set<Integer> personStarts) {
    this.view = view;
    this.taken = taken;
    this.personStarts = personStarts;
  }

  // A name that was cut in two: "Raila" and "Odinga".
  int withSurname(int first, int end) {
    boolean more =
        end < view.size()
            && (end - first == 1 || (end - first == 3 && view.word(first + 1).equals("-")))
            && !taken.test(end)
            && view.sentence(end) == view.sentence(first)
            && view.isCapitalized(end)
            && view.token(end).upos().equals("PROPN")
            && (view.isRelation(end, "flat") || personStarts.contains(end));
    return more ? end + 1 : end;
  }

  // "Tigray People's Liberation Front (TPLF)": the short form tells how far the name goes.
  int withAcronym(int first, int end) {
    StringBuilder initials = new StringBuilder();
    for (int i = first; i < Math.min(view.size() - 2, end + 8); i++) {
      if (view.word(i).equals("(") && i > end) {
        return initials.toString().equals(view.word(i + 1)) && view.word(i + 2).equals(")")
            ? i
            : end;
      }
      boolean inside =
          view.isCapitalized(i) || view.isPossessive(i) || SMALL_WORDS.contains(view.lower(i));
      if (!inside || view.sentence(i) != view.sentence(first)) {
        return end;
      }
      initials.append(view.isCapitalized(i) ? view.word(i).substring(0, 1) : "");
    }
    return end;
  }

  // "Council for the Defence of Towns": what a body is for belongs to its name.
  int withPurpose(int first, int end) {
    int begin = view.lower(end - 1).equals("for") ? end - 1 : end;
    boolean body =
        begin > first
            && begin < view.size()
            && view.lower(begin).equals("for")
            && KindNouns.isBody(view.lower(begin - 1));
    int last = end;
    for (int i = begin; body && i < view.size() && isPurpose(i, first); i++) {
      last = view.isCapitalized(i) ? i + 1 : last;
    }
    return last;
  }

  private boolean isPurpose(int index, int first) {
    return (view.isCapitalized(index) || SMALL_WORDS.contains(view.lower(index)))
        && !taken.test(index)
        && view.sentence(index) == view.sentence(first);
  }

  // "TASS news" is the beginning of "TASS news agency".
  int withKnownRest(int first, int end) {
    return view.knowledge()
        .organizations()
        .longestMatch(view.words(), first)
        .filter(match -> match.end() > end && isFree(end, match.end()))
        .map(OrganizationMatch::end)
        .orElse(end);
  }

  int withoutTitle(int first, int end) {
    Optional<RoleMatch> title = view.knowledge().roles().longestMatch(view.lowerWords(), first);
    return title.isPresent() && title.get().end() < end ? title.get().end() : first;
  }

  private boolean isFree(int first, int end) {
    for (int i = first; i < end; i++) {
      if (taken.test(i)) {
        return false;
      }
    }
    return true;
  }
}
