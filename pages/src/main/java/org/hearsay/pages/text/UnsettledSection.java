package org.hearsay.pages.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.model.Layer;
import org.hearsay.model.facts.Claim;
import org.hearsay.model.facts.Facts;
import org.hearsay.model.facts.Place;
import org.hearsay.model.facts.TimeBasis;
import org.hearsay.model.facts.TimeExpression;
import org.hearsay.pages.RecordIndex;

/** What the text does not settle, and what was not computed. */
final class UnsettledSection {
  private static final List<String> FACTS =
      Stream.of(
              Facts.ACTORS,
              Facts.PLACES,
              Facts.TIMES,
              Facts.QUANTITIES,
              Facts.CLAIMS,
              Facts.EVENTS,
              Facts.MEETINGS,
              Facts.DISPUTES)
          .map(Layer::name)
          .toList();

  private final RecordIndex index;
  private final Screen screen;

  UnsettledSection(RecordIndex index, Screen screen) {
    this.index = index;
    this.screen = screen;
  }

  void write() {
    Set<String> open = new LinkedHashSet<>();
    for (Claim claim : index.record().claims()) {
      claim
          .source()
          .unresolved()
          .ifPresent(why -> open.add("who says " + quoted(index.content(claim)) + ": " + why));
    }
    for (TimeExpression time : index.record().times()) {
      if (time.basis() == TimeBasis.UNRESOLVED) {
        open.add("when “" + time.text() + "” is");
      }
    }
    for (Place place : index.record().places()) {
      place.unresolved().ifPresent(why -> open.add("where “" + place.name() + "” is: " + why));
    }
    index.record().issues().forEach(issue -> open.add(issue.message()));
    List<String> missing = index.record().missing();
    if (missing.containsAll(FACTS)) {
      open.add("no facts were looked for");
    } else if (!missing.isEmpty()) {
      open.add("not computed: " + String.join(", ", missing));
    }
    screen.heading("NOT SETTLED");
    if (open.isEmpty()) {
      screen.empty("nothing that was looked for stayed open");
    }
    open.forEach(line -> screen.row("?", 0, "", line));
  }

  // the words of a direct quotation bring their own marks
  private static String quoted(String content) {
    String shortened = Width.shorten(content.replaceAll("^[“\"]|[”\"]$", ""), 50);
    return "“" + shortened + "”";
  }
}
