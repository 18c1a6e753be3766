package org.hearsay.pages.html;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.hearsay.model.Issue;
import org.hearsay.model.RemovedText;
import org.hearsay.pages.html.markup.Markup;
import org.hearsay.record.RecordProvenance;

/** What was removed, what is unresolved, and what made the page. */
final class ClosingView {
  private static final int MOST_WORDS = 160;

  private final PageContext context;
  private final Markup page;

  ClosingView(PageContext context) {
    this.context = context;
    this.page = context.page();
  }

  void unresolved() {
    List<Issue> issues = context.record().issues();
    List<String> missing = context.record().missing();
    context.openSection("unresolved", "What is unresolved", issues.size() + missing.size());
    if (issues.isEmpty() && missing.isEmpty()) {
      page.element(
          "p", "Nothing: every layer was computed and no problem was met.", "class", "empty");
    }
    page.line();
    missing.forEach(this::missing);
    if (!issues.isEmpty()) {
      page.open("ul", "class", "lines").line();
      for (int i = 1; i <= issues.size(); i++) {
        issue(issues.get(i - 1), "i" + i);
      }
      page.closeLine();
    }
    page.closeLine();
  }

  private void missing(String layer) {
    page.open("p", "class", "empty").text("Not computed: ").reported(layer).text(".").closeLine();
  }

  private void issue(Issue issue, String id) {
    page.open("li", "class", "card", "id", context.anchors().card(Part.ISSUE, id));
    page.reported(issue.message());
    page.text(" ").element("span", id, "class", "number");
    if (issue.span().isPresent()) {
      page.open("span", "class", "more").open("span", "class", "part").text("in the text: ");
      String words = beginning(context.index().words(issue.span().get()));
      new Links(context).words(Part.ISSUE, id, words);
      page.close().close();
    }
    page.closeLine();
  }

  /** A passage that could not be read may be most of a report: it stands there already. */
  private static String beginning(String words) {
    return words.codePointCount(0, words.length()) <= MOST_WORDS
        ? words
        : words.substring(0, words.offsetByCodePoints(0, MOST_WORDS)) + "…";
  }

  void removed() {
    List<RemovedText> removed = context.record().article().removed();
    context.openSection("removed", "What was removed", removed.size());
    if (removed.isEmpty()) {
      page.element("p", "Nothing: the whole of the report stands in the text.", "class", "empty");
    } else {
      page.element("p", "Page furniture that is no part of the report:").line();
      page.open("ul", "class", "lines").line();
      for (RemovedText piece : removed) {
        page.open("li", "class", "card");
        page.element("span", piece.reason().code().replace('-', ' '), "class", "verb").text(": ");
        page.element("q", piece.text(), "dir", "auto").closeLine();
      }
      page.closeLine();
    }
    page.closeLine();
  }

  void provenance() {
    RecordProvenance provenance = context.record().provenance();
    page.open("footer").line().element("h2", "How this page was made").line();
    page.open("p")
        .text("Made by ")
        .reported(provenance.engine())
        .text(". Claims are shown as claims; ");
    page.text("nothing here says which of them are true.").closeLine();
    page.open("dl").line();
    entry("Fingerprint of the report and its source", context.record().article().id());
    page.close().line();
    table("Components", provenance.components());
    table("Resources", provenance.resources());
    page.closeLine();
  }

  private void table(String heading, SortedMap<String, String> entries) {
    if (entries.isEmpty()) {
      return;
    }
    page.open("details")
        .element("summary", heading + " (" + entries.size() + ")")
        .line()
        .open("dl")
        .line();
    for (Map.Entry<String, String> entry : entries.entrySet()) {
      entry(entry.getKey(), entry.getValue());
    }
    page.close().closeLine();
  }

  private void entry(String name, String value) {
    page.open("dt")
        .reported(name)
        .close()
        .open("dd")
        .open("code")
        .reported(value)
        .close()
        .closeLine();
  }
}
