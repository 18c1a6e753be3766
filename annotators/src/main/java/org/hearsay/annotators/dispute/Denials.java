package org.hearsay.annotators.dispute;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;
import org.hearsay.model.Span;
import org.hearsay.model.SpanGrid;
import org.hearsay.model.facts.Act;
import org.hearsay.model.facts.Claim;

/** Finds the claim that a denial, a rejection or a confirmation answers. */
final class Denials {
  private static final Set<String> BEARING = Set.of("NOUN", "PROPN", "VERB", "ADJ", "NUM");
  private static final double SOME = 0.3;
  private static final double LEAST = 2.0;
  private static final double FAR = 12;
  private static final double STEP = 0.5;

  /** So few words tell little of what is denied. */
  private static final int FEW = 2;

  private static final int STEM = 5;

  /** How many claims further on a denial is still spelt out. */
  private static final int NEXT = 2;

  /** So many statements before and behind a denial may be answered: all of a report's. */
  private static final int FARTHEST = 400;

  private final Syntax syntax;
  private final Sides sides;
  private final List<Statement> statements;
  private final Map<String, Integer> places = new HashMap<>();
  private final SpanGrid cues = new SpanGrid();
  private final List<Integer> answerable = new ArrayList<>();

  Denials(Syntax syntax, Sides sides, List<Statement> statements) {
    this.syntax = syntax;
    this.sides = sides;
    this.statements = List.copyOf(statements);
    for (int i = 0; i < statements.size(); i++) {
      int place = i;
      places.put(statements.get(i).claim().id(), place);
      statements.get(i).claim().cue().ifPresent(cue -> cues.add(cue, place));
      if (isAnswerable(statements.get(i))) {
        answerable.add(place);
      }
    }
  }

  /** The ids of the claims that the denial answers, the one that it names itself first. */
  List<String> answered(Statement denial) {
    List<String> found = direct(denial);
    if (!found.isEmpty()) {
      return found;
    }
    List<String> earlier = before(denial).map(this::direct).orElse(List.of());
    return earlier.isEmpty() ? beside(denial).stream().toList() : earlier;
  }

  // "Quito said the dam was cracked. The mayor denied it would burst.": what another has just said
  private Optional<String> beside(Statement denial) {
    Optional<String> last = Optional.empty();
    for (Statement other : answerableAround(denial)) {
      boolean earlier = other.begin() < denial.begin() && denial.distance(other) <= 1;
      boolean here = other.sentence() == denial.sentence() && last.isEmpty();
      if ((earlier || here) && isAnothers(other, denial) && isAkin(other, denial)) {
        last = Optional.of(other.claim().id());
      }
    }
    return last;
  }

  private static boolean isAnothers(Statement other, Statement denial) {
    boolean told = other.claim().act() == Act.ASSERT || other.claim().act() == Act.ACCUSE;
    boolean nested = other.claim().inside().isPresent() || denial.claim().inside().isPresent();
    return told
        && !nested
        && denial.claim().source().actor().isPresent()
        && !isSameSource(other, denial);
  }

  // short, of the same matter, or of whoever denies it
  private boolean isAkin(Statement other, Statement denial) {
    return denial.words().size() <= FEW
        || denial.side().filter(other.named()::contains).isPresent()
        || denial.words().stream()
            .filter(word -> word.length() >= STEM)
            .map(word -> word.substring(0, STEM))
            .anyMatch(stem -> other.words().stream().anyMatch(word -> word.startsWith(stem)));
  }

  /** The claims against which a side sets its own version right after denying them. */
  List<String> versus(Statement version) {
    Optional<Statement> denial = before(version);
    if (version.claim().act() != Act.ASSERT || denial.isEmpty()) {
      return List.of();
    }
    List<String> found = new ArrayList<>();
    for (String id : direct(denial.get())) {
      Optional<Statement> other = withId(id);
      boolean turned = other.flatMap(Statement::side).filter(version.named()::contains).isPresent();
      if (turned) {
        found.add(id);
      }
    }
    return found;
  }

  private Optional<Statement> withId(String id) {
    return Optional.ofNullable(places.get(id)).map(statements::get);
  }

  // "Minsk denied it. 'None of our men crossed,' said its minister"
  private Optional<Statement> before(Statement statement) {
    int at = places.getOrDefault(statement.claim().id(), -1);
    for (int i = at - 1; i >= Math.max(0, at - NEXT); i--) {
      Statement other = statements.get(i);
      if (other.claim().act() == Act.DENY && other.isSameSide(statement)) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }

  private List<String> direct(Statement denial) {
    List<String> found = new ArrayList<>();
    Optional<Statement> named = namedWithin(denial);
    named.ifPresent(statement -> found.add(statement.claim().id()));
    best(denial, named).filter(each -> !found.contains(each)).ifPresent(found::add);
    return found;
  }

  // "denied allegations from the envoy" holds a claim of the envoy's
  private Optional<Statement> namedWithin(Statement denial) {
    return cuesWithin(denial.claim()).stream()
        .mapToObj(statements::get)
        .filter(other -> !other.equals(denial))
        .filter(
            other ->
                other.claim().content().isEmpty()
                    || isReportOfAnother(other, denial)
                    || isNounWithin(other, denial)
                    || denial.claim().content().equals(other.claim().cue().stream().toList()))
        .filter(other -> covers(denial.claim(), other.claim().cue().orElseThrow()))
        .findFirst();
  }

  /** The places of all statements whose cue stands in the words of the claim, and some more. */
  private BitSet cuesWithin(Claim claim) {
    return cues.near(whole(claim));
  }

  // "dismissed a report by the paper that": one content, two who speak
  private static boolean isReportOfAnother(Statement other, Statement denial) {
    return other.claim().act() != Act.DENY
        && other.claim().source().actor().isPresent()
        && !other.claim().source().actor().equals(denial.claim().source().actor())
        && other.claim().content().equals(denial.claim().content());
  }

  // "rejected Western claims that": the noun and all that it tells stand in the denial
  private boolean isNounWithin(Statement other, Statement denial) {
    boolean noun =
        other
            .claim()
            .cue()
            .flatMap(syntax::headOf)
            .filter(cue -> cue.upos().equals("NOUN"))
            .isPresent();
    return noun
        && isAnswerable(other)
        && other.claim().inside().isEmpty()
        && other.claim().content().stream().allMatch(part -> covers(denial.claim(), part));
  }

  private static boolean covers(Claim claim, Span span) {
    return whole(claim).contains(span);
  }

  /** From the cue to the end of what is denied: "denied Oslo's claim that". */
  private static Span whole(Claim claim) {
    Span whole = claim.cue().orElseGet(() -> claim.content().get(0));
    for (Span part : claim.content()) {
      whole = whole.cover(part);
    }
    return whole;
  }

  private Optional<String> best(Statement denial, Optional<Statement> named) {
    Optional<String> wanted = named.flatMap(Statement::side);
    boolean bare = isBare(denial.claim());
    Optional<String> found = best(denial, wanted, bare);
    return found.isPresent() || bare ? found : charge(denial, wanted);
  }

  // "denied any fraud", whatever words the charge was made in
  private Optional<String> charge(Statement denial, Optional<String> wanted) {
    return answerableAround(denial).stream()
        .filter(other -> wanted.isEmpty() || other.side().equals(wanted))
        .filter(other -> other.begin() < denial.begin())
        .filter(other -> canBeAnswered(other, denial, false))
        .filter(other -> isCharge(other, denial) || isBlame(other, denial))
        .reduce((first, second) -> second)
        .map(other -> other.claim().id());
  }

  private static boolean isCharge(Statement other, Statement denial) {
    return denial.distance(other) <= NEXT
        && (other.claim().act() == Act.ACCUSE || isWrongdoing(other));
  }

  // "denied any part in the raid": whoever has named the side that denies
  private static boolean isBlame(Statement other, Statement denial) {
    return denial.distance(other) <= 2 * NEXT
        && denial.words().stream().anyMatch(DenialWords.PARTS::contains)
        && denial.side().filter(other.named()::contains).isPresent();
  }

  private static boolean isWrongdoing(Statement other) {
    return other.hostile() || other.words().stream().anyMatch(DenialWords.WRONGS::contains);
  }

  private Optional<String> best(Statement denial, Optional<String> wanted, boolean bare) {
    Set<String> heads = pointers(denial.claim());
    Statement best = null;
    double most = LEAST;
    for (Statement other : answerableAround(denial)) {
      boolean right = wanted.isEmpty() || other.side().equals(wanted);
      if (right && canBeAnswered(other, denial, bare)) {
        double score = bare ? pointed(denial, other, heads) : score(denial, other, heads);
        if (score >= most) {
          most = score;
          best = other;
        }
      }
    }
    return Optional.ofNullable(best).map(each -> each.claim().id());
  }

  /** What a denial may answer: of a very long text the statements that stand nearest. */
  private List<Statement> answerableAround(Statement denial) {
    int place = places.getOrDefault(denial.claim().id(), 0);
    int found = Collections.binarySearch(answerable, place);
    int at = found < 0 ? -found - 1 : found;
    int end = Math.min(answerable.size(), at + FARTHEST);
    return answerable.subList(Math.max(0, at - FARTHEST), end).stream()
        .map(statements::get)
        .toList();
  }

  private static boolean isAnswerable(Statement other) {
    return other.claim().act() != Act.DENY
        && other.claim().act() != Act.DECLINE
        && other.claim().act() != Act.DEMAND
        && other.claim().act() != Act.ASK
        && other.claim().act() != Act.ADMIT
        && !other.claim().content().isEmpty();
  }

  private boolean canBeAnswered(Statement other, Statement denial, boolean bare) {
    boolean nested =
        other.claim().inside().filter(denial.claim().id()::equals).isPresent()
            || denial.claim().inside().filter(other.claim().id()::equals).isPresent();
    boolean told = other.claim().inside().isPresent();
    boolean own =
        (bare && !told)
            ? isSameSource(other, denial)
            : other.isSameSide(denial) && !isCharged(other, denial);
    return !other.equals(denial)
        && !nested
        && !own
        && (bare || !overlap(other.claim(), denial.claim()) || isSaidOfBoth(other, denial));
  }

  // "denied bombing the town, as the rebels had alleged"
  private static boolean isSaidOfBoth(Statement other, Statement denial) {
    return other.claim().content().equals(denial.claim().content());
  }

  private static boolean isSameSource(Statement one, Statement other) {
    return one.claim().source().actor().equals(other.claim().source().actor());
  }

  // within one country too somebody charges somebody else
  private boolean isCharged(Statement charge, Statement denial) {
    return charge.claim().act() == Act.ACCUSE
        && !isSameSource(charge, denial)
        && (denial.side().filter(sides.of(charge.claim().about())::contains).isPresent()
            || charge.sharedWords(denial) >= SOME);
  }

  private static boolean overlap(Claim one, Claim other) {
    return one.content().stream()
        .anyMatch(part -> other.content().stream().anyMatch(part::overlaps));
  }

  // "denied it", "rejected that account", "nonsense": what was said last, or the last charge
  private double pointed(Statement denial, Statement other, Set<String> heads) {
    if (other.begin() >= denial.begin()) {
      return 0;
    }
    boolean charge = other.claim().act() == Act.ACCUSE;
    boolean asked = heads.stream().anyMatch(DenialWords.ACCUSATIONS::contains);
    double score = LEAST + 2 * STEP - STEP * denial.distance(other);
    score += other.accuses(denial.side()) ? STEP : 0;
    score += charge ? (asked ? 2 * STEP : STEP) : 0;
    score +=
        denial.named().stream().anyMatch(side -> other.side().filter(side::equals).isPresent())
            ? 3
            : 0;
    return score
        + (heads.stream().anyMatch(DenialWords.REPORTS::contains) && isReported(other) ? STEP : 0);
  }

  /** Whether nothing in what is denied tells what it is; a quotation is judged by its beginning. */
  private boolean isBare(Claim denial) {
    return denial.content().stream()
        .limit(1)
        .flatMap(part -> syntax.tokensIn(part).stream())
        .takeWhile(token -> !token.text().equals("as"))
        .filter(token -> BEARING.contains(token.upos()))
        .allMatch(token -> isEmpty(token, denial));
  }

  private boolean isEmpty(Token token, Claim denial) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    boolean pointer = DenialWords.REPORTS.contains(lemma) || DenialWords.CHARGES.contains(lemma);
    int words = syntax.tokensIn(denial.content().get(0)).size();
    return pointer
        || isOwner(token)
        || DenialWords.LIGHT.contains(lemma)
        || (words <= 4 && !token.upos().equals("PROPN") && isJudging(token));
  }

  // "Addis Ababa's account", "the Western claims": whose words they are
  private boolean isOwner(Token token) {
    return syntax.ancestors(token).stream()
        .filter(above -> above.index() > token.index() && above.upos().equals("NOUN"))
        .findFirst()
        .map(above -> above.lemma().toLowerCase(Locale.ROOT))
        .filter(lemma -> DenialWords.REPORTS.contains(lemma) || DenialWords.CHARGES.contains(lemma))
        .filter(lemma -> token.upos().equals("PROPN") || token.isRelation("nmod:poss"))
        .isPresent();
  }

  // "it was a lie", "baseless": a judgement of what was said, with no matter of its own
  private static boolean isJudging(Token token) {
    return DenialWords.JUDGING.contains(token.lemma().toLowerCase(Locale.ROOT));
  }

  private double score(Statement denial, Statement other, Set<String> heads) {
    double score = 0;
    score += other.accuses(denial.side()) ? 2 : 0;
    score += denial.side().filter(other.named()::contains).isPresent() ? 0.5 : 0;
    score += other.claim().act() == Act.ACCUSE ? 1 : 0;
    score += 3 * denial.sharedWords(other);
    score += denial.events().stream().anyMatch(other.events()::contains) ? 1 : 0;
    score += pointing(other, heads, other.begin() < denial.begin());
    score += other.side().filter(denial.named()::contains).isPresent() ? 1 : 0;
    score += other.begin() < denial.begin() ? 0.5 : -1;
    int distance = other.begin() < denial.begin() ? denial.distance(other) : other.distance(denial);
    return score - Math.min(distance, FAR) / FAR;
  }

  // "the report" was somebody's report; "these statements" and "such men" came shortly before
  private double pointing(Statement other, Set<String> heads, boolean before) {
    if (heads.stream().anyMatch(DenialWords.REPORTS::contains)) {
      return isReported(other) ? 2 : 0.5;
    }
    double such = before && heads.contains("such") ? 1 : 0;
    return such + (before && heads.stream().anyMatch(DenialWords.CHARGES::contains) ? 1 : 0);
  }

  private boolean isReported(Statement other) {
    return !other.claim().via().isEmpty()
        || other.claim().document().isPresent()
        || other.claim().source().actor().filter(sides::isMedia).isPresent();
  }

  private Set<String> pointers(Claim denial) {
    Set<String> heads = new HashSet<>();
    List<Span> spans = new ArrayList<>(denial.content());
    denial.cue().ifPresent(spans::add);
    for (Span span : spans) {
      for (Token token : syntax.tokensIn(span)) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        boolean nominal = Set.of("NOUN", "PRON", "DET").contains(token.upos());
        boolean known = DenialWords.REPORTS.contains(lemma) || DenialWords.CHARGES.contains(lemma);
        if ((nominal && known) || lemma.equals("such")) {
          heads.add(lemma);
        }
      }
    }
    return heads;
  }
}
