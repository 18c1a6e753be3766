package org.hearsay.query.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hearsay.merge.fact.StoryMerging;
import org.hearsay.query.FactItem;
import org.hearsay.query.FactKind;
import org.hearsay.record.crisis.Crisis;
import org.hearsay.record.crisis.FactRef;
import org.hearsay.record.crisis.Figure;
import org.hearsay.record.crisis.Origin;
import org.hearsay.record.crisis.Quote;
import org.hearsay.record.crisis.SharedActor;
import org.hearsay.record.crisis.SharedClaim;
import org.hearsay.record.crisis.SharedDispute;
import org.hearsay.record.crisis.SharedEvent;
import org.hearsay.record.crisis.SharedMeeting;
import org.hearsay.record.crisis.SharedPlace;
import org.hearsay.record.crisis.Story;

/**
 * Some facts of stories with all that they lead to, and nothing else. Those that are listed come
 * first and in the order of the list.
 */
final class Excerpt {
  private final Map<String, SharedActor> actors;
  private final Map<String, SharedPlace> places;
  private final Map<String, SharedEvent> events;
  private final Map<String, SharedClaim> claims;
  private final Map<String, Figure> figures;
  private final Map<String, SharedDispute> disputes;
  private final Map<String, SharedMeeting> meetings;
  private final Map<String, Story> stories;
  private final Map<String, Origin> origins;

  private final Map<String, SharedActor> keptActors = new LinkedHashMap<>();
  private final Map<String, SharedPlace> keptPlaces = new LinkedHashMap<>();
  private final Map<String, SharedEvent> keptEvents = new LinkedHashMap<>();
  private final Map<String, SharedClaim> keptClaims = new LinkedHashMap<>();
  private final Map<String, Figure> keptFigures = new LinkedHashMap<>();
  private final List<SharedDispute> keptDisputes = new ArrayList<>();
  private final List<SharedMeeting> keptMeetings = new ArrayList<>();
  private final List<Story> keptStories = new ArrayList<>();
  private final Set<String> reports = new LinkedHashSet<>();
  private final boolean withDisputes;

  private Excerpt(Collection<Crisis> crises, boolean withDisputes) {
    this.actors = byId(crises, Crisis::actors, SharedActor::id);
    this.places = byId(crises, Crisis::places, SharedPlace::id);
    this.events = byId(crises, Crisis::events, SharedEvent::id);
    this.claims = byId(crises, Crisis::claims, SharedClaim::id);
    this.figures = byId(crises, Crisis::figures, Figure::id);
    this.disputes = byId(crises, Crisis::disputes, SharedDispute::id);
    this.meetings = byId(crises, Crisis::meetings, SharedMeeting::id);
    this.stories = byId(crises, Crisis::stories, Story::id);
    this.origins = byId(crises, Crisis::origins, Origin::id);
    this.withDisputes = withDisputes;
  }

  /**
   * What is listed, and what it leads to.
   *
   * @param reports that are needed
   */
  record Kept(Crisis crisis, Set<String> reports) {}

  static Kept of(Collection<Crisis> crises, List<FactItem> listed) {
    boolean claimed = listed.stream().anyMatch(item -> item.kind() == FactKind.CLAIM);
    Excerpt excerpt = new Excerpt(crises, claimed);
    listed.forEach(excerpt::keep);
    return excerpt.kept();
  }

  private static <T> Map<String, T> byId(
      Collection<Crisis> crises, Function<Crisis, List<T>> facts, Function<T, String> id) {
    Map<String, T> map = new HashMap<>();
    crises.forEach(crisis -> facts.apply(crisis).forEach(fact -> map.put(id.apply(fact), fact)));
    return map;
  }

  private void keep(FactItem item) {
    String id = item.id();
    switch (item.kind()) {
      case REPORT -> reports.add(id);
      case STORY ->
          found(stories, id)
              .forEach(
                  story -> {
                    keptStories.add(story);
                    reports.addAll(story.reports());
                  });
      case ORIGIN -> found(origins, id).forEach(origin -> reports.addAll(origin.reports()));
      case ACTOR -> actor(id, true);
      case PLACE -> place(id, true);
      case EVENT -> event(id);
      case CLAIM -> claim(id);
      case DISPUTE -> dispute(id);
      case MEETING -> meeting(id);
      case FIGURE -> figure(id);
    }
  }

  private static <T> Stream<T> found(Map<String, T> facts, String id) {
    return Stream.ofNullable(facts.get(id));
  }

  private void event(String id) {
    SharedEvent event = events.get(id);
    if (event == null || keptEvents.putIfAbsent(id, event) != null) {
      return;
    }
    actors(event.actors(), event.recipients(), event.host().stream().toList());
    event.place().ifPresent(place -> place(place, false));
    event.quantities().forEach(this::figure);
    event.says().ifPresent(this::claim);
    for (SharedEvent.Version version : event.versions()) {
      actors(version.actors(), version.recipients());
      version.heldBy().forEach(this::claim);
      reports.addAll(version.reports());
      quoted(version.evidence());
    }
  }

  private void claim(String id) {
    SharedClaim claim = claims.get(id);
    if (claim == null || keptClaims.putIfAbsent(id, claim) != null) {
      return;
    }
    actors(claim.source().stream().toList(), claim.recipients(), claim.about());
    claim.tellings().forEach(telling -> reports.add(telling.fact().report()));
    if (withDisputes) {
      claim.answers().forEach(this::dispute);
    }
  }

  private void dispute(String id) {
    SharedDispute dispute = disputes.get(id);
    if (dispute != null && !keptDisputes.contains(dispute)) {
      keptDisputes.add(dispute);
      dispute.claim().ifPresent(this::claim);
      dispute.event().ifPresent(this::event);
      claim(dispute.answers());
    }
  }

  private void meeting(String id) {
    SharedMeeting meeting = meetings.get(id);
    if (meeting == null) {
      return;
    }
    keptMeetings.add(meeting);
    actors(meeting.participants());
    meeting.mentionsIn().forEach(fact -> reports.add(fact.report()));
    for (SharedMeeting.State state : meeting.history()) {
      state.place().ifPresent(place -> place(place, false));
      quoted(state.evidence());
    }
  }

  private void figure(String id) {
    Figure figure = figures.get(id);
    if (figure == null || keptFigures.putIfAbsent(id, figure) != null) {
      return;
    }
    actors(figure.of().stream().toList());
    for (Figure.Value value : figure.values()) {
      actors(value.claimant().stream().toList());
      quoted(value.evidence());
    }
  }

  private void quoted(List<Quote> quotes) {
    quotes.forEach(quote -> reports.add(quote.report()));
  }

  @SafeVarargs
  private void actors(List<String>... ids) {
    for (List<String> some : ids) {
      some.forEach(id -> actor(id, false));
    }
  }

  private void actor(String id, boolean listed) {
    SharedActor actor = actors.get(id);
    if (actor == null) {
      return;
    }
    boolean known = keptActors.putIfAbsent(id, actor) != null;
    mentioned(actor.mentionsIn(), listed);
    if (!known) {
      actor.affiliation().ifPresent(other -> actor(other, false));
    }
  }

  private void place(String id, boolean listed) {
    SharedPlace place = places.get(id);
    if (place != null) {
      keptPlaces.put(id, place);
      mentioned(place.mentionsIn(), listed);
    }
  }

  /** What is listed needs all reports that name it, all others the first. */
  private void mentioned(List<FactRef> mentions, boolean listed) {
    mentions.stream()
        .limit(listed ? mentions.size() : 1)
        .forEach(fact -> reports.add(fact.report()));
  }

  private Kept kept() {
    List<Origin> told =
        origins.values().stream()
            .filter(origin -> origin.reports().stream().anyMatch(reports::contains))
            .toList();
    return new Kept(
        new Crisis(
            Optional.empty(),
            told,
            keptStories,
            keptActors.values().stream().map(this::actor).toList(),
            keptPlaces.values().stream().map(this::place).toList(),
            List.copyOf(keptEvents.values()),
            List.copyOf(keptClaims.values()),
            keptDisputes,
            keptMeetings,
            List.copyOf(keptFigures.values()),
            List.of(),
            List.of(),
            StoryMerging.ID),
        reports);
  }

  private List<FactRef> needed(List<FactRef> mentions) {
    return mentions.stream().filter(fact -> reports.contains(fact.report())).toList();
  }

  private SharedActor actor(SharedActor actor) {
    return new SharedActor(
        actor.id(),
        actor.name(),
        actor.kind(),
        actor.country(),
        actor.sector(),
        actor.role(),
        actor.wikidata(),
        actor.description(),
        actor.count(),
        actor.affiliation(),
        needed(actor.mentionsIn()),
        actor.why());
  }

  private SharedPlace place(SharedPlace place) {
    return new SharedPlace(
        place.id(),
        place.name(),
        place.country(),
        place.geonames(),
        place.coordinates(),
        place.precision(),
        place.unresolved(),
        needed(place.mentionsIn()),
        place.why());
  }
}
