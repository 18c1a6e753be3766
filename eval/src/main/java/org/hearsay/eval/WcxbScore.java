package org.hearsay.eval;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.hearsay.eval.page.GoldPage;
import org.hearsay.eval.page.PageScore;
import org.hearsay.model.Article;
import org.hearsay.reader.ReadOptions;
import org.hearsay.reader.ReportReader;
import org.hearsay.reader.UnreadableReportException;

/** Scores the reader on the development part of WCXB; needs no language model. */
public final class WcxbScore {
  private static final String SET = "WCXB dev";

  private WcxbScore() {}

  /** Prints the scores, and those of each page below the F1 that the first argument gives. */
  public static void main(String[] arguments) throws IOException {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    double below = arguments.length == 0 ? 0 : Double.parseDouble(arguments[0]);
    run(DataFolder.of(System.getenv()), below, out::println);
  }

  /** Runs the evaluation, or says that the data is not there. */
  static void run(DataFolder data, double below, Consumer<String> report) throws IOException {
    Optional<Path> folder = data.find("wcxb/dev");
    if (folder.isEmpty()) {
      report.accept(SET + ": skipped, no data in " + data);
      return;
    }
    PageScore score = new PageScore();
    for (GoldPage page : GoldPage.read(folder.get())) {
      if (page.text().isPresent()) {
        double f1 = score.add(page, read(page));
        if (f1 < below) {
          report.accept(String.format(Locale.ROOT, "%s, page %s: F1 %.3f", SET, page.id(), f1));
        }
      }
    }
    score.lines().forEach(line -> report.accept(SET + ", " + line));
  }

  private static Optional<Article> read(GoldPage page) throws IOException {
    ReadOptions options =
        page.url().isEmpty() ? ReadOptions.none() : ReadOptions.none().withUrl(page.url());
    try {
      return Optional.of(new ReportReader().read(page.bytes(), options));
    } catch (UnreadableReportException e) {
      return Optional.empty();
    }
  }
}
