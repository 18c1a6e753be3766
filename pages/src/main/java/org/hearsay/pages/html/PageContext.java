package org.hearsay.pages.html;

import org.hearsay.pages.RecordIndex;
import org.hearsay.pages.html.markup.Markup;
import org.hearsay.record.CrisisRecord;

/**
 * What every part of a page is written from.
 *
 * @param page the page so far; parts write to it in their order
 */
record PageContext(Markup page, RecordIndex index, Anchors anchors, Sides sides) {
  static PageContext of(CrisisRecord record) {
    return new PageContext(
        new Markup(), RecordIndex.of(record), Anchors.of(record), Sides.of(record));
  }

  CrisisRecord record() {
    return index.record();
  }

  /** Opens a section with its heading and how many things it holds. */
  void openSection(String id, String heading, int count) {
    page.open("section", "id", id, "aria-labelledby", "h-" + id);
    page.open("h2", "id", "h-" + id).text(heading);
    if (count > 0) {
      page.text(" ").element("span", String.valueOf(count), "class", "count");
    }
    page.closeLine();
  }

  /** Says why a part is empty: not computed, or nothing found. */
  void empty(Part part, String none) {
    boolean missing = record().missing().contains(part.layer());
    String why =
        missing
            ? "Not computed: this was not looked for, so there may be some that this page does not show."
            : none;
    page.element("p", why, "class", "empty").line();
  }
}
