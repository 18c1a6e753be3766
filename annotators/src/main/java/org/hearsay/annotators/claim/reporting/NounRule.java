package org.hearsay.annotators.claim.reporting;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.knowledge.lexicon.ClaimCue;
import org.hearsay.knowledge.lexicon.ClaimCues;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;
import org.hearsay.model.Span;
import org.hearsay.model.facts.Act;

/** Reads a noun that names a saying: "allegations from the envoy that", "fears of a new raid". */
final class NounRule {
  private static final Set<String> ABOUT = Set.of("about", "over", "of");
  private static final Map<String, Set<String>> PREPOSITIONS =
      Map.ofEntries(
          Map.entry("allegation", Set.of("of", "about")),
          Map.entry("accusation", Set.of("of", "about")),
          Map.entry("claim", Set.of("of", "about")),
          Map.entry("rumor", ABOUT),
          Map.entry("rumour", ABOUT),
          Map.entry("report", Set.of("of")),
          Map.entry("concern", Set.of("about", "over")),
          Map.entry("fear", ABOUT),
          Map.entry("worry", Set.of("about", "over")),
          Map.entry("suspicion", ABOUT),
          Map.entry("speculation", Set.of("about", "over")),
          Map.entry("doubt", Set.of("about", "over")),
          Map.entry("warning", Set.of("of", "about", "against")),
          Map.entry("demand", Set.of("for")),
          Map.entry("call", Set.of("for")),
          Map.entry("appeal", Set.of("for")),
          Map.entry("plea", Set.of("for")),
          Map.entry("hope", Set.of("for", "of")),
          Map.entry("denial", Set.of("of")),
          Map.entry("criticism", Set.of("of", "over")),
          Map.entry("condemnation", Set.of("of")),
          Map.entry("admission", Set.of("of")),
          Map.entry("confirmation", Set.of("of")),
          Map.entry("prediction", Set.of("of")),
          Map.entry("promise", Set.of("of")),
          Map.entry("threat", Set.of("of")));
  private static final Set<String> INFINITIVES =
      Set.of(
          "threat", "promise", "vow", "pledge", "demand", "call", "appeal", "refusal", "oath",
          "claim");
  private static final Set<String> GIVING =
      Set.of(
          "make",
          "issue",
          "raise",
          "voice",
          "express",
          "level",
          "repeat",
          "renew",
          "reiterate",
          "give",
          "lodge",
          "deliver",
          "air",
          "have",
          "share",
          "withdraw",
          "retract");
  private static final Set<String> UNSAID = Set.of("comment", "response", "reply");
  private static final Set<String> SAID_BY = Set.of("from", "by", "among");
  private static final Set<String> FROM = Set.of("from", "by", "among", "within");

  private final Syntax syntax;
  private final Clauses clauses;
  private final Phrases phrases;
  private final ClaimCues cues;

  NounRule(Syntax syntax, Phrases phrases, ClaimCues cues) {
    this.syntax = syntax;
    this.clauses = new Clauses(syntax);
    this.phrases = phrases;
    this.cues = cues;
  }

  /** The attribution that the noun makes; empty when it makes none. */
  Optional<Draft> read(Token noun) {
    Optional<ClaimCue> cue = cues.noun(noun.lemma());
    if (UNSAID.contains(noun.lemma()) && clauses.isNegated(noun)) {
      return silence(noun);
    }
    if (!noun.upos().equals("NOUN") || cue.isEmpty() || clauses.isNegated(noun)) {
      return Optional.empty();
    }
    BitSet clause = clauseOf(noun).isPresent() ? clause(noun) : clauseBehind(noun);
    boolean isClause = !clause.isEmpty();
    BitSet content = isClause ? clause : prepositional(noun);
    Optional<Span> source = source(noun);
    boolean charge = cue.get().act() == Act.ACCUSE && PREPOSITIONS.containsKey(noun.lemma());
    boolean sourced = source.isPresent() && charge;
    if (content.isEmpty() && !sourced) {
      return Optional.empty();
    }
    source.ifPresent(span -> content.andNot(phrases.spans().tokens(List.of(span))));
    List<Span> spans = phrases.spans().spans(content);
    if (spans.isEmpty() && !sourced) {
      return Optional.empty();
    }
    double confidence = isClause ? 0.6 : 0.5;
    return Optional.of(
        new Draft(source, Optional.of(noun.span()), spans, Draft.Origin.NOUN, confidence));
  }

  // "There was no immediate comment from Lima"
  private Optional<Draft> silence(Token noun) {
    return syntax.children(noun, "nmod").stream()
        .filter(child -> clauses.caseOf(child).filter("from"::equals).isPresent())
        .filter(phrases::canSpeak)
        .findFirst()
        .map(child -> Optional.of(ownerPhrase(child)))
        .map(
            source ->
                new Draft(source, Optional.of(noun.span()), List.of(), Draft.Origin.NOUN, 0.5));
  }

  private Optional<Token> clauseOf(Token noun) {
    return syntax.children(noun, "acl", "ccomp", "appos").stream()
        .filter(child -> child.index() > noun.index() && !child.relation().equals("acl:relcl"))
        .filter(
            child -> syntax.child(child, "mark").filter(mark -> isOpener(noun, mark)).isPresent())
        .findFirst();
  }

  private static boolean isOpener(Token noun, Token mark) {
    return mark.lemma().equals("that")
        || (mark.text().equals("to") && INFINITIVES.contains(noun.lemma()));
  }

  private BitSet clause(Token noun) {
    BitSet content = new BitSet();
    clauseOf(noun)
        .ifPresent(
            clause -> {
              content.or(phrases.spans().subtree(clause));
              syntax.children(clause, "mark").stream()
                  .filter(mark -> mark.lemma().equals("that"))
                  .forEach(mark -> content.clear(mark.index()));
            });
    return content;
  }

  // "speculation among diplomats that": by place, where the tree has it otherwise
  private BitSet clauseBehind(Token noun) {
    int at = noun.index() + 1;
    int limit = syntax.sentenceOf(noun).endToken();
    if (at < limit && FROM.contains(syntax.token(at).text())) {
      Optional<Token> party = phrases.objectOf(syntax.token(at));
      at = party.map(head -> head.index() + 1).orElse(at);
    }
    boolean that =
        at + 1 < limit
            && syntax.token(at).text().equals("that")
            && (syntax.token(at).upos().equals("SCONJ") || opensClause(syntax.token(at + 1)));
    boolean whole = that && at + 2 < limit && hasVerb(at + 1, limit);
    return whole ? phrases.clauseFrom(syntax.token(at)) : new BitSet();
  }

  // "a report by the paper that it had paid", "that" taken for a relative
  private static boolean opensClause(Token next) {
    return next.isRelation("nsubj") && next.xpos().equals("PRP");
  }

  private boolean hasVerb(int from, int limit) {
    return syntax.tokens().subList(from, limit).stream()
        .anyMatch(token -> token.upos().equals("VERB") || token.upos().equals("AUX"));
  }

  private BitSet prepositional(Token noun) {
    BitSet content = new BitSet();
    Set<String> wanted = PREPOSITIONS.getOrDefault(noun.lemma(), Set.of());
    for (Token child : syntax.children(noun, "nmod", "acl", "obl")) {
      Optional<Token> mark = syntax.child(child, "case", "mark");
      if (mark.isPresent() && wanted.contains(mark.get().text()) && child.index() > noun.index()) {
        content.or(phrases.spans().subtree(child));
        content.clear(mark.get().index());
      }
    }
    return content;
  }

  private Optional<Span> source(Token noun) {
    for (Token child : syntax.children(noun)) {
      boolean from = clauses.caseOf(child).filter(FROM::contains).isPresent();
      boolean owner = child.relation().equals("nmod:poss");
      boolean people = child.isRelation("compound") || child.isRelation("amod");
      if ((child.isRelation("nmod") && from)
          || (owner && (phrases.canSpeak(child) || child.upos().equals("PRON")))
          || (people && child.upos().equals("PROPN"))
          || (child.isRelation("amod") && Character.isUpperCase(child.text().charAt(0)))) {
        return Optional.of(ownerPhrase(child));
      }
    }
    return fromBehind(noun).or(() -> giver(noun));
  }

  // "allegations from the United States", wherever the tree hangs the party
  private Optional<Span> fromBehind(Token noun) {
    int at = noun.index() + 1;
    if (at >= syntax.sentenceOf(noun).endToken() || !SAID_BY.contains(syntax.token(at).text())) {
      return Optional.empty();
    }
    return phrases
        .objectOf(syntax.token(at))
        .filter(phrases::canSpeak)
        .map(party -> syntax.spanOf(at + 1, party.index() + 1));
  }

  private Span ownerPhrase(Token owner) {
    Span phrase = phrases.nounPhrase(owner);
    List<Token> tokens = syntax.tokensIn(phrase);
    Token last = tokens.get(tokens.size() - 1);
    boolean possessive = last.xpos().equals("POS") && tokens.size() > 1;
    return possessive
        ? new Span(phrase.begin(), tokens.get(tokens.size() - 2).span().end())
        : phrase;
  }

  // "made the allegation that": who makes it
  private Optional<Span> giver(Token noun) {
    return syntax
        .head(noun)
        .filter(verb -> noun.isRelation("obj") && GIVING.contains(verb.lemma()))
        .flatMap(clauses::speaker)
        .filter(phrases::canSpeak)
        .map(phrases::nounPhrase);
  }
}
