package org.hearsay.pages.crisis;

/**
 * How independently something is told: origins first, reprints after them.
 *
 * @param origins how many texts tell it, reprints counted once
 * @param publishers how many families of publishers these come from
 * @param reports how many reports carry it; 0 where that is not known
 */
public record Support(int origins, int publishers, int reports) {
  /** Such as "2 origins (5 reports)"; publishers only where one has several of the origins. */
  public String words() {
    String words = counted(origins, "origin");
    if (publishers > 0 && publishers < origins) {
      words += " of " + counted(publishers, "publisher");
    }
    return reports > origins ? words + " (" + counted(reports, "report") + ")" : words;
  }

  /** "1 report", "2 reports". */
  public static String counted(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
