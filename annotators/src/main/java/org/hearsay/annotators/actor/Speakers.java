package org.hearsay.annotators.actor;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.hearsay.annotators.actor.phrase.ReportView;
import org.hearsay.knowledge.actors.OfficeTerm;
import org.hearsay.knowledge.actors.RoleClass;
import org.hearsay.language.Attribution;
import org.hearsay.language.Token;
import org.hearsay.model.Span;
import org.hearsay.model.SpanGrid;
import org.hearsay.model.facts.ActorKind;

/** Answers who says the words in which something stands, as far as the attributions tell. */
final class Speakers {
  private static final int PATIENCE = 4;
  private static final Set<RoleClass> FOR_THE_STATE =
      EnumSet.of(
          RoleClass.HEAD_OF_STATE,
          RoleClass.HEAD_OF_GOVERNMENT,
          RoleClass.FOREIGN_MINISTER,
          RoleClass.DEFENSE_MINISTER,
          RoleClass.INTERIOR_MINISTER,
          RoleClass.FINANCE_MINISTER,
          RoleClass.MINISTER,
          RoleClass.DEPUTY_FOREIGN_MINISTER,
          RoleClass.DEPUTY_DEFENSE_MINISTER,
          RoleClass.SECURITY_ADVISER,
          RoleClass.SPOKESPERSON,
          RoleClass.AMBASSADOR,
          RoleClass.UN_AMBASSADOR,
          RoleClass.SUPREME_LEADER);

  private final ReportView view;
  private final Drafts drafts;
  private final List<Attribution> attributions;
  private final Map<Span, Attribution> bySource = new HashMap<>();
  private final SpanGrid contents = new SpanGrid();

  Speakers(ReportView view, Drafts drafts) {
    this.view = view;
    this.drafts = drafts;
    this.attributions =
        view.attributions().stream()
            .sorted(Comparator.comparingInt(each -> each.cue().begin()))
            .toList();
    for (int i = 0; i < attributions.size(); i++) {
      Attribution each = attributions.get(i);
      int number = i;
      each.source().ifPresent(span -> bySource.putIfAbsent(span, each));
      each.content().forEach(span -> contents.add(span, number));
    }
  }

  /** The first attribution with this source. */
  Optional<Attribution> bySource(Span source) {
    return Optional.ofNullable(bySource.get(source));
  }

  /** Of those that fit the attribution whose cue begins last before the offset. */
  Optional<Attribution> lastBefore(int offset, Predicate<Attribution> fits) {
    Optional<Attribution> last = Optional.empty();
    for (int i = firstFrom(offset) - 1; i >= 0; i--) {
      Attribution each = attributions.get(i);
      if (last.isPresent() && each.cue().begin() < last.get().cue().begin()) {
        break;
      }
      if (fits.test(each)) {
        last = Optional.of(each);
      }
    }
    return last;
  }

  /** The position of the first attribution whose cue begins at the offset or behind it. */
  private int firstFrom(int offset) {
    int low = 0;
    int high = attributions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (attributions.get(middle).cue().begin() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Who says the words that the token stands in; empty outside quotation marks. */
  Optional<Draft> of(Token token) {
    if (!view.isQuoted(token.index())) {
      return Optional.empty();
    }
    return contents.near(token.span()).stream()
        .mapToObj(attributions::get)
        .filter(each -> each.content().stream().anyMatch(span -> span.contains(token.span())))
        .min(
            Comparator.comparingInt(
                each -> each.content().stream().mapToInt(span -> span.length()).sum()))
        .flatMap(this::sourceOf);
  }

  /** As above; within a quotation that goes on, whoever spoke last. */
  Optional<Draft> last(Token token) {
    Optional<Draft> own = of(token);
    if (own.isPresent() || !view.isQuoted(token.index())) {
      return own;
    }
    return lastBefore(
            token.span().begin(),
            each -> each.source().isPresent() && token.sentence() - sentenceOf(each) <= PATIENCE)
        .flatMap(this::sourceOf)
        .filter(Draft::isPerson);
  }

  /** Whom the speaker's "we" means: the body that speaks, the state that an official speaks for. */
  Optional<Draft> side(Token token) {
    Optional<Draft> speaker = last(token);
    if (speaker.isEmpty() || !speaker.get().isPerson()) {
      return speaker.filter(Draft::isBody);
    }
    Draft person = speaker.get();
    Optional<Draft> armed = person.affiliation().filter(Draft::isArmed);
    if (armed.isPresent()) {
      return armed;
    }
    Optional<RoleClass> role = person.roleClass().or(() -> person.term().map(OfficeTerm::role));
    boolean official = role.map(FOR_THE_STATE::contains).orElse(false);
    return official
        ? drafts
            .find(BodyLinker.stateKey(person.side()))
            .filter(draft -> draft.kind() == ActorKind.STATE)
        : Optional.empty();
  }

  int sentenceOf(Attribution attribution) {
    return view.syntax().tokenAt(attribution.cue().begin()).map(Token::sentence).orElse(0);
  }

  /** Whoever the words of the attribution's source mean. */
  Optional<Draft> sourceOf(Attribution attribution) {
    return attribution.source().flatMap(span -> headed(span).or(() -> lastIn(span)));
  }

  private Optional<Draft> headed(Span span) {
    return view.syntax()
        .headOf(span)
        .flatMap(head -> drafts.headedBy(head.index()).stream().findFirst());
  }

  // Where the tree has no head for the words, the last of them that means somebody.
  private Optional<Draft> lastIn(Span span) {
    List<Token> tokens = view.syntax().tokensIn(span);
    for (int i = tokens.size() - 1; i >= 0; i--) {
      List<Draft> found = drafts.covering(tokens.get(i).index());
      if (!found.isEmpty()) {
        return Optional.of(found.get(0));
      }
    }
    return Optional.empty();
  }
}
