package org.hearsay.annotators.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.actor.ActorIndex;
import org.hearsay.annotators.claim.reporting.Draft;
import org.hearsay.annotators.claim.reporting.Quoting;
import org.hearsay.annotators.claim.reporting.TokenSpans;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;
import org.hearsay.model.Span;
import org.hearsay.model.SpanGrid;
import org.hearsay.model.facts.Actor;

/**
 * Tells the media that carried somebody's words from those words' source.
 *
 * <p>An outlet that reports what another says is {@code via} of the other's saying; on its own it
 * is the source.
 */
final class Carriers {
  private static final Set<String> CITING = Set.of("citing", "quoting");
  private static final Set<String> REPORTING =
      Set.of("report", "say", "write", "broadcast", "publish", "air");
  private static final Set<String> QUOTED = Set.of("quoted", "cited");
  private static final double MOSTLY = 0.6;
  private static final int FEW = 4;

  private final Syntax syntax;
  private final TokenSpans spans;
  private final ActorIndex actors;
  private final Media media;

  Carriers(Syntax syntax, ActorIndex actors, Media media) {
    this.syntax = syntax;
    this.spans = new TokenSpans(syntax);
    this.actors = actors;
    this.media = media;
  }

  /** The sayings with their carriers, without those that only tell who carried another. */
  List<Saying> apply(List<Saying> sayings) {
    List<Saying> cited =
        sayings.stream()
            .filter(saying -> !isCiting(saying))
            .map(this::citing)
            .map(this::quotedBy)
            .map(this::quotedFrom)
            .toList();
    List<Saying> carried = new ArrayList<>(cited);
    SpanGrid places = new SpanGrid();
    for (int i = 0; i < cited.size(); i++) {
      places.add(wholeTokens(cited.get(i).whole()), i);
    }
    Set<Integer> gone = new HashSet<>();
    for (int i = 0; i < cited.size(); i++) {
      if (media.isMedia(cited.get(i)) && carry(cited.get(i), carried, places)) {
        gone.add(i);
      }
    }
    List<Saying> kept = new ArrayList<>();
    for (int i = 0; i < carried.size(); i++) {
      if (!gone.contains(i)) {
        kept.add(trailing(carried.get(i)));
      }
    }
    return kept;
  }

  // "the agency reported, citing two officers": the officers are the source
  private Saying citing(Saying saying) {
    if (saying.cueHead().isEmpty() || !media.isMedia(saying) || isCiting(saying)) {
      return saying;
    }
    Token cue = saying.cueHead().get();
    return syntax.tokensOf(syntax.sentenceOf(cue)).stream()
        .filter(token -> CITING.contains(token.text()))
        .filter(token -> !saying.draft().covers(token.span()))
        .findFirst()
        .flatMap(this::citedBy)
        .map(object -> cited(saying, object))
        .orElse(saying);
  }

  // "the agency quoted the minister as saying"
  private Saying quotedFrom(Saying saying) {
    List<Token> cue = saying.draft().cue().map(syntax::tokensIn).orElse(List.of());
    Optional<Token> quoter = cue.stream().findFirst().flatMap(new Quoting(syntax)::quoter);
    if (quoter.isEmpty() || !saying.via().isEmpty()) {
      return saying;
    }
    int first = syntax.sentenceOf(quoter.get()).firstToken();
    List<Actor> outlets =
        outletsBefore(quoter.get().index(), Math.max(first, quoter.get().index() - FEW));
    return outlets.isEmpty() ? saying : saying.withVia(outlets);
  }

  private List<Actor> outletsBefore(int last, int first) {
    for (int at = last - 1; at >= first; at--) {
      List<Actor> found = actors.at(syntax.token(at)).stream().filter(media::isMedia).toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  // "was quoted as saying by the agency", "was quoted by the agency as saying"
  private Saying quotedBy(Saying saying) {
    List<Token> cue = saying.draft().cue().map(syntax::tokensIn).orElse(List.of());
    boolean quoted = cue.stream().anyMatch(word -> QUOTED.contains(word.text()));
    if (!quoted || !saying.via().isEmpty()) {
      return saying;
    }
    int last = cue.get(cue.size() - 1).index();
    int limit = Math.min(syntax.sentenceOf(cue.get(0)).endToken(), last + FEW + FEW);
    for (int at = cue.get(0).index(); at < limit; at++) {
      boolean by = at > cue.get(0).index() && syntax.token(at - 1).text().equals("by");
      if (by) {
        List<Actor> outlets = outletsFrom(at, limit);
        return outlets.isEmpty() ? saying : saying.withVia(outlets);
      }
    }
    return saying;
  }

  private List<Actor> outletsFrom(int first, int limit) {
    for (int at = first; at < limit; at++) {
      List<Actor> found = actors.at(syntax.token(at)).stream().filter(media::isMedia).toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private boolean isCiting(Saying saying) {
    return saying.cueHead().map(Token::text).filter(CITING::contains).isPresent();
  }

  private Optional<Token> citedBy(Token citing) {
    Optional<Token> object = syntax.child(citing, "obj");
    int next = citing.index() + 1;
    boolean more = next < syntax.sentenceOf(citing).endToken();
    boolean nominal = object.filter(head -> !head.upos().equals("ADJ")).isPresent();
    return nominal || !more ? object : Optional.of(headOfPhrase(next));
  }

  // The last noun of the phrase that begins here.
  private Token headOfPhrase(int first) {
    int at = first;
    Token head = syntax.token(first);
    int limit = syntax.sentenceOf(head).endToken();
    while (at < limit
        && Set.of("DET", "ADJ", "NUM", "NOUN", "PROPN").contains(syntax.token(at).upos())) {
      head = syntax.token(at);
      at++;
    }
    return head;
  }

  private Saying cited(Saying saying, Token object) {
    List<Speaker> speakers = new ArrayList<>();
    Span mention =
        actors.of(object).stream()
            .flatMap(actor -> actor.mentions().stream())
            .filter(span -> span.contains(object.span()))
            .findFirst()
            .orElse(object.span());
    for (Actor actor : actors.phrase(object)) {
      speakers.add(Speaker.of(actor, Optional.of(mention)));
    }
    if (speakers.isEmpty()) {
      String reason = "the cited source is nobody the text makes known";
      speakers.add(Speaker.unknown(reason, Optional.of(mention)));
    }
    List<Actor> via = new ArrayList<>(saying.via());
    media.outlet(saying).ifPresent(via::add);
    return saying.withSpeakers(speakers).withVia(via);
  }

  // Hands the outlet on to the sayings it carries; true when nothing else is left of its own.
  private boolean carry(Saying outlet, List<Saying> sayings, SpanGrid places) {
    BitSet own = spans.tokens(outlet.draft().content());
    boolean carries = false;
    BitSet near = places.near(surroundings(outlet));
    for (int i = near.nextSetBit(0); i >= 0; i = near.nextSetBit(i + 1)) {
      Saying saying = sayings.get(i);
      if (isCarried(saying, outlet, own) && !media.isMedia(saying) && !saying.equals(outlet)) {
        List<Actor> via = new ArrayList<>(saying.via());
        media.outlet(outlet).ifPresent(via::add);
        sayings.set(i, saying.withVia(via));
        own.andNot(spans.tokens(List.of(saying.whole())));
        carries = true;
      }
    }
    return carries && words(own) <= FEW;
  }

  // All that it can carry stands among its words or in the sentence of its cue.
  private Span surroundings(Saying outlet) {
    Span whole = wholeTokens(outlet.whole());
    return outlet.cueHead().map(cue -> whole.cover(syntax.sentenceOf(cue).span())).orElse(whole);
  }

  private Span wholeTokens(Span span) {
    List<Token> inside = syntax.tokensIn(span);
    return inside.isEmpty()
        ? span
        : span.cover(inside.get(0).span()).cover(inside.get(inside.size() - 1).span());
  }

  private boolean isCarried(Saying saying, Saying outlet, BitSet own) {
    if (saying.draft().origin() == Draft.Origin.NOUN || saying.draft().cue().isEmpty()) {
      return false;
    }
    if (outlet.draft().origin() == Draft.Origin.NOUN && !saying.draft().covers(outlet.signal())) {
      return outlet.draft().covers(saying.signal());
    }
    if (outlet.draft().content().isEmpty()) {
      return isJustBefore(saying, outlet);
    }
    if (outlet.draft().covers(saying.draft().anchor())) {
      return true;
    }
    BitSet theirs = spans.tokens(saying.draft().content());
    int size = theirs.cardinality();
    theirs.and(own);
    return size > 0 && theirs.cardinality() >= MOSTLY * size;
  }

  // "..., she said, the agency reported"
  private boolean isJustBefore(Saying saying, Saying outlet) {
    int begin = outlet.signal().begin();
    int end = saying.signal().end();
    return end <= begin
        && syntax.tokensIn(new Span(end - 1, begin + 1)).stream().filter(TokenSpans::isWord).count()
            <= FEW
        && saying.cueHead().map(Token::sentence).equals(outlet.cueHead().map(Token::sentence));
  }

  private int words(BitSet tokens) {
    return (int) tokens.stream().filter(at -> TokenSpans.isWord(syntax.token(at))).count();
  }

  // "..., an official said, the agency reported": a carrier with no draft of its own
  private Saying trailing(Saying saying) {
    if (!saying.via().isEmpty() || media.isMedia(saying) || saying.draft().cue().isEmpty()) {
      return saying;
    }
    int at = syntax.tokensIn(saying.signal()).stream().mapToInt(Token::index).max().orElse(-1) + 1;
    if (at <= 0 || at >= syntax.tokens().size() || !syntax.token(at).text().equals(",")) {
      return saying;
    }
    int end = Math.min(syntax.sentenceOf(syntax.token(at)).endToken(), at + 9);
    for (int i = at + 1; i < end; i++) {
      Optional<Actor> outlet =
          actors.at(syntax.token(i)).stream().filter(media::isMedia).findFirst();
      if (outlet.isPresent() && isReporting(i, at, end)) {
        return saying.withVia(List.of(outlet.get()));
      }
    }
    return saying;
  }

  private boolean isReporting(int name, int comma, int end) {
    for (int i = comma + 1; i < end; i++) {
      Token token = syntax.token(i);
      boolean before = i < name && token.lemma().equals("according");
      if (before || (i > name && REPORTING.contains(token.lemma()))) {
        return true;
      }
    }
    return false;
  }
}
