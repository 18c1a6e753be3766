package org.hearsay.annotators.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.hearsay.language.LanguageLayers;
import org.hearsay.language.Sentence;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;
import org.hearsay.language.phrase.Words;
import org.hearsay.model.Annotations;
import org.hearsay.model.ComponentId;
import org.hearsay.model.Document;
import org.hearsay.model.Layer;
import org.hearsay.model.Span;
import org.hearsay.model.facts.Facts;
import org.hearsay.model.facts.Measure;
import org.hearsay.model.facts.Quantity;
import org.hearsay.model.facts.TimeExpression;
import org.hearsay.model.facts.TimeType;
import org.hearsay.pipeline.Annotator;
import org.hearsay.pipeline.IssueSink;

/**
 * Finds counts of people, forces and things, amounts of money, distances and shares.
 *
 * <p>Stateless. Lengths of time, ages, fractions and numbers that count nothing are left out.
 */
public final class QuantityAnnotator implements Annotator {
  private static final ComponentId ID = new ComponentId("quantity", "1");

  @Override
  public ComponentId id() {
    return ID;
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of(LanguageLayers.TOKENS, LanguageLayers.SENTENCES, Facts.TIMES, Facts.ACTORS);
  }

  @Override
  public Set<Layer<?>> provides() {
    return Set.of(Facts.QUANTITIES);
  }

  @Override
  public Annotations annotate(Document view, IssueSink issues) {
    Syntax syntax = Syntax.of(view);
    List<Span> dates = dates(view.get(Facts.TIMES));
    Measures measures = new Measures(syntax);
    Owners owners = new Owners(syntax, view.get(Facts.ACTORS));
    List<Quantity> quantities = new ArrayList<>();
    Optional<Shared> last = Optional.empty();
    for (int i = 0; i < syntax.sentences().size(); i++) {
      Sentence sentence = syntax.sentences().get(i);
      Words words = Words.of(syntax.tokensOf(sentence));
      for (Figure found : FigureReader.read(words, dates)) {
        Optional<Tally> tally = tally(words, found);
        Figure figure =
            found.sort() == Figure.Sort.BARE && tally.isPresent()
                ? found.counting(unit(tally.get(), last, i), Figure.Sort.SHARED)
                : Shared.fill(words, found, last, i);
        Token head = syntax.token(sentence.firstToken() + figure.head());
        Measure measure = tally.map(Tally::measure).orElse(measures.of(figure, head));
        boolean another = Shared.isTheNumber(words, figure) || Shared.isElided(words, figure);
        boolean shares =
            figure.sort() == Figure.Sort.SHARED || Shared.isPart(words, figure) || another;
        int now = i;
        Optional<Shared> whole = last.filter(each -> each.holds(figure, now));
        if (measure == Measure.OTHER && shares) {
          measure = (another ? last : whole).map(Shared::measure).orElse(measure);
        }
        Optional<Shared> before = last.filter(each -> another && shares);
        Optional<String> owner =
            tally
                .map(each -> syntax.token(sentence.firstToken() + each.at()))
                .flatMap(owners::ofTally)
                .or(() -> owners.of(figure, head))
                .or(() -> before.flatMap(Shared::owner));
        if (isWanted(figure, measure) && !measures.areSpeakers(figure, measure, head)) {
          quantities.add(quantity(quantities.size() + 1, figure, measure, owner));
        }
        Optional<Shared> shared = Shared.by(figure, measure, i, owner);
        last = shared.isPresent() ? shared : last;
      }
    }
    return Annotations.of(Facts.QUANTITIES, quantities);
  }

  /** "Nine officers died, up from a toll of seven": a toll of those counted in its sentence. */
  private static String unit(Tally tally, Optional<Shared> last, int sentence) {
    return last.filter(
            shared -> shared.sentence() == sentence && shared.measure() == tally.measure())
        .filter(shared -> tally.unit().equals("toll"))
        .map(Shared::unit)
        .orElse(tally.unit());
  }

  /** The counting noun that stands apart, asked of numbers of people and numbers without a unit. */
  private static Optional<Tally> tally(Words words, Figure figure) {
    boolean people =
        figure.sort() == Figure.Sort.COUNT
            && Casualties.arePeople(words.at(figure.head()))
            && Casualties.ofUnit(words.at(figure.head())).isEmpty();
    return people || figure.sort() == Figure.Sort.BARE ? Tally.of(words, figure) : Optional.empty();
  }

  /** The spans of times that are dates, whose numbers count nothing. */
  static List<Span> dates(List<TimeExpression> times) {
    return times.stream()
        .filter(time -> time.type() == TimeType.DATE || time.type() == TimeType.TIME)
        .map(TimeExpression::mention)
        .toList();
  }

  private static boolean isWanted(Figure figure, Measure measure) {
    switch (figure.sort()) {
      case TIME, AGE, FRACTION:
        return false;
      case SHARED:
        return true;
      case BARE:
        return measure != Measure.OTHER && measure != Measure.DEPLOYED;
      default:
        return true;
    }
  }

  private static Quantity quantity(
      int number, Figure figure, Measure measure, Optional<String> owner) {
    return new Quantity(
        "q" + number,
        boxed(figure.low()),
        boxed(figure.high()),
        figure.approximate(),
        figure.unit().isEmpty() ? measure.code() : figure.unit(),
        measure,
        owner,
        figure.mention(),
        ID);
  }

  private static Optional<Double> boxed(OptionalDouble bound) {
    return bound.isPresent() ? Optional.of(bound.getAsDouble()) : Optional.empty();
  }
}
