package org.hearsay.annotators.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.annotators.actor.phrase.Mention;
import org.hearsay.annotators.actor.phrase.PartyNouns;
import org.hearsay.annotators.actor.phrase.Pronoun;
import org.hearsay.annotators.actor.phrase.ReportView;
import org.hearsay.language.Token;
import org.hearsay.model.facts.ActorKind;

/**
 * Ranks those whom a pronoun may mean by grammatical role, nearness and parallelism, after the
 * weights of Lappin and Leass (1994), and answers only where one stands out.
 */
final class Salience {
  private static final int SENTENCES = 3;
  private static final int LONGEST_CHAIN = 30;
  private static final int FARTHEST_THING = 80;
  private static final int MARGIN = 12;
  private static final int KNOWN_GENDER = 20;
  private static final int[] RECENCY = {100, 60, 25, 5};

  /** What states have, beside all that acts for them. */
  private static final Set<String> OF_STATES =
      Set.of(
          "ambassador",
          "president",
          "embassy",
          "territory",
          "border",
          "citizen",
          "national",
          "airspace",
          "parliament",
          "capital",
          "sovereignty",
          "neighbor",
          "neighbour");

  private final ReportView view;
  private final Drafts drafts;

  Salience(ReportView view, Drafts drafts) {
    this.view = view;
    this.drafts = drafts;
  }

  /** Those meant; empty when nobody fits or two fit alike. */
  List<Draft> best(Token token, Pronoun pronoun, Optional<Draft> speaker) {
    Map<List<Draft>, Integer> scores = new LinkedHashMap<>();
    Map<List<Draft>, Integer> counts = new HashMap<>();
    for (Drafts.Use use : drafts.before(token.index())) {
      if (view.sentence(token.index()) - view.sentence(use.position()) > SENTENCES) {
        break;
      }
      for (List<Draft> meant : readings(use, pronoun)) {
        if (!isBarred(token, use, meant, speaker)) {
          scores.merge(meant, score(token, pronoun, use), Math::max);
          counts.merge(meant, 1, Integer::sum);
        }
      }
    }
    if (pronoun == Pronoun.IT && token.isRelation("nsubj") && isPredicated(token)) {
      return List.of();
    }
    int things = pronoun.isHuman() ? 0 : bestThing(token, pronoun);
    return pick(scores, counts, things);
  }

  // "It is a show of strength", "it was clear that" speak of a thing.
  private boolean isPredicated(Token token) {
    return view.syntax()
        .head(token)
        .map(head -> view.syntax().child(head, "cop").isPresent())
        .orElse(false);
  }

  private List<Draft> pick(
      Map<List<Draft>, Integer> scores, Map<List<Draft>, Integer> counts, int things) {
    List<Draft> best = List.of();
    int first = Integer.MIN_VALUE;
    int second = Integer.MIN_VALUE;
    for (Map.Entry<List<Draft>, Integer> entry : scores.entrySet()) {
      int score = entry.getValue() + Math.min(4 * (counts.getOrDefault(entry.getKey(), 1) - 1), 16);
      if (score > first) {
        second = first;
        first = score;
        best = entry.getKey();
      } else if (score > second) {
        second = score;
      }
    }
    boolean clear = second == Integer.MIN_VALUE || first - second >= MARGIN;
    return clear && first > things ? best : List.of();
  }

  private List<List<Draft>> readings(Drafts.Use use, Pronoun pronoun) {
    List<List<Draft>> readings = new ArrayList<>();
    Draft draft = use.draft();
    boolean fits =
        switch (pronoun) {
          case HE, SHE -> draft.isOneHuman() && draft.gender().agrees(pronoun.gender());
          case IT -> draft.isBody();
          case THEY ->
              draft.isPlural()
                  || draft.isCollective()
                  || draft.kind() == ActorKind.ORGANIZATION
                  || view.token(use.position()).xpos().equals("NNS")
                  || isPeople(use.position());
          case WHO, I, WE -> false;
        };
    boolean oneOfSeveral =
        pronoun == Pronoun.THEY && drafts.headedBy(use.position()).stream().distinct().count() > 1;
    if (fits && !oneOfSeveral && use.mention().form() != Mention.Form.ADJECTIVE) {
      readings.add(List.of(draft));
    }
    if (pronoun == Pronoun.THEY) {
      List<Draft> together = coordinated(use);
      if (together.size() > 1) {
        readings.add(together);
      }
    }
    return readings;
  }

  // "The Saudis" are several, whatever state they stand for.
  private boolean isPeople(int token) {
    return view.token(token).xpos().equals("NNPS")
        && view.knowledge().countries().byDemonym(view.word(token)).isPresent();
  }

  private List<Draft> coordinated(Drafts.Use use) {
    List<Draft> found = new ArrayList<>(drafts.headedBy(use.position()));
    for (Token conjunct : view.syntax().children(view.token(use.position()), "conj")) {
      found.addAll(drafts.headedBy(conjunct.index()));
    }
    return found.stream().distinct().toList();
  }

  private boolean isBarred(
      Token token, Drafts.Use use, List<Draft> meant, Optional<Draft> speaker) {
    if (speaker.isPresent() && meant.contains(speaker.get())) {
      return true;
    }
    if (Pronoun.isPossessive(view, token)) {
      return use.mention().covers(token.head()) || use.position() == token.head();
    }
    Token other = view.token(use.position());
    boolean coArguments = token.head() == other.head() && isArgument(token) && isArgument(other);
    return coArguments
        || use.mention().covers(token.index())
        || isUnderItsVerb(token, other)
        || isSharedSubject(token, other);
  }

  // "X phoned Y and asked him": whoever asks is not asked
  private boolean isSharedSubject(Token token, Token other) {
    if (!isArgument(token) || token.isRelation("nsubj") || !other.isRelation("nsubj")) {
      return false;
    }
    Token verb = firstConjunct(view.token(Math.max(0, token.head())));
    return verb.upos().equals("VERB")
        && verb.index() == other.head()
        && other.index() < verb.index()
        && view.syntax().children(view.token(token.head()), "nsubj").stream()
            .noneMatch(subject -> subject.index() < token.head());
  }

  // "They believe most of them left": whatever hangs on the verb's own words is not its subject.
  private boolean isUnderItsVerb(Token token, Token other) {
    if (!other.isRelation("nsubj")) {
      return false;
    }
    return view.syntax().ancestors(token).stream()
        .filter(above -> above.upos().equals("VERB"))
        .findFirst()
        .map(verb -> verb.index() == other.head())
        .orElse(false);
  }

  private static boolean isArgument(Token token) {
    return token.isRelation("nsubj")
        || token.isRelation("obj")
        || token.isRelation("iobj")
        || token.isRelation("obl");
  }

  private int score(Token token, Pronoun pronoun, Drafts.Use use) {
    Token other = firstConjunct(view.token(use.position()));
    int score = roleWeight(other) + near(token, other);
    if (token.isRelation("nsubj") && other.isRelation("nsubj")) {
      score += 10;
    }
    if (pronoun.isHuman() && use.draft().gender() == pronoun.gender()) {
      score += KNOWN_GENDER;
    }
    if (other.isRelation("nsubj") && isAboveClause(token, other)) {
      score += 25;
    }
    if (other.isRelation("obj") && isControlled(token, other)) {
      score += 45;
    }
    if (other.relation().equals("nmod:poss") && isAboveClause(token, other)) {
      score += 45;
    }
    if (Pronoun.isPossessive(view, token)
        && !token.isRoot()
        && isConjunctOf(view.token(token.head()), view.token(use.position()))) {
      score += 60;
    }
    if (Pronoun.isPossessive(view, token)
        && use.mention().form() == Mention.Form.PRONOUN
        && other.isRelation("nsubj")
        && other.sentence() == token.sentence()) {
      score += 15;
    }
    if (view.isQuoted(other.index()) && !view.isQuoted(token.index())) {
      score -= 30;
    }
    if (view.isQuoted(token.index()) && !view.isQuoted(other.index())) {
      score -= 15;
    }
    if (isOfState(token) && use.draft().isBody() && use.draft().kind() != ActorKind.STATE) {
      score -= 30;
    }
    boolean loose =
        pronoun == Pronoun.THEY && !use.draft().isPlural() && !use.draft().isCollective();
    return loose ? score - 45 : score;
  }

  // "Its army spokesman": a ministry or an army has none.
  private boolean isOfState(Token token) {
    return Pronoun.isPossessive(view, token)
        && !token.isRoot()
        && Stream.of(token.head(), token.index() + 1)
            .map(index -> view.token(index).lemma().toLowerCase(Locale.ROOT))
            .anyMatch(lemma -> PartyNouns.isArm(lemma) || OF_STATES.contains(lemma));
  }

  // "The ambassador and her counterpart": hers is the ambassador's.
  private boolean isConjunctOf(Token owned, Token other) {
    return owned.isRelation("conj")
        && (owned.head() == other.index()
            || view.syntax()
                .head(other)
                .map(head -> other.isRelation("appos") && head.index() == owned.head())
                .orElse(false));
  }

  private int near(Token token, Token other) {
    int sentences = view.sentence(token.index()) - view.sentence(other.index());
    int breaks = view.sameParagraph(token.index(), other.index()) ? 0 : 10;
    int words = sentences == 0 ? Math.min(10, (token.index() - other.index()) / 3) : 0;
    return RECENCY[Math.min(sentences, SENTENCES)] - breaks - words;
  }

  private int roleWeight(Token token) {
    if (token.isRelation("nsubj") || token.isRelation("root")) {
      return view.syntax().depth(token) <= 1 ? 85 : 75;
    }
    if (token.isRelation("appos") || token.isRelation("flat")) {
      return view.syntax()
          .head(token)
          .map(head -> head.index() == token.index() ? 40 : roleWeight(firstConjunct(head)) - 5)
          .orElse(40);
    }
    if (token.isRelation("obj") || token.isRelation("iobj")) {
      return 50;
    }
    if (token.isRelation("obl") || Pronoun.isPossessive(view, token)) {
      return 40;
    }
    return token.isRelation("nmod") ? 30 : 35;
  }

  // "They urged Oslo to recall its envoy": whoever is urged is who would do it.
  private boolean isControlled(Token token, Token object) {
    return view.syntax().ancestors(token).stream()
        .filter(verb -> verb.isRelation("xcomp"))
        .anyMatch(verb -> verb.head() == object.head() && verb.index() > object.index());
  }

  // The subject of a verb above the pronoun's own: "Putin said that he".
  private boolean isAboveClause(Token token, Token subject) {
    return view.syntax()
        .head(subject)
        .map(verb -> view.syntax().isAbove(verb, token))
        .orElse(false);
  }

  private Token firstConjunct(Token token) {
    Token step = token;
    for (int i = 0;
        i < LONGEST_CHAIN && step.isRelation("conj") && view.syntax().head(step).isPresent();
        i++) {
      step = view.syntax().head(step).get();
    }
    return step;
  }

  // "It" often means no actor: a plan, a meeting, an attack.
  private int bestThing(Token token, Pronoun pronoun) {
    int best = Integer.MIN_VALUE;
    int start =
        view.syntax().sentences().get(Math.max(0, view.sentence(token.index()) - 1)).firstToken();
    for (int i = Math.max(start, token.index() - FARTHEST_THING); i < token.index(); i++) {
      Token other = view.token(i);
      boolean plural = other.xpos().equals("NNS");
      boolean thing =
          other.upos().equals("NOUN")
              && plural == (pronoun == Pronoun.THEY)
              && drafts.headedBy(i).isEmpty();
      boolean argument =
          other.isRelation("nsubj")
              || (other.isRelation("obj") && !Pronoun.isPossessive(view, token));
      boolean around = view.syntax().isAbove(other, token);
      if (thing && argument && !around && other.index() != token.head()) {
        int score =
            roleWeight(other)
                + near(token, other)
                + (token.isRelation("nsubj") && other.isRelation("nsubj") ? 10 : 0);
        best = Math.max(best, score - 5);
      }
    }
    return best;
  }
}
