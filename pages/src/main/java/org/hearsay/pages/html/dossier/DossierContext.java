package org.hearsay.pages.html.dossier;

import org.hearsay.pages.crisis.CrisisIndex;
import org.hearsay.pages.html.markup.Markup;

/**
 * What every part of a dossier is written from.
 *
 * @param page the page so far; parts write to it in their order
 */
record DossierContext(Markup page, CrisisIndex index, DossierAnchors anchors, CrisisSides sides) {
  static DossierContext of(CrisisIndex index) {
    return new DossierContext(new Markup(), index, DossierAnchors.of(index), CrisisSides.of(index));
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

  void empty(String why) {
    page.element("p", why, "class", "empty").line();
  }
}
