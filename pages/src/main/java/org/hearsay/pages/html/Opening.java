package org.hearsay.pages.html;

import java.util.Optional;
import java.util.function.ToIntFunction;
import org.hearsay.model.Article;
import org.hearsay.model.PublishedBasis;
import org.hearsay.pages.Dates;
import org.hearsay.pages.html.markup.Markup;
import org.hearsay.pages.html.markup.WebAddress;
import org.hearsay.record.CrisisRecord;

/** The head of the page: what report it is, and where its parts are. */
final class Opening {
  private static final int LONGEST_TITLE = 90;

  private final PageContext context;
  private final Markup page;
  private final Article article;

  Opening(PageContext context) {
    this.context = context;
    this.page = context.page();
    this.article = context.record().article();
  }

  /** The headline, or how the text begins. */
  static String title(Article article) {
    Optional<String> given = article.title().filter(title -> !title.isBlank());
    if (given.isPresent()) {
      return given.get().strip();
    }
    String start = article.text().strip();
    int end = start.indexOf('\n');
    String line = end < 0 ? start : start.substring(0, end);
    if (line.isEmpty()) {
      return "A report without text";
    }
    int cut = line.lastIndexOf(' ', LONGEST_TITLE);
    return line.length() <= LONGEST_TITLE
        ? line
        : line.substring(0, cut > 0 ? cut : LONGEST_TITLE) + " …";
  }

  void write() {
    page.open("header").line();
    page.open("h1", "id", "top", "dir", "auto").text(title(article)).closeLine();
    page.open("p", "class", "about").line();
    dates();
    part("", article.publisher());
    part("by ", article.byline());
    part("credit ", article.credit());
    part("", article.dateline());
    address();
    fact(counted(words(), "word"));
    fact(removed());
    page.closeLine();
    navigation();
    page.closeLine();
  }

  private void dates() {
    String basis =
        switch (article.publishedBasis()) {
          case GIVEN -> "date given with the report";
          case METADATA -> "from the page’s own data";
          case DATELINE -> "from the dateline";
          case URL -> "from the address";
          case INFERRED -> "guessed from the text";
          case UNKNOWN -> "";
        };
    fact(
        article
            .published()
            .map(date -> Dates.day(date) + " (" + basis + ")")
            .orElse("no publication date, so “yesterday” stays open"));
    if (article.publishedBasis() == PublishedBasis.INFERRED) {
      fact("a guessed date settles no other");
    }
  }

  private void address() {
    if (article.url().isEmpty()) {
      return;
    }
    page.open("span", "class", "part");
    if (WebAddress.isSafe(article.url().get())) {
      page.open(
          "a",
          "class",
          "address",
          "href",
          article.url().get(),
          "rel",
          "noreferrer noopener external");
      page.reported(article.url().get()).close();
    } else {
      page.reported(article.url().get());
    }
    page.closeLine();
  }

  private String removed() {
    int count = article.removed().size();
    return count == 0 ? "nothing removed" : counted(count, "piece") + " of page furniture removed";
  }

  private int words() {
    String text = article.text().strip();
    return text.isEmpty() ? 0 : text.split("\\s+").length;
  }

  private static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  private void part(String label, Optional<String> value) {
    value.ifPresent(
        words -> page.open("span", "class", "part").text(label).reported(words).closeLine());
  }

  private void fact(String words) {
    page.element("span", words, "class", "part").line();
  }

  private void navigation() {
    page.open("nav", "aria-label", "Parts of this page").open("ul").line();
    link("itinerary", "Itinerary", record -> record.meetings().size());
    link("places", "Where", record -> record.places().size());
    link("claims", "Who says what", record -> record.claims().size());
    link("disputes", "Disputes", record -> record.disputes().size());
    link("events", "Events", record -> record.events().size());
    link("figures", "How many", record -> record.quantities().size());
    link("times", "When", record -> record.times().size());
    link("actors", "Who", record -> record.actors().size());
    link("report", "The text", record -> -1);
    link("unresolved", "Unresolved", record -> record.issues().size() + record.missing().size());
    link("removed", "Removed", record -> record.article().removed().size());
    page.close().closeLine();
  }

  private void link(String id, String label, ToIntFunction<CrisisRecord> count) {
    int number = count.applyAsInt(context.record());
    page.open("li").open("a", "href", "#" + id).text(label);
    if (number >= 0) {
      page.text(" ").element("span", String.valueOf(number), "class", "count");
    }
    page.close().closeLine();
  }
}
