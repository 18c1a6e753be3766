package org.hearsay.pages.html;

import java.util.List;
import java.util.Map;
import org.hearsay.model.facts.Measure;
import org.hearsay.model.facts.Quantity;
import org.hearsay.pages.Wording;
import org.hearsay.pages.html.markup.Markup;

/** How many: each figure with its bounds, and who claims it. */
final class FiguresView {
  private final PageContext context;
  private final Markup page;
  private final Links links;

  FiguresView(PageContext context) {
    this.context = context;
    this.page = context.page();
    this.links = new Links(context);
  }

  void write() {
    List<Quantity> quantities = context.record().quantities();
    Map<String, List<String>> holders = context.record().claimsByQuantity();
    context.openSection("figures", "How many", quantities.size());
    if (quantities.isEmpty()) {
      context.empty(Part.QUANTITY, "None found: the report gives no figures.");
    } else {
      page.open("ul", "class", "lines").line();
      quantities.forEach(q -> line(q, holders.getOrDefault(q.id(), List.of())));
      page.closeLine();
    }
    page.closeLine();
  }

  private void line(Quantity quantity, List<String> holders) {
    String anchor = context.anchors().card(Part.QUANTITY, quantity.id());
    page.open("li", "class", "card", "id", anchor);
    page.open("b", "class", "figures")
        .reported(Wording.figure(quantity) + " " + quantity.unit())
        .close();
    if (quantity.measure() != Measure.OTHER) {
      page.text(" " + quantity.measure().code());
    }
    if (quantity.of().isPresent()) {
      page.text(" of ");
      links.actor(quantity.of().get());
    }
    links.ownNumber(Part.QUANTITY, quantity.id());
    page.open("span", "class", "more").open("span", "class", "part");
    new Voices(context).heldBy(holders);
    page.text(": ");
    links.words(Part.QUANTITY, quantity.id(), context.index().words(quantity.mention()));
    page.close().close().closeLine();
  }
}
