package org.hearsay.annotators.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.actor.phrase.PartyNouns;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;
import org.hearsay.model.Span;
import org.hearsay.model.facts.Actor;
import org.hearsay.model.facts.ActorKind;
import org.jspecify.annotations.Nullable;

/**
 * Finds the actors that words of the text denote.
 *
 * <p>Immutable. Empty lists mean that nobody is denoted; several actors mean that the words stand
 * for several, in the order of their ids.
 */
public final class ActorIndex {
  private static final int LONGEST_TITLE = 8;
  private final Syntax syntax;
  private final Map<String, Actor> byId = new HashMap<>();
  private final Map<Integer, List<Mention>> byHead = new HashMap<>();
  private final Map<Integer, List<Mention>> byToken = new HashMap<>();

  private record Mention(Span span, int head, Actor actor) {}

  private ActorIndex(List<Actor> actors, Syntax syntax) {
    this.syntax = syntax;
    for (Actor actor : actors) {
      byId.put(actor.id(), actor);
      actor.mentions().forEach(span -> add(span, actor));
    }
    byHead.values().forEach(list -> list.sort(Comparator.comparingInt(m -> -m.span().length())));
    byToken.values().forEach(list -> list.sort(Comparator.comparingInt(m -> m.span().length())));
  }

  /** An index of these actors over the trees of their document. */
  public static ActorIndex of(List<Actor> actors, Syntax syntax) {
    return new ActorIndex(actors, syntax);
  }

  private void add(Span span, Actor actor) {
    Optional<Token> head = syntax.headOf(span);
    if (head.isEmpty()) {
      return;
    }
    Mention mention = new Mention(span, head.get().index(), actor);
    byHead.computeIfAbsent(mention.head(), each -> new ArrayList<>()).add(mention);
    for (Token token : syntax.tokensIn(span)) {
      byToken.computeIfAbsent(token.index(), each -> new ArrayList<>()).add(mention);
    }
  }

  /** The actor with this id. */
  public Optional<Actor> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The actors of the longest mention headed by the token, else of the shortest that covers it. */
  public List<Actor> at(Token token) {
    List<Actor> headed = first(byHead.get(token.index()));
    return headed.isEmpty() ? first(byToken.get(token.index())) : headed;
  }

  /** The actors of the mention that is the span, else those that its head and conjuncts denote. */
  public List<Actor> at(Span span) {
    Optional<Token> head = syntax.headOf(span);
    if (head.isEmpty()) {
      return List.of();
    }
    List<Actor> same =
        syntax.tokensIn(span).stream()
            .limit(1)
            .flatMap(token -> byToken.getOrDefault(token.index(), List.of()).stream())
            .filter(mention -> mention.span().equals(span))
            .map(Mention::actor)
            .toList();
    if (!same.isEmpty()) {
      return same;
    }
    List<Actor> headed = phraseWithin(head.get(), span);
    return headed.isEmpty() ? lastIn(span) : headed;
  }

  // Where the tree has no head for the words, the last mention among them.
  private List<Actor> lastIn(Span span) {
    List<Token> tokens = syntax.tokensIn(span);
    for (int i = tokens.size() - 1; i >= 0; i--) {
      List<Mention> inside =
          byToken.getOrDefault(tokens.get(i).index(), List.of()).stream()
              .filter(mention -> span.contains(mention.span()))
              .toList();
      if (!inside.isEmpty()) {
        return first(inside.subList(inside.size() - 1, inside.size()));
      }
    }
    return List.of();
  }

  private List<Actor> phraseWithin(Token head, Span span) {
    Set<Actor> found = new LinkedHashSet<>(of(head));
    for (Token conjunct : syntax.children(head, "conj")) {
      if (span.contains(conjunct.span())) {
        found.addAll(phraseWithin(conjunct, span));
      }
    }
    return List.copyOf(found);
  }

  /**
   * The actors that the noun phrase with this head denotes, conjuncts left out: those of its own
   * mention, else of the name that its title belongs to, else the side that its forces, officials
   * or government belong to.
   */
  public List<Actor> of(Token head) {
    List<Actor> own = first(byHead.get(head.index()));
    boolean person = own.stream().anyMatch(actor -> actor.kind() == ActorKind.PERSON);
    Optional<Actor> titled =
        person || own.size() > 1 ? Optional.empty() : titled(head, own.isEmpty());
    if (titled.isPresent()) {
      return List.of(titled.get());
    }
    if (!own.isEmpty()) {
      return own;
    }
    List<Actor> named = ofChildren(head, "flat", "appos");
    if (!named.isEmpty() && isNominal(head)) {
      return named;
    }
    if (PartyNouns.denoteTheirSide(head.lemma().toLowerCase(Locale.ROOT))) {
      return ofChildren(head, "amod", "compound", "nmod:poss", "nmod");
    }
    return List.of();
  }

  // "Kremlin spokesman Dmitry Peskov" is Peskov, wherever the tree puts the head.
  private Optional<Actor> titled(Token head, boolean atOnce) {
    int limit = Math.min(syntax.tokens().size(), head.index() + LONGEST_TITLE);
    for (int i = head.index() + 1; i < limit && isTitleWord(syntax.token(i), head); i++) {
      for (Mention mention : byToken.getOrDefault(i, List.of())) {
        boolean begins = mention.span().begin() == syntax.token(i).span().begin();
        if (mention.actor().kind() == ActorKind.PERSON
            && begins
            && isName(syntax.token(i))
            && (atOnce || i > head.index() + 1)) {
          return Optional.of(mention.actor());
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isName(Token token) {
    return token.upos().equals("PROPN") && Character.isUpperCase(token.text().charAt(0));
  }

  private static boolean isTitleWord(Token token, Token head) {
    boolean word =
        token.upos().equals("PROPN") || token.upos().equals("NOUN") || token.upos().equals("ADJ");
    return token.sentence() == head.sentence()
        && (word || token.text().equals("of") || token.text().equals("-"));
  }

  /** The actors that the noun phrase with this head denotes, its conjuncts included, in order. */
  public List<Actor> phrase(Token head) {
    Set<Actor> found = new LinkedHashSet<>(of(head));
    for (Token conjunct : syntax.children(head, "conj")) {
      found.addAll(phrase(conjunct));
    }
    return List.copyOf(found);
  }

  private List<Actor> ofChildren(Token head, String... relations) {
    for (String relation : relations) {
      for (Token child : syntax.children(head, relation)) {
        List<Actor> found = first(byHead.get(child.index()));
        if (!found.isEmpty() && isOwner(child)) {
          return found;
        }
      }
    }
    return List.of();
  }

  // "forces of Russia" are Russia's, "forces in Belarus" are not Belarus's.
  private boolean isOwner(Token child) {
    return !child.relation().equals("nmod")
        || syntax.child(child, "case").map(mark -> mark.lemma().equals("of")).orElse(true);
  }

  private static boolean isNominal(Token token) {
    return token.upos().equals("NOUN") || token.upos().equals("PROPN");
  }

  private static List<Actor> first(@Nullable List<Mention> mentions) {
    if (mentions == null) {
      return List.of();
    }
    Span span = mentions.get(0).span();
    return mentions.stream().filter(m -> m.span().equals(span)).map(Mention::actor).toList();
  }
}
