package org.hearsay.store.ingest;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import org.hearsay.model.Article;
import org.hearsay.model.Issue;
import org.hearsay.record.CrisisRecord;
import org.hearsay.store.InputOutcome;
import org.hearsay.store.RecordStore;
import org.hearsay.store.database.StoreException;

/** Reads one input and has its record made, unless the store has it already. */
final class Preparation {
  private final RecordStore store;
  private final RecordMaker maker;

  Preparation(RecordStore store, RecordMaker maker) {
    this.store = store;
    this.maker = maker;
  }

  /** Whatever goes wrong with one input is that input's outcome; the rest go on. */
  Prepared prepare(Submission input) {
    try {
      Article article = input.article();
      if (store.isKnown(article, maker.provenance())) {
        return Prepared.nothing(InputOutcome.accepted(input.name(), article.id(), true));
      }
      CrisisRecord record = input.record().orElseGet(() -> maker.make(article));
      return new Prepared(outcome(input.name(), record), Optional.of(record));
    } catch (UnfitInputException e) {
      return Prepared.nothing(InputOutcome.rejected(input.name(), said(e)));
    } catch (IOException e) {
      return Prepared.nothing(InputOutcome.failed(input.name(), said(e)));
    } catch (StoreException e) {
      throw e;
    } catch (RuntimeException e) {
      return Prepared.nothing(InputOutcome.failed(input.name(), "not read: " + said(e)));
    } catch (StackOverflowError e) {
      return Prepared.nothing(InputOutcome.failed(input.name(), "not read: nested too deeply"));
    }
  }

  private static InputOutcome outcome(String input, CrisisRecord record) {
    String report = record.article().id();
    if (!record.missing().isEmpty()) {
      String lacks = "not computed: " + String.join(", ", record.missing());
      return InputOutcome.partial(input, report, false, lacks);
    }
    if (record.issues().stream().anyMatch(issue -> issue.code().equals(Issue.TRUNCATED))) {
      return InputOutcome.partial(input, report, false, "the text was cut");
    }
    return InputOutcome.accepted(input, report, false);
  }

  /** The failure in one line. */
  static String said(Exception failure) {
    if (failure instanceof NoSuchFileException) {
      return "no such file: " + failure.getMessage();
    }
    if (failure instanceof AccessDeniedException) {
      return "may not be read: " + failure.getMessage();
    }
    String message = failure.getMessage();
    return message == null || message.isBlank() ? failure.getClass().getSimpleName() : message;
  }
}
