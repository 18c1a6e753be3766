package org.hearsay.digest.find;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.digest.Digest;
import org.hearsay.digest.Point;
import org.hearsay.digest.Reason;
import org.hearsay.digest.Scope;
import org.hearsay.digest.Section;
import org.hearsay.digest.Since;
import org.hearsay.model.Article;
import org.hearsay.pages.crisis.CrisisIndex;
import org.hearsay.pages.crisis.ReportCard;
import org.hearsay.query.FactItem;
import org.hearsay.query.FactPage;
import org.hearsay.query.FactQuery;
import org.hearsay.query.Paging;
import org.hearsay.query.Queries;
import org.hearsay.query.Sort;
import org.hearsay.query.source.CrisisQuery;
import org.hearsay.query.tables.KeptCrisis;
import org.hearsay.query.tables.StoreQueries;
import org.hearsay.store.RecordStore;

/**
 * Makes digests of a store, as its tables were refreshed last.
 *
 * <p>A digest begins at a {@link Point} and ends at one. When each begins where the one before
 * ended, a report is new in exactly one of them, however late its story was merged. Thread-safe;
 * reads only.
 */
public final class Digests {
  /** How many entries of a reason are shown. */
  private static final Map<Reason, Integer> MOST =
      Map.of(
          Reason.CHANGED, 8,
          Reason.DENIED, 6,
          Reason.CONTRADICTED, 6,
          Reason.NEW, 16,
          Reason.PLANNED, 8);

  private final RecordStore store;
  private final Queries queries;

  public Digests(RecordStore store) {
    this.store = store;
    this.queries = new StoreQueries(store);
  }

  /** The state of the store now: from here on something may be new. */
  public Point point(Instant now) {
    return new Point(queries.change(), now);
  }

  /**
   * What is new to a reader.
   *
   * @param now the moment of asking
   */
  public Digest make(Scope scope, Since since, Instant now) {
    Point until = point(now);
    Map<String, Map<String, Instant>> stories = wanted(scope, since);
    List<KeptCrisis.Kept> kept =
        stories.keySet().stream()
            .map(story -> KeptCrisis.read(store, CrisisQuery.of(Optional.empty()).ofReport(story)))
            .toList();
    LocalDate day = day(since, until, kept);
    List<Candidate> candidates = new ArrayList<>();
    Set<String> fresh = new HashSet<>();
    Set<String> origins = new HashSet<>();
    int at = 0;
    for (Map.Entry<String, Map<String, Instant>> story : stories.entrySet()) {
      KeptCrisis.Kept told = kept.get(at++);
      Set<String> ofStory = fresh(told, since, until);
      fresh.addAll(ofStory);
      told.crisis().origins().stream()
          .filter(origin -> origin.reports().stream().anyMatch(ofStory::contains))
          .forEach(origin -> origins.add(origin.id()));
      candidates.addAll(candidates(told, ofStory, until, story.getValue(), day));
    }
    return new Digest(scope, since, until, day, sections(candidates), fresh.size(), origins.size());
  }

  /** What may have become different, by story. */
  private Map<String, Map<String, Instant>> wanted(Scope scope, Since since) {
    Optional<Long> after =
        since instanceof Since.Earlier earlier
            ? Optional.of(earlier.point().change())
            : Optional.empty();
    FactQuery question = scope.question(after);
    Map<String, Map<String, Instant>> wanted = new TreeMap<>();
    Paging paging = Paging.first().sorted(Sort.CHANGE, false).limited(Paging.MOST);
    FactPage page = queries.page(question, paging);
    while (true) {
      for (FactItem item : page.items()) {
        wanted
            .computeIfAbsent(item.story(), story -> new HashMap<>())
            .put(item.id(), item.changedAt());
      }
      if (page.next().isEmpty()) {
        return wanted;
      }
      page = queries.page(question, paging.after(page.next().get()));
    }
  }

  private static Set<String> fresh(KeptCrisis.Kept kept, Since since, Point until) {
    return kept.reports().stream()
        .filter(report -> came(kept, report) <= until.change())
        .filter(report -> isSince(kept, report, since))
        .map(Article::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean isSince(KeptCrisis.Kept kept, Article report, Since since) {
    if (since instanceof Since.Earlier earlier) {
      return came(kept, report) > earlier.point().change();
    }
    LocalDate first = ((Since.Published) since).day();
    return report.published().filter(day -> !day.isBefore(first)).isPresent();
  }

  private static long came(KeptCrisis.Kept kept, Article report) {
    return kept.came().getOrDefault(report.id(), 0L);
  }

  /** Looking back, the last day that a report is of; else the day of asking. */
  private static LocalDate day(Since since, Point until, Collection<KeptCrisis.Kept> kept) {
    LocalDate today = LocalDate.ofInstant(until.at(), ZoneOffset.UTC);
    if (since instanceof Since.Earlier) {
      return today;
    }
    return kept.stream()
        .flatMap(story -> story.reports().stream())
        .flatMap(report -> report.published().stream())
        .max(Comparator.naturalOrder())
        .orElse(today);
  }

  private static List<Candidate> candidates(
      KeptCrisis.Kept told,
      Set<String> fresh,
      Point until,
      Map<String, Instant> wanted,
      LocalDate day) {
    if (fresh.isEmpty()) {
      return List.of();
    }
    CrisisIndex index =
        CrisisIndex.of(told.crisis(), told.reports().stream().map(ReportCard::of).toList());
    Set<String> later =
        told.reports().stream()
            .filter(report -> came(told, report) > until.change())
            .map(Article::id)
            .collect(Collectors.toUnmodifiableSet());
    Story story = new Story(index, new Fresh(index, fresh, later), wanted, day);
    List<Candidate> events = new EventEntries(story).all().toList();
    return Stream.of(
            events.stream(),
            new MeetingEntries(story).all(),
            new ClaimEntries(story, heldBy(index, events)).all(),
            new FigureEntries(story).all())
        .flatMap(some -> some)
        .filter(candidate -> !candidate.entry().words().isEmpty())
        .toList();
  }

  /** The claims that say what these events are. */
  private static Set<String> heldBy(CrisisIndex index, List<Candidate> events) {
    return events.stream()
        .flatMap(candidate -> index.event(candidate.entry().id()).stream())
        .flatMap(event -> event.versions().stream())
        .flatMap(version -> version.heldBy().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static List<Section> sections(List<Candidate> candidates) {
    Map<Reason, List<Candidate>> byReason = new EnumMap<>(Reason.class);
    for (Candidate candidate : candidates) {
      byReason
          .computeIfAbsent(candidate.entry().reason(), reason -> new ArrayList<>())
          .add(candidate);
    }
    List<Section> sections = new ArrayList<>();
    byReason.forEach(
        (reason, some) -> {
          List<Candidate> shown = shown(some, MOST.getOrDefault(reason, some.size()));
          sections.add(
              new Section(
                  reason,
                  shown.stream().map(Candidate::entry).toList(),
                  some.size() - shown.size()));
        });
    return List.copyOf(sections);
  }

  /** What is done, then what is said: of each half of the lines, unless the other needs fewer. */
  private static List<Candidate> shown(List<Candidate> some, int most) {
    List<Candidate> done = sorted(some, false);
    List<Candidate> said = sorted(some, true);
    int ofSaid = Math.min(said.size(), Math.max(most / 2, most - done.size()));
    return Stream.concat(done.stream().limit(most - ofSaid), said.stream().limit(ofSaid)).toList();
  }

  private static List<Candidate> sorted(List<Candidate> some, boolean saying) {
    return some.stream()
        .filter(candidate -> candidate.isSaying() == saying)
        .sorted(Candidate.ORDER)
        .toList();
  }
}
