package org.hearsay.cli.crisis;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.cli.console.Session;
import org.hearsay.pages.crisis.CrisisIndex;
import org.hearsay.pages.crisis.Joins;
import org.hearsay.pages.crisis.Lookup;

/** Finds the one thing that somebody means by an id or its beginning, or says why there is none. */
final class Meant {
  private static final int MOST = 12;

  private Meant() {}

  /** The thing; when none or several are meant, that is said and the answer is empty. */
  static Optional<Lookup.Found> one(String id, CrisisIndex index, Session session) {
    List<Lookup.Found> found = Lookup.of(index).find(id);
    if (found.size() == 1) {
      return Optional.of(found.get(0));
    }
    if (found.isEmpty()) {
      session.say("nothing here has the id " + id);
    } else {
      session.say("several are meant by " + id + ":");
      found.stream()
          .limit(MOST)
          .forEach(
              one ->
                  session
                      .streams()
                      .err()
                      .println(
                          one.kind().prefix()
                              + one.id()
                              + "  "
                              + one.kind().name().toLowerCase(Locale.ROOT)
                              + " "
                              + Joins.words(one.id(), index)));
    }
    return Optional.empty();
  }
}
