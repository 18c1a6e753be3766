package org.hearsay.spark.table;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.hearsay.merge.report.Sketch;
import org.hearsay.merge.report.SketchBytes;
import org.hearsay.merge.report.SketchMaker;
import org.hearsay.model.Article;
import org.hearsay.record.CrisisRecord;
import org.hearsay.record.RecordReader;
import org.hearsay.record.RecordWriter;
import org.hearsay.store.rows.RecordBytes;

/** The table of records: one row for each report that was read, in folders by day. */
public final class RecordTable {
  /** Its folder. */
  public static final String NAME = "records";

  /** The column that the folders are named by. */
  public static final String DAY = "day";

  /** Its columns; {@code published} is a date in ISO 8601, {@code record} one line of JSON. */
  public static final StructType SCHEMA =
      new StructType()
          .add("id", DataTypes.StringType)
          .add("input", DataTypes.StringType)
          .add("url", DataTypes.StringType)
          .add("publisher", DataTypes.StringType)
          .add("published", DataTypes.StringType)
          .add("engine", DataTypes.StringType)
          .add("fingerprint", DataTypes.StringType)
          .add("record", DataTypes.StringType)
          .add("sketch", DataTypes.BinaryType)
          .add(DAY, DataTypes.StringType);

  private RecordTable() {}

  /** The row of a record that came from an input of this name. */
  public static Row row(String input, CrisisRecord record) {
    Article article = record.article();
    String published = article.published().map(LocalDate::toString).orElse(null);
    return RowFactory.create(
        article.id(),
        input,
        article.url().orElse(null),
        article.publisher().orElse(null),
        published,
        record.provenance().engine(),
        EngineOrder.fingerprint(record.provenance()),
        RecordBytes.encodable(RecordWriter.oneLine().write(record)),
        SketchBytes.write(SketchMaker.of(article)),
        published);
  }

  /** The record in a row. */
  public static CrisisRecord record(Row row) {
    return new RecordReader().read(row.getAs("record"));
  }

  /** The sketch in a row. */
  public static Sketch sketch(Row row) {
    return SketchBytes.read(row.getAs("id"), row.getAs("sketch"));
  }

  /** The number of the day in a row, empty where it is not known. */
  public static Optional<Long> day(Row row) {
    String day = row.getAs(DAY);
    return Optional.ofNullable(day).map(LocalDate::parse).map(LocalDate::toEpochDay);
  }
}
