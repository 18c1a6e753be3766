package org.hearsay.annotators.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.annotators.event.status.StatusRules;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;
import org.hearsay.model.facts.Category;
import org.hearsay.model.facts.Change;
import org.hearsay.model.facts.EventLink.Relation;
import org.hearsay.model.facts.Status;

/** Finds how entries stand to one another: conditions, new days, the same happening. */
final class EventLinks {
  /** A relation from one entry to another, by their positions. */
  record Link(int from, int to, Relation relation) {}

  private final Scene scene;
  private final StatusRules statusRules;
  private final SameHappening same;

  EventLinks(Scene scene, StatusRules statusRules, SameHappening same) {
    this.scene = scene;
    this.statusRules = statusRules;
    this.same = same;
  }

  List<Link> of(List<Draft> entries) {
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      int from = i;
      conditionOf(entries, i).ifPresent(to -> links.add(new Link(from, to, Relation.IF)));
      replacedBy(entries, i).ifPresent(to -> links.add(new Link(from, to, Relation.REPLACES)));
    }
    return links;
  }

  private OptionalInt conditionOf(List<Draft> entries, int index) {
    Draft entry = entries.get(index);
    if (!entry.standing().is(Status.CONDITIONAL)) {
      return OptionalInt.empty();
    }
    Optional<Token> condition = statusRules.conditionOf(entry.trigger());
    for (int i = 0; i < entries.size(); i++) {
      Draft other = entries.get(i);
      if (i != index
          && condition.isPresent()
          && other.standing().is(Status.CONDITIONAL)
          && isIn(condition.get(), other)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private boolean isIn(Token clause, Draft draft) {
    Syntax syntax = scene.syntax();
    Token word = draft.trigger().word();
    return word.index() == clause.index() || syntax.isAbove(clause, word);
  }

  private OptionalInt replacedBy(List<Draft> entries, int index) {
    Draft moved = entries.get(index);
    if (moved.standing().change().filter(change -> change == Change.MOVED).isEmpty()) {
      return OptionalInt.empty();
    }
    for (int i = index - 1; i >= 0; i--) {
      Draft old = entries.get(i);
      boolean parties =
          old.parties().all().stream().anyMatch(moved.parties().all()::contains)
              || moved.parties().isEmpty();
      if (old.type() == moved.type() && parties && canBeReplaced(old, moved)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  // what has been is not moved, and a visit here is none there, unless the same word tells of both
  private static boolean canBeReplaced(Draft old, Draft moved) {
    boolean place =
        old.setting().place().isEmpty()
            || moved.setting().place().isEmpty()
            || old.setting().place().equals(moved.setting().place())
            || old.trigger().entry().lemma().equals(moved.trigger().entry().lemma());
    return place && !Agreement.isReal(old.standing().status());
  }

  /** For each entry the first one that tells of the same happening, if an earlier one does. */
  List<OptionalInt> firstOfSame(List<Draft> entries) {
    List<OptionalInt> firsts = new ArrayList<>();
    Map<Category, List<Integer>> byType = new EnumMap<>(Category.class);
    for (int i = 0; i < entries.size(); i++) {
      List<Integer> alike =
          byType.computeIfAbsent(entries.get(i).type(), each -> new ArrayList<>());
      firsts.add(firstAmong(alike, entries, firsts));
      alike.add(i);
    }
    return firsts;
  }

  private OptionalInt firstAmong(
      List<Integer> alike, List<Draft> entries, List<OptionalInt> firsts) {
    int index = firsts.size();
    for (int i : alike) {
      if (same.isOneHappening(entries.get(i), entries.get(index))) {
        return OptionalInt.of(firsts.get(i).orElse(i));
      }
    }
    return OptionalInt.empty();
  }
}
