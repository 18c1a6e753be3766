package org.hearsay.pages.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.pages.html.markup.Markup;

/** The words by which the text means a fact: each spelling once, with a link to every place. */
final class MentionsView {
  private final PageContext context;
  private final Markup page;

  MentionsView(PageContext context) {
    this.context = context;
    this.page = context.page();
  }

  /** Writes the words of a fact, which stand in the order of its anchors. */
  void write(Part part, String id, List<String> words) {
    List<String> anchors = context.anchors().words(part, id);
    Map<String, List<String>> spellings = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(words.size(), anchors.size()); i++) {
      spellings.computeIfAbsent(words.get(i), unused -> new ArrayList<>()).add(anchors.get(i));
    }
    page.open("span", "class", "part").text("in the text: ");
    String separator = "";
    for (Map.Entry<String, List<String>> spelling : spellings.entrySet()) {
      page.text(separator);
      spelling(spelling.getKey(), spelling.getValue());
      separator = ", ";
    }
    page.close();
  }

  private void spelling(String words, List<String> anchors) {
    page.open("a", "class", "words", "href", "#" + anchors.get(0)).reported(words).close();
    for (int i = 1; i < anchors.size(); i++) {
      String number = String.valueOf(i + 1);
      page.text(" ");
      page.open("a", "class", "again", "href", "#" + anchors.get(i));
      page.element("span", words + " ", "class", "unseen").text(number).close();
    }
  }
}
