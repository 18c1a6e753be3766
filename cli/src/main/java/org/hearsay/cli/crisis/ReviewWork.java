package org.hearsay.cli.crisis;

import java.util.List;
import java.util.Optional;
import org.hearsay.cli.console.ExitCode;
import org.hearsay.cli.console.Session;
import org.hearsay.pages.crisis.CrisisIndex;
import org.hearsay.pages.crisis.Lookup;
import org.hearsay.query.review.ReviewException;
import org.hearsay.query.review.Reviews;
import org.hearsay.query.review.Subject;
import org.hearsay.record.crisis.Ruling;
import org.hearsay.store.Correction;
import org.hearsay.store.RecordStore;

/** Finds what people mean by ids, has what they say of it kept, and tells them. */
final class ReviewWork {
  private final Session session;
  private final CrisisIndex index;
  private final Reviews reviews;

  ReviewWork(Session session, RecordStore store, CrisisIndex index) {
    this.session = session;
    this.index = index;
    this.reviews = new Reviews(store, session.clock());
  }

  /** Does something that may be refused. */
  static int told(Session session, Work work) {
    try {
      work.run();
      return ExitCode.DONE;
    } catch (ReviewException e) {
      session.say(String.valueOf(e.getMessage()));
      return switch (e.kind()) {
        case NOT_THERE -> ExitCode.NO_SUCH_INPUT;
        case SENSELESS -> ExitCode.WRONG_USAGE;
        case BAD_VALUE -> ExitCode.NOT_A_REPORT;
      };
    }
  }

  /** What may be refused. */
  interface Work {
    void run();
  }

  /** Joins two ids or keeps them apart. */
  int rule(Ruling.Kind kind, String one, String other, Author author) {
    Optional<Lookup.Found> left = Meant.one(one, index, session);
    Optional<Lookup.Found> right = Meant.one(other, index, session);
    if (left.isEmpty() || right.isEmpty()) {
      return ExitCode.NO_SUCH_INPUT;
    }
    return told(
        session, () -> tellRulings(reviews.rule(kind, left.get(), right.get(), author.reviewer())));
  }

  /** Keeps one part apart from all others that it is joined with. */
  int split(String part, Author author) {
    Optional<Lookup.Found> found = Meant.one(part, index, session);
    return found.isEmpty()
        ? ExitCode.NO_SUCH_INPUT
        : told(session, () -> tellRulings(reviews.split(found.get(), index, author.reviewer())));
  }

  /**
   * Corrects a field of a fact in every report that has the fact, or of one report.
   *
   * @param value the right value; empty when there is no such fact
   */
  int correct(String id, String field, Optional<String> value, Author author) {
    Optional<String> fact = factOfOneReport(id);
    Optional<Lookup.Found> found = Meant.one(withoutFact(id, fact), index, session);
    if (found.isEmpty()) {
      return ExitCode.NO_SUCH_INPUT;
    }
    return told(
        session,
        () -> {
          List<Subject> subjects =
              fact.isPresent()
                  ? List.of(new Subject(found.get().id(), fact))
                  : Subject.of(found.get(), index);
          reviews.correct(subjects, field, value, author.reviewer()).forEach(this::tellCorrection);
        });
  }

  /** What stands behind the colon of an id such as {@code REPORT:e3}. */
  private static Optional<String> factOfOneReport(String id) {
    return id.matches("[0-9a-f]{6,64}:[a-z][0-9]+")
        ? Optional.of(id.substring(id.indexOf(':') + 1))
        : Optional.empty();
  }

  private static String withoutFact(String id, Optional<String> fact) {
    return fact.map(known -> id.substring(0, id.length() - known.length() - 1)).orElse(id);
  }

  /** Keeps a remark. */
  int note(String id, String text, Author author) {
    Optional<String> fact = factOfOneReport(id);
    Optional<Lookup.Found> found = Meant.one(withoutFact(id, fact), index, session);
    return found.isEmpty()
        ? ExitCode.NO_SUCH_INPUT
        : told(
            session,
            () -> {
              List<Correction> noted =
                  fact.isPresent()
                      ? reviews.note(new Subject(found.get().id(), fact), text, author.reviewer())
                      : reviews.note(found.get(), text, author.reviewer());
              session.print("noted " + CorrectionLines.shortId(noted.get(0).id()));
            });
  }

  private void tellCorrection(Correction correction) {
    session.print(
        "corrected "
            + CorrectionLines.shortId(correction.id())
            + ": "
            + index.outletOf(correction.subject())
            + correction.quote().map(words -> " “" + words + "”").orElse(""));
  }

  private void tellRulings(List<Correction> rulings) {
    Correction first = rulings.get(0);
    session.print(
        "ruled "
            + CorrectionLines.shortId(first.id())
            + ": "
            + first.field()
            + " "
            + CorrectionLines.shortId(first.subject())
            + " "
            + CorrectionLines.shortId(first.value().orElse(""))
            + (rulings.size() > 1 ? ", and " + (rulings.size() - 1) + " more" : ""));
  }
}
