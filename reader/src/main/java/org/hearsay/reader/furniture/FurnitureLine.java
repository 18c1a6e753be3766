package org.hearsay.reader.furniture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.RemovalReason;
import org.hearsay.reader.text.Words;

/** Judges one line by its words alone: is it furniture wherever it stands, or outside the story? */
public final class FurnitureLine {
  private static final PhraseTable TABLE = PhraseTable.load();
  private static final int LONGEST_ADDRESS = 10;
  private static final int MOST_PARTS = 12;
  private static final Set<String> SITES =
      Set.of(
          "twitter",
          "facebook",
          "instagram",
          "youtube",
          "telegram",
          "whatsapp",
          "linkedin",
          "tiktok",
          "threads",
          "bluesky",
          "mastodon");

  private static final Set<String> POINTING =
      Set.of(
          "follow", "find", "see", "read", "more", "full", "get", "watch", "visit", "for", "all",
          "our", "explore", "catch");
  private static final Set<String> COVERAGE =
      Set.of(
          "coverage",
          "stories",
          "story",
          "updates",
          "reports",
          "reporting",
          "news",
          "articles",
          "article",
          "blog",
          "statement",
          "report",
          "interview",
          "transcript",
          "letter",
          "photos",
          "pictures",
          "gallery",
          "thread");
  private static final Set<String> WRITERS =
      Set.of(
          "reporter", "correspondent", "journalist", "editor", "columnist", "producer", "writer");

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
    LineWords words = LineWords.of(text);
    if (isFollowLine(text, words.words())) {
      return Optional.of(RemovalReason.SHARE);
    }
    if (!certain && isAboutTheWriter(text, words.words())) {
      return Optional.of(RemovalReason.OTHER);
    }
    if (isPointer(text, words.words())) {
      return Optional.of(RemovalReason.READ_MORE);
    }
    Optional<RemovalReason> found =
        TABLE
            .find(words, certain)
            .filter(phrase -> !isSentenceAboutPictures(phrase, text))
            .map(Phrase::reason);
    if (found.isEmpty() && !certain && isAddress(text, words.words())) {
      return Optional.of(RemovalReason.CONTACT);
    }
    return found.or(() -> row(text, certain));
  }

  /** "Follow the Harbor Desk on Twitter and Instagram". */
  private static boolean isFollowLine(String text, List<String> words) {
    if (words.size() < 2 || !words.get(0).equals("follow")) {
      return false;
    }
    boolean handle = words.size() <= 4 && words.get(1).startsWith("@");
    boolean follow = words.size() >= 4 && words.size() <= 20;
    int second = text.indexOf(' ') + 1;
    boolean named = Character.isUpperCase(text.codePointAt(second)) || words.get(1).equals("the");
    return handle
        || (follow && named && words.contains("on") && words.stream().anyMatch(SITES::contains));
  }

  /** "Find all our coverage of the drought at the links below", "More reports: harbor.example". */
  private static boolean isPointer(String text, List<String> words) {
    if (words.size() < 4 || words.size() > 25 || !POINTING.contains(words.get(0))) {
      return false;
    }
    String last = words.get(words.size() - 1);
    String before = words.get(words.size() - 2);
    boolean below = last.equals("here") || (last.equals("below") && before.startsWith("link"));
    boolean address = text.contains("://") || text.contains("www.");
    return (below || address) && words.stream().anyMatch(COVERAGE::contains);
  }

  /** "Jane Doe is a reporter based in Oslo." */
  private static boolean isAboutTheWriter(String text, List<String> words) {
    int is = words.indexOf("is");
    if (is < 1 || is > 4 || words.size() > 30 || !Character.isUpperCase(text.codePointAt(0))) {
      return false;
    }
    List<String> office = words.subList(is, Math.min(words.size(), is + 8));
    boolean writes = office.stream().anyMatch(WRITERS::contains);
    boolean post =
        text.contains(" based in ") || words.contains("covers") || words.contains("covering");
    return writes && post;
  }

  /** A mail address with a few words around it. */
  private static boolean isAddress(String text, List<String> words) {
    int at = text.indexOf('@');
    return at > 0
        && at + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(at - 1))
        && Character.isLetterOrDigit(text.charAt(at + 1))
        && text.indexOf('.', at) > 0
        && words.size() <= LONGEST_ADDRESS;
  }

  /**
   * "Terms | Privacy | Contact": all parts of the row are furniture; the first says of what kind.
   */
  private static Optional<RemovalReason> row(String text, boolean certain) {
    List<String> parts = List.of(text.split("[|\u2022\u00B7]", -1));
    if (parts.size() < 2 || parts.size() > MOST_PARTS) {
      return Optional.empty();
    }
    List<Optional<RemovalReason>> reasons = new ArrayList<>();
    for (String part : parts) {
      LineWords words = LineWords.of(part.strip());
      Optional<Phrase> phrase = TABLE.find(words, true);
      reasons.add(
          (certain ? phrase : phrase.or(() -> TABLE.find(words, false))).map(Phrase::reason));
    }
    return reasons.stream().allMatch(Optional::isPresent) ? reasons.get(0) : Optional.empty();
  }

  private static boolean isSentenceAboutPictures(Phrase phrase, String text) {
    return phrase.form() == Phrase.Form.ENDS
        && phrase.reason() == RemovalReason.CAPTION
        && text.endsWith(".");
  }
}
