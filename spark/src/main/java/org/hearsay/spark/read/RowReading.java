package org.hearsay.spark.read;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Row;
import org.hearsay.reader.input.ReportItem;
import org.hearsay.reader.input.ReportSource;
import org.hearsay.reader.input.ReportStream;

/** Reads the report in one row of a table, as a line of JSON with the row's columns as fields. */
final class RowReading implements MapFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  private final String fields;

  RowReading(String fields) {
    this.fields = fields;
  }

  @Override
  public Row call(Row row) {
    String file = row.getAs("file");
    String name = file + "#" + row.<Long>getAs("row");
    String json = row.getAs("json");
    ReportSource line =
        ReportSource.stream(name, new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    try (ReportStream reports =
        new ReportStream(List.of(line), ItemReading.options(fields).withJsonLines(true))) {
      return ItemReading.row(file, named(name, file, reports.next()));
    }
  }

  /** By the id that the row gives, else by its number. */
  private static ReportItem named(String name, String file, ReportItem item) {
    String known = item.origin().startsWith(name) ? name : file + "#" + item.origin();
    if (item instanceof ReportItem.Read read) {
      return new ReportItem.Read(known, read.article());
    }
    ReportItem.Failed failed = (ReportItem.Failed) item;
    return new ReportItem.Failed(known, failed.cause(), failed.reason());
  }
}
