package org.hearsay.pages.text.crisis;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.facts.Act;
import org.hearsay.model.facts.Claim;
import org.hearsay.model.facts.Status;
import org.hearsay.pages.Wording;
import org.hearsay.pages.crisis.CrisisIndex;
import org.hearsay.pages.crisis.Exchanges;
import org.hearsay.pages.crisis.Exchanges.Exchange;
import org.hearsay.pages.text.Style;
import org.hearsay.record.crisis.SharedClaim;
import org.hearsay.record.crisis.SharedDispute;

/** Who says what, by the day of the first telling, and beside each claim what answers it. */
public final class ClaimsTable {
  private static final int SOURCE_COLUMNS = 25;

  private ClaimsTable() {}

  public static String of(
      CrisisIndex index, Optional<LocalDate> from, Optional<LocalDate> until, Style style) {
    Lines lines = new Lines(index, style);
    lines.head("WHO SAYS WHAT");
    List<Exchange> exchanges =
        Exchanges.of(index).stream().filter(exchange -> exchange.isWithin(from, until)).toList();
    if (exchanges.isEmpty()) {
      lines.screen().empty("no report of these days attributes anything to anybody");
    }
    Set<String> shown = new HashSet<>();
    for (Exchange exchange : exchanges) {
      if (shown.add(exchange.claim().id())) {
        claim(exchange.claim(), Optional.empty(), lines);
      }
      exchange.answers().forEach(answer -> answer(answer, shown, lines));
    }
    return lines.text();
  }

  private static void answer(SharedDispute dispute, Set<String> shown, Lines lines) {
    CrisisIndex index = lines.index();
    Optional<SharedClaim> claim = dispute.claim().flatMap(index::claim);
    if (claim.isPresent() && shown.add(claim.get().id())) {
      claim(claim.get(), Optional.of(dispute), lines);
    } else {
      lines.note(
          SOURCE_COLUMNS + 4,
          "↳ "
              + claim.map(index::source).orElse("the reports themselves")
              + " "
              + Wording.verb(dispute.relation())
              + " this, "
              + Lines.shortId(dispute.claim().or(dispute::event).orElse("")));
    }
  }

  /** One claim with its source first; of an answer also what it does to what stands above. */
  static void claim(SharedClaim claim, Optional<SharedDispute> answer, Lines lines) {
    CrisisIndex index = lines.index();
    lines
        .screen()
        .row(
            claim.act() == Act.DENY ? lines.screen().sign(Status.DENIED) : " ",
            SOURCE_COLUMNS,
            index.source(claim),
            Wording.verb(claim.act()) + addressed(claim, index) + ": " + content(claim));
    lines.note(
        SOURCE_COLUMNS + 4,
        answer
            .map(dispute -> "↳ " + Wording.verb(dispute.relation()) + " what stands above")
            .orElse(""),
        Lines.support(claim.origins().size(), claim.support(), reports(claim))
            + ": "
            + index.outlets(claim.origins()),
        Lines.told(claim.from()),
        claim.unresolved().orElse(""),
        Lines.shortId(claim.id()));
  }

  static int reports(SharedClaim claim) {
    return (int) claim.tellings().stream().map(t -> t.fact().report()).distinct().count();
  }

  private static String addressed(SharedClaim claim, CrisisIndex index) {
    String about = claim.about().isEmpty() ? "" : " " + index.names(claim.about());
    return claim.recipients().isEmpty() ? about : about + " to " + index.names(claim.recipients());
  }

  /** In quotes where every telling quotes it. */
  private static String content(SharedClaim claim) {
    boolean direct =
        claim.tellings().stream().allMatch(telling -> telling.kind() == Claim.Kind.DIRECT);
    return direct && !claim.gist().isBlank() ? "“" + claim.gist() + "”" : claim.gist();
  }
}
