package org.hearsay.spark.table;

import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The table of merged reports: one row for each, as it stands for the report, and its groups. */
public final class ReportTable {
  /** Its folder. */
  public static final String NAME = "reports";

  /**
   * The columns of records, and the smallest id of the reports that joins connect it with, of those
   * with its text and of those of its story.
   */
  public static final StructType SCHEMA =
      RecordTable.SCHEMA
          .add("component", DataTypes.StringType)
          .add("origin", DataTypes.StringType)
          .add("story", DataTypes.StringType);

  private ReportTable() {}
}
