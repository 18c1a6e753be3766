package org.hearsay.reader.furniture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.RemovalReason;
import org.hearsay.reader.dates.ClockLine;
import org.hearsay.reader.dates.DateWords;
import org.hearsay.reader.text.Words;

/** Judges one line by its words alone: is it furniture wherever it stands, or outside the story? */
public final class FurnitureLine {
  private static final PhraseTable TABLE = PhraseTable.load();
  private static final int LONGEST_ADDRESS = 10;
  private static final int LONGEST_REACHING = 30;
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
  private static final Set<String> JOINING =
      Set.of("inbox", "newsletter", "newsletters", "subscribe", "subscribed", "subscribing");
  private static final Set<String> REACHING =
      Set.of("contact", "email", "e-mail", "write", "reach", "call", "send", "tips", "phone");
  private static final Set<String> OF_THE_HOUSE = Set.of("from", "in", "on", "about");

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
    Optional<RemovalReason> shape = certain ? shape(text) : Marks.likely(text);
    if (shape.isPresent()) {
      return shape;
    }
    LineWords words = LineWords.of(text);
    if (certain && Appeals.is(words.words())) {
      return Optional.of(RemovalReason.SIGN_UP);
    }
    if (isSubscribeLine(words.words())) {
      return Optional.of(RemovalReason.SIGN_UP);
    }
    if (!certain && isPrintNote(text, words.words())) {
      return Optional.of(RemovalReason.OTHER);
    }
    if (isFollowLine(text, words.words())) {
      return Optional.of(RemovalReason.SHARE);
    }
    if (!certain && Writers.is(text, words.words())) {
      return Optional.of(RemovalReason.CONTACT);
    }
    if (isPointer(text, words.words())) {
      boolean joins = words.words().stream().anyMatch(JOINING::contains);
      return Optional.of(joins ? RemovalReason.SIGN_UP : RemovalReason.READ_MORE);
    }
    if (!certain && isMoreHeading(text, words.words())) {
      return Optional.of(RemovalReason.RELATED);
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

  /** What the shape of a line says for certain, before its words are looked up. */
  private static Optional<RemovalReason> shape(String text) {
    if (Captions.isCaption(text)) {
      return Optional.of(RemovalReason.CAPTION);
    }
    if (Corrections.is(text)) {
      return Optional.of(RemovalReason.CORRECTION);
    }
    return ClockLine.is(text) ? Optional.of(RemovalReason.OTHER) : Marks.certain(text);
  }

  /** "More from World", "More on the floods": a heading over other reports. */
  private static boolean isMoreHeading(String text, List<String> words) {
    return words.size() >= 3
        && words.size() <= 6
        && words.get(0).equals("more")
        && OF_THE_HOUSE.contains(words.get(1))
        && !Words.endsSentence(text);
  }

  /** "Follow the Harbor Desk on Twitter and Instagram". */
  private static boolean isFollowLine(String text, List<String> words) {
    if (words.size() < 2 || !words.get(0).equals("follow")) {
      return false;
    }
    boolean handle = words.size() <= 5 && words.stream().anyMatch(FurnitureLine::isHandle);
    boolean follow = words.size() >= 4 && words.size() <= 20;
    int second = text.indexOf(' ') + 1;
    boolean named = Character.isUpperCase(text.codePointAt(second)) || words.get(1).equals("the");
    return handle
        || (follow && named && words.contains("on") && words.stream().anyMatch(SITES::contains));
  }

  /** "Subscribe to @harbor_news". */
  private static boolean isSubscribeLine(List<String> words) {
    int size = words.size();
    int verb = Math.max(words.indexOf("subscribe"), words.indexOf("join"));
    return size >= 2
        && size <= 7
        && (verb == 0 || (verb == 1 && !Character.isLetter(words.get(0).codePointAt(0))))
        && words.subList(Math.max(verb + 1, size - 3), size).stream()
            .anyMatch(FurnitureLine::isHandle);
  }

  /** "Published in Harbor Daily, March 10th, 2023". */
  private static boolean isPrintNote(String text, List<String> words) {
    return words.size() >= 3
        && words.size() <= 14
        && words.get(0).equals("published")
        && !Words.endsSentence(text)
        && !DateWords.isDateLine(text)
        && DateWords.find(text).isPresent();
  }

  private static boolean isHandle(String word) {
    return word.length() > 2 && word.charAt(0) == '@';
  }

  /** "Find all our coverage of the drought at the links below", "More reports: harbor.example". */
  private static boolean isPointer(String text, List<String> words) {
    if (words.size() < 4 || words.size() > 25 || !POINTING.contains(words.get(0))) {
      return false;
    }
    String last = words.get(words.size() - 1);
    String before = words.get(words.size() - 2);
    boolean below = last.equals("here") || (last.equals("below") && before.startsWith("link"));
    boolean address = text.contains("://") || text.contains("www.") || endsWithDomain(text);
    return (below || address) && words.stream().anyMatch(COVERAGE::contains);
  }

  private static boolean endsWithDomain(String text) {
    String word = text.substring(text.lastIndexOf(' ') + 1);
    String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    int dot = bare.lastIndexOf('.');
    return dot > 2
        && bare.length() - dot > 2
        && bare.chars().allMatch(c -> (c >= 'a' && c <= 'z') || ".-/0123456789".indexOf(c) >= 0);
  }

  /** A mail address with a few words around it. */
  private static boolean isAddress(String text, List<String> words) {
    int at = text.indexOf('@');
    return at > 0
        && at + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(at - 1))
        && Character.isLetterOrDigit(text.charAt(at + 1))
        && text.indexOf('.', at) > 0
        && !words.isEmpty()
        && words.size() <= (isReaching(text, words) ? LONGEST_REACHING : LONGEST_ADDRESS);
  }

  /** Whether the line says how to reach somebody, by more than one way or in so many words. */
  private static boolean isReaching(String text, List<String> words) {
    return REACHING.contains(words.get(0)) || text.contains(" +") || text.contains("(+");
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
