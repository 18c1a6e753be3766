package org.hearsay.merge.fact;

import java.util.Comparator;
import java.util.List;
import org.hearsay.merge.fact.figure.FigureMerging;
import org.hearsay.merge.fact.figure.SharedFigures;
import org.hearsay.merge.fact.group.Clusters;
import org.hearsay.merge.fact.group.Reports;
import org.hearsay.merge.fact.happening.EventMerging;
import org.hearsay.merge.fact.happening.MeetingMerging;
import org.hearsay.merge.fact.happening.Settings;
import org.hearsay.merge.fact.happening.SharedEvents;
import org.hearsay.merge.fact.party.ActorMerging;
import org.hearsay.merge.fact.party.PlaceMerging;
import org.hearsay.merge.fact.saying.ClaimMerging;
import org.hearsay.merge.fact.saying.DisputeMerging;
import org.hearsay.merge.fact.saying.SharedClaims;
import org.hearsay.model.ComponentId;
import org.hearsay.model.facts.Actor;
import org.hearsay.model.facts.Claim;
import org.hearsay.model.facts.Event;
import org.hearsay.model.facts.Place;
import org.hearsay.record.crisis.Crisis;
import org.hearsay.record.crisis.Ruling;
import org.hearsay.record.crisis.SharedDispute;
import org.hearsay.record.crisis.Story;

/**
 * Merges the readings of a story into what they say together.
 *
 * <p>A pure function: the same readings in any order, given once or twice, give the same crisis.
 * Each join says why, and people's rulings are obeyed.
 */
public final class StoryMerging {
  /** The version of all rules of merging facts. */
  public static final ComponentId ID = new ComponentId("merge-fact", "1");

  private StoryMerging() {}

  /** What the readings say together. */
  public static Crisis merge(StoryInput input) {
    Reports reports = new Reports(input.readings(), input.origins());
    List<Ruling> rulings = rulings(input);
    Clusters<Actor> actors = ActorMerging.clusters(reports, rulings);
    Clusters<Place> places = PlaceMerging.clusters(reports, rulings);
    Settings settings = new Settings(reports, actors, places);
    Clusters<Event> events = EventMerging.clusters(reports, settings, rulings);
    Clusters<Claim> claims = ClaimMerging.clusters(reports, actors, events, rulings);
    FigureMerging.Figures numbers =
        FigureMerging.clusters(reports, settings, claims, events, rulings);
    SharedFigures figures = new SharedFigures(numbers);
    List<SharedDispute> disputes =
        DisputeMerging.shared(reports, settings, claims, events, figures.contradictions());
    SharedClaims sharedClaims = new SharedClaims(reports, actors, DisputeMerging.byClaim(disputes));
    return new Crisis(
        input.crisis(),
        reports.origins(),
        input.stories().stream().sorted(Comparator.comparing(Story::id)).distinct().toList(),
        ActorMerging.shared(actors),
        PlaceMerging.shared(places),
        new SharedEvents(reports, settings, events, claims, numbers.clusters()).all(),
        claims.all().stream().map(sharedClaims::of).toList(),
        disputes,
        MeetingMerging.shared(reports, settings, events, rulings),
        figures.all(),
        List.of(),
        rulings,
        ID);
  }

  private static List<Ruling> rulings(StoryInput input) {
    return input.rulings().stream()
        .distinct()
        .sorted(
            Comparator.comparing(Ruling::left)
                .thenComparing(Ruling::right)
                .thenComparing(Ruling::when)
                .thenComparing(Ruling::kind)
                .thenComparing(Ruling::who)
                .thenComparing(Ruling::why))
        .toList();
  }
}
