package org.hearsay.cli.crisis;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.hearsay.cli.console.ExitCode;
import org.hearsay.cli.console.Session;
import org.hearsay.pages.crisis.CrisisIndex;
import org.hearsay.pages.crisis.Joins;
import org.hearsay.pages.crisis.Lookup;
import org.hearsay.record.crisis.Join;
import org.hearsay.record.crisis.Ruling;
import org.hearsay.store.Correction;
import org.hearsay.store.RecordStore;
import org.hearsay.store.Rulings;

/** Keeps what somebody decided on joins. */
final class RulingWork {
  private final Session session;
  private final RecordStore store;
  private final CrisisIndex index;

  RulingWork(Session session, RecordStore store, CrisisIndex index) {
    this.session = session;
    this.store = store;
    this.index = index;
  }

  /** Joins two ids or keeps them apart. */
  int rule(Ruling.Kind kind, String one, String other, Author author) {
    Optional<Lookup.Found> left = Meant.one(one, index, session);
    Optional<Lookup.Found> right = Meant.one(other, index, session);
    if (left.isEmpty() || right.isEmpty()) {
      return ExitCode.NO_SUCH_INPUT;
    }
    if (left.get().kind() != right.get().kind()) {
      session.say("a " + word(left.get()) + " and a " + word(right.get()) + " cannot be one");
      return ExitCode.WRONG_USAGE;
    }
    if (left.get().kind() == Lookup.Kind.REPORT) {
      session.say("one text or one story? say origin:ID or story:ID of both");
      return ExitCode.WRONG_USAGE;
    }
    String first = left.get().kind().prefix() + left.get().asked();
    String second = right.get().kind().prefix() + right.get().asked();
    if (first.equals(second)) {
      session.say(first + " is one thing");
      return ExitCode.WRONG_USAGE;
    }
    keep(List.of(Ruling.of(kind, first, second, author.name(), now(), why(author))));
    return ExitCode.DONE;
  }

  /** Keeps one part apart from all others that it is joined with. */
  int split(String part, Author author) {
    Optional<Lookup.Found> found = Meant.one(part, index, session);
    if (found.isEmpty()) {
      return ExitCode.NO_SUCH_INPUT;
    }
    String prefix = found.get().kind().prefix();
    String asked = prefix + found.get().asked();
    TreeSet<String> others = new TreeSet<>();
    for (Join join : Joins.of(found.get(), index)) {
      others.add(prefix + join.left());
      others.add(prefix + join.right());
    }
    others.remove(asked);
    if (others.isEmpty()) {
      session.say(asked + " is joined with nothing");
      return ExitCode.WRONG_USAGE;
    }
    Instant now = now();
    keep(
        others.stream()
            .map(
                other ->
                    Ruling.of(Ruling.Kind.FORBID, asked, other, author.name(), now, why(author)))
            .toList());
    return ExitCode.DONE;
  }

  private void keep(List<Ruling> rulings) {
    List<Correction> corrections = rulings.stream().map(Rulings::correction).toList();
    store.write(
        writing -> {
          for (Correction correction : corrections) {
            writing.correct(correction);
          }
          return true;
        });
    Correction first = corrections.get(0);
    session.print(
        "ruled "
            + CorrectionLines.shortId(first.id())
            + ": "
            + first.field()
            + " "
            + CorrectionLines.shortId(first.subject())
            + " "
            + CorrectionLines.shortId(first.value().orElse(""))
            + (corrections.size() > 1 ? ", and " + (corrections.size() - 1) + " more" : ""));
  }

  private Instant now() {
    return session.clock().instant();
  }

  private static String why(Author author) {
    return author.why().isBlank() ? "no reason given" : author.why();
  }

  private static String word(Lookup.Found found) {
    return found.kind().name().toLowerCase(Locale.ROOT);
  }
}
