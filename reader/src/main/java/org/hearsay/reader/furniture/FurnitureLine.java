package org.hearsay.reader.furniture;

import java.util.Optional;
import org.hearsay.model.RemovalReason;
import org.hearsay.reader.text.Words;

/** Judges one line by its words alone: is it furniture wherever it stands, or outside the story? */
public final class FurnitureLine {
  private static final PhraseTable TABLE = PhraseTable.load();

  private FurnitureLine() {}

  /** Why the line is furniture wherever it stands; empty when it is not, or not for certain. */
  public static Optional<RemovalReason> certain(String text) {
    return judge(text, true);
  }

  /** Why the line is furniture if it stands before or after the story. */
  public static Optional<RemovalReason> likely(String text) {
    Optional<RemovalReason> certain = judge(text, true);
    return certain.isPresent() ? certain : judge(text, false);
  }

  /** Whether the line is furniture for certain, and so short that it is never part of another. */
  public static boolean isWhole(String text) {
    return text.length() <= 100 && certain(text).isPresent();
  }

  private static Optional<RemovalReason> judge(String raw, boolean certain) {
    String text = raw.strip();
    if (text.isEmpty() || Words.beginsWithQuote(text)) {
      return Optional.empty();
    }
    if (certain && Captions.isCaption(text)) {
      return Optional.of(RemovalReason.CAPTION);
    }
    return TABLE
        .find(LineWords.of(text), certain)
        .filter(phrase -> !isSentenceAboutPictures(phrase, text))
        .map(Phrase::reason);
  }

  private static boolean isSentenceAboutPictures(Phrase phrase, String text) {
    return phrase.form() == Phrase.Form.ENDS
        && phrase.reason() == RemovalReason.CAPTION
        && text.endsWith(".");
  }
}
