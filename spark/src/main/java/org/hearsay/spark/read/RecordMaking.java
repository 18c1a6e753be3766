package org.hearsay.spark.read;

import java.util.Iterator;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.hearsay.model.Article;
import org.hearsay.record.CrisisRecord;
import org.hearsay.spark.table.DeadLetters;
import org.hearsay.spark.table.RecordTable;
import org.hearsay.spark.work.Deadline;
import org.hearsay.spark.work.Deadline.MissedException;

/** Makes the records of articles, one after the other; what fails is a dead letter. */
final class RecordMaking implements MapPartitionsFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  /** A record, or a dead letter. */
  static final StructType SCHEMA =
      new StructType()
          .add("dead", DeadLetters.SCHEMA)
          .add("record", RecordTable.SCHEMA)
          .add("isDead", DataTypes.BooleanType);

  private final RecordSource source;
  private final long seconds;

  RecordMaking(RecordSource source, long seconds) {
    this.source = source;
    this.seconds = seconds;
  }

  @Override
  public Iterator<Row> call(Iterator<Row> items) {
    source.open();
    Deadline deadline = new Deadline(seconds);
    TaskContext.get().addTaskCompletionListener((TaskContext context) -> deadline.close());
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return items.hasNext();
      }

      @Override
      public Row next() {
        return made(items.next(), deadline);
      }
    };
  }

  private Row made(Row item, Deadline deadline) {
    String input = item.getAs("input");
    String name = item.getAs("item");
    if (item.getAs("article") == null) {
      return dead(DeadLetters.row(input, name, item.getAs("cause"), item.getAs("reason")));
    }
    try {
      Row record =
          deadline.call(
              () -> {
                Article article = ArticleRow.article(item);
                CrisisRecord made = source.read(article);
                return RecordTable.row(name, made);
              });
      return RowFactory.create(null, record, false);
    } catch (MissedException e) {
      return dead(DeadLetters.row(input, name, DeadLetters.FAILED, "not read: " + e.getMessage()));
    }
  }

  private static Row dead(Row letter) {
    return RowFactory.create(letter, null, true);
  }
}
