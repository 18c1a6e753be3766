package org.hearsay.store.groups;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.merge.report.Layer;
import org.hearsay.merge.report.Regrouping;
import org.hearsay.merge.report.ReportRulings;
import org.hearsay.merge.report.Sketch;
import org.hearsay.merge.report.SketchBytes;
import org.hearsay.store.changes.ChangeLog;
import org.hearsay.store.groups.GroupTables.Place;

/**
 * Keeps each report in its groups, within the transaction that keeps the report: afterwards the
 * groups are those that all reports together make, whatever came first.
 */
public final class ReportGrouping {
  private final GroupTables tables;
  private final ChangeLog changed;

  /**
   * @param changed is told of each report that comes or goes to another group
   */
  public ReportGrouping(Connection connection, SketchCache cache, ChangeLog changed) {
    this.tables = new GroupTables(connection, cache);
    this.changed = changed;
  }

  /** Puts a report into its groups, or into others when its sketch has changed. */
  public void place(int report, Sketch sketch, ReportRulings rulings) throws SQLException {
    byte[] bytes = SketchBytes.write(sketch);
    Optional<byte[]> known = tables.sketch(report);
    boolean placed = !tables.places(List.of(report)).isEmpty();
    if (placed && known.isPresent() && Arrays.equals(known.get(), bytes)) {
      return;
    }
    if (placed && known.isPresent()) {
      takeOut(report, SketchBytes.read(sketch.report(), known.get()), rulings);
    }
    tables.putSketch(report, bytes);
    enter(report, sketch, rulings);
  }

  /** Puts a report with a kept sketch into its groups; answers whether it has one. */
  public boolean placeKept(int report, String id, ReportRulings rulings) throws SQLException {
    Optional<byte[]> bytes = tables.sketch(report);
    if (bytes.isPresent()) {
      enter(report, SketchBytes.read(id, bytes.get()), rulings);
    }
    return bytes.isPresent();
  }

  /**
   * Makes the groups of reports anew, after people ruled on them; unknown reports are no matter.
   */
  public void ruled(Collection<String> reports, ReportRulings rulings) throws SQLException {
    List<String> known = new ArrayList<>();
    for (String report : reports) {
      Optional<Integer> number = tables.number(report);
      if (number.isPresent() && !tables.places(List.of(number.get())).isEmpty()) {
        known.add(report);
      }
    }
    if (!known.isEmpty()) {
      StoredIndex index = new StoredIndex(tables);
      anew(index, SqlFailure.released(() -> index.groups(known)), rulings);
    }
  }

  private void enter(int report, Sketch sketch, ReportRulings rulings) throws SQLException {
    StoredIndex index = new StoredIndex(tables);
    index.know(report, sketch.report());
    Regrouping.Changes changes =
        SqlFailure.released(() -> Regrouping.added(index, rulings, sketch));
    tables.putKeys(report, sketch);
    tables.putPlace(new Place(report, GroupTables.day(sketch), report, report));
    changed.touched(report);
    move(index, changes);
  }

  private void takeOut(int report, Sketch sketch, ReportRulings rulings) throws SQLException {
    StoredIndex index = new StoredIndex(tables);
    Map<Layer, Set<String>> groups =
        SqlFailure.released(() -> index.groups(List.of(sketch.report())));
    tables.dropKeys(report, sketch);
    tables.dropPlace(report);
    anew(new StoredIndex(tables), groups, rulings);
  }

  private void anew(StoredIndex index, Map<Layer, Set<String>> groups, ReportRulings rulings)
      throws SQLException {
    Regrouping.Changes changes =
        SqlFailure.released(
            () ->
                Regrouping.anew(
                    index,
                    rulings,
                    groups.getOrDefault(Layer.ORIGIN, Set.of()),
                    groups.getOrDefault(Layer.STORY, Set.of())));
    move(index, changes);
  }

  private void move(StoredIndex index, Regrouping.Changes changes) throws SQLException {
    move(index, Layer.ORIGIN, changes.origins());
    move(index, Layer.STORY, changes.stories());
  }

  private void move(StoredIndex index, Layer layer, Map<String, String> groups)
      throws SQLException {
    for (Map.Entry<String, String> change : groups.entrySet()) {
      int report = index.number(change.getKey());
      if (tables.movePlace(layer, report, index.number(change.getValue()))) {
        changed.touched(report);
      }
    }
  }
}
