package org.hearsay.store.groups;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.hearsay.merge.Group;
import org.hearsay.merge.report.Keys;
import org.hearsay.merge.report.Layer;
import org.hearsay.merge.report.ReportGroups;
import org.hearsay.merge.report.ReportMerging;
import org.hearsay.merge.report.ReportRulings;
import org.hearsay.merge.report.Sketch;
import org.hearsay.merge.report.SketchBytes;
import org.hearsay.merge.report.SketchMaker;
import org.hearsay.model.Article;

/**
 * Looks whether the kept groups are those that their members make: each sketch is that of its text,
 * its keys are there, and each story, grouped alone, is one story of the same origins.
 */
public final class GroupCheck {
  private final Connection connection;
  private final ReportRulings rulings;
  private final Consumer<String> fault;
  private final GroupTables tables;

  public GroupCheck(Connection connection, ReportRulings rulings, Consumer<String> fault) {
    this.connection = connection;
    this.rulings = rulings;
    this.fault = fault;
    this.tables = new GroupTables(connection, new SketchCache());
  }

  /** What is wrong with the sketch of a report whose text is there. */
  public static Optional<String> sketch(Connection connection, int report, Article article)
      throws SQLException {
    GroupTables tables = new GroupTables(connection, new SketchCache());
    Optional<byte[]> kept = tables.sketch(report);
    if (kept.isEmpty()) {
      return Optional.of("there is no sketch");
    }
    Sketch made = SketchMaker.of(article);
    if (!SketchBytes.read(article.id(), kept.get()).equals(made)) {
      return Optional.of("the sketch is not that of the text");
    }
    int keys = tables.keys(report, made);
    return keys == Keys.of(made).size()
        ? Optional.empty()
        : Optional.of(keys + " keys for " + Keys.of(made).size());
  }

  /** Tells each story that is not one, or not of the origins that are kept. */
  public void all() throws SQLException {
    try (PreparedStatement stories =
            connection.prepareStatement(
                "SELECT story FROM report_groups GROUP BY story HAVING count(*) > 1"
                    + " ORDER BY story");
        ResultSet numbers = stories.executeQuery()) {
      while (numbers.next()) {
        story(numbers.getInt(1));
      }
    }
  }

  private void story(int number) throws SQLException {
    List<Integer> members = tables.members(Layer.STORY, number);
    Map<Integer, Sketch> sketches = tables.sketches(members);
    Map<String, Integer> numbers = new HashMap<>();
    sketches.forEach((member, sketch) -> numbers.put(sketch.report(), member));
    ReportGroups groups = ReportMerging.cores(sketches.values(), rulings);
    Map<Integer, GroupTables.Place> places = tables.places(members);
    String name = "story " + shortened(tables.id(number)) + ": ";
    if (groups.stories().size() != 1 || !groups.stories().get(0).id().equals(tables.id(number))) {
      fault.accept(name + "its reports make " + groups.stories().size() + " stories");
    }
    for (Group origin : groups.origins()) {
      int first = numbers.getOrDefault(origin.id(), 0);
      for (String member : origin.members()) {
        GroupTables.Place place = places.get(numbers.getOrDefault(member, 0));
        if (place == null || place.origin() != first) {
          fault.accept(name + "report " + shortened(member) + " is in another origin");
        }
      }
    }
  }

  private static String shortened(String id) {
    return id.substring(0, Math.min(12, id.length()));
  }
}
