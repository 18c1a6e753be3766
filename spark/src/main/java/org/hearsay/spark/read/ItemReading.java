package org.hearsay.spark.read;

import java.io.FileNotFoundException;
import java.nio.file.NoSuchFileException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.util.SerializableConfiguration;
import org.hearsay.reader.ReadOptions;
import org.hearsay.reader.input.InputOptions;
import org.hearsay.reader.input.ReportItem;
import org.hearsay.reader.input.ReportSource;
import org.hearsay.reader.input.ReportStream;
import org.hearsay.reader.json.FieldNames;
import org.hearsay.spark.table.DeadLetters;
import org.hearsay.spark.work.Deadline;
import org.hearsay.spark.work.Deadline.MissedException;

/** Reads the reports of one file after the other; never more than one is held. */
final class ItemReading implements FlatMapFunction<String, Row> {
  private static final long serialVersionUID = 1L;

  private final SerializableConfiguration hadoop;
  private final String fields;
  private final long seconds;

  /**
   * @param hadoop how file systems are reached
   * @param fields names of fields in JSON that differ from the usual ones
   * @param seconds how long one item may take
   */
  ItemReading(SerializableConfiguration hadoop, String fields, long seconds) {
    this.hadoop = hadoop;
    this.fields = fields;
    this.seconds = seconds;
  }

  @Override
  public Iterator<Row> call(String file) {
    ReportStream reports = new ReportStream(List.of(source(file)), options(fields));
    Deadline deadline = new Deadline(seconds);
    TaskContext.get()
        .addTaskCompletionListener(
            (TaskContext context) -> {
              deadline.close();
              reports.close();
            });
    return new Items(file, reports, deadline);
  }

  /** How files are read. */
  static InputOptions options(String fields) {
    InputOptions usual = InputOptions.usual();
    return fields.isEmpty() ? usual : usual.withFields(FieldNames.usual().with(fields));
  }

  /** What became of an item that was read. */
  static Row row(String input, ReportItem item) {
    if (item instanceof ReportItem.Read read) {
      return ArticleRow.of(input, read.origin(), read.article());
    }
    ReportItem.Failed failed = (ReportItem.Failed) item;
    return ArticleRow.dead(
        input,
        failed.origin(),
        failed.cause() == ReportItem.Cause.NOT_A_REPORT ? DeadLetters.REJECTED : DeadLetters.FAILED,
        failed.reason());
  }

  private ReportSource source(String file) {
    return new ReportSource(
        file,
        (ReadOptions defaults) -> {
          Path path = new Path(file);
          try {
            return new ReportSource.Opened(path.getFileSystem(hadoop.value()).open(path), defaults);
          } catch (FileNotFoundException e) {
            NoSuchFileException missing = new NoSuchFileException(file);
            missing.initCause(e);
            throw missing;
          }
        });
  }

  /**
   * The items of one file; one that takes too long ends it, for the stream cannot be asked again.
   */
  private static final class Items implements Iterator<Row> {
    private final String file;
    private final ReportStream reports;
    private final Deadline deadline;
    private Optional<Row> ahead = Optional.empty();
    private boolean ended;

    Items(String file, ReportStream reports, Deadline deadline) {
      this.file = file;
      this.reports = reports;
      this.deadline = deadline;
    }

    @Override
    public boolean hasNext() {
      if (ahead.isEmpty() && !ended) {
        ahead = advance();
        ended = ahead.isEmpty();
      }
      return ahead.isPresent();
    }

    private Optional<Row> advance() {
      try {
        return deadline.call(
            () -> reports.hasNext() ? Optional.of(row(file, reports.next())) : Optional.empty());
      } catch (MissedException e) {
        ended = true;
        return Optional.of(
            ArticleRow.dead(
                file,
                file,
                DeadLetters.FAILED,
                "given up, and what follows in it left out: " + e.getMessage()));
      }
    }

    @Override
    public Row next() {
      if (!hasNext()) {
        throw new NoSuchElementException("no item is left");
      }
      Row next = ahead.orElseThrow();
      ahead = Optional.empty();
      return next;
    }
  }
}
