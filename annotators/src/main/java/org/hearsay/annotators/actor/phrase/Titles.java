package org.hearsay.annotators.actor.phrase;

import java.util.Optional;
import java.util.Set;
import org.hearsay.knowledge.actors.RoleMatch;
import org.hearsay.knowledge.actors.RoleWord;

/** Reads the titles and roles that stand before and after a person's name. */
public final class Titles {
  private static final int LONGEST_TITLE = 8;
  private static final int LONGEST_APPOSITION = 14;
  private static final int LONGEST_MODIFIERS = 5;
  private static final Set<String> FORMER =
      Set.of("former", "ex", "ex-", "late", "then", "outgoing", "ousted", "retired", "deposed");
  private static final Set<String> PREPOSITIONS = Set.of("of", "for", "at", "with", "in", "to");
  private static final Set<String> ARTICLES =
      Set.of("the", "a", "an", "his", "her", "its", "their", "who", "is", "was");

  private final ReportView view;
  private final Sides sides;

  public Titles(ReportView view, Sides sides) {
    this.view = view;
    this.sides = sides;
  }

  /**
   * The role that ends right before the name: "Russian Foreign Minister" before "Sergey Lavrov".
   */
  public Optional<RoleReading> before(int nameFirst) {
    int end = view.lower(nameFirst - 1).equals("-") ? nameFirst - 1 : nameFirst;
    int limit = Math.max(0, end - LONGEST_TITLE);
    for (int begin = limit; begin < end; begin++) {
      if (view.sentence(begin) != view.sentence(nameFirst) || hasMark(begin, end)) {
        continue;
      }
      Optional<RoleMatch> match = view.knowledge().roles().longestMatch(view.lowerWords(), begin);
      if (match.isPresent() && match.get().end() == end && match.get().word().person()) {
        RoleReading reading = withSideBefore(match.get());
        return Optional.of(
            Ranks.isRank(reading.words()) ? outer(match.get()).orElse(reading) : reading);
      }
    }
    return Optional.empty();
  }

  // "army spokesman Captain X": the rank says less than what stands before it.
  private Optional<RoleReading> outer(RoleMatch rank) {
    return before(rank.begin())
        .filter(reading -> !Ranks.isRank(reading.words()))
        .map(reading -> reading.withEnd(rank.end()));
  }

  /** Whether the word begins a role, such as "Minister" after "Foreign". */
  public boolean startsRole(int first) {
    return view.knowledge().roles().longestMatch(view.lowerWords(), first).isPresent();
  }

  private boolean hasMark(int begin, int end) {
    for (int i = begin; i < end; i++) {
      String word = view.word(i);
      if (word.equals(",")
          || word.equals(";")
          || word.equals("(")
          || word.equals(")")
          || word.equals("“")
          || word.equals("\"")) {
        return true;
      }
    }
    return false;
  }

  private RoleReading withSideBefore(RoleMatch match) {
    int begin = match.begin();
    boolean former = false;
    Optional<Side> side = Optional.empty();
    int step = begin;
    for (int i = 0; i < 4 && step > 0; i++) {
      Optional<SideMatch> before = sides.endingAt(step);
      if (before.isPresent() && side.isEmpty()) {
        side = Optional.of(before.get().side());
        step = before.get().first();
        begin = step;
      } else if (FORMER.contains(view.lower(step - 1))) {
        former = true;
        step--;
      } else if (isLooseModifier(step - 1)) {
        step--;
      } else {
        break;
      }
    }
    String words = view.text(match.begin(), match.end());
    Optional<Side> found = side.or(() -> sideInside(match));
    return new RoleReading(match.word(), words, found, former, begin, match.begin(), match.end());
  }

  private Optional<Side> sideInside(RoleMatch match) {
    for (int i = match.begin(); i < match.end(); i++) {
      Optional<SideMatch> inside = sides.stateAt(i);
      if (inside.isPresent()) {
        return Optional.of(inside.get().side());
      }
    }
    return Optional.empty();
  }

  private boolean isLooseModifier(int index) {
    return view.token(index).upos().equals("ADJ")
        && view.isRelation(index, "amod")
        && !view.isCapitalized(index);
  }

  /** The role in the apposition after the name: ", Ukraine's foreign minister,". */
  public Optional<RoleReading> after(int nameEnd) {
    if (!view.word(nameEnd).equals(",")
        && !view.word(nameEnd).equals("(")
        && !view.word(nameEnd).equals("–")) {
      return Optional.empty();
    }
    Optional<Side> side = Optional.empty();
    boolean former = false;
    int limit = Math.min(view.size(), nameEnd + LONGEST_APPOSITION);
    for (int i = nameEnd + 1; i < limit && view.sentence(i) == view.sentence(nameEnd); i++) {
      Optional<RoleMatch> match = view.knowledge().roles().longestMatch(view.lowerWords(), i);
      if (match.isPresent() && isAside(match.get())) {
        i = match.get().end() - 1;
        continue;
      }
      if (match.isPresent() && isPersonal(match.get()) && !isModifier(match.get())) {
        return Optional.of(withSideAfter(match.get(), side, former, nameEnd + 1));
      }
      Optional<SideMatch> found = sides.startingAt(i);
      if (found.isPresent()) {
        side = Optional.of(found.get().side());
        i = found.get().end() - 1;
      } else if (FORMER.contains(view.lower(i))) {
        former = true;
      } else if (!mayPrecedeRole(i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  // A state may be an ally too, but not after a person's name.
  private static boolean isPersonal(RoleMatch match) {
    return match.word().person() || match.word().phrase().equals("ally");
  }

  // "the president's wife", "general manager": no role of whoever is named before.
  private boolean isAside(RoleMatch match) {
    boolean adjective =
        match.end() - match.begin() == 1 && view.token(match.begin()).upos().equals("ADJ");
    return view.isPossessive(match.end()) || adjective;
  }

  private boolean isModifier(RoleMatch match) {
    boolean modifies =
        match.end() < view.size()
            && view.isRelation(match.end() - 1, "compound", "nmod:poss")
            && view.token(match.end() - 1).head() >= match.end();
    return modifies && (view.isCapitalized(match.end()) || isRole(match.end()));
  }

  // "refugee" in "refugee commissioner" is nobody.
  private boolean isRole(int index) {
    return view.knowledge().roles().find(view.lower(index)).filter(RoleWord::person).isPresent();
  }

  private boolean mayPrecedeRole(int index) {
    return ARTICLES.contains(view.lower(index))
        || view.isPossessive(index)
        || view.word(index).equals("-")
        || view.token(index).upos().equals("ADJ")
        || view.token(index).upos().equals("NUM")
        || view.isRelation(index, "compound", "amod", "nmod:poss");
  }

  private RoleReading withSideAfter(
      RoleMatch match, Optional<Side> before, boolean former, int first) {
    int end = match.end();
    Optional<Side> side = before.or(() -> sideInside(match));
    boolean verb =
        view.token(match.end() - 1).upos().equals("VERB")
            || view.lower(match.begin() - 1).equals("who");
    if (verb || PREPOSITIONS.contains(view.lower(end))) {
      int next = sideAfter(verb ? end : end + 1);
      Optional<SideMatch> after = sides.startingAt(next);
      if (after.isPresent()) {
        end = after.get().end();
        side =
            side.isPresent() && view.lower(match.end()).equals("to")
                ? side
                : Optional.of(after.get().side());
      } else if (side.isEmpty()) {
        side = seatOf(next);
      }
    }
    String words = verb ? match.word().phrase() : view.text(match.begin(), match.end());
    return new RoleReading(match.word(), words, side, former, first, match.begin(), end);
  }

  // "for the Foreign Ministry in Lima": where the house stands tells whose it is.
  private Optional<Side> seatOf(int first) {
    int end = first;
    while (end < view.size() && view.isCapitalized(end)) {
      end++;
    }
    return end == first
        ? Optional.empty()
        : Whereabouts.countryAfter(view, sides, end).map(code -> Side.ofState(code, ""));
  }

  // "editor of the state-run Xinhua": the side comes after article and modifiers.
  private int sideAfter(int first) {
    int next = first;
    while (next < Math.min(view.size(), first + LONGEST_MODIFIERS)
        && !view.isCapitalized(next)
        && (view.lower(next).equals("the")
            || view.word(next).equals("-")
            || Set.of("ADJ", "VERB", "NOUN").contains(view.token(next).upos()))) {
      next++;
    }
    return next;
  }
}
