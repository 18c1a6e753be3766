package org.hearsay.query;

import java.util.List;
import java.util.Optional;

/**
 * Answers questions about what the reports of a store say together.
 *
 * <p>Thread-safe. Each answer is of one state of the store. A question with a wrong part fails with
 * {@link BadQueryException}.
 */
public interface Queries {
  /**
   * The number of the newest change of the store: it grows with each change and stays the same
   * while nothing changes, so an answer may be kept as long as it does.
   */
  long change();

  /** A page of facts. */
  FactPage page(FactQuery query, Paging paging);

  /**
   * Actors across stories, one entry for each.
   *
   * @param query its kinds do not matter
   * @param paging neither its sort nor its total matters
   */
  PartyPage parties(FactQuery query, Paging paging);

  /** How many facts there are of each day or place, in the order of the values. */
  List<Count> counts(FactQuery query, Count.By by);

  /** What an id leads to; empty for one that never was. Of a group of reports any member's id. */
  Optional<FactAnswer> find(FactKind kind, String id);

  /**
   * What holds words, the best match first.
   *
   * @param query its words must be there; all its other conditions hold as well
   * @param paging neither its sort nor its total matters
   */
  SearchPage search(FactQuery query, Paging paging);

  /** What became different. */
  ChangePage changes(ChangeQuery query);

  /** Who does how much to whom, the most first, or by day where times are told apart. */
  List<Dyad> dyads(DyadQuery query);

  /** Why several are one; empty where nothing has the id now. */
  Optional<Explanation> explain(FactKind kind, String id);

  /**
   * What people should look at.
   *
   * @param crisis only in stories of this crisis
   * @param paging neither its sort nor its total matters
   */
  DoubtPage doubts(Doubt.Reason reason, Optional<String> crisis, Paging paging);
}
