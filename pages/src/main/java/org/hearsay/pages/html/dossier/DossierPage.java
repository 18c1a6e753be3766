package org.hearsay.pages.html.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.pages.Dates;
import org.hearsay.pages.crisis.CrisisIndex;
import org.hearsay.pages.crisis.Support;
import org.hearsay.pages.html.StyleSheet;
import org.hearsay.pages.html.markup.Markup;

/**
 * What many reports of a crisis say as one page for a browser: self-contained, printable, without
 * any script.
 *
 * <p>The same crisis always gives the same page. Words of reports are shown as text only; the page
 * asks nothing of any network.
 */
public final class DossierPage {
  private static final String RULES = StyleSheet.resource("dossier.css");
  private static final List<String> PARTS =
      List.of(
          "timeline", "Timeline",
          "itinerary", "Meetings",
          "claims", "Who says what",
          "figures", "How many",
          "actors", "Who is who",
          "reports", "Origins and reports");

  private DossierPage() {}

  /** The page of a crisis. */
  public static String of(CrisisIndex index) {
    DossierContext context = DossierContext.of(index);
    Markup page = context.page();
    page.open("html", "lang", "en").line();
    head(context);
    page.open("body", "class", "dossier").line();
    page.element("a", "Go to the timeline", "class", "skip", "href", "#timeline").line();
    opening(context);
    page.open("div", "class", "parts").line();
    new TimelineView(context).write();
    new MeetingsView(context).write();
    new ExchangesView(context).write();
    new FiguresView(context).write();
    new ActorsView(context).write();
    new SourcesView(context).write();
    page.closeLine();
    footer(context);
    page.closeLine().close();
    return page.page();
  }

  private static String title(CrisisIndex index) {
    return index
        .crisis()
        .name()
        .filter(name -> !name.isBlank())
        .orElseGet(
            () ->
                index.crisis().stories().isEmpty()
                    ? "A crisis without reports"
                    : index.crisis().stories().get(0).title());
  }

  private static void head(DossierContext context) {
    StyleSheet style = StyleSheet.withRules(RULES);
    Markup page = context.page();
    page.open("head").line();
    page.open("meta", "charset", "utf-8").line();
    page.open("meta", "http-equiv", "Content-Security-Policy", "content", style.policy()).line();
    page.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
    page.open("meta", "name", "referrer", "content", "no-referrer").line();
    page.open("meta", "name", "color-scheme", "content", "light dark").line();
    page.element("title", title(context.index()) + " · dossier · Hearsay").line();
    page.style(style.css());
    page.closeLine();
  }

  private static void opening(DossierContext context) {
    Markup page = context.page();
    CrisisIndex index = context.index();
    page.open("header").line();
    page.open("h1", "id", "top", "dir", "auto").text(title(index)).closeLine();
    page.open("p", "class", "about").line();
    int origins = index.crisis().origins().size();
    part(page, Support.counted(index.reports().size(), "report"));
    part(page, Support.counted(origins, "independent origin"));
    part(page, days(index));
    part(
        page,
        Support.counted(index.crisis().stories().size(), "story").replace("storys", "stories"));
    page.closeLine();
    page.element(
            "p",
            "What is asserted, by whom, how independently, and what stands against it. Nothing here"
                + " says what is true.",
            "class",
            "quiet")
        .line();
    page.open("nav", "aria-label", "Parts of this page").open("ul");
    for (int i = 0; i < PARTS.size(); i += 2) {
      page.open("li").element("a", PARTS.get(i + 1), "href", "#" + PARTS.get(i)).close();
    }
    page.close().closeLine();
    page.closeLine();
  }

  private static String days(CrisisIndex index) {
    List<LocalDate> days =
        index.crisis().stories().stream()
            .flatMap(story -> Stream.of(story.start(), story.end()))
            .flatMap(Optional::stream)
            .sorted()
            .toList();
    return days.isEmpty()
        ? "no day of publication is known"
        : Dates.range(Optional.of(days.get(0)), Optional.of(days.get(days.size() - 1)));
  }

  private static void part(Markup page, String text) {
    page.open("span", "class", "part").text(text).close().line();
  }

  private static void footer(DossierContext context) {
    Markup page = context.page();
    page.open("footer").line().element("h2", "How this page was made").line();
    page.open("p")
        .text("Reports and facts were joined by ")
        .reported(context.index().crisis().by().toString())
        .text(
            ". An origin is one text, however often it was reprinted; support is counted in"
                + " origins.")
        .closeLine();
    int rulings = context.index().crisis().rulings().size();
    if (rulings > 0) {
      page.element("p", "People ruled on " + Support.counted(rulings, "join") + ".").line();
    }
    page.closeLine();
  }
}
