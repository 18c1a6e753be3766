package org.hearsay.annotators.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.time.calendar.Period;
import org.hearsay.annotators.time.grammar.Grammar;
import org.hearsay.annotators.time.grammar.Meaning;
import org.hearsay.annotators.time.grammar.Phrase;
import org.hearsay.annotators.time.grammar.Prepositions;
import org.hearsay.annotators.time.resolve.Bounds;
import org.hearsay.annotators.time.resolve.Resolved;
import org.hearsay.annotators.time.resolve.Resolver;
import org.hearsay.annotators.time.resolve.Timeline;
import org.hearsay.annotators.time.tense.Direction;
import org.hearsay.annotators.time.tense.TenseReader;
import org.hearsay.language.LanguageLayers;
import org.hearsay.language.Sentence;
import org.hearsay.language.Syntax;
import org.hearsay.language.phrase.Words;
import org.hearsay.model.Annotations;
import org.hearsay.model.ComponentId;
import org.hearsay.model.Document;
import org.hearsay.model.Layer;
import org.hearsay.model.Span;
import org.hearsay.model.facts.Facts;
import org.hearsay.model.facts.TimeExpression;
import org.hearsay.pipeline.Annotator;
import org.hearsay.pipeline.IssueSink;

/**
 * Finds time expressions and resolves them against the publication date, never against the clock.
 *
 * <p>Stateless. Without a publication date every relative expression is unresolved: it has an
 * underspecified value and no bounds.
 */
public final class TimeAnnotator implements Annotator {
  private static final ComponentId ID = new ComponentId("time", "1");

  @Override
  public ComponentId id() {
    return ID;
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of(LanguageLayers.TOKENS, LanguageLayers.SENTENCES);
  }

  @Override
  public Set<Layer<?>> provides() {
    return Set.of(Facts.TIMES);
  }

  /** The phrases of one sentence. */
  private record Read(int sentence, Words words, List<Phrase> phrases) {}

  @Override
  public Annotations annotate(Document view, IssueSink issues) {
    Syntax syntax = Syntax.of(view);
    List<Read> sentences = new ArrayList<>();
    for (Sentence sentence : syntax.sentences()) {
      Words words = Words.of(syntax.tokensOf(sentence));
      sentences.add(new Read(sentence.index(), words, Grammar.read(words)));
    }
    Optional<Timeline> timeline =
        view.creationDate().map(date -> new Timeline(date, isNarrative(sentences, date)));
    return Annotations.of(Facts.TIMES, resolve(view, syntax, sentences, timeline));
  }

  private static List<TimeExpression> resolve(
      Document view, Syntax syntax, List<Read> sentences, Optional<Timeline> timeline) {
    Resolver resolver = new Resolver(timeline);
    TenseReader tenses = new TenseReader(syntax);
    Itinerary journey = new Itinerary();
    List<TimeExpression> times = new ArrayList<>();
    for (Read read : sentences) {
      timeline.ifPresent(line -> line.enter(read.sentence()));
      int before = -1;
      Direction last = Direction.UNKNOWN;
      for (Phrase phrase : read.phrases()) {
        Span span = read.words().span(phrase.begin(), phrase.end());
        Direction direction =
            Follower.isJoined(read.words(), before, phrase)
                ? last
                : tenses.directionOf(span, read.words(), phrase);
        int end = before;
        before = phrase.end();
        last = direction;
        if (Follower.isEmpty(phrase.meaning(), direction)) {
          continue;
        }
        String preposition = Prepositions.before(read.words(), phrase.begin());
        Optional<Period> toldBefore = timeline.flatMap(Timeline::toldHere);
        Resolved plain = resolver.resolve(phrase.meaning(), direction, preposition);
        if (Follower.isOfSaying(read.words(), phrase)) {
          timeline.ifPresent(line -> line.untell(toldBefore));
        }
        Resolved stop =
            Itinerary.isAhead(direction)
                ? journey.follow(plain, phrase, read.words(), end, read.sentence())
                : plain;
        Resolved time = Bounds.open(stop, read.words(), phrase);
        times.add(
            new TimeExpression(
                "t" + (times.size() + 1),
                view.text(span),
                time.type(),
                time.value(),
                time.start(),
                time.end(),
                time.basis(),
                span,
                ID));
      }
    }
    return times;
  }

  /** Whether most dates lie years before the publication and are told with their year. */
  private static boolean isNarrative(List<Read> sentences, LocalDate published) {
    int told = 0;
    int current = 0;
    for (Read read : sentences) {
      for (Phrase phrase : read.phrases()) {
        Meaning meaning = phrase.meaning();
        if (meaning instanceof Meaning.BeforeChrist) {
          told++;
        } else if (meaning instanceof Meaning.Calendar date && date.year() > 0) {
          told += date.year() < published.getYear() - 1 ? 1 : 0;
        } else if (meaning instanceof Meaning.Weekday || isDeictic(meaning)) {
          current++;
        }
      }
    }
    return told >= 6 && told > 4 * current;
  }

  private static boolean isDeictic(Meaning meaning) {
    return meaning instanceof Meaning.Offset offset && !offset.told();
  }
}
