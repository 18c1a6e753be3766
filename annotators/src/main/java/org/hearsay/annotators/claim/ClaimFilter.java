package org.hearsay.annotators.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.claim.quotation.Quotation;
import org.hearsay.annotators.claim.reporting.Clauses;
import org.hearsay.annotators.claim.reporting.Draft;
import org.hearsay.knowledge.lexicon.ClaimCues;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;
import org.hearsay.model.Span;
import org.hearsay.model.facts.Act;

/** Keeps sayings and thoughts, and leaves intentions and decisions to the events. */
final class ClaimFilter {
  private static final Set<String> DECISIONS =
      Set.of(
          "plan", "intend", "aim", "approve", "decide", "try", "seek", "vote", "prepare", "plot",
          "choose", "sign", "opt", "attempt", "like", "love", "hate", "enjoy", "win", "lead",
          "work", "manage", "fail", "will", "hold", "pass");
  private static final Set<String> PHASES =
      Set.of("begin", "start", "continue", "keep", "go", "resume", "proceed");
  private static final Set<String> AGREEING = Set.of("agree", "refuse", "decline", "move");
  private static final Set<String> ANSWERING =
      Set.of("comment", "answer", "respond", "say", "confirm", "discuss", "elaborate", "speak");

  private static final Set<String> REFUSING =
      Set.of("reject", "rebuff", "dismiss", "contest", "refuse");
  private static final Set<String> OFFERS =
      Set.of(
          "proposal",
          "offer",
          "plan",
          "deal",
          "bid",
          "request",
          "call",
          "appeal",
          "demand",
          "ultimatum",
          "invitation",
          "resolution",
          "truce",
          "ceasefire",
          "agreement",
          "motion",
          "amendment",
          "petition",
          "mediation",
          "terms",
          "visit",
          "result",
          "bill",
          "draft",
          "list",
          "term",
          "deadline",
          "order",
          "condition",
          "talk",
          "talks",
          "penalty");
  private static final Set<String> NOBODY = Set.of("neither", "no", "none", "nobody");
  private static final Set<String> UNSAID_IF_NEGATED =
      Set.of("accuse", "blame", "threaten", "demand", "condemn", "discuss", "promise", "urge");
  private static final Set<String> EMPTY = Set.of("DET", "PRON", "ADP", "PART", "CCONJ", "PUNCT");
  private static final Set<String> SUBSTANTIAL = Set.of("NOUN", "PROPN", "VERB", "ADJ");
  private static final double SURE = 0.85;
  private static final double LIKELY = 0.5;
  private static final int FEW = 3;

  private final Syntax syntax;
  private final Deeds deeds;
  private final Clauses clauses;
  private final List<Quotation> quotations;

  ClaimFilter(Syntax syntax, ClaimCues cues, List<Quotation> quotations) {
    this.syntax = syntax;
    this.deeds = new Deeds(syntax, cues);
    this.clauses = new Clauses(syntax);
    this.quotations = List.copyOf(quotations);
  }

  /** Whether a draft with this act is a claim; its cue may be one that the lexicon knows. */
  boolean isClaim(Draft draft, Act act, boolean known) {
    if (!isSure(draft, known) || !hasEnough(draft, act)) {
      return false;
    }
    if (draft.origin() == Draft.Origin.IDIOM) {
      return act != Act.DENY || !isRefusedOffer(draft);
    }
    Optional<Token> head = draft.cue().flatMap(syntax::headOf);
    if (head.isPresent() && (isDecision(draft, head.get()) || deeds.isDeed(draft, head.get()))) {
      return false;
    }
    if (isNobody(draft) || (head.isPresent() && isUncharged(head.get()))) {
      return false;
    }
    if (act == Act.DENY
        && head.isPresent()
        && (isRefusal(draft, head.get()) || isNotConfirmedEither(head.get()))) {
      return false;
    }
    return act != Act.THINK || isProposition(draft);
  }

  // "Neither side has claimed": nobody did
  private boolean isNobody(Draft draft) {
    return draft
        .source()
        .map(syntax::tokensIn)
        .filter(words -> !words.isEmpty())
        .filter(words -> NOBODY.contains(words.get(0).text().toLowerCase(Locale.ROOT)))
        .isPresent();
  }

  // "has not accused anybody": nobody is charged
  private boolean isUncharged(Token cue) {
    return UNSAID_IF_NEGATED.contains(cue.lemma()) && clauses.isNegated(cue);
  }

  // "neither confirmed nor denied": not denied
  private boolean isNotConfirmedEither(Token cue) {
    int first = Math.max(syntax.sentenceOf(cue).firstToken(), cue.index() - FEW);
    List<String> before =
        syntax.tokens().subList(first, cue.index()).stream().map(Token::lemma).toList();
    return before.contains("confirm") && (before.contains("nor") || before.contains("or"));
  }

  // "rejected the offer": an event, since no statement is denied
  private boolean isRefusal(Draft draft, Token cue) {
    return REFUSING.contains(cue.lemma()) && isRefusedOffer(draft);
  }

  private boolean isRefusedOffer(Draft draft) {
    return draft.content().stream()
        .limit(1)
        .flatMap(part -> syntax.headOf(part).stream())
        .anyMatch(head -> !head.upos().equals("VERB") && OFFERS.contains(head.lemma()));
  }

  private boolean isSure(Draft draft, boolean known) {
    return switch (draft.origin()) {
      case TAGGER ->
          known || (isQuoting(draft) && draft.confidence() >= LIKELY) || draft.confidence() >= SURE;
      case RULE -> !isQuotedChatter(draft);
      case BOTH, NOUN, RELATIVE, RETRACTION, IDIOM, QUOTATION, CONTINUATION -> true;
    };
  }

  private boolean isQuoting(Draft draft) {
    return draft.content().stream().anyMatch(part -> Quotation.isSpeechIn(quotations, part));
  }

  // "I think", "you say", "they want" inside somebody's words
  private boolean isQuotedChatter(Draft draft) {
    boolean general =
        draft
            .source()
            .map(syntax::tokensIn)
            .filter(words -> words.size() == 1)
            .filter(words -> words.get(0).upos().equals("PRON"))
            .isPresent();
    return general
        && Quotation.touching(quotations, draft.anchor()).stream()
            .anyMatch(each -> each.outer().contains(draft.anchor()));
  }

  // A cue alone says nothing, but a denial or a refusal does; a few loose words in marks are a
  // name.
  private boolean hasEnough(Draft draft, Act act) {
    if (draft.content().isEmpty()) {
      return act == Act.DENY
          || act == Act.DECLINE
          || draft.origin() == Draft.Origin.NOUN
          || draft.origin() == Draft.Origin.IDIOM;
    }
    List<Token> words =
        draft.content().stream().flatMap(part -> syntax.tokensIn(part).stream()).toList();
    boolean empty = words.stream().allMatch(word -> EMPTY.contains(word.upos()));
    if (empty && draft.origin() != Draft.Origin.RETRACTION && act != Act.DENY) {
      return false;
    }
    if (draft.origin() != Draft.Origin.QUOTATION || draft.cue().isPresent()) {
      return true;
    }
    return words.size() > FEW || words.stream().anyMatch(word -> word.upos().equals("VERB"));
  }

  private boolean isDecision(Draft draft, Token head) {
    if (isQuoting(draft)) {
      return false;
    }
    String lemma = head.lemma().toLowerCase(Locale.ROOT);
    boolean toDo = opensWithTo(draft);
    if (DECISIONS.contains(lemma)) {
      return true;
    }
    if (PHASES.contains(lemma)) {
      return syntax.tokensIn(draft.cue().orElseThrow()).stream()
          .noneMatch(word -> word.index() > head.index() && word.upos().equals("VERB"));
    }
    if (AGREEING.contains(lemma)) {
      boolean answers =
          syntax.tokensIn(draft.cue().orElseThrow()).stream()
              .anyMatch(word -> ANSWERING.contains(word.lemma()));
      return toDo || (!lemma.equals("agree") && !answers);
    }
    return false;
  }

  private boolean opensWithTo(Draft draft) {
    return draft.content().stream()
        .limit(1)
        .map(syntax::tokensIn)
        .anyMatch(words -> !words.isEmpty() && words.get(0).text().equals("to"));
  }

  private boolean isProposition(Draft draft) {
    for (Span part : draft.content()) {
      List<Token> words = syntax.tokensIn(part);
      if (words.stream().anyMatch(word -> SUBSTANTIAL.contains(word.upos()))
          && (words.size() > 1 || !words.get(0).upos().equals("ADJ"))) {
        return true;
      }
    }
    return false;
  }
}
