package org.hearsay.pages.html;

import org.hearsay.pages.html.markup.Markup;
import org.hearsay.record.CrisisRecord;

/**
 * One record as one page for a browser: self-contained, printable, without any script.
 *
 * <p>The same record always gives the same page. Text of the report and of its page is shown as
 * text only; the page asks nothing of any network.
 */
public final class HtmlPage {
  private HtmlPage() {}

  /** The page of a record. */
  public static String of(CrisisRecord record) {
    PageContext context = PageContext.of(record);
    Markup page = context.page();
    page.open("html", "lang", "en").line();
    head(context);
    page.open("body").line();
    page.element("a", "Go to the text", "class", "skip", "href", "#report").line();
    new Opening(context).write();
    page.open("main").line();
    facts(context);
    new TextView(context).write();
    page.open("div", "class", "closing").line();
    new ClosingView(context).unresolved();
    new ClosingView(context).removed();
    page.closeLine();
    page.closeLine();
    new ClosingView(context).provenance();
    page.closeLine().close();
    return page.page();
  }

  private static void head(PageContext context) {
    StyleSheet style = StyleSheet.of(context.anchors());
    Markup page = context.page();
    page.open("head").line();
    page.open("meta", "charset", "utf-8").line();
    page.open("meta", "http-equiv", "Content-Security-Policy", "content", style.policy()).line();
    page.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
    page.open("meta", "name", "referrer", "content", "no-referrer").line();
    page.open("meta", "name", "color-scheme", "content", "light dark").line();
    page.element("title", Opening.title(context.record().article()) + " · Hearsay").line();
    page.style(style.css());
    page.closeLine();
  }

  private static void facts(PageContext context) {
    context.page().open("div", "class", "facts").line();
    new ItineraryView(context).write();
    new PlacesAndTimesView(context).places();
    new ClaimsView(context).write();
    new DisputesView(context).write();
    new EventsView(context).write();
    new FiguresView(context).write();
    new PlacesAndTimesView(context).times();
    new ActorsView(context).write();
    context.page().closeLine();
  }
}
