package org.hearsay.store.rows;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.model.Span;
import org.hearsay.model.facts.Actor;
import org.hearsay.model.facts.Claim;
import org.hearsay.model.facts.Coded;
import org.hearsay.model.facts.Coordinates;
import org.hearsay.model.facts.Dispute;
import org.hearsay.model.facts.Event;
import org.hearsay.model.facts.Meeting;
import org.hearsay.model.facts.Place;
import org.hearsay.model.facts.Quantity;
import org.hearsay.model.facts.TimeExpression;
import org.hearsay.record.CrisisRecord;
import org.hearsay.store.database.Sql;

/** Writes the main fields of a reading's facts, a row each. */
public final class FactRows {
  /** The tables of facts; each row has the number of its reading in the column {@code reading}. */
  public static final List<String> TABLES =
      List.of(
          "actors",
          "places",
          "times",
          "quantities",
          "claims",
          "events",
          "meetings",
          "disputes",
          "parties");

  private final Connection connection;
  private final int reading;
  private final CrisisRecord record;
  private final Map<String, TimeExpression> times;

  private FactRows(Connection connection, int reading, CrisisRecord record) {
    this.connection = connection;
    this.reading = reading;
    this.record = record;
    this.times =
        record.times().stream()
            .collect(Collectors.toMap(TimeExpression::id, Function.identity(), (a, b) -> a));
  }

  /** Writes the rows of all facts of a record. */
  public static void write(Connection connection, int reading, CrisisRecord record)
      throws SQLException {
    new FactRows(connection, reading, record).write();
  }

  private void write() throws SQLException {
    rows("actors", record.actors(), this::actor);
    rows("places", record.places(), this::place);
    rows("times", record.times(), this::time);
    rows("quantities", record.quantities(), this::quantity);
    rows("claims", record.claims(), this::claim);
    rows("events", record.events(), this::event);
    rows("meetings", record.meetings(), this::meeting);
    rows("disputes", IntStream.range(0, record.disputes().size()).boxed().toList(), this::dispute);
    rows("parties", Party.all(record), party -> party.row(reading));
  }

  private <T> void rows(String table, List<T> facts, Function<T, Object[]> row)
      throws SQLException {
    if (facts.isEmpty()) {
      return;
    }
    int width = row.apply(facts.get(0)).length;
    String places = String.join(", ", Collections.nCopies(width, "?"));
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO " + table + " VALUES (" + places + ")")) {
      for (T fact : facts) {
        Sql.bind(insert, row.apply(fact));
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private Object[] row(Object... values) {
    Object[] row = new Object[values.length + 1];
    row[0] = reading;
    System.arraycopy(values, 0, row, 1, values.length);
    return row;
  }

  private Object[] actor(Actor actor) {
    return row(
        actor.id(),
        actor.name(),
        actor.kind().code(),
        actor.country(),
        actor.sector(),
        actor.role(),
        actor.wikidata(),
        actor.affiliation(),
        actor.mentions().size());
  }

  private Object[] place(Place place) {
    return row(
        place.id(),
        place.name(),
        place.country(),
        place.geonames(),
        place.coordinates().map(Coordinates::latitude),
        place.coordinates().map(Coordinates::longitude),
        place.precision().map(Coded::code),
        place.mentions().size());
  }

  private Object[] time(TimeExpression time) {
    return row(
        time.id(), time.type().code(), time.value(), time.start(), time.end(), time.basis().code());
  }

  private Object[] quantity(Quantity quantity) {
    return row(
        quantity.id(),
        quantity.low(),
        quantity.high(),
        quantity.approximate(),
        quantity.unit(),
        quantity.measure().code(),
        quantity.of());
  }

  private Object[] claim(Claim claim) {
    return row(
        claim.id(),
        claim.kind().code(),
        claim.act().code(),
        claim.source().actor(),
        claim.source().unresolved(),
        quote(claim.content()),
        claim.time().flatMap(this::start),
        claim.place(),
        claim.inside());
  }

  private Object[] event(Event event) {
    Optional<String> first = event.times().begins().or(() -> event.times().time());
    Optional<String> last = event.times().ends().or(() -> event.times().time());
    return row(
        event.id(),
        event.type().code(),
        String.join(" ", event.modes()),
        event.status().code(),
        event.change().map(Coded::code),
        event.places().place(),
        first.flatMap(this::start),
        last.flatMap(this::end),
        String.join(" ", event.heldBy()),
        event.says(),
        quote(event.evidence().isEmpty() ? List.of(event.trigger()) : event.evidence()));
  }

  private Object[] meeting(Meeting meeting) {
    return row(
        meeting.id(),
        meeting.kind().code(),
        meeting.place(),
        meeting.time().flatMap(this::start),
        meeting.time().flatMap(this::end),
        meeting.status().code(),
        meeting.sequence());
  }

  private Object[] dispute(int index) {
    Dispute dispute = record.disputes().get(index);
    return row(
        index + 1, dispute.claim(), dispute.event(), dispute.answers(), dispute.relation().code());
  }

  private Optional<String> start(String time) {
    return Optional.ofNullable(times.get(time)).flatMap(TimeExpression::start);
  }

  private Optional<String> end(String time) {
    return Optional.ofNullable(times.get(time)).flatMap(TimeExpression::end);
  }

  private String quote(List<Span> spans) {
    return spans.stream()
        .map(span -> span.text(record.article().text()))
        .collect(Collectors.joining(" \u2026 "));
  }
}
