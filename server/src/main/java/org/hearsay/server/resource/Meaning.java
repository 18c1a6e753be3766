package org.hearsay.server.resource;

import java.util.List;
import java.util.Optional;
import org.hearsay.pages.crisis.CrisisIndex;
import org.hearsay.pages.crisis.Lookup;
import org.hearsay.pages.crisis.ReportCard;
import org.hearsay.query.FactAnswer;
import org.hearsay.query.FactItem;
import org.hearsay.query.FactKind;
import org.hearsay.query.Queries;
import org.hearsay.query.review.Subject;
import org.hearsay.query.source.CrisisQuery;
import org.hearsay.query.source.CrisisSource;
import org.hearsay.query.source.JoinedReports;
import org.hearsay.record.CrisisRecord;
import org.hearsay.server.route.Problem;
import org.hearsay.server.route.ProblemException;
import org.hearsay.store.RecordStore;

/** Finds what a whole id is of, and the story that it is part of. */
final class Meaning {
  private final RecordStore store;
  private final Queries queries;

  Meaning(RecordStore store, Queries queries) {
    this.store = store;
    this.queries = queries;
  }

  /** A thing, and all that its story tells. */
  record Meant(Lookup.Found found, CrisisIndex index) {}

  /** A fact as one report has it, such as {@code REPORT:e3}. */
  static Optional<Subject> ofReport(String id) {
    int colon = id.indexOf(':');
    return id.matches("[0-9a-f]{64}:[a-z][0-9]{1,6}")
        ? Optional.of(new Subject(id.substring(0, colon), Optional.of(id.substring(colon + 1))))
        : Optional.empty();
  }

  /** What an id is of; fails where there is nothing, or more than one. */
  Meant of(String id) {
    String report = story(id).orElseThrow(Meaning::nothing);
    JoinedReports joined =
        new CrisisSource(store).read(CrisisQuery.of(Optional.empty()).ofReport(report));
    CrisisIndex index =
        CrisisIndex.of(
            joined.crisis(),
            joined.readings().stream().map(CrisisRecord::article).map(ReportCard::of).toList());
    List<Lookup.Found> found =
        Lookup.of(index).find(id).stream()
            .filter(one -> (one.kind().prefix() + one.asked()).equals(id))
            .toList();
    if (found.size() != 1) {
      throw nothing();
    }
    return new Meant(found.get(0), index);
  }

  /** A report of the story that an id is part of. */
  private Optional<String> story(String id) {
    String bare = id.substring(id.indexOf(':') + 1);
    if (bare.matches("[0-9a-f]{64}")) {
      return Optional.of(bare);
    }
    for (FactKind kind : FactKind.values()) {
      Optional<String> story =
          queries.find(kind, id).flatMap(FactAnswer::item).map(FactItem::story);
      if (story.isPresent()) {
        return story;
      }
    }
    return Optional.empty();
  }

  private static ProblemException nothing() {
    return new ProblemException(
        Problem.notFound(
            "Nothing here has one of these ids; a group of reports is story:ID or origin:ID."));
  }
}
