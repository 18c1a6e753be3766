package org.hearsay.pages.text.crisis;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.pages.Dates;
import org.hearsay.pages.crisis.CrisisIndex;
import org.hearsay.pages.crisis.Joins;
import org.hearsay.pages.crisis.Lookup;
import org.hearsay.pages.text.Style;
import org.hearsay.record.crisis.Join;
import org.hearsay.record.crisis.Ruling;

/** Why things are joined into one: the rule, what it saw, how sure it is, and what people ruled. */
public final class JoinsTable {
  private static final int RULE_COLUMNS = 20;

  private JoinsTable() {}

  public static String of(Lookup.Found found, CrisisIndex index, Style style) {
    Lines lines = new Lines(index, style);
    lines.screen().line(0, "WHY THIS " + found.kind() + " IS ONE", "1");
    lines.note(0, found.id());
    if (!found.asked().equals(found.id())) {
      lines.note(0, found.asked() + " is part of it");
    }
    List<Join> joins = Joins.of(found, index);
    if (joins.isEmpty()) {
      lines.screen().empty("nothing was joined: it stands in one report alone");
    }
    joins.forEach(join -> join(join, lines));
    Map<String, List<Ruling>> rulings = new LinkedHashMap<>();
    for (Ruling ruling : Joins.rulings(found, index)) {
      String breath = ruling.who() + ruling.when() + ruling.why() + ruling.kind();
      rulings.computeIfAbsent(breath, k -> new ArrayList<>()).add(ruling);
    }
    if (!rulings.isEmpty()) {
      lines.screen().heading("WHAT PEOPLE RULED");
      rulings.values().forEach(together -> rulings(together, lines));
    }
    return lines.text();
  }

  private static void join(Join join, Lines lines) {
    lines.screen().row(" ", RULE_COLUMNS, join.rule().replace('-', ' '), join.evidence());
    lines.note(
        RULE_COLUMNS + 4,
        Joins.words(join.left(), lines.index()) + " + " + Joins.words(join.right(), lines.index()),
        String.format(Locale.ROOT, "confidence %.2f", join.confidence()));
  }

  /** What one person ruled in one breath. */
  private static void rulings(List<Ruling> together, Lines lines) {
    Ruling ruling = together.get(0);
    String what = ruling.kind() == Ruling.Kind.CONFIRM ? " are one" : " are not one";
    lines
        .screen()
        .row(
            " ",
            RULE_COLUMNS,
            ruling.who(),
            Lines.shortId(ruling.left())
                + " and "
                + Lines.shortId(ruling.right())
                + what
                + (together.size() > 1 ? ", and " + (together.size() - 1) + " more pairs" : "")
                + (ruling.why().isBlank() ? "" : ": " + ruling.why()));
    lines.note(
        RULE_COLUMNS + 4, Dates.shortDay(ruling.when().atZone(ZoneOffset.UTC).toLocalDate()));
  }
}
