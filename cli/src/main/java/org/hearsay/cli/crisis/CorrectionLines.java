package org.hearsay.cli.crisis;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.cli.console.Columns;
import org.hearsay.cli.console.Session;
import org.hearsay.query.review.Breath;
import org.hearsay.store.Correction;

/** What people said, for people and for programs. */
final class CorrectionLines {
  private static final int SHORT_ID = 10;

  private CorrectionLines() {}

  /** The beginning of an id, whole what stands in front of it. */
  static String shortId(String id) {
    int begin = id.indexOf(':') + 1;
    return id.substring(0, Math.min(begin + SHORT_ID, id.length()));
  }

  static void print(List<Correction> said, boolean json, Session session) {
    if (said.isEmpty() && !json) {
      session.print("nobody corrected or ruled anything");
    }
    if (json) {
      said.forEach(correction -> session.print(object(correction)));
    } else {
      together(said).forEach(group -> session.print(lines(group, session.terminal().columns())));
    }
  }

  /** What somebody said in one breath: several rulings that take one part out of a group. */
  static List<List<Correction>> together(List<Correction> said) {
    Map<Breath, List<Correction>> groups = new LinkedHashMap<>();
    for (Correction correction : said) {
      groups.computeIfAbsent(Breath.of(correction), k -> new ArrayList<>()).add(correction);
    }
    return List.copyOf(groups.values());
  }

  private static String lines(List<Correction> group, int columns) {
    Correction first = group.get(0);
    String subject = shortId(first.subject()) + first.fact().map(fact -> ":" + fact).orElse("");
    String what =
        first.undoes().isPresent()
            ? "takes back " + shortId(first.undoes().get())
            : first.field() + " " + subject + " " + value(first);
    String more = group.size() > 1 ? ", and " + (group.size() - 1) + " more" : "";
    String quote = first.quote().map(words -> " “" + words + "”").orElse("");
    return Columns.cut(shortId(first.id()) + "  " + what + quote + more, columns)
        + "\n"
        + Columns.cut(
            "            "
                + first.madeAt().toString().substring(0, "2019-03-07".length())
                + " "
                + first.madeBy()
                + ": "
                + first.why(),
            columns);
  }

  private static String value(Correction correction) {
    return correction
        .value()
        .map(value -> value.matches("([a-z]+:)?[0-9a-f]{64}") ? shortId(value) : value)
        .orElse("is not so");
  }

  private static String object(Correction correction) {
    ObjectNode node = JsonNodeFactory.instance.objectNode().put("is", "correction");
    node.put("id", correction.id());
    node.put("at", correction.madeAt().toString());
    node.put("by", correction.madeBy());
    node.put("subject", correction.subject());
    node.put("fact", correction.fact().orElse(null));
    node.put("field", correction.field());
    node.put("value", correction.value().orElse(null));
    node.put("why", correction.why());
    node.put("undoes", correction.undoes().orElse(null));
    return node.toString();
  }
}
