package org.hearsay.query.tables;

import java.util.List;
import java.util.Optional;
import org.hearsay.query.ChangePage;
import org.hearsay.query.ChangeQuery;
import org.hearsay.query.Count;
import org.hearsay.query.Doubt;
import org.hearsay.query.DoubtPage;
import org.hearsay.query.Dyad;
import org.hearsay.query.DyadQuery;
import org.hearsay.query.Explanation;
import org.hearsay.query.FactAnswer;
import org.hearsay.query.FactItem;
import org.hearsay.query.FactKind;
import org.hearsay.query.FactPage;
import org.hearsay.query.FactQuery;
import org.hearsay.query.Paging;
import org.hearsay.query.PartyPage;
import org.hearsay.query.Queries;
import org.hearsay.query.SearchPage;
import org.hearsay.record.crisis.Ruling;
import org.hearsay.store.RecordStore;
import org.hearsay.store.changes.ChangeLog;
import org.hearsay.store.database.Database;

/**
 * Answers from the tables of a store, as they were refreshed last. Reads only; whoever wants the
 * newest reports among the answers refreshes first.
 */
public final class StoreQueries implements Queries {
  private final RecordStore store;
  private final Database database;

  public StoreQueries(RecordStore store) {
    this.store = store;
    this.database = store.database();
  }

  @Override
  public long change() {
    return database.read(ChangeLog::newest);
  }

  @Override
  public FactPage page(FactQuery query, Paging paging) {
    return database.read(
        connection -> new FactReading(connection, database.factWords()).page(query, paging));
  }

  @Override
  public PartyPage parties(FactQuery query, Paging paging) {
    return database.read(
        connection -> new PartyReading(connection, database.factWords()).page(query, paging));
  }

  @Override
  public List<Count> counts(FactQuery query, Count.By by) {
    return database.read(
        connection -> new CountReading(connection, database.factWords()).all(query, by));
  }

  @Override
  public Optional<FactAnswer> find(FactKind kind, String id) {
    return database.read(connection -> new Finding(connection).find(kind, id));
  }

  @Override
  public SearchPage search(FactQuery query, Paging paging) {
    return database.read(
        connection -> new SearchReading(connection, database.factWords()).page(query, paging));
  }

  @Override
  public ChangePage changes(ChangeQuery query) {
    return database.read(connection -> new ChangeReading(connection).page(query));
  }

  @Override
  public List<Dyad> dyads(DyadQuery query) {
    return database.read(connection -> new DyadReading(connection, query).all());
  }

  @Override
  public Optional<Explanation> explain(FactKind kind, String id) {
    return store.read(
        readings -> {
          Finding finding = new Finding(readings.connection());
          Optional<FactItem> item = finding.here(kind, id);
          if (item.isEmpty()) {
            item = finding.whole(kind, id);
          }
          List<Ruling> rulings = readings.rulings();
          return item.map(found -> new Explaining(found).explanation(rulings));
        });
  }

  @Override
  public DoubtPage doubts(Doubt.Reason reason, Optional<String> crisis, Paging paging) {
    return store.read(
        readings -> {
          DoubtReading doubts = new DoubtReading(readings, database.factWords());
          return reason == Doubt.Reason.JOIN
              ? doubts.joins(crisis, paging)
              : doubts.sources(crisis, paging);
        });
  }
}
