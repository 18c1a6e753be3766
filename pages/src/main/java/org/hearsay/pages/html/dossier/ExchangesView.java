package org.hearsay.pages.html.dossier;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.facts.Claim;
import org.hearsay.pages.Prepositions;
import org.hearsay.pages.Wording;
import org.hearsay.pages.crisis.CrisisIndex;
import org.hearsay.pages.crisis.Exchanges;
import org.hearsay.pages.crisis.Exchanges.Exchange;
import org.hearsay.pages.html.markup.Markup;
import org.hearsay.record.crisis.SharedClaim;
import org.hearsay.record.crisis.SharedDispute;

/**
 * Who says what: first what is disputed, each claim with its answers beside it in the same size,
 * then all other claims.
 */
final class ExchangesView {
  private final DossierContext context;
  private final Markup page;
  private final CrisisIndex index;
  private final Said said;
  private final Set<String> shown = new HashSet<>();

  ExchangesView(DossierContext context) {
    this.context = context;
    this.page = context.page();
    this.index = context.index();
    this.said = new Said(context);
  }

  void write() {
    List<Exchange> exchanges = Exchanges.of(index);
    context.openSection("claims", "Who says what", exchanges.size());
    if (exchanges.isEmpty()) {
      context.empty("None: the reports attribute nothing to anybody.");
    }
    List<Exchange> disputed = exchanges.stream().filter(e -> !e.answers().isEmpty()).toList();
    group("Disputed", disputed);
    group(
        "Claims that nobody here answers",
        exchanges.stream().filter(e -> !shown.contains(e.claim().id())).toList());
    page.closeLine();
  }

  private void group(String heading, List<Exchange> exchanges) {
    if (exchanges.isEmpty()) {
      return;
    }
    page.element("h3", heading).line().open("ul", "class", "cards").line();
    for (Exchange exchange : exchanges) {
      boolean answered = !exchange.answers().isEmpty();
      page.open("li", "class", answered ? "exchange answered" : "exchange").line();
      card(exchange.claim(), Optional.empty());
      if (answered) {
        page.open("ul", "class", "answers").line();
        exchange.answers().forEach(this::answer);
        page.closeLine();
      }
      page.closeLine();
    }
    page.closeLine();
  }

  private void answer(SharedDispute dispute) {
    page.open("li");
    Optional<SharedClaim> claim = dispute.claim().flatMap(index::claim);
    if (claim.isPresent() && !shown.contains(claim.get().id())) {
      card(claim.get(), Optional.of(dispute));
    } else {
      page.open("p", "class", "card");
      if (claim.isPresent()) {
        said.source(claim.get());
      } else {
        page.text("the reports themselves");
      }
      page.text(" " + Prepositions.answering(dispute.relation()) + " this");
      claim.ifPresent(
          c ->
              page.text(", ")
                  .element("a", "see there", "href", "#" + context.anchors().of("claim", c.id())));
      page.close();
    }
    page.closeLine();
  }

  private void card(SharedClaim claim, Optional<SharedDispute> answer) {
    boolean first = shown.add(claim.id());
    String side = "card claim " + context.sides().color(claim.source());
    if (first) {
      page.open("div", "class", side, "id", context.anchors().of("claim", claim.id())).line();
    } else {
      page.open("div", "class", side).line();
    }
    page.open("p", "class", "head");
    said.source(claim);
    page.closeLine();
    page.open("p", "class", "said");
    page.element("span", Wording.verb(claim.act()), "class", "verb");
    if (!claim.about().isEmpty()) {
      page.text(" ");
      said.actors(claim.about());
    }
    page.text(": ");
    gist(claim);
    page.closeLine();
    page.open("p", "class", "more").line();
    answer.ifPresent(
        dispute ->
            page.open("span", "class", "part")
                .text(Prepositions.answering(dispute.relation()) + " what stands beside it")
                .close()
                .line());
    long reports = claim.tellings().stream().map(t -> t.fact().report()).distinct().count();
    said.support(claim.origins(), claim.support(), (int) reports);
    said.told(claim.from());
    page.closeLine().closeLine();
  }

  /** In quotes where every telling quotes it. */
  private void gist(SharedClaim claim) {
    boolean direct =
        claim.tellings().stream().allMatch(telling -> telling.kind() == Claim.Kind.DIRECT);
    page.element(direct ? "q" : "span", claim.gist(), "dir", "auto");
  }
}
