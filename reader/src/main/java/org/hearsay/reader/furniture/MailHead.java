package org.hearsay.reader.furniture;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds the head of a mail that was copied with its text: "From: ...", "Sent: ...", "To: ...". */
final class MailHead {
  private static final int LOOKED_AT = 8;
  private static final int LONGEST_LABEL = 10;
  private static final int FEWEST = 2;
  private static final String SUBJECT = "subject";
  private static final Set<String> LABELS =
      Set.of("from", "sent", "to", "cc", "bcc", "date", "reply-to", SUBJECT);

  private MailHead() {}

  /** Which of the paragraphs are its lines; that of the subject is the headline and not listed. */
  static Set<Integer> lines(List<String> paragraphs) {
    Set<Integer> lines = new TreeSet<>();
    boolean from = false;
    for (int i = 0; i < Math.min(paragraphs.size(), LOOKED_AT); i++) {
      Optional<String> label = label(paragraphs.get(i));
      if (label.isPresent() && !label.get().equals(SUBJECT)) {
        lines.add(i);
        from |= label.get().equals("from");
      }
    }
    return from && lines.size() >= FEWEST ? lines : Set.of();
  }

  private static Optional<String> label(String text) {
    int colon = text.substring(0, Math.min(text.length(), LONGEST_LABEL)).indexOf(':');
    return colon < 0
        ? Optional.empty()
        : Optional.of(text.substring(0, colon).toLowerCase(Locale.ROOT)).filter(LABELS::contains);
  }
}
