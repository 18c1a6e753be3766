package org.hearsay.pages.html;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.hearsay.model.facts.Claim;
import org.hearsay.model.facts.Dispute;
import org.hearsay.pages.Prepositions;
import org.hearsay.pages.Wording;
import org.hearsay.pages.html.markup.Markup;

/**
 * Who says what: every claim with its source first, and beside a disputed claim its answers, of the
 * same size.
 */
final class ClaimsView {
  private final PageContext context;
  private final Markup page;
  private final Links links;
  private final Voices voices;
  private final List<Claim> claims;
  private final List<Dispute> disputes;
  private final Map<String, List<String>> eventsByClaim;
  private final Set<String> shown = new HashSet<>();

  ClaimsView(PageContext context) {
    this.context = context;
    this.page = context.page();
    this.links = new Links(context);
    this.voices = new Voices(context);
    this.claims = context.record().claims();
    this.disputes = context.record().disputes();
    this.eventsByClaim = context.record().eventsByClaim();
  }

  void write() {
    context.openSection("claims", "Who says what", claims.size());
    if (claims.isEmpty()) {
      context.empty(Part.CLAIM, "None found: the report attributes nothing to anybody.");
    } else {
      page.open("ul", "class", "cards").line();
      claims.stream().filter(claim -> !answersEarlier(claim)).forEach(this::item);
      claims.stream().filter(claim -> !shown.contains(claim.id())).forEach(this::item);
      page.closeLine();
    }
    page.closeLine();
  }

  private boolean answersEarlier(Claim claim) {
    return disputes.stream().anyMatch(d -> d.claim().equals(Optional.of(claim.id())));
  }

  private void item(Claim claim) {
    if (!shown.add(claim.id())) {
      return;
    }
    List<Dispute> answers = disputes.stream().filter(d -> d.answers().equals(claim.id())).toList();
    page.open("li", "class", answers.isEmpty() ? "exchange" : "exchange answered").line();
    card(claim, Optional.empty());
    if (!answers.isEmpty()) {
      page.open("ul", "class", "answers").line();
      answers.forEach(this::answer);
      page.closeLine();
    }
    page.closeLine();
  }

  private void answer(Dispute dispute) {
    page.open("li");
    Optional<Claim> claim = dispute.claim().flatMap(context.index()::claim);
    if (claim.isPresent() && shown.add(claim.get().id())) {
      card(claim.get(), Optional.of(dispute));
    } else {
      page.open("p", "class", "part");
      links.fact(
          claim.isPresent() ? Part.CLAIM : Part.EVENT,
          dispute.claim().or(dispute::event).orElse(""),
          claim.map(context.index()::source).orElse("the report itself"),
          "name");
      page.text(" " + Prepositions.answering(dispute.relation()) + " this").close();
    }
    page.closeLine();
  }

  private void card(Claim claim, Optional<Dispute> dispute) {
    String anchor = context.anchors().card(Part.CLAIM, claim.id());
    page.open("div", "class", "card claim " + context.sides().color(claim), "id", anchor).line();
    page.open("p", "class", "head");
    voices.chain(claim);
    links.ownNumber(Part.CLAIM, claim.id());
    page.closeLine();
    page.open("p", "class", "said");
    page.element("span", Wording.verb(claim.act()), "class", "verb");
    addressed(claim);
    page.text(claim.content().isEmpty() ? " – " : ": ");
    content(claim);
    page.closeLine();
    more(claim, dispute);
    page.closeLine();
  }

  private void addressed(Claim claim) {
    if (!claim.about().isEmpty()) {
      page.text(" ");
      links.list(claim.about(), links::actor);
    }
    if (!claim.recipients().isEmpty()) {
      page.text(", to ");
      links.list(claim.recipients(), links::actor);
    }
  }

  private void content(Claim claim) {
    String words = context.index().contentWords(claim);
    if (claim.kind() == Claim.Kind.DIRECT) {
      links.words(Part.CLAIM, claim.id(), words);
    } else {
      links.paraphrase(Part.CLAIM, claim.id(), words);
    }
  }

  private void more(Claim claim, Optional<Dispute> dispute) {
    page.open("p", "class", "more").line();
    dispute.ifPresent(
        d ->
            part(
                Prepositions.answering(d.relation()) + " ",
                () -> links.number(Part.CLAIM, d.answers())));
    claim.time().ifPresent(id -> part("said ", () -> new When(context).time(id)));
    claim.place().ifPresent(id -> part("in ", () -> new Where(context).place(id)));
    claim
        .document()
        .ifPresent(span -> part("in ", () -> page.reported(context.index().words(span))));
    claim.inside().ifPresent(id -> part("known only through ", () -> links.number(Part.CLAIM, id)));
    parts("said again in ", claim.sameAs(), id -> links.number(Part.CLAIM, id));
    parts("tells of ", held(claim), links::event);
    page.closeLine();
  }

  private List<String> held(Claim claim) {
    return eventsByClaim.getOrDefault(claim.id(), List.of());
  }

  private void parts(String label, List<String> ids, Consumer<String> writer) {
    if (!ids.isEmpty()) {
      part(label, () -> links.list(ids, writer));
    }
  }

  private void part(String label, Runnable writer) {
    page.open("span", "class", "part").text(label);
    writer.run();
    page.close().line();
  }
}
