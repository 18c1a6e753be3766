package org.hearsay.spark.table;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The table of what could not be worked on, each with its reason. */
public final class DeadLetters {
  /** Its folder. */
  public static final String NAME = "dead";

  /** It is no report; trying again would not help. */
  public static final String REJECTED = "rejected";

  /** It could not be read, or took too long, or met a fault of the program. */
  public static final String FAILED = "failed";

  /** Its columns: the file or table, the item in it, which of the two kinds, a sentence. */
  public static final StructType SCHEMA =
      new StructType()
          .add("input", DataTypes.StringType)
          .add("item", DataTypes.StringType)
          .add("cause", DataTypes.StringType)
          .add("reason", DataTypes.StringType);

  private DeadLetters() {}

  /** A row of the table. */
  public static Row row(String input, String item, String cause, String reason) {
    return RowFactory.create(input, item, cause, reason);
  }
}
