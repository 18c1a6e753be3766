package org.hearsay.pages.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Span;
import org.hearsay.model.facts.Actor;
import org.hearsay.model.facts.Claim;
import org.hearsay.model.facts.Event;
import org.hearsay.model.facts.Meeting;
import org.hearsay.model.facts.Place;
import org.hearsay.model.facts.Quantity;
import org.hearsay.model.facts.TimeExpression;
import org.hearsay.record.CrisisRecord;

/**
 * The names by which the facts of a page and their words in the text lead to each other.
 *
 * <p>A fact's anchor is its id where that is a letter and a number, else one made from its place in
 * the list; its words have that anchor behind {@code t-}. Immutable once made.
 */
final class Anchors {
  private final Map<String, String> cards = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final Map<String, List<String>> words = new HashMap<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final int length;

  private Anchors(CrisisRecord record) {
    length = record.article().text().length();
    record.actors().stream().map(Actor::id).forEach(id -> name(Part.ACTOR, id));
    record.places().stream().map(Place::id).forEach(id -> name(Part.PLACE, id));
    record.times().stream().map(TimeExpression::id).forEach(id -> name(Part.TIME, id));
    record.quantities().stream().map(Quantity::id).forEach(id -> name(Part.QUANTITY, id));
    record.claims().stream().map(Claim::id).forEach(id -> name(Part.CLAIM, id));
    record.events().stream().map(Event::id).forEach(id -> name(Part.EVENT, id));
    record.meetings().stream().map(Meeting::id).forEach(id -> name(Part.MEETING, id));
    for (int i = 1; i <= record.issues().size(); i++) {
      name(Part.ISSUE, "i" + i);
    }
  }

  /** The anchors of a record's facts and of their words. */
  static Anchors of(CrisisRecord record) {
    Anchors anchors = new Anchors(record);
    record.actors().forEach(a -> anchors.mention(Part.ACTOR, a.id(), a.mentions()));
    record.places().forEach(p -> anchors.mention(Part.PLACE, p.id(), p.mentions()));
    record.times().forEach(t -> anchors.mention(Part.TIME, t.id(), List.of(t.mention())));
    record.quantities().forEach(q -> anchors.mention(Part.QUANTITY, q.id(), List.of(q.mention())));
    record.claims().forEach(anchors::mentionClaim);
    record.events().forEach(anchors::mentionEvent);
    for (int i = 0; i < record.issues().size(); i++) {
      anchors.mention(Part.ISSUE, "i" + (i + 1), record.issues().get(i).span().stream().toList());
    }
    anchors.mentions.sort(Comparator.comparing(Mention::span).thenComparing(Mention::part));
    return anchors;
  }

  private void mentionClaim(Claim claim) {
    mention(
        Part.CLAIM,
        claim.id(),
        claim.content().isEmpty() ? claim.cue().stream().toList() : claim.content());
    if (!claim.content().isEmpty()) {
      claim.cue().ifPresent(cue -> add(cue, Part.CLAIM, claim.id(), Optional.empty(), true));
    }
  }

  private void mentionEvent(Event event) {
    mention(Part.EVENT, event.id(), List.of(event.trigger()));
    event.evidence().forEach(span -> add(span, Part.EVENT, event.id(), Optional.empty(), false));
  }

  private void name(Part part, String id) {
    boolean plain = id.matches("[a-z][0-9]{1,6}") && id.charAt(0) == part.letter();
    String anchor = plain ? id : part.letter() + "-n" + (taken.size() + 1);
    if (taken.add(anchor)) {
      cards.putIfAbsent(key(part, id), anchor);
    }
  }

  private void mention(Part part, String id, List<Span> spans) {
    for (Span span : spans) {
      List<String> all = words.computeIfAbsent(key(part, id), unused -> new ArrayList<>());
      String anchor = "t-" + card(part, id) + (all.isEmpty() ? "" : "-" + (all.size() + 1));
      if (add(span, part, id, Optional.of(anchor), true)) {
        all.add(anchor);
      }
    }
  }

  private boolean add(Span span, Part part, String id, Optional<String> anchor, boolean linked) {
    return span.end() <= length
        && mentions.add(new Mention(span, part, card(part, id), anchor, linked));
  }

  /**
   * The anchor of a fact; of one that the record does not hold, an anchor that leads to the top.
   */
  String card(Part part, String id) {
    return cards.getOrDefault(key(part, id), "top");
  }

  /** Whether the record holds the fact. */
  boolean knows(Part part, String id) {
    return cards.containsKey(key(part, id));
  }

  /** The anchors of a fact's words, in the order of its spans. */
  List<String> words(Part part, String id) {
    return List.copyOf(words.getOrDefault(key(part, id), List.of()));
  }

  /** All words that belong to facts, in text order. */
  List<Mention> mentions() {
    return List.copyOf(mentions);
  }

  private static String key(Part part, String id) {
    return part.letter() + id;
  }
}
