package org.hearsay.exports.own;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.exports.table.Cell;
import org.hearsay.exports.table.Cells;
import org.hearsay.exports.table.Column;
import org.hearsay.exports.table.Column.Kind;
import org.hearsay.exports.table.Table;
import org.hearsay.model.Article;
import org.hearsay.record.CrisisRecord;

/** A row for each report: where it stands, when it came out, and how much was found in it. */
public final class ReportTable implements Table {
  private static final List<Column> COLUMNS =
      Column.all(
          Column.texts("report", "url", "publisher", "title", "byline", "credit", "dateline"),
          Column.of(Kind.DAY, "published"),
          Column.texts("published_at", "published_basis", "retrieved_at", "language"),
          Column.of(
              Kind.WHOLE,
              "characters",
              "removed",
              "actors",
              "places",
              "times",
              "quantities",
              "claims",
              "events",
              "meetings",
              "disputes",
              "issues"),
          Column.items("missing"),
          Column.texts("engine", "schema"));

  @Override
  public List<Column> columns() {
    return COLUMNS;
  }

  @Override
  public Stream<List<Cell>> rows(CrisisRecord record) {
    return Stream.of(row(record, record.article()));
  }

  private static List<Cell> row(CrisisRecord record, Article article) {
    return new Cells()
        .text(article.id())
        .text(article.url())
        .text(article.publisher())
        .text(article.title())
        .text(article.byline())
        .text(article.credit())
        .text(article.dateline())
        .text(article.published())
        .text(article.publishedAt())
        .text(article.publishedBasis().code())
        .text(article.retrievedAt())
        .text(article.language())
        .whole(article.text().length())
        .whole(article.removed().size())
        .whole(record.actors().size())
        .whole(record.places().size())
        .whole(record.times().size())
        .whole(record.quantities().size())
        .whole(record.claims().size())
        .whole(record.events().size())
        .whole(record.meetings().size())
        .whole(record.disputes().size())
        .whole(record.issues().size())
        .items(record.missing())
        .text(record.provenance().engine())
        .text(Common.SCHEMA)
        .list();
  }
}
