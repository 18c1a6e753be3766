package org.hearsay.engine;

import java.util.List;
import java.util.Random;

/**
 * A text that no reporter wrote.
 *
 * @param name keeps it apart in test reports
 * @param parts one is repeated, several are drawn at random; none for signs of all scripts
 */
record HostileText(String name, List<String> parts) {
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
        new HostileText("one endless word", List.of("a")),
        new HostileText("one endless line", List.of("he said that ")),
        new HostileText("opening quotes", List.of("“")),
        new HostileText("straight quotes", List.of("\" ")),
        new HostileText("brackets", List.of("(([")),
        new HostileText("full stops", List.of(". ")),
        new HostileText("numbers", List.of("1,000 ")),
        new HostileText("weekdays", List.of("Monday ")),
        new HostileText("places", List.of("Paris, ")),
        new HostileText("names", List.of("Anna Berg and ")),
        new HostileText("ministers", List.of("Minister Anna Berg of Mali, ")),
        new HostileText("denials", List.of("Mali denied that Mali denied that ")),
        new HostileText("quotations", List.of("“We will go,” he said. ")),
        new HostileText("emoji", List.of("😀🚀 ")),
        new HostileText("right to left", List.of("قال الوزير ")),
        new HostileText("short paragraphs", List.of("Talks ended.\n\n")),
        new HostileText("random signs", List.of()),
        new HostileText(
            "random ASCII",
            List.of(" !\"#$%&'()*+,-./0123456789:;<=>?@AZ[]^_az{|}~".split("", -1))),
        new HostileText(
            "random letters",
            List.of("a b c d e f g h i j k l m n o p q r s t u v w x y z ".split("", -1))),
        new HostileText("short words", List.of("is to me ox it be up of ".split("(?<= )", -1))),
        new HostileText("digits", List.of("0123456789".split("", -1))),
        new HostileText(
            "figures", List.of("7,|13.4521,|-7.9|2022-03-04,|Mali,|\n".split("\\|", -1))),
        new HostileText(
            "code", List.of("{\"id\":|12|,|[|]|}|null|if (x) {|\n  |y[i] += 1;".split("\\|", -1))),
        new HostileText("base64", List.of("QmFzZTY0|aGVhcnNheQ|Zm9v+|YmFy/|\n".split("\\|", -1))));
  }

  /** The pattern alone. */
  String ofLength(int length) {
    if (parts.size() == 1) {
      return parts.get(0).repeat(length / parts.get(0).length()).strip();
    }
    Random random = new Random(7);
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      text.append(parts.isEmpty() ? sign(random) : parts.get(random.nextInt(parts.size())));
    }
    return text.toString().strip();
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

  private static String sign(Random random) {
    int point = random.nextInt(4) == 0 ? random.nextInt(0xD800) : 32 + random.nextInt(95);
    return Character.toString(Math.max(32, point));
  }

  @Override
  public String toString() {
    return name;
  }
}
