package org.hearsay.annotators.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.hearsay.annotators.event.clause.Words;
import org.hearsay.annotators.event.party.Parties;
import org.hearsay.annotators.event.setting.Setting;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;
import org.hearsay.model.Span;
import org.hearsay.model.facts.Actor;
import org.hearsay.model.facts.ActorKind;
import org.hearsay.model.facts.Category;
import org.hearsay.model.facts.EventPlaces;
import org.hearsay.model.facts.EventTimes;
import org.hearsay.model.facts.Facts;
import org.hearsay.model.facts.Place;
import org.hearsay.model.facts.TimeExpression;
import org.hearsay.model.facts.TimeType;

/**
 * Parts meetings that share a verb: "will meet A in Rome on Monday and B in Paris on Tuesday" are
 * two. Where the second has nobody, or nothing of its own in place or time, they are one.
 */
final class Stops {
  private final Scene scene;
  private final Syntax syntax;

  Stops(Scene scene) {
    this.scene = scene;
    this.syntax = scene.syntax();
  }

  /** The meetings that the draft tells of: itself, or one for each stop. */
  List<Draft> of(Draft draft) {
    Token verb = draft.trigger().anchor();
    if (draft.type() != Category.CONSULT || !Words.isVerb(verb)) {
      return List.of(draft);
    }
    int end = endOfClause(verb);
    for (int at = verb.index() + 2; at < end; at++) {
      if (isJoint(at)) {
        Stop first = stop(verb.index() + 1, at, draft);
        Stop second = stop(at + 1, end, draft);
        if (first.isWhole() && second.isWhole() && !first.overlaps(second)) {
          return List.of(first.told(draft, second), second.told(draft, first));
        }
      }
    }
    return List.of(draft);
  }

  private int endOfClause(Token verb) {
    int end = syntax.sentenceOf(verb).endToken();
    for (int at = verb.index() + 1; at < end; at++) {
      Token token = syntax.token(at);
      if (token.xpos().matches("VBD|VBZ|VBP|MD") || token.text().matches("[;:\"“”]")) {
        return at;
      }
    }
    return end;
  }

  // "and" right behind a place or a time
  private boolean isJoint(int at) {
    return Words.lower(syntax.token(at)).equals("and")
        && (isIn(syntax.token(at - 1), spans(Facts.TIMES)) || isIn(syntax.token(at - 1), placed()));
  }

  private List<Span> spans(org.hearsay.model.Layer<TimeExpression> layer) {
    return scene.document().get(layer).stream().map(TimeExpression::mention).toList();
  }

  private List<Span> placed() {
    return scene.document().get(Facts.PLACES).stream()
        .flatMap(place -> place.mentions().stream())
        .toList();
  }

  private static boolean isIn(Token token, List<Span> spans) {
    return spans.stream().anyMatch(span -> span.contains(token.span()));
  }

  private Stop stop(int from, int to, Draft draft) {
    Span span = syntax.spanOf(from, to);
    Optional<String> time =
        scene.document().get(Facts.TIMES).stream()
            .filter(each -> each.type() == TimeType.DATE || each.type() == TimeType.TIME)
            .filter(each -> span.contains(each.mention()))
            .map(TimeExpression::id)
            .findFirst();
    Optional<String> place =
        scene.document().get(Facts.PLACES).stream()
            .filter(each -> each.mentions().stream().anyMatch(span::contains))
            .map(Place::id)
            .findFirst();
    List<String> people = within(span, draft, actor -> actor.kind() == ActorKind.PERSON);
    List<String> all = people.isEmpty() ? within(span, draft, actor -> true) : people;
    return new Stop(all, place, time);
  }

  private List<String> within(Span span, Draft draft, Predicate<Actor> wanted) {
    Token verb = draft.trigger().anchor();
    Set<String> before = new LinkedHashSet<>();
    scene.clauses().subjects(verb).stream()
        .flatMap(subject -> scene.actors().of(subject).stream())
        .forEach(actor -> before.add(actor.id()));
    Set<String> found = new LinkedHashSet<>();
    for (Token token : syntax.tokensIn(span)) {
      boolean head = Words.isNominal(token) && !isModifier(token);
      scene.actors().of(token).stream()
          .filter(actor -> head && wanted.test(actor) && !before.contains(actor.id()))
          .forEach(actor -> found.add(actor.id()));
    }
    return new ArrayList<>(found);
  }

  private static boolean isModifier(Token token) {
    return token.isRelation("compound")
        || token.isRelation("amod")
        || token.relation().equals("nmod:poss")
        || token.relation().equals("nmod:desc");
  }

  /** Whom one meets, where and when, as far as the words between two joints tell. */
  private record Stop(List<String> partners, Optional<String> place, Optional<String> time) {
    boolean isWhole() {
      return !partners.isEmpty() && (place.isPresent() || time.isPresent());
    }

    boolean overlaps(Stop other) {
      boolean samePlace = place.isPresent() && place.equals(other.place);
      boolean sameTime = time.isPresent() && time.equals(other.time);
      return partners.stream().anyMatch(other.partners::contains) || samePlace || sameTime;
    }

    Draft told(Draft draft, Stop other) {
      Set<String> actors = new LinkedHashSet<>(draft.parties().actors());
      other.partners.forEach(actors::remove);
      actors.addAll(partners);
      Setting setting =
          new Setting(
              new EventPlaces(place, draft.setting().places().from(), List.of()),
              new EventTimes(time, Optional.empty(), Optional.empty()),
              draft.setting().quantities());
      return draft
          .with(new Parties(new ArrayList<>(actors), List.of(), draft.parties().host()))
          .with(setting);
    }
  }
}
