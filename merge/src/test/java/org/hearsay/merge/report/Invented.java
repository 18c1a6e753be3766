package org.hearsay.merge.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.model.Article;
import org.hearsay.model.PublishedBasis;

/** Articles without end, each made from its number: eight in a row tell of one thing. */
final class Invented {
  private static final List<String> PARTS =
      List.of(
          "ka", "lo", "mir", "ten", "vos", "dra", "pel", "sun", "gor", "fi", "ruk", "zan", "bel",
          "to", "qui", "nar", "sha", "wex", "dov", "hul");
  private static final List<String> DEEDS =
      List.of(
          "officials of %s said the road to %s would stay closed until the %s commission had met",
          "a delegation from %s arrived in %s and asked for the release of the %s prisoners",
          "guards near %s fired on a boat from %s while the %s convoy waited offshore",
          "the governor of %s accused %s of withholding grain from the %s settlements",
          "markets in %s shut early after %s suspended payments for the %s pipeline");

  private Invented() {}

  static Article article(int number) {
    return article(number, 100, 5);
  }

  /**
   * The same, but stories share names with the next ones, so that some can hardly be told apart.
   */
  static Article alike(int number) {
    return article(number, 5, 2);
  }

  private static Article article(int number, int step, int paragraphs) {
    int story = number / 8;
    Random own = new Random(number);
    List<String> names =
        IntStream.range(0, 9)
            .mapToObj(i -> word(new Random(31L * (story * (long) step + i))))
            .toList();
    String text =
        IntStream.range(0, paragraphs)
            .mapToObj(i -> sentence(names, own) + " " + sentence(names, own) + " " + paragraph(own))
            .collect(Collectors.joining("\n\n"));
    return Article.builder(
            String.format(Locale.ROOT, "%08x", number * 2654435761L & 0xffffffffL), text)
        .title("In " + names.get(0) + " and " + names.get(1))
        .published(LocalDate.of(2022, 3, 1).plusDays(story % 5 + number % 3), PublishedBasis.GIVEN)
        .build();
  }

  /** A sentence or two that stands nowhere else. */
  static String paragraph(Random random) {
    return sentence(IntStream.range(0, 9).mapToObj(i -> word(random)).toList(), random);
  }

  private static String sentence(List<String> names, Random random) {
    String deed = DEEDS.get(random.nextInt(DEEDS.size()));
    Object[] chosen = {name(names, random), name(names, random), name(names, random)};
    return "On the "
        + (1 + random.nextInt(28))
        + "th "
        + String.format(Locale.ROOT, deed, chosen)
        + ".";
  }

  private static String name(List<String> names, Random random) {
    return names.get(random.nextInt(names.size()));
  }

  private static String word(Random random) {
    String word =
        IntStream.range(0, 3)
            .mapToObj(i -> PARTS.get(random.nextInt(PARTS.size())))
            .collect(Collectors.joining());
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
