package org.hearsay.annotators.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;
import org.hearsay.model.Span;
import org.hearsay.model.facts.Place;

/** Finds the places that words of the text name; immutable. */
public final class PlaceIndex {
  private final Syntax syntax;
  private final Map<String, Place> byId = new HashMap<>();
  private final Map<Integer, Mention> byToken = new HashMap<>();

  private record Mention(Span span, int head, Place place) {}

  private PlaceIndex(List<Place> places, Syntax syntax) {
    this.syntax = syntax;
    for (Place place : places) {
      byId.put(place.id(), place);
      place.mentions().forEach(span -> add(span, place));
    }
  }

  /** An index of these places over the trees of their document. */
  public static PlaceIndex of(List<Place> places, Syntax syntax) {
    return new PlaceIndex(places, syntax);
  }

  private void add(Span span, Place place) {
    Optional<Token> head = syntax.headOf(span);
    if (head.isEmpty()) {
      return;
    }
    Mention mention = new Mention(span, head.get().index(), place);
    for (Token token : syntax.tokensIn(span)) {
      byToken.merge(token.index(), mention, (old, now) -> isCloser(now, old) ? now : old);
    }
  }

  private static boolean isCloser(Mention now, Mention old) {
    return now.span().length() < old.span().length();
  }

  /** The place with this id. */
  public Optional<Place> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The place of the shortest mention that covers the token. */
  public Optional<Place> at(Token token) {
    return Optional.ofNullable(byToken.get(token.index())).map(Mention::place);
  }

  /** The places with a mention inside the span, in text order. */
  public List<Place> in(Span span) {
    return syntax.tokensIn(span).stream().flatMap(token -> at(token).stream()).distinct().toList();
  }

  /**
   * The place that the noun phrase with this head denotes: its own, else that of its apposition.
   */
  public Optional<Place> of(Token head) {
    Mention own = byToken.get(head.index());
    if (own != null && own.head() == head.index()) {
      return Optional.of(own.place());
    }
    return syntax.children(head, "flat", "compound", "appos").stream()
        .flatMap(child -> at(child).stream())
        .findFirst();
  }

  /** The places that the noun phrase with this head and its conjuncts denote, in order. */
  public List<Place> phrase(Token head) {
    List<Place> found = new ArrayList<>(of(head).stream().toList());
    syntax.children(head, "conj").forEach(conjunct -> found.addAll(phrase(conjunct)));
    return found.stream().distinct().toList();
  }
}
