package org.hearsay.annotators.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.claim.reporting.Draft;
import org.hearsay.annotators.claim.reporting.Phrases;
import org.hearsay.knowledge.lexicon.ClaimCue;
import org.hearsay.knowledge.lexicon.ClaimCues;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;

/**
 * Tells deeds from sayings where the verb could be either: "called off the raid", "recognized the
 * envoy", "ordered a retreat", "people briefed on the talks", "asked not to be named".
 */
final class Deeds {
  private static final Set<String> PARTICLES =
      Set.of("off", "back", "down", "over", "in", "up", "out");
  private static final Set<String> BARE =
      Set.of(
          "recognize",
          "recognise",
          "accept",
          "order",
          "back",
          "support",
          "summon",
          "invite",
          "brief",
          "press",
          "command",
          "direct",
          "dare",
          "rule",
          "list",
          "publish",
          "own",
          "commit",
          "discuss");
  private static final Set<String> DAYS =
      Set.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
  private static final Set<String> REFLEXIVE = Set.of("himself", "herself", "itself", "themselves");
  private static final Set<String> SHOWING =
      Set.of(
          "video",
          "footage",
          "image",
          "picture",
          "photo",
          "photograph",
          "film",
          "map",
          "result",
          "return",
          "test",
          "research",
          "evidence",
          "poll",
          "chart",
          "clip",
          "ad",
          "tape");
  private static final Set<String> KEEPING = Set.of("withhold", "disclose", "use", "publish");
  private static final Set<String> NAMELESS =
      Set.of("name", "identify", "quote", "cite", "anonymous", "anonymously", "anonymity");

  private final Syntax syntax;
  private final ClaimCues cues;

  Deeds(Syntax syntax, ClaimCues cues) {
    this.syntax = syntax;
    this.cues = cues;
  }

  boolean isDeed(Draft draft, Token cue) {
    if (isNameless(draft) || isDay(draft)) {
      return true;
    }
    if (!cue.upos().equals("VERB")) {
      return false;
    }
    return cue.lemma().equals("mean")
        || isWithParticle(cue)
        || isTold(draft, cue)
        || isBare(draft, cue)
        || isShown(draft, cue)
        || isToCome(draft, cue)
        || opensWith(draft, REFLEXIVE);
  }

  // "called off", "put off": the particle makes it another verb, unless the lexicon knows it
  private boolean isWithParticle(Token cue) {
    Optional<Token> particle =
        syntax.child(cue, "compound:prt").filter(word -> PARTICLES.contains(word.text()));
    int next = cue.index() + 2;
    boolean amount = next < syntax.tokens().size() && syntax.token(next).text().equals("to");
    if (particle.isEmpty() || particle.get().index() + 1 != next || amount) {
      return false;
    }
    Optional<ClaimCue> found = cues.verb(cue.lemma(), Set.of(particle.get().text()));
    boolean known = found.flatMap(ClaimCue::particle).isPresent();
    return !known && !Set.of("find", "read", "cry", "blurt").contains(cue.lemma());
  }

  // "two people briefed on the talks" were told
  private boolean isTold(Draft draft, Token cue) {
    return cue.xpos().equals("VBN")
        && cue.isRelation("acl")
        && syntax.child(cue, "aux").isEmpty()
        && draft
            .source()
            .flatMap(syntax::headOf)
            .map(Token::index)
            .equals(syntax.head(cue).map(Token::index));
  }

  // "The army shows its prisoners": only what is written or filmed shows what it says
  private boolean isShown(Draft draft, Token cue) {
    boolean written = draft.source().flatMap(syntax::headOf).filter(Deeds::tells).isPresent();
    return cue.lemma().equals("show")
        && !written
        && draft.content().stream()
            .limit(1)
            .flatMap(part -> syntax.tokensIn(part).stream().limit(1))
            .noneMatch(this::opensClause);
  }

  private static boolean tells(Token head) {
    return head.upos().equals("PRON") || Phrases.isDocument(head) || SHOWING.contains(head.lemma());
  }

  // "showed [that] the army", "showed how"
  private boolean opensClause(Token first) {
    return first.xpos().startsWith("W")
        || (first.index() > 0 && syntax.token(first.index() - 1).text().equals("that"));
  }

  // A bare object of these is who is treated so, not what is said.
  private boolean isBare(Draft draft, Token cue) {
    if (!BARE.contains(cue.lemma()) || draft.content().isEmpty()) {
      return false;
    }
    List<Token> words = syntax.tokensIn(draft.content().get(0));
    if (words.isEmpty()) {
      return false;
    }
    boolean opened =
        words.get(0).text().equals("to")
            || (words.get(0).index() > 0
                && syntax.token(words.get(0).index() - 1).text().equals("that"));
    Optional<Token> head = syntax.headOf(draft.content().get(0));
    boolean clause =
        head.isPresent()
            && (head.get().isRelation("ccomp") || syntax.child(head.get(), "nsubj").isPresent());
    return !opened && !clause;
  }

  // "asked not to be named", "on condition of anonymity": how it was said
  private boolean isNameless(Draft draft) {
    if (draft.content().isEmpty()) {
      return false;
    }
    List<Token> words = syntax.tokensIn(draft.content().get(0));
    boolean kept =
        words.size() > 2
            && words.get(0).xpos().equals("PRP$")
            && words.get(1).lemma().equals("name")
            && words.stream().limit(6).anyMatch(word -> KEEPING.contains(word.lemma()));
    if (kept) {
      return true;
    }
    for (int i = 0; i < Math.min(words.size(), 7); i++) {
      String lemma = words.get(i).lemma().toLowerCase(Locale.ROOT);
      if (NAMELESS.contains(lemma) && (i == 0 || isBe(words.get(i - 1)))) {
        return i == 0 || words.subList(0, i).stream().anyMatch(Deeds::isDenying);
      }
    }
    return false;
  }

  // "was going to announce sanctions", "will brief parliament": nothing has been said
  private boolean isToCome(Draft draft, Token cue) {
    boolean planned =
        cue.xpos().equals("VB")
            && (syntax.child(cue, "mark").isPresent()
                || syntax.children(cue, "aux").stream().anyMatch(aux -> aux.lemma().equals("will")))
            && syntax.children(cue).stream().noneMatch(child -> child.text().equals("not"));
    return planned && isNominal(draft);
  }

  private boolean isNominal(Draft draft) {
    return draft.content().stream()
        .flatMap(part -> syntax.tokensIn(part).stream())
        .noneMatch(word -> word.upos().equals("VERB") || word.upos().equals("AUX"));
  }

  private boolean opensWith(Draft draft, Set<String> openers) {
    return draft.content().stream()
        .limit(1)
        .flatMap(part -> syntax.tokensIn(part).stream().limit(1))
        .anyMatch(word -> openers.contains(word.text()));
  }

  // "had called a rally for Friday": a day is not said
  private boolean isDay(Draft draft) {
    List<Token> words =
        draft.content().stream().flatMap(part -> syntax.tokensIn(part).stream()).toList();
    return words.size() == 1 && (DAYS.contains(words.get(0).text()) || isPointer(words.get(0)));
  }

  // "a strike that they had announced"
  private static boolean isPointer(Token word) {
    return word.xpos().equals("WDT") || word.xpos().equals("WP");
  }

  private static boolean isBe(Token word) {
    return Set.of("be", "remain", "stay", "speak").contains(word.lemma());
  }

  private static boolean isDenying(Token word) {
    return Set.of("not", "remain", "stay", "speak").contains(word.lemma());
  }
}
