package org.hearsay.pages.html;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.facts.Claim;
import org.hearsay.pages.html.markup.Markup;

/**
 * Writes who says something: the source first, then the outlets that carried it, then this report.
 */
final class Voices {
  private final PageContext context;
  private final Markup page;
  private final Links links;

  Voices(PageContext context) {
    this.context = context;
    this.page = context.page();
    this.links = new Links(context);
  }

  /** The chain from the source to this report. */
  void chain(Claim claim) {
    page.open("span", "class", "chain");
    source(claim);
    for (String outlet : claim.via()) {
      outward();
      links.actor(outlet);
    }
    Optional<Claim> outer =
        claim.inside().flatMap(context.index()::claim).filter(around -> isAnother(around, claim));
    outer.ifPresent(
        around -> {
          outward();
          source(around);
        });
    outward();
    page.text("this report").close();
  }

  private static boolean isAnother(Claim outer, Claim inner) {
    return inner.source().actor().isEmpty()
        || !outer.source().actor().equals(inner.source().actor());
  }

  private void outward() {
    page.text(" ").element("span", "›", "class", "outward").text(" ");
  }

  /** The source alone, or the words that stand for nobody known. */
  void source(Claim claim) {
    page.open("b", "class", "source");
    if (claim.source().actor().isPresent()) {
      links.actorInFull(claim.source().actor().get());
    } else {
      String words = claim.source().mention().map(context.index()::words).orElse("");
      page.text("? ");
      page.reported(words.isEmpty() ? "nobody named" : "“" + words + "”");
    }
    page.close();
    claim
        .source()
        .unresolved()
        .ifPresent(
            why -> {
              page.text(" ").open("span", "class", "quiet").text("(");
              page.reported(why).text(")").close();
            });
  }

  /** Whose voice holds something: its claims, each with its number, or the report itself. */
  void heldBy(List<String> claims) {
    if (claims.isEmpty()) {
      page.element("span", "in the report’s own voice", "class", "own-voice");
      return;
    }
    page.text("told by ");
    links.list(
        claims,
        id -> {
          context.index().claim(id).ifPresentOrElse(this::chain, () -> page.reported(id));
          page.text(" ");
          links.number(Part.CLAIM, id);
        });
  }
}
