package org.hearsay.annotators.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.claim.frame.Frames;
import org.hearsay.annotators.claim.idiom.IdiomFinder;
import org.hearsay.annotators.claim.reporting.Clauses;
import org.hearsay.annotators.claim.reporting.Draft;
import org.hearsay.knowledge.lexicon.ClaimCue;
import org.hearsay.knowledge.lexicon.ClaimCues;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;
import org.hearsay.model.Span;
import org.hearsay.model.facts.Act;

/** Reads from a cue what a source does by saying something. */
final class ActReader {
  private static final Set<String> STATEMENTS =
      Set.of(
          "statement",
          "allegation",
          "accusation",
          "claim",
          "charge",
          "report",
          "suggestion",
          "assertion",
          "rumor",
          "rumour",
          "story",
          "information",
          "speculation",
          "this",
          "these",
          "those",
          "that",
          "it",
          "everything",
          "all",
          "insinuation",
          "account",
          "comment",
          "finding",
          "conclusion",
          "version",
          "verdict",
          "figure",
          "number",
          "toll",
          "video",
          "footage",
          "image",
          "photograph",
          "photo",
          "picture",
          "recording",
          "document",
          "letter",
          "result");
  private static final Set<String> REJECTING =
      Set.of(
          "false",
          "baseless",
          "unfounded",
          "unsubstantiated",
          "groundless",
          "fabricated",
          "fabrication",
          "untrue",
          "lie",
          "nonsense",
          "absurd",
          "fake",
          "invented",
          "fiction",
          "slander",
          "hoax",
          "disinformation",
          "misinformation",
          "propaganda",
          "ridiculous",
          "preposterous",
          "bogus",
          "unproven",
          "ludicrous",
          "hysteria",
          "incorrect",
          "inaccurate",
          "laughable",
          "farcical",
          "biased",
          "slanderous",
          "malicious",
          "misleading",
          "one-sided",
          "concocted",
          "far-fetched",
          "doctored",
          "staged",
          "forged",
          "forgery",
          "exaggerated",
          "exaggeration",
          "inflated",
          "overblown",
          "wrong",
          "mistaken",
          "mendacious",
          "fictitious",
          "spurious",
          "invention",
          "distortion",
          "smear",
          "libel",
          "rubbish",
          "fantasy",
          "myth",
          "nonsensical",
          "overstated",
          "tale");

  /** What one calls words that one does not believe. */
  private static final Set<String> SCORN =
      Set.of("hunt", "pretext", "excuse", "farce", "joke", "provocation", "theatre", "cynical");

  /** What only words can be. */
  private static final Set<String> UNTRUTHS =
      Set.of("lie", "fabrication", "hoax", "disinformation", "slander", "forgery", "invention");

  private static final Set<String> NAMING =
      Set.of("call", "brand", "label", "term", "describe", "denounce", "dub");
  private static final Set<String> UNSAID =
      Set.of("comment", "respond", "confirm", "answer", "elaborate", "say", "reply", "response");
  private static final Set<String> LIGHT =
      Set.of(
          "have",
          "go",
          "give",
          "hold",
          "know",
          "record",
          "carry",
          "list",
          "count",
          "air",
          "love",
          "like",
          "remember",
          "hear",
          "learn",
          "read",
          "show",
          "find",
          "attack",
          "lead",
          "support");
  private static final Set<String> PLAIN = Set.of("say", "tell", "write", "add", "post", "tweet");
  private static final Set<String> TO_ACT = Set.of("ask", "tell");

  private final Syntax syntax;
  private final Clauses clauses;
  private final ClaimCues cues;
  private final IdiomFinder idioms;

  ActReader(Syntax syntax, ClaimCues cues) {
    this.syntax = syntax;
    this.clauses = new Clauses(syntax);
    this.cues = cues;
    this.idioms = new IdiomFinder(syntax);
  }

  /** The act of a draft. */
  Act read(Draft draft) {
    if (draft.origin() == Draft.Origin.IDIOM) {
      return draft.cue().flatMap(this::idiom).orElse(Act.ASSERT);
    }
    Act act = draft.cue().map(this::byCue).orElse(Act.ASSERT);
    if (act == Act.ASK && isInfinitive(draft)) {
      return Act.DEMAND;
    }
    if (act == Act.ASSERT || act == Act.ACCUSE) {
      return rejects(draft) || isCalled(draft) ? Act.DENY : act;
    }
    return act;
  }

  // "asked Paris on Tuesday to back them", wherever the tree hangs what is asked
  private boolean isInfinitive(Draft draft) {
    return draft.content().stream()
        .limit(1)
        .flatMap(part -> syntax.tokensIn(part).stream().limit(1))
        .anyMatch(word -> word.text().equals("to") && word.upos().equals("PART"));
  }

  private Optional<Act> idiom(Span cue) {
    return syntax.tokensIn(cue).stream().findFirst().flatMap(idioms::act);
  }

  // "a charge that Lima called a pretext"
  private boolean isCalled(Draft draft) {
    return draft
        .cue()
        .flatMap(syntax::headOf)
        .filter(verb -> NAMING.contains(verb.lemma()) && verb.isRelation("acl"))
        .flatMap(syntax::head)
        .filter(noun -> noun.upos().equals("NOUN") && STATEMENTS.contains(noun.lemma()))
        .isPresent();
  }

  /** Whether a word of the cue is known to signal a saying or a thought. */
  boolean isKnown(Span cue) {
    List<Token> words = syntax.tokensIn(cue);
    return cues.phrase(joined(words)).isPresent()
        || words.stream()
            .anyMatch(
                word ->
                    !LIGHT.contains(word.lemma())
                        && (cueOf(word).isPresent() || isReporting(word)));
  }

  private static boolean isReporting(Token word) {
    return word.upos().equals("VERB")
        && Frames.shipped()
            .find(word.lemma())
            .filter(frame -> frame.contents().contains("that"))
            .isPresent();
  }

  private Act byCue(Span cue) {
    List<Token> words = syntax.tokensIn(cue);
    Optional<ClaimCue> phrase = cues.phrase(joined(words));
    if (phrase.isPresent()) {
      return phrase.get().act();
    }
    Act neutral = Act.ASSERT;
    boolean plain = words.stream().anyMatch(word -> PLAIN.contains(word.lemma()));
    for (Token word : words) {
      if (plain && word.upos().equals("NOUN")) {
        continue;
      }
      Optional<ClaimCue> found = cueOf(word);
      if (found.isPresent() && !found.get().neutral() && found.get().act() != Act.ASSERT) {
        return weighed(word, found.get().act());
      }
      if (UNSAID.contains(word.lemma()) && clauses.isNegated(word)) {
        neutral = Act.DECLINE;
      }
      if (TO_ACT.contains(word.lemma()) && takesInfinitive(word)) {
        neutral = Act.DEMAND;
      }
    }
    return neutral;
  }

  private Act weighed(Token word, Act act) {
    if (act == Act.ASK && takesInfinitive(word)) {
      return Act.DEMAND;
    }
    if ((clauses.isNegated(word) || isBehindNeither(word)) && act != Act.THINK) {
      return UNSAID.contains(word.lemma()) ? Act.DECLINE : Act.ASSERT;
    }
    return act;
  }

  // "neither confirmed nor denied"
  private boolean isBehindNeither(Token word) {
    return word.index() > 0 && syntax.token(word.index() - 1).text().equals("neither");
  }

  private boolean takesInfinitive(Token verb) {
    return syntax.children(verb, "xcomp", "ccomp", "advcl").stream()
        .anyMatch(
            child ->
                syntax.child(child, "mark").filter(mark -> mark.text().equals("to")).isPresent());
  }

  private Optional<ClaimCue> cueOf(Token word) {
    return switch (word.upos()) {
      case "VERB" -> cues.verb(word.lemma(), clauses.companions(word));
      case "NOUN" -> cues.noun(word.lemma());
      case "ADJ" -> cues.adjective(word.lemma(), clauses.companions(word));
      default -> Optional.empty();
    };
  }

  private static String joined(List<Token> words) {
    StringBuilder text = new StringBuilder();
    for (Token word : words) {
      text.append(text.length() == 0 ? "" : " ").append(word.text().toLowerCase(Locale.ROOT));
    }
    return text.toString();
  }

  // "these statements are baseless", "it is a lie", "the report is not true"
  private boolean rejects(Draft draft) {
    boolean named =
        draft.cue().stream()
            .flatMap(cue -> syntax.tokensIn(cue).stream())
            .anyMatch(word -> NAMING.contains(word.lemma()));
    for (Span part : draft.content()) {
      for (Token token : syntax.tokensIn(part)) {
        boolean judged = isRejection(token) || isUnrelated(token);
        boolean scorned = judged || SCORN.contains(token.lemma());
        if ((judged && isOfStatement(token, part)) || (named && scorned && isNamed(token, part))) {
          return true;
        }
      }
    }
    return false;
  }

  // "called the report mendacious and unfounded", "called the film a lie"
  private boolean isNamed(Token token, Span part) {
    List<Token> words = syntax.tokensIn(part);
    boolean statement =
        words.stream()
            .filter(word -> Set.of("NOUN", "PRON", "DET").contains(word.upos()))
            .filter(word -> !Set.of("the", "a", "an").contains(word.lemma()))
            .findFirst()
            .filter(word -> STATEMENTS.contains(word.lemma().toLowerCase(Locale.ROOT)))
            .isPresent();
    boolean last = token.index() == words.get(words.size() - 1).index();
    return statement || (last && UNTRUTHS.contains(token.lemma()));
  }

  // "these statements have nothing to do with reality"
  private boolean isUnrelated(Token token) {
    int at = token.index();
    return token.lemma().equals("have")
        && at + 4 < syntax.tokens().size()
        && syntax.token(at + 1).text().equals("nothing")
        && syntax.token(at + 3).text().equals("do");
  }

  private boolean isRejection(Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    boolean negated = Set.of("true", "correct", "accurate").contains(lemma);
    return (REJECTING.contains(lemma) && !clauses.isNegated(token))
        || REJECTING.contains(token.text().toLowerCase(Locale.ROOT))
        || (negated && clauses.isNegated(token));
  }

  private boolean isOfStatement(Token token, Span part) {
    Optional<Token> subject =
        clauses.subject(token).filter(each -> part.contains(each.span()) || !isShort(part));
    if (subject.isPresent() && !token.isRelation("amod")) {
      String lemma = subject.get().lemma().toLowerCase(Locale.ROOT);
      boolean person = token.text().equals("mistaken") && subject.get().upos().equals("PRON");
      return !person && (STATEMENTS.contains(lemma) || (lemma.equals("they") && isShort(part)));
    }
    Optional<Token> head = syntax.head(token).filter(above -> token.isRelation("amod"));
    if (head.isPresent()) {
      return STATEMENTS.contains(head.get().lemma());
    }
    // a bare "Nonsense" or "Lies"
    return isShort(part);
  }

  private boolean isShort(Span part) {
    return syntax.tokensIn(part).size() <= 4;
  }
}
