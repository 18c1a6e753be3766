package org.hearsay.eval.questions;

import java.util.Optional;
import org.hearsay.query.FactPage;
import org.hearsay.query.FactQuery;
import org.hearsay.query.Paging;
import org.hearsay.query.Queries;
import org.hearsay.query.SearchPage;

/** Whoever questions of the measure are put to. Thread-safe. */
interface Asker {
  /** A page of facts. */
  Answer page(FactQuery query, Paging paging);

  /** What holds words, with facets. */
  Answer search(FactQuery query);

  /**
   * What came back.
   *
   * @param next where the next page begins
   */
  record Answer(int items, Optional<String> next) {}

  /** Asks in the program itself. */
  static Asker of(Queries queries) {
    return new Asker() {
      @Override
      public Answer page(FactQuery query, Paging paging) {
        FactPage page = queries.page(query, paging);
        return new Answer(page.items().size(), page.next());
      }

      @Override
      public Answer search(FactQuery query) {
        SearchPage page = queries.search(query, Paging.first());
        return new Answer(page.items().size(), page.next());
      }
    };
  }
}
