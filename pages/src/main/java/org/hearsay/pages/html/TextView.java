package org.hearsay.pages.html;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.model.Span;
import org.hearsay.pages.html.markup.Markup;

/**
 * The report's text with the words of each fact lit up and linked to it.
 *
 * <p>The text content of the article element is the report's text, character for character; the
 * small marks before claims and events are made by the style sheet.
 */
final class TextView {
  private static final Pattern BREAK = Pattern.compile("\\n{2,}+");

  private final PageContext context;
  private final Markup page;
  private final String text;
  private final Highlights highlights;

  TextView(PageContext context) {
    this.context = context;
    this.page = context.page();
    this.text = context.record().article().text();
    this.highlights = new Highlights(page, text, context.anchors().mentions());
  }

  void write() {
    page.open("section", "id", "report", "aria-labelledby", "h-report");
    page.element("h2", "The text", "id", "h-report").line();
    if (text.isEmpty()) {
      page.element(
          "p", "Empty: no text was left when the page furniture was removed.", "class", "empty");
    } else {
      switches();
    }
    String language = context.record().article().language();
    page.open(
        "article",
        "lang",
        language.equals("und") ? "en" : language,
        "aria-label",
        "Text of the report");
    paragraphs();
    highlights.anchorsLeft();
    page.closeLine().closeLine();
  }

  private void paragraphs() {
    Matcher gap = BREAK.matcher(text);
    int begin = 0;
    while (gap.find()) {
      paragraph(begin, gap.start());
      page.text(gap.group());
      begin = gap.end();
    }
    paragraph(begin, text.length());
  }

  private void paragraph(int begin, int end) {
    if (begin < end) {
      page.open("p", "dir", "auto");
      highlights.write(new Span(begin, end));
      page.close();
    }
  }

  private void switches() {
    page.open("fieldset", "class", "switches").element("legend", "Light up").line();
    for (Part part :
        List.of(Part.CLAIM, Part.EVENT, Part.ACTOR, Part.PLACE, Part.TIME, Part.QUANTITY)) {
      String id = "show-" + part.word();
      page.open("span", "class", "switch");
      page.open("input", "type", "checkbox", "id", id, "checked", "checked", "autocomplete", "off");
      page.open("label", "for", id)
          .element("span", part.word() + "s", "class", "lit " + part.word());
      page.close().closeLine();
    }
    page.closeLine();
  }
}
