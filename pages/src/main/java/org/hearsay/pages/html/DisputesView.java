package org.hearsay.pages.html;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.facts.Claim;
import org.hearsay.model.facts.Dispute;
import org.hearsay.pages.Prepositions;
import org.hearsay.pages.html.markup.Markup;

/** What stands against what: each answer and the claim it answers, without a verdict. */
final class DisputesView {
  private final PageContext context;
  private final Markup page;
  private final Links links;

  DisputesView(PageContext context) {
    this.context = context;
    this.page = context.page();
    this.links = new Links(context);
  }

  void write() {
    List<Dispute> disputes = context.record().disputes();
    context.openSection("disputes", "What stands against what", disputes.size());
    if (disputes.isEmpty()) {
      context.empty(Part.DISPUTE, "None found: no claim of this report answers another.");
    } else {
      page.open("ul", "class", "lines").line();
      for (int i = 0; i < disputes.size(); i++) {
        line(disputes.get(i), "d" + (i + 1));
      }
      page.closeLine();
    }
    page.closeLine();
  }

  private void line(Dispute dispute, String anchor) {
    page.open("li", "id", anchor, "class", "card");
    Optional<Claim> answer = dispute.claim().flatMap(context.index()::claim);
    if (answer.isPresent()) {
      side(answer.get());
    } else {
      page.element("b", "The report itself").text(" ");
      dispute.event().ifPresent(links::event);
    }
    page.text(" ")
        .element("span", Prepositions.answering(dispute.relation()), "class", "verb")
        .text(" what ");
    context
        .index()
        .claim(dispute.answers())
        .ifPresentOrElse(this::side, () -> page.reported(dispute.answers()));
    page.text(" says");
    context
        .index()
        .claim(dispute.answers())
        .ifPresent(
            claim -> {
              page.text(": ");
              links.paraphrase(Part.CLAIM, claim.id(), context.index().contentWords(claim));
            });
    page.text(" ").element("span", anchor, "class", "number").closeLine();
  }

  private void side(Claim claim) {
    new Voices(context).source(claim);
    page.text(" ");
    links.number(Part.CLAIM, claim.id());
  }
}
