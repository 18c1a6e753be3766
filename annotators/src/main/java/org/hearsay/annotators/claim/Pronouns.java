package org.hearsay.annotators.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.actor.ActorIndex;
import org.hearsay.language.Paragraph;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;
import org.hearsay.model.Span;
import org.hearsay.model.TextOrder;
import org.hearsay.model.facts.Actor;
import org.hearsay.model.facts.ActorKind;

/**
 * Follows "he said" and "she added" through a report: who goes on speaking, through whom his words
 * came, and when nothing settles who is meant.
 */
final class Pronouns {
  private static final Set<String> SINGULAR = Set.of("he", "she");
  private static final Set<String> RELATIVE = Set.of("who", "which");
  private static final int FEW = 4;
  private static final Set<String> PLURAL = Set.of("they", "it");
  private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it");
  private static final Set<String> GOING_ON = Set.of("add", "continue", "go", "conclude");

  /** How many sayings back a speaker may go on: two paragraphs of prose hold fewer. */
  private static final int FURTHEST = 40;

  private final Syntax syntax;
  private final List<Paragraph> paragraphs;
  private final Mentions people;
  private final SubjectBefore subjects;

  Pronouns(Syntax syntax, List<Paragraph> paragraphs, List<Actor> actors, ActorIndex index) {
    this.subjects = new SubjectBefore(syntax, index);
    this.syntax = syntax;
    this.paragraphs = paragraphs;
    this.people =
        new Mentions(actors.stream().filter(each -> each.kind() == ActorKind.PERSON).toList());
  }

  /** The sayings, in text order, with continued speakers and carriers. */
  List<Saying> follow(List<Saying> sayings) {
    List<Saying> followed = new ArrayList<>();
    for (Saying each : sayings) {
      Saying saying = ofAnother(each);
      Optional<Saying> named = besides(saying, followed).or(() -> around(saying, followed));
      Saying told =
          named.isPresent()
              ? saying.withSpeakers(again(saying, named.get()))
              : follow(saying, lastBefore(saying, followed));
      boolean open = isUnknown(told) && told.speakers().equals(saying.speakers());
      followed.add(open ? aboutSubject(told, followed) : told);
    }
    return followed;
  }

  // "Chad, it said, had armed them": "it" is another
  private Saying ofAnother(Saying saying) {
    boolean itself = PLURAL.contains(sourceWord(saying)) && namesItself(saying);
    String reason = "'" + sourceWord(saying) + "' is none of those that the words are about";
    return itself
        ? saying.withSpeakers(List.of(Speaker.unknown(reason, saying.draft().source())))
        : saying;
  }

  private Saying aboutSubject(Saying saying, List<Saying> earlier) {
    Optional<Span> source = saying.draft().source().filter(span -> !sourceWord(saying).isEmpty());
    List<Actor> found = source.map(subjects::of).orElse(List.of());
    Optional<Saying> same = found.isEmpty() ? sameWord(saying, earlier) : Optional.empty();
    if (same.isPresent()) {
      return saying.withSpeakers(again(saying, same.get()));
    }
    return found.isEmpty()
        ? saying
        : saying.withSpeakers(found.stream().map(actor -> Speaker.of(actor, source)).toList());
  }

  // "He accused ... He also vowed": the same word again, in the next sentence
  private Optional<Saying> sameWord(Saying saying, List<Saying> earlier) {
    String word = sourceWord(saying);
    int here = sentenceOf(saying);
    for (int i = earlier.size() - 1; i >= Math.max(0, earlier.size() - FEW); i--) {
      Saying other = earlier.get(i);
      boolean near = here - sentenceOf(other) <= 1 && sentenceOf(other) <= here;
      if (near && PRONOUNS.contains(word) && sourceWord(other).equals(word) && !isUnknown(other)) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }

  private int sentenceOf(Saying saying) {
    return saying
        .draft()
        .source()
        .flatMap(syntax::headOf)
        .map(Token::sentence)
        .orElse(Integer.MIN_VALUE / 2);
  }

  // "..., said the envoy, an aide to the minister, who": the one whose words have just been told
  private Optional<Saying> besides(Saying saying, List<Saying> earlier) {
    if (!RELATIVE.contains(sourceWord(saying))) {
      return Optional.empty();
    }
    int begin = saying.draft().source().orElseThrow().begin();
    for (int i = earlier.size() - 1; i >= Math.max(0, earlier.size() - FEW); i--) {
      Optional<Span> source = earlier.get(i).draft().source();
      boolean beside =
          source.filter(span -> span.end() <= begin && begin - span.end() <= 2).isPresent();
      if (beside && !isUnknown(earlier.get(i))) {
        return Optional.of(earlier.get(i));
      }
    }
    return Optional.empty();
  }

  // "a nurse said she had counted": the words of the nurse begin with her
  private Optional<Saying> around(Saying saying, List<Saying> earlier) {
    if (!PRONOUNS.contains(sourceWord(saying)) || earlier.isEmpty()) {
      return Optional.empty();
    }
    int begin = saying.draft().source().orElseThrow().begin();
    return earlier.subList(Math.max(0, earlier.size() - FEW), earlier.size()).stream()
        .filter(each -> !isUnknown(each) && each.draft().covers(saying.draft().anchor()))
        .filter(each -> each.draft().content().get(0).begin() == begin)
        .filter(each -> each.draft().anchor().end() <= begin)
        .findFirst();
  }

  private Optional<Saying> lastBefore(Saying saying, List<Saying> earlier) {
    int here = paragraphOf(saying.whole().begin());
    List<Saying> recent = earlier.subList(Math.max(0, earlier.size() - FURTHEST), earlier.size());
    for (int i = recent.size() - 1; i >= 0; i--) {
      Saying each = recent.get(i);
      boolean nested =
          each.draft().covers(saying.draft().anchor())
              || saying.draft().covers(each.draft().anchor());
      boolean near = here - paragraphOf(each.draft().anchor().begin()) <= 1;
      if (!nested && near && each.draft().cue().isPresent() && !isWithinAny(each, recent)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  private static boolean isWithinAny(Saying saying, List<Saying> others) {
    return others.stream()
        .anyMatch(other -> other.draft().covers(saying.draft().anchor()) && !other.equals(saying));
  }

  private Saying follow(Saying saying, Optional<Saying> last) {
    boolean unsaid = saying.draft().cue().isEmpty();
    String word = sourceWord(saying);
    if (last.isEmpty() || !(unsaid || PRONOUNS.contains(word))) {
      return saying;
    }
    Saying before = last.get();
    if (SINGULAR.contains(word)) {
      if ((goesOn(saying) || namesItself(saying)) && isOnePerson(before)) {
        return carried(saying.withSpeakers(again(saying, before)), before);
      }
      if (isUnsettled(saying, before)) {
        String reason =
            "'"
                + word
                + "' follows words of "
                + before.speakers().get(0).actor().orElseThrow().name()
                + "; nothing settles which person is meant";
        return saying.withSpeakers(List.of(Speaker.unknown(reason, saying.draft().source())));
      }
      if (isUnknown(saying) && isOnePerson(before)) {
        return carried(saying.withSpeakers(again(saying, before)), before);
      }
    }
    if (PLURAL.contains(word) && isUnknown(saying) && !isOnePerson(before) && !isUnknown(before)) {
      return carried(saying.withSpeakers(again(saying, before)), before);
    }
    return carried(saying, before);
  }

  private String sourceWord(Saying saying) {
    return saying
        .draft()
        .source()
        .map(syntax::tokensIn)
        .filter(tokens -> tokens.size() == 1)
        .map(tokens -> tokens.get(0).text().toLowerCase(Locale.ROOT))
        .orElse("");
  }

  private boolean goesOn(Saying saying) {
    return saying.cueHead().map(Token::lemma).filter(GOING_ON::contains).isPresent();
  }

  // "Omar Haddad had ordered it, he said": somebody else said so
  private boolean namesItself(Saying saying) {
    int cue = saying.draft().anchor().begin();
    return saying.speakers().stream()
        .flatMap(speaker -> speaker.actor().stream())
        .flatMap(actor -> actor.mentions().stream())
        .filter(mention -> mention.end() <= cue && saying.draft().covers(mention))
        .flatMap(mention -> syntax.tokensIn(mention).stream())
        .anyMatch(token -> token.upos().equals("PROPN"));
  }

  private static boolean isUnknown(Saying saying) {
    return saying.speakers().get(0).actor().isEmpty();
  }

  private static boolean isOnePerson(Saying saying) {
    return saying.speakers().size() == 1
        && saying.speakers().get(0).actor().filter(Pronouns::isOnePerson).isPresent();
  }

  private static boolean isOnePerson(Actor actor) {
    return actor.kind() == ActorKind.PERSON
        || (actor.kind() == ActorKind.UNNAMED && actor.count().orElse(1) == 1);
  }

  private static List<Speaker> again(Saying saying, Saying before) {
    Optional<Span> mention = saying.draft().source();
    return before.speakers().stream()
        .map(speaker -> new Speaker(speaker.actor(), speaker.reason(), mention))
        .toList();
  }

  private static Saying carried(Saying saying, Saying before) {
    boolean same =
        before.speakers().stream()
            .anyMatch(speaker -> speaker.actor().filter(saying::isSaidBy).isPresent());
    return same && saying.via().isEmpty() ? saying.withVia(before.via()) : saying;
  }

  // A quotation of "him" behind a body's words, where several people stand between.
  private boolean isUnsettled(Saying saying, Saying before) {
    boolean body =
        before.speakers().stream()
            .allMatch(
                speaker ->
                    speaker.actor().isPresent() && !isOnePerson(speaker.actor().orElseThrow()));
    int here = paragraphOf(saying.whole().begin());
    int there = paragraphOf(before.draft().anchor().begin());
    if (!body || here == there) {
      return false;
    }
    Span between = paragraphs.get(there).span();
    return people.overlapping(between).stream().map(Actor::id).distinct().limit(2).count() > 1;
  }

  private int paragraphOf(int offset) {
    return TextOrder.lastBeginningAt(paragraphs, Paragraph::span, offset);
  }
}
