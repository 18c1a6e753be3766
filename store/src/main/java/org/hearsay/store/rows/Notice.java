package org.hearsay.store.rows;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds what a publisher says of its own report: that it was corrected, or taken back. */
public final class Notice {
  /** In front of the hash of a note that tells of a correction. */
  public static final String CORRECTED = "corrected:";

  /** In front of the hash of a note that tells that the report was taken back. */
  public static final String WITHDRAWN = "withdrawn:";

  /** A page that only says that the report is gone has no more than this. */
  private static final int LONGEST_FAREWELL = 1500;

  private static final int HASH_LENGTH = 16;

  private static final List<String> REPORT = List.of("article", "story", "report", "piece", "page");
  private static final List<String> CORRECTED_VERBS =
      List.of("corrected", "amended", "clarified", "updated to correct", "updated to clarify");
  private static final List<String> WITHDRAWN_VERBS =
      List.of("withdrawn", "retracted", "removed", "taken down", "deleted", "unpublished");

  private Notice() {}

  /** The kind of notice and a hash of its words, empty for a report without one. */
  public static Optional<String> in(String text) {
    Optional<String> corrected = Optional.empty();
    for (Paragraphs.Paragraph paragraph : Paragraphs.of(text).list()) {
      String words = paragraph.span().text(text).toLowerCase(Locale.ROOT);
      if (text.length() <= LONGEST_FAREWELL && saysOfItself(words, WITHDRAWN_VERBS)) {
        return Optional.of(WITHDRAWN + hash(words));
      }
      if (corrected.isEmpty() && isCorrection(words)) {
        corrected = Optional.of(CORRECTED + hash(words));
      }
    }
    return corrected;
  }

  private static boolean isCorrection(String words) {
    return words.startsWith("correction")
        || words.startsWith("clarification")
        || words.startsWith("corrects ")
        || words.startsWith("(corrects ")
        || words.contains("an earlier version of this ")
        || words.contains("a previous version of this ")
        || saysOfItself(words, CORRECTED_VERBS);
  }

  /** Such as "this story has been corrected". */
  private static boolean saysOfItself(String words, List<String> verbs) {
    for (String report : REPORT) {
      int at = words.indexOf("this " + report + " ");
      if (at < 0) {
        continue;
      }
      String rest = words.substring(at + report.length() + "this  ".length());
      for (String verb : verbs) {
        if (rest.startsWith("has been " + verb)
            || rest.startsWith("was " + verb)
            || rest.startsWith("is " + verb)
            || rest.startsWith("has since been " + verb)) {
          return true;
        }
      }
    }
    return false;
  }

  private static String hash(String words) {
    return Digest.ofText(words).substring(0, HASH_LENGTH);
  }
}
