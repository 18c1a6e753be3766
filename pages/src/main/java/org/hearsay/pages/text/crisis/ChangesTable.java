package org.hearsay.pages.text.crisis;

import java.util.List;
import java.util.Locale;
import org.hearsay.pages.crisis.CrisisIndex;
import org.hearsay.pages.text.Style;
import org.hearsay.record.crisis.CrisisChange;

/** What became different: what is corrected and changed first, then what is new. */
public final class ChangesTable {
  private static final int WHAT_COLUMNS = 16;

  private ChangesTable() {}

  /**
   * @param since the heading, such as "WHAT CHANGED SINCE Thu 7 Mar 2019"
   */
  public static String of(
      CrisisIndex index, List<CrisisChange> changes, String since, Style style) {
    Lines lines = new Lines(index, style);
    lines.head(since);
    if (changes.isEmpty()) {
      lines.screen().empty("nothing: no report, ruling or correction came since then");
    }
    for (CrisisChange.Kind kind :
        List.of(
            CrisisChange.Kind.WITHDRAWN,
            CrisisChange.Kind.CORRECTED,
            CrisisChange.Kind.CHANGED,
            CrisisChange.Kind.MERGED,
            CrisisChange.Kind.SPLIT,
            CrisisChange.Kind.NEW)) {
      List<CrisisChange> ofKind = changes.stream().filter(change -> change.kind() == kind).toList();
      if (!ofKind.isEmpty()) {
        lines.screen().heading(kind.code().toUpperCase(Locale.ROOT));
        ofKind.forEach(change -> change(change, lines));
      }
    }
    return lines.text();
  }

  private static void change(CrisisChange change, Lines lines) {
    lines
        .screen()
        .row(
            " ",
            WHAT_COLUMNS,
            Lines.shortId(change.what()),
            change.after().or(change::before).orElse(""));
    String before =
        change.after().isPresent() ? change.before().map(b -> "before: " + b).orElse("") : "gone";
    String because =
        lines
            .index()
            .report(change.because())
            .map(report -> "because of " + report.outlet() + ", " + Lines.shortId(report.id()))
            .orElse(change.because().isBlank() ? "" : "because of " + change.because());
    lines.note(WHAT_COLUMNS + 4, before, because);
  }
}
