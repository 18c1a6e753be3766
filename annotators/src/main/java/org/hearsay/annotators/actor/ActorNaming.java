package org.hearsay.annotators.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.actor.phrase.Mention;
import org.hearsay.annotators.actor.phrase.ReportView;
import org.hearsay.knowledge.Knowledge;
import org.hearsay.knowledge.actors.OfficeTerm;
import org.hearsay.knowledge.actors.OrganizationEntry;
import org.hearsay.knowledge.actors.RoleClass;
import org.hearsay.model.ComponentId;
import org.hearsay.model.Span;
import org.hearsay.model.facts.Actor;
import org.hearsay.model.facts.ActorKind;

/**
 * Turns what was gathered into actors: numbered in text order, each with its best name and fields.
 */
final class ActorNaming {
  /** Words for whoever leads anything; the office says more. */
  private static final Set<String> LOOSE_ROLES = Set.of("head", "chief", "boss");

  private final Knowledge knowledge;
  private final ReportView view;
  private final ComponentId by;

  ActorNaming(ReportView view, ComponentId by) {
    this.view = view;
    this.knowledge = view.knowledge();
    this.by = by;
  }

  List<Actor> actors(List<Draft> drafts) {
    List<Draft> kept =
        new ArrayList<>(drafts.stream().filter(draft -> !draft.mentions().isEmpty()).toList());
    kept.sort(Comparator.comparing(ActorNaming::firstSpan));
    Map<Draft, String> ids = new HashMap<>();
    for (int i = 0; i < kept.size(); i++) {
      ids.put(kept.get(i), "a" + (i + 1));
    }
    return kept.stream().map(draft -> actor(draft, ids)).toList();
  }

  private static Span firstSpan(Draft draft) {
    return draft.mentions().stream()
        .map(Mention::span)
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  private Actor actor(Draft draft, Map<Draft, String> ids) {
    Optional<String> country = present(draft.country()).or(() -> termCountry(draft));
    Optional<Draft> affiliation =
        draft.affiliation().filter(ids::containsKey).or(() -> state(draft, country, ids));
    boolean isState = draft.kind() == ActorKind.STATE;
    List<Span> mentions = draft.mentions().stream().map(Mention::span).distinct().sorted().toList();
    boolean unnamed = draft.kind() == ActorKind.UNNAMED;
    return new Actor(
        idOf(draft, ids),
        name(draft),
        draft.kind(),
        country,
        isState ? Optional.empty() : sector(draft),
        role(draft, country),
        draft.term().flatMap(OfficeTerm::wikidata),
        unnamed || (draft.names().isEmpty() && draft.isPerson())
            ? present(draft.description())
            : Optional.empty(),
        draft.count(),
        isState ? Optional.empty() : affiliation.map(each -> idOf(each, ids)),
        mentions,
        confidence(draft),
        by);
  }

  private static String idOf(Draft draft, Map<Draft, String> ids) {
    return Objects.requireNonNull(ids.get(draft), "id");
  }

  private Optional<String> termCountry(Draft draft) {
    return draft
        .term()
        .map(OfficeTerm::side)
        .flatMap(
            side ->
                knowledge.countries().byIso3(side).isPresent()
                    ? Optional.of(side)
                    : knowledge.organizations().lookup(side).stream()
                        .map(OrganizationEntry::country)
                        .filter(code -> !code.isEmpty())
                        .findFirst());
  }

  private Optional<Draft> state(Draft draft, Optional<String> country, Map<Draft, String> ids) {
    if (draft.kind() == ActorKind.STATE
        || draft.sector().equals("JRN")
        || draft.sector().equals("CVL")) {
      return Optional.empty();
    }
    return country.flatMap(
        code ->
            ids.keySet().stream()
                .filter(each -> each.key().equals(BodyLinker.stateKey(code)))
                .findFirst());
  }

  private Optional<String> sector(Draft draft) {
    return present(draft.sector())
        .or(() -> draft.term().map(OfficeTerm::sector).flatMap(ActorNaming::present));
  }

  private Optional<String> role(Draft draft, Optional<String> country) {
    if (!draft.isPerson()) {
      return present(draft.role());
    }
    boolean loose = LOOSE_ROLES.contains(draft.role().toLowerCase(Locale.ROOT));
    if (!draft.role().isEmpty() && !(loose && draft.term().filter(this::isCurrent).isPresent())) {
      return Optional.of(draft.role());
    }
    return draft
        .term()
        .filter(this::isCurrent)
        .map(term -> term.title().isEmpty() ? usual(term, country) : term.title())
        .or(() -> present(draft.honorific()));
  }

  private boolean isCurrent(OfficeTerm term) {
    return view.date().map(term::covers).orElse(false);
  }

  private String usual(OfficeTerm term, Optional<String> country) {
    RoleClass role = term.role();
    return knowledge.officeHolders().usualTitle(country.orElse(term.side()), role);
  }

  // The fullest spelling names a person or body; of equally full ones the most frequent, then the
  // first.
  private String name(Draft draft) {
    if (draft.names().isEmpty()) {
      return draft.ownName().isEmpty() ? view.text(firstSpan(draft)) : draft.ownName();
    }

    String fullest =
        draft.names().stream()
            .max(
                Comparator.comparing((String name) -> draft.isPerson() || isProper(name))
                    .thenComparingInt(ActorNaming::wordCount)
                    .thenComparingInt(draft::timesCalled))
            .orElseThrow();
    boolean onlySurname = draft.isPerson() && wordCount(fullest) == 1 && !draft.ownName().isEmpty();
    boolean abbreviated =
        draft.kind() == ActorKind.STATE && fullest.length() <= 4 && !draft.ownName().isEmpty();
    return onlySurname || abbreviated ? draft.ownName() : fullest;
  }

  // "ETA" rather than "ETA rebels".
  private static boolean isProper(String name) {
    return !Character.isLowerCase(name.charAt(name.lastIndexOf(' ') + 1));
  }

  private static int wordCount(String name) {
    return (int) name.chars().filter(Character::isWhitespace).count() + 1;
  }

  private static double confidence(Draft draft) {
    long pronouns =
        draft.mentions().stream().filter(mention -> mention.form() == Mention.Form.PRONOUN).count();
    double base =
        draft.term().isPresent() || draft.kind() == ActorKind.STATE
            ? 0.95
            : draft.names().isEmpty() ? 0.8 : 0.9;
    base -= draft.isInferred() ? 0.15 : 0;
    return Math.round(100 * (base - 0.1 * pronouns / draft.mentions().size())) / 100.0;
  }

  private static Optional<String> present(String value) {
    return value.isEmpty() ? Optional.empty() : Optional.of(value);
  }
}
