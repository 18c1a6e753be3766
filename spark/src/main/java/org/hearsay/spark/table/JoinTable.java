package org.hearsay.spark.table;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.hearsay.merge.report.ReportMerging;

/** The table of pairs of reports that a rule joins. */
public final class JoinTable {
  /** Its folder. */
  public static final String NAME = "joins";

  /** Its columns: the smaller id, the greater id. */
  public static final StructType SCHEMA =
      new StructType().add("left", DataTypes.StringType).add("right", DataTypes.StringType);

  private JoinTable() {}

  /** The pair in a row. */
  public static ReportMerging.Pair pair(Row row) {
    return new ReportMerging.Pair(row.getAs("left"), row.getAs("right"));
  }
}
