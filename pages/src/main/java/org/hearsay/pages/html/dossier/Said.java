package org.hearsay.pages.html.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.facts.Status;
import org.hearsay.pages.Dates;
import org.hearsay.pages.StatusSign;
import org.hearsay.pages.crisis.CrisisIndex;
import org.hearsay.pages.crisis.Support;
import org.hearsay.pages.html.markup.Markup;
import org.hearsay.record.crisis.Quote;
import org.hearsay.record.crisis.SharedClaim;

/** Writes who says something, how independently, on which day, and in which words. */
final class Said {
  private final DossierContext context;
  private final Markup page;
  private final CrisisIndex index;

  Said(DossierContext context) {
    this.context = context;
    this.page = context.page();
    this.index = context.index();
  }

  /** The sign and the word of a status. */
  void status(Status status) {
    StatusSign sign = StatusSign.of(status);
    page.open("span", "class", "status " + sign.word().replace(' ', '-'));
    page.element("span", sign.sign(), "class", "sign", "aria-hidden", "true");
    page.text(" " + sign.word()).close();
  }

  /** An actor by name, leading to its entry. */
  void actor(String id) {
    page.open("a", "class", "name", "href", "#" + context.anchors().of("actor", id));
    page.reported(index.sided(id)).close();
  }

  /** "A, B and C" of actors. */
  void actors(List<String> ids) {
    for (int i = 0; i < ids.size(); i++) {
      page.text(i == 0 ? "" : i == ids.size() - 1 ? " and " : ", ");
      actor(ids.get(i));
    }
  }

  /** Who says a claim, or the words for nobody known. */
  void source(SharedClaim claim) {
    page.open("b", "class", "source");
    if (claim.source().isPresent()) {
      actor(claim.source().get());
    } else {
      page.text("? nobody known");
    }
    page.close();
    claim
        .unresolved()
        .ifPresent(
            why -> {
              page.text(" ").open("span", "class", "quiet").text("(");
              page.reported(why).text(")").close();
            });
  }

  /** Whose voice holds something: the sources of its claims, or the reports themselves. */
  void voice(List<String> heldBy) {
    List<SharedClaim> claims = heldBy.stream().flatMap(id -> index.claim(id).stream()).toList();
    if (claims.isEmpty()) {
      page.element("span", "in the reports’ own voice", "class", "own-voice");
      return;
    }
    page.text("told by ");
    List<String> sources =
        claims.stream().flatMap(claim -> claim.source().stream()).distinct().toList();
    if (sources.isEmpty()) {
      page.text("a source that is not known");
    }
    actors(sources);
  }

  /** Origins large, reports small, and who stands for each origin. */
  void support(List<String> origins, int publishers, int reports) {
    page.open("span", "class", "part support");
    page.element("b", new Support(origins.size(), publishers, 0).words());
    if (reports > origins.size()) {
      page.text(" ")
          .element("span", "(" + Support.counted(reports, "report") + ")", "class", "quiet");
    }
    page.text(": ");
    for (int i = 0; i < origins.size(); i++) {
      page.text(i == 0 ? "" : ", ");
      page.open("a", "href", "#" + context.anchors().of("origin", origins.get(i)));
      page.reported(index.outlet(origins.get(i))).close();
    }
    page.close().line();
  }

  /** The first day on which it was told. */
  void told(Optional<LocalDate> day) {
    page.open("span", "class", "part")
        .text(day.map(d -> "told " + Dates.day(d)).orElse("day of telling unknown"))
        .close()
        .line();
  }

  /** The words of each report that is quoted, one for each wording. */
  void quotes(List<Quote> quotes) {
    quotes.stream()
        .map(Quote::words)
        .distinct()
        .forEach(
            words -> {
              Quote first =
                  quotes.stream().filter(q -> q.words().equals(words)).findFirst().orElseThrow();
              page.open("p", "class", "said").element("q", words.strip(), "dir", "auto").text(" ");
              page.open("a", "class", "from", "href", "#" + anchor(first));
              page.reported(index.outletOf(first.report())).close().closeLine();
            });
  }

  private String anchor(Quote quote) {
    return context.anchors().of("report", quote.report());
  }
}
