package org.hearsay.spark.table;

import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The table of stories: one row for each, with all that its reports say together. */
public final class StoryTable {
  /** Its folder. */
  public static final String NAME = "stories";

  /** Its columns; {@code crisis} is one line of JSON. */
  public static final StructType SCHEMA =
      new StructType()
          .add("story", DataTypes.StringType)
          .add("component", DataTypes.StringType)
          .add("reports", DataTypes.IntegerType)
          .add("crisis", DataTypes.StringType);

  private StoryTable() {}
}
