package org.hearsay.annotators.time.tense;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.time.grammar.Phrase;
import org.hearsay.annotators.time.grammar.Prepositions;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;
import org.hearsay.language.phrase.VerbForms;
import org.hearsay.language.phrase.Words;
import org.hearsay.model.Span;

/**
 * Tells from the verb that governs a time whether it lies before or after the publication.
 *
 * <p>It climbs the tree from the expression to the nearest verb whose form decides; what no verb
 * decides is looked for among the neighbors, for trees can be wrong.
 */
public final class TenseReader {
  private static final int MOST_STEPS = 14;
  private static final Set<String> UNTIL = Set.of("until", "till", "by", "for", "til", "to");
  private static final Set<String> MODALS =
      Set.of(
          "will", "'ll", "shall", "wo", "would", "'d", "may", "might", "can", "could", "should",
          "must", "ca", "ought");

  private final Syntax syntax;

  public TenseReader(Syntax syntax) {
    this.syntax = syntax;
  }

  public Direction directionOf(Span span, Words words, Phrase phrase) {
    String preposition = Prepositions.before(words, phrase.begin());
    if (preposition.equals("since")) {
      return Direction.PAST;
    }
    boolean ahead = words.is(phrase.begin() - 1, "of") && words.is(phrase.begin() - 2, "ahead");
    if (ahead) {
      return Direction.FUTURE;
    }
    if (isPastOwner(words, phrase)) {
      return Direction.PAST;
    }
    if (isSet(words, phrase)) {
      return Direction.FUTURE;
    }
    Direction moved = Moves.direction(words, phrase);
    if (moved != Direction.UNKNOWN) {
      return moved;
    }
    Direction beside = beside(words, phrase, preposition);
    Direction climbed =
        beside != Direction.UNKNOWN
            ? beside
            : syntax.headOf(span).map(head -> climb(head, preposition)).orElse(Direction.UNKNOWN);
    return climbed == Direction.UNKNOWN ? Neighbors.direction(words, phrase) : climbed;
  }

  /** "A visit to Oslo, set for Friday, has been put off": whatever the tree takes "set" for. */
  private static boolean isSet(Words words, Phrase phrase) {
    int at = phrase.begin() - 2;
    boolean over = words.is(phrase.end() + 1, "was", "were", "had");
    return words.is(at + 1, "for")
        && words.is(at, "set", "scheduled", "planned", "slated", "due")
        && words.is(at - 1, ",")
        && words.is(phrase.end(), ",")
        && !over;
  }

  /** "Wednesday's ruling" is past, "Friday's meeting" has the tense of its clause. */
  private static boolean isPastOwner(Words words, Phrase phrase) {
    int noun = phrase.end() + 1;
    while (words.tag(noun).matches("JJ.?|CD|VBN|NNP")) {
      noun++;
    }
    boolean owned = words.is(phrase.end(), "'s", "'");
    return owned && !Verbs.APPOINTMENTS.contains(words.at(noun));
  }

  /** A verb that stands right before the time governs it, whatever the tree says. */
  private Direction beside(Words words, Phrase phrase, String preposition) {
    int at = phrase.begin() - 1;
    at = words.is(at, "on") ? at - 1 : at;
    if (!words.has(at)) {
      return Direction.UNKNOWN;
    }
    Token verb = words.token(at);
    boolean past = verb.xpos().equals("VBD") || verb.xpos().equals("VBN");
    return past ? tense(verb, preposition, false) : Direction.UNKNOWN;
  }

  private Direction climb(Token from, String preposition) {
    Optional<Token> node = Optional.of(from);
    boolean nominal = false;
    for (int i = 0; i < MOST_STEPS && node.isPresent(); i++) {
      Token token = node.get();
      Direction direction = tense(token, preposition, nominal);
      if (direction != Direction.UNKNOWN) {
        return direction;
      }
      nominal |= i > 0 && token.xpos().startsWith("NN");
      node = syntax.head(token);
    }
    return Direction.UNKNOWN;
  }

  private Direction tense(Token token, String preposition, boolean nominal) {
    List<Token> helpers = syntax.children(token, "aux", "cop");
    if (nominal && token.xpos().matches("VBG?") && VerbForms.isIn(token, Verbs.PREPARING)) {
      return Direction.FUTURE;
    }
    if (isPastForm(token)) {
      return Direction.PAST;
    }
    if (!isVerb(token) && helpers.isEmpty()) {
      return isAhead(token) ? Direction.FUTURE : Direction.UNKNOWN;
    }
    boolean pastPerfect =
        helpers.stream().anyMatch(each -> each.lemma().equals("have") && each.xpos().equals("VBD"));
    boolean until = Set.of("until", "till", "til").contains(preposition);
    boolean negated = syntax.children(token).stream().anyMatch(this::isNegation);
    boolean appointed = token.xpos().equals("VBN") && token.isRelation("acl") && helpers.isEmpty();
    if (appointed && isScheduling(token, preposition, nominal)) {
      return appointment(token);
    }
    if (!pastPerfect
        && !negated
        && ((until && isOpen(token, helpers)) || isScheduling(token, preposition, nominal))) {
      return Direction.FUTURE;
    }
    Direction modal = modal(helpers, negated);
    return modal != Direction.UNKNOWN ? modal : form(token, helpers, preposition);
  }

  private boolean isNegation(Token token) {
    return lower(token).matches("not|n't|never|neither|none|nobody")
        || (token.isRelation("nsubj")
            && syntax.children(token).stream()
                .anyMatch(each -> lower(each).matches("neither|no|none")));
  }

  /** Whether what lasts "until Friday" still lasts: "has kept it closed until Friday". */
  private static boolean isOpen(Token token, List<Token> helpers) {
    return !token.xpos().equals("VBD")
        && helpers.stream().noneMatch(each -> each.xpos().equals("VBD"));
  }

  private static boolean isScheduling(Token token, String preposition, boolean nominal) {
    boolean until = Set.of("until", "till").contains(preposition);
    boolean limited = until || (UNTIL.contains(preposition) && !nominal);
    return (limited && VerbForms.isIn(token, Verbs.SCHEDULING))
        || (VerbForms.isIn(token, Verbs.PLANNING) && !token.xpos().equals("VB"));
  }

  /** A form such as "met" is past, whatever its tag. */
  private static boolean isPastForm(Token token) {
    return token.xpos().matches("VB[PZ]")
        && lower(token).length() > 2
        && !token.lemma().equals(lower(token))
        && !lower(token).endsWith("s")
        && !lower(token).matches("are|have|has|'.*");
  }

  private static boolean isVerb(Token token) {
    return token.xpos().startsWith("VB")
        || token.upos().equals("VERB")
        || token.upos().equals("AUX");
  }

  private static boolean isAhead(Token token) {
    return token.xpos().startsWith("JJ") && VerbForms.isIn(token, Verbs.AHEAD);
  }

  private static Direction modal(List<Token> helpers, boolean negated) {
    boolean modal =
        helpers.stream().anyMatch(each -> MODALS.contains(lower(each)) && each.isRelation("aux"));
    if (!modal) {
      return Direction.UNKNOWN;
    }
    boolean failed =
        helpers.stream()
                .anyMatch(each -> each.lemma().equals("could") || lower(each).equals("could"))
            && negated;
    if (failed) {
      return Direction.PAST;
    }
    boolean perfect = helpers.stream().anyMatch(each -> each.lemma().equals("have"));
    boolean certain = helpers.stream().anyMatch(each -> each.lemma().equals("will"));
    return perfect && !certain ? Direction.PAST : Direction.FUTURE;
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(java.util.Locale.ROOT).replace('’', '\'');
  }

  private Direction form(Token token, List<Token> helpers, String preposition) {
    Optional<Token> finite = helpers.stream().filter(each -> isFinite(each)).findFirst();
    boolean infinitive =
        syntax.children(token, "mark", "aux").stream().anyMatch(each -> each.xpos().equals("TO"));
    if (infinitive) {
      boolean perfect = helpers.stream().anyMatch(each -> each.lemma().equals("have"));
      return perfect ? Direction.PAST : infinitive(token);
    }
    switch (token.xpos()) {
      case "VBD":
        return Direction.PAST;
      case "VBZ", "VBP":
        return present(token);
      case "VBN":
        return finite
            .map(each -> participle(token, each, preposition))
            .orElseGet(() -> bare(token, preposition));
      case "VBG":
        return finite
            .map(
                each ->
                    isPast(each) || each.lemma().equals("have") ? Direction.PAST : Direction.FUTURE)
            .orElse(Direction.UNKNOWN);
      case "VB":
        return token.isRoot() ? Direction.FUTURE : subjunctive(token);
      default:
        return finite
            .map(each -> isPast(each) ? Direction.PAST : Direction.FUTURE)
            .orElse(Direction.UNKNOWN);
    }
  }

  private static boolean isFinite(Token helper) {
    return Set.of("VBD", "VBZ", "VBP").contains(helper.xpos());
  }

  private static boolean isPast(Token helper) {
    return helper.xpos().equals("VBD");
  }

  /**
   * "talks planned for Monday" are over when they took place, and may be when they were dropped.
   */
  private Direction appointment(Token participle) {
    Optional<Token> verb =
        syntax
            .head(participle)
            .filter(noun -> noun.isRelation("nsubj"))
            .flatMap(syntax::head)
            .filter(each -> each.xpos().matches("VB[DN]?"));
    if (verb.isEmpty()) {
      return Direction.FUTURE;
    }
    boolean past =
        verb.get().xpos().equals("VBD")
            || syntax.children(verb.get(), "aux").stream().anyMatch(each -> isPast(each));
    boolean held = VerbForms.isIn(verb.get(), Verbs.HAPPENING);
    return !past ? Direction.FUTURE : held ? Direction.PAST : Direction.NEAR;
  }

  /** A verb without "to" after a verb that demands is ahead: "demanded that it leave by Friday". */
  private Direction subjunctive(Token token) {
    boolean demanded =
        syntax.head(token).filter(head -> VerbForms.isIn(head, Verbs.AHEAD)).isPresent();
    return demanded ? Direction.FUTURE : Direction.UNKNOWN;
  }

  private Direction infinitive(Token token) {
    Optional<Token> governor = syntax.head(token);
    if (governor.isEmpty() || token.isRelation("parataxis")) {
      return Direction.FUTURE;
    }
    Token above = governor.get();
    if (token.isRelation("acl")) {
      return purpose(above);
    }
    if (VerbForms.isIn(above, Verbs.AHEAD)) {
      return Direction.FUTURE;
    }
    if (VerbForms.isIn(above, Verbs.IMPLYING) || token.isRelation("advcl")) {
      return Direction.UNKNOWN;
    }
    return token.isRelation("xcomp") || token.isRelation("ccomp")
        ? Direction.FUTURE
        : Direction.UNKNOWN;
  }

  /** "a plan to meet on Friday" is ahead; "held a parade to mark the day on Friday" may be over. */
  private Direction purpose(Token noun) {
    boolean plan = VerbForms.isIn(noun, Verbs.AHEAD) || Verbs.PLANS.contains(noun.lemma());
    boolean told = syntax.head(noun).filter(verb -> verb.xpos().equals("VBD")).isPresent();
    return told && !plan && noun.isRelation("obj") ? Direction.NEAR : Direction.FUTURE;
  }

  /** The present tells of appointments, or of what the report is about: headlines, sayings. */
  private static Direction present(Token token) {
    return VerbForms.isIn(token, Verbs.APPOINTED) ? Direction.FUTURE : Direction.PAST;
  }

  private static Direction participle(Token token, Token finite, String preposition) {
    boolean limited = UNTIL.contains(preposition);
    boolean scheduled =
        VerbForms.isIn(token, Verbs.PLANNING)
            || (limited && VerbForms.isIn(token, Verbs.SCHEDULING));
    if (finite.lemma().equals("have") && (!scheduled || isPast(finite))) {
      return scheduled ? Direction.NEAR : Direction.PAST;
    }
    boolean planned =
        VerbForms.isIn(token, Verbs.AHEAD) && (limited || !VerbForms.isIn(token, Verbs.TELLING));
    return isPast(finite) && !planned ? Direction.PAST : Direction.FUTURE;
  }

  private Direction bare(Token token, String preposition) {
    boolean limited = UNTIL.contains(preposition);
    boolean ordered =
        preposition.equals("by")
            && syntax.head(token).filter(head -> VerbForms.isIn(head, Verbs.AHEAD)).isPresent();
    boolean planned =
        VerbForms.isIn(token, Verbs.AHEAD) && (limited || VerbForms.isIn(token, Verbs.PLANNING));
    return planned || ordered ? Direction.FUTURE : Direction.PAST;
  }
}
