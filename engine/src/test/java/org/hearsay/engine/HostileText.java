package org.hearsay.engine;

import java.util.List;
import java.util.Random;

/**
 * A text that no reporter wrote.
 *
 * @param name keeps it apart in test reports
 * @param unit what is repeated; empty for random signs
 */
record HostileText(String name, String unit) {
  private static final List<String> PROSE =
      List.of(
          "The minister said on Monday that his troops had left two villages near the border.",
          "“We saw nobody,” a farmer told reporters. At least 12 people were hurt, police said.",
          "Kenya denied that its envoy would fly to Geneva before the talks end.",
          "If the truce holds, the two sides could meet in Vienna next week, an official added.");

  /** How many characters of the pattern stand between two paragraphs of prose. */
  private static final int PATCH = 60;

  /** All of them. */
  static List<HostileText> all() {
    return List.of(
        new HostileText("one endless word", "a"),
        new HostileText("one endless line", "he said that "),
        new HostileText("opening quotes", "“"),
        new HostileText("straight quotes", "\" "),
        new HostileText("brackets", "((["),
        new HostileText("full stops", ". "),
        new HostileText("numbers", "1,000 "),
        new HostileText("weekdays", "Monday "),
        new HostileText("places", "Paris, "),
        new HostileText("names", "Anna Berg and "),
        new HostileText("ministers", "Minister Anna Berg of Mali, "),
        new HostileText("denials", "Mali denied that Mali denied that "),
        new HostileText("quotations", "“We will go,” he said. "),
        new HostileText("emoji", "😀🚀 "),
        new HostileText("right to left", "قال الوزير "),
        new HostileText("short paragraphs", "Talks ended.\n\n"),
        new HostileText("random signs", ""));
  }

  /** The pattern alone. */
  String ofLength(int length) {
    return unit.isEmpty() ? random(length) : unit.repeat(length / unit.length()).strip();
  }

  /** The pattern in patches between paragraphs of prose, so that no reader takes it off. */
  String amongProse(int length) {
    String pattern = ofLength(length);
    StringBuilder text = new StringBuilder();
    for (int i = 0, at = 0; text.length() < length; i++) {
      int end = pattern.offsetByCodePoints(at, pattern.codePointCount(at, at + PATCH) - 1);
      text.append(PROSE.get(i % PROSE.size())).append("\n\n");
      text.append(pattern, at, end).append("\n\n");
      at = end;
    }
    return text.toString();
  }

  private static String random(int length) {
    Random random = new Random(7);
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      int point = random.nextInt(4) == 0 ? random.nextInt(0xD800) : 32 + random.nextInt(95);
      text.appendCodePoint(Math.max(32, point));
    }
    return text.toString();
  }

  @Override
  public String toString() {
    return name;
  }
}
