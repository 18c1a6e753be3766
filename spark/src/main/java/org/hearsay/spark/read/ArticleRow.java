package org.hearsay.spark.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.hearsay.model.Article;
import org.hearsay.model.Span;
import org.hearsay.record.CrisisRecord;
import org.hearsay.record.RecordProvenance;
import org.hearsay.record.RecordReader;
import org.hearsay.record.RecordWriter;
import org.hearsay.store.rows.RecordBytes;

/**
 * An article on its way from the task that read it to the one that understands it: a record without
 * facts, and the one field that records do not have.
 */
final class ArticleRow {
  /** An item that was read, or why not. */
  static final StructType SCHEMA =
      new StructType()
          .add("input", DataTypes.StringType)
          .add("item", DataTypes.StringType)
          .add("cause", DataTypes.StringType)
          .add("reason", DataTypes.StringType)
          .add("article", DataTypes.StringType)
          .add("datelineFrom", DataTypes.IntegerType)
          .add("datelineTo", DataTypes.IntegerType);

  private static final RecordProvenance NOBODY = RecordProvenance.of("reader", Map.of(), Map.of());

  private ArticleRow() {}

  static Row of(String input, String item, Article article) {
    CrisisRecord bare =
        new CrisisRecord(
            article,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            article.issues(),
            NOBODY);
    Optional<Span> dateline = article.datelineSpan();
    return RowFactory.create(
        input,
        item,
        null,
        null,
        RecordBytes.encodable(RecordWriter.oneLine().write(bare)),
        dateline.map(Span::begin).orElse(null),
        dateline.map(Span::end).orElse(null));
  }

  static Row dead(String input, String item, String cause, String reason) {
    return RowFactory.create(input, item, cause, reason, null, null, null);
  }

  /** The article in a row that holds one, as it was. */
  static Article article(Row row) {
    CrisisRecord bare = new RecordReader().read(row.getAs("article"));
    Article.Builder article =
        bare.article().copyWithText(bare.article().text()).issues(bare.issues());
    Integer begin = row.getAs("datelineFrom");
    Integer end = row.getAs("datelineTo");
    if (begin != null && end != null) {
      article.datelineSpan(new Span(begin, end));
    }
    return article.build();
  }
}
