package org.hearsay.cli.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.cli.console.Columns;
import org.hearsay.cli.console.ExitCode;
import org.hearsay.cli.console.Progress;
import org.hearsay.store.InputOutcome;
import org.hearsay.store.RunCounts;
import org.hearsay.store.ingest.IngestListener;

/**
 * Prints what became of inputs: a line of JSON each for programs, a table at the end for people.
 */
final class IngestView implements IngestListener {
  private static final ObjectMapper JSON = JsonMapper.builder().build();
  private static final int MOST_ROWS = 40;

  private final PrintStream out;
  private final boolean json;
  private final int columns;
  private final Progress progress;
  private final List<String> accepted = new ArrayList<>();
  private final List<String> troubles = new ArrayList<>();

  IngestView(PrintStream out, boolean json, int columns, Progress progress) {
    this.out = out;
    this.json = json;
    this.columns = columns;
    this.progress = progress;
  }

  @Override
  public void acknowledged(InputOutcome outcome, RunCounts counts) {
    if (json) {
      out.println(line(outcome));
      out.flush();
    } else {
      boolean trouble = outcome.kind() != InputOutcome.Kind.ACCEPTED || outcome.partial();
      List<String> rows = trouble ? troubles : accepted;
      if (rows.size() < MOST_ROWS) {
        rows.add(row(outcome));
      }
    }
    progress.done(counts.inputs());
  }

  /** Prints the counts and answers the exit status. */
  int finish(String store, RunCounts counts) {
    progress.end();
    if (json) {
      out.println(line(store, counts));
    } else {
      table(store, counts);
    }
    boolean whole = counts.rejected() + counts.failed() + counts.partial() == 0;
    return whole ? ExitCode.DONE : ExitCode.PARTIAL;
  }

  private void table(String store, RunCounts counts) {
    accepted.forEach(out::println);
    rest(counts.accepted() - counts.partial() - accepted.size());
    troubles.forEach(out::println);
    rest(counts.rejected() + counts.failed() + counts.partial() - troubles.size());
    if (counts.inputs() > 0) {
      out.println();
    }
    out.println(Columns.cut("into      " + store, columns));
    out.println(number("inputs", counts.inputs()));
    String known = counts.known() == 0 ? "" : "  (" + counts.known() + " were there already)";
    out.println(number("accepted", counts.accepted()) + known);
    out.println(number("rejected", counts.rejected()));
    out.println(number("failed", counts.failed()));
  }

  private void rest(int more) {
    if (more > 0) {
      out.println("... and " + more + " more (--json lists all)");
    }
  }

  private static String number(String what, int number) {
    return String.format(Locale.ROOT, "%-9s %7d", what, number);
  }

  private String row(InputOutcome outcome) {
    String word = outcome.known() ? "known" : outcome.kind().code();
    String report = outcome.report().map(id -> id.substring(0, 12)).orElse("");
    String name = outcome.input();
    if (outcome.reason().isPresent()) {
      name += ": " + outcome.reason().get();
    }
    return Columns.cut(String.format(Locale.ROOT, "%-9s %-12s  %s", word, report, name), columns);
  }

  private static String line(InputOutcome outcome) {
    ObjectNode node = JSON.createObjectNode();
    node.put("input", outcome.input());
    node.put("outcome", outcome.kind().code());
    node.put("known", outcome.known());
    node.put("partial", outcome.partial());
    node.put("reason", outcome.reason().orElse(null));
    node.put("report", outcome.report().orElse(null));
    return node.toString();
  }

  private static String line(String store, RunCounts counts) {
    ObjectNode node = JSON.createObjectNode();
    node.put("store", store);
    node.put("inputs", counts.inputs());
    node.put("accepted", counts.accepted());
    node.put("known", counts.known());
    node.put("rejected", counts.rejected());
    node.put("failed", counts.failed());
    node.put("partial", counts.partial());
    return node.toString();
  }
}
