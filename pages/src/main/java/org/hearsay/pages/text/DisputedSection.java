package org.hearsay.pages.text;

import java.util.List;
import org.hearsay.model.facts.Claim;
import org.hearsay.model.facts.Dispute;
import org.hearsay.model.facts.Event;
import org.hearsay.pages.RecordIndex;
import org.hearsay.pages.Wording;

/** What is disputed: each claim with its answer below it, and no verdict. */
final class DisputedSection {
  private static final int ANSWER_INDENT = 5;

  private final RecordIndex index;
  private final Screen screen;

  DisputedSection(RecordIndex index, Screen screen) {
    this.index = index;
    this.screen = screen;
  }

  void write() {
    screen.heading("DISPUTED");
    List<Dispute> disputes = index.record().disputes();
    if (disputes.isEmpty()) {
      screen.empty(index.none("disputes", "nothing in the text answers another's claim"));
    }
    disputes.stream().map(Dispute::answers).distinct().forEach(this::disputed);
  }

  private void disputed(String claim) {
    index.claim(claim).ifPresent(c -> screen.paragraph(1, line(c, Wording.verb(c.act()))));
    for (Dispute dispute : index.record().disputes()) {
      if (dispute.answers().equals(claim)) {
        screen.paragraph(ANSWER_INDENT, answer(dispute));
      }
    }
  }

  private String answer(Dispute dispute) {
    String verb = Wording.verb(dispute.relation());
    return dispute
        .claim()
        .flatMap(index::claim)
        .map(claim -> line(claim, verb))
        .orElseGet(
            () ->
                dispute.event().flatMap(index::event).map(event -> own(event, verb)).orElse(verb));
  }

  private String line(Claim claim, String verb) {
    return index.chain(claim) + " " + verb + ": " + index.content(claim);
  }

  private String own(Event event, String verb) {
    return "report " + verb + ": " + EventWords.quote(event, index);
  }
}
