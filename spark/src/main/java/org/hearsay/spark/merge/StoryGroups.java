package org.hearsay.spark.merge;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.function.CoGroupFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.hearsay.merge.report.ReportGroups;
import org.hearsay.merge.report.ReportMerging;
import org.hearsay.merge.report.ReportRulings;
import org.hearsay.merge.report.Sketch;
import org.hearsay.record.crisis.CrisisWriter;
import org.hearsay.spark.table.JoinTable;
import org.hearsay.spark.table.RecordTable;

/**
 * Groups the reports of one component into origins and stories.
 *
 * <p>That is exact: joins never lead out of a component, and whether two clusters are apart is
 * asked only where a join would unite them.
 */
final class StoryGroups implements CoGroupFunction<String, Row, Row, Row> {
  private static final long serialVersionUID = 1L;

  /** A story; {@code groups} is a crisis in JSON that has nothing but the story and its origins. */
  static final StructType SCHEMA =
      new StructType()
          .add("story", DataTypes.StringType)
          .add("component", DataTypes.StringType)
          .add("origins", DataTypes.createMapType(DataTypes.StringType, DataTypes.StringType))
          .add("groups", DataTypes.StringType);

  @Override
  public Iterator<Row> call(String component, Iterator<Row> reports, Iterator<Row> joins) {
    Map<String, Sketch> sketches = new TreeMap<>();
    reports.forEachRemaining(
        row -> {
          Sketch sketch = RecordTable.sketch(row);
          sketches.put(sketch.report(), sketch);
        });
    List<ReportMerging.Pair> pairs = new ArrayList<>();
    joins.forEachRemaining(row -> pairs.add(JoinTable.pair(row)));
    ReportGroups groups = ReportMerging.group(sketches.values(), pairs, ReportRulings.none());
    return ToldGroups.of(groups, sketches).stream().map(told -> row(component, told)).iterator();
  }

  private static Row row(String component, ToldGroups told) {
    return RowFactory.create(
        told.story().id(),
        component,
        scala.jdk.javaapi.CollectionConverters.asScala(told.originOf()),
        CrisisWriter.oneLine().write(told.asCrisis()));
  }
}
