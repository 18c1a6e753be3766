package org.hearsay.query.tables;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.query.Explanation;
import org.hearsay.query.FactItem;
import org.hearsay.query.FactKind;
import org.hearsay.record.crisis.FactRef;
import org.hearsay.record.crisis.Join;
import org.hearsay.record.crisis.Ruling;

/** Reads from an item why several are one. */
final class Explaining {
  private final FactItem item;
  private final JsonNode fact;

  Explaining(FactItem item) {
    this.item = item;
    this.fact = Parsed.of(item.fact());
  }

  /**
   * @param rulings all that people decided
   */
  Explanation explanation(List<Ruling> rulings) {
    return new Explanation(item, joins(), members(), ofItem(rulings));
  }

  /** The surest first. */
  List<Join> joins() {
    List<Join> joins = new ArrayList<>();
    for (JsonNode why : fact.path("why")) {
      if (why.has("left")) {
        joins.add(
            new Join(
                why.path("left").asText(),
                why.path("right").asText(),
                why.path("rule").asText(),
                why.path("evidence").asText(),
                why.path("confidence").asDouble()));
      } else if (!why.path("report").asText().equals(fact.path("first").asText())) {
        joins.add(ofOrigin(why));
      }
    }
    joins.sort(
        Comparator.comparingDouble(Join::confidence)
            .reversed()
            .thenComparing(Join::left)
            .thenComparing(Join::right));
    return joins;
  }

  private Join ofOrigin(JsonNode reason) {
    double overlap = Math.max(0, Math.min(1, reason.path("overlap").asDouble()));
    return Join.of(
        fact.path("first").asText(),
        reason.path("report").asText(),
        reason.path("rule").asText(),
        String.format(Locale.ROOT, "%.0f %% of the shorter text in common", 100 * overlap),
        overlap);
  }

  private List<FactRef> members() {
    Set<FactRef> members = new TreeSet<>();
    for (String field : List.of("mentionsIn", "tellings")) {
      fact.path(field).forEach(member -> members.add(ref(member)));
    }
    for (JsonNode value : fact.path("values")) {
      value.path("evidence").forEach(quote -> members.add(ref(quote)));
    }
    return List.copyOf(members);
  }

  private static FactRef ref(JsonNode node) {
    return new FactRef(node.path("report").asText(), node.path("id").asText());
  }

  /** What people decided on any of the ids that are joined. */
  List<Ruling> ofItem(List<Ruling> rulings) {
    Set<String> ids = new TreeSet<>();
    ids.add(prefix() + item.id());
    for (Join join : joins()) {
      ids.add(prefix() + join.left());
      ids.add(prefix() + join.right());
    }
    return rulings.stream()
        .filter(ruling -> ids.contains(ruling.left()) || ids.contains(ruling.right()))
        .toList();
  }

  /** The least sure join that nobody confirmed. */
  Optional<Join> leastSure(List<Ruling> rulings) {
    List<Join> joins = joins();
    for (int i = joins.size() - 1; i >= 0; i--) {
      Join join = joins.get(i);
      boolean confirmed =
          rulings.stream()
              .anyMatch(
                  ruling ->
                      ruling.kind() == Ruling.Kind.CONFIRM
                          && ruling.left().equals(prefix() + join.left())
                          && ruling.right().equals(prefix() + join.right()));
      if (!confirmed) {
        return Optional.of(join);
      }
    }
    return Optional.empty();
  }

  private String prefix() {
    return item.kind() == FactKind.STORY || item.kind() == FactKind.ORIGIN
        ? item.kind().code() + ":"
        : "";
  }
}
