package org.hearsay.store;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.merge.report.ReportRulings;
import org.hearsay.record.crisis.Ruling;

/**
 * What people decided about two ids, as it is kept among the corrections: a ruling is a correction
 * of the smaller id whose field says what was decided and whose value is the larger id.
 */
public final class Rulings {
  private static final String ORIGIN = "origin:";
  private static final String STORY = "story:";

  private Rulings() {}

  /** The correction that keeps a ruling. */
  public static Correction correction(Ruling ruling) {
    return new Correction(
        ruling.when(),
        ruling.who(),
        ruling.left(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        ruling.kind().code(),
        Optional.of(ruling.right()),
        ruling.why(),
        Optional.empty());
  }

  /** Whether a correction keeps a ruling. */
  public static boolean isRuling(Correction correction) {
    return kind(correction).isPresent();
  }

  /** The rulings among corrections, in their order. */
  public static List<Ruling> of(List<Correction> corrections) {
    return corrections.stream().flatMap(correction -> of(correction).stream()).toList();
  }

  /**
   * Those on groups of reports, whose ids say in front which group is meant: {@code origin:} or
   * {@code story:}.
   */
  public static ReportRulings ofReports(List<Ruling> rulings) {
    return new ReportRulings(on(ORIGIN, rulings), on(STORY, rulings));
  }

  /** The ids of the reports whose groups a correction rules on. */
  static List<String> reports(Correction correction) {
    ReportRulings rulings = ofReports(of(List.of(correction)));
    return Stream.of(rulings.origins(), rulings.stories())
        .flatMap(List::stream)
        .flatMap(ruling -> Stream.of(ruling.left(), ruling.right()))
        .toList();
  }

  private static List<Ruling> on(String group, List<Ruling> rulings) {
    return rulings.stream()
        .filter(ruling -> ruling.left().startsWith(group) && ruling.right().startsWith(group))
        .map(
            ruling ->
                Ruling.of(
                    ruling.kind(),
                    ruling.left().substring(group.length()),
                    ruling.right().substring(group.length()),
                    ruling.who(),
                    ruling.when(),
                    ruling.why()))
        .toList();
  }

  private static Optional<Ruling> of(Correction correction) {
    return kind(correction)
        .map(
            kind ->
                Ruling.of(
                    kind,
                    correction.subject(),
                    correction.value().orElseThrow(),
                    correction.madeBy(),
                    correction.madeAt(),
                    correction.why()));
  }

  private static Optional<Ruling.Kind> kind(Correction correction) {
    for (Ruling.Kind kind : Ruling.Kind.values()) {
      boolean decides = correction.field().equals(kind.code());
      if (decides && correction.value().filter(v -> !v.equals(correction.subject())).isPresent()) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
