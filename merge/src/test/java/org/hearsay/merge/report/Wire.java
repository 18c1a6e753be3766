package org.hearsay.merge.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.hearsay.model.Article;
import org.hearsay.model.PublishedBasis;

/** A wire report, two reports written without it, and reprints of it as outlets make them. */
final class Wire {
  static final LocalDate DAY = LocalDate.of(2021, 6, 14);

  static final List<String> PARAGRAPHS =
      List.of(
          "Engineers on Monday reopened the flooded railway tunnel under the Ostra strait, nine days"
              + " after a burst culvert stranded two freight trains and cut the island's only land link.",
          "The first locomotive, carrying grain for the mills of Port Selen, crawled through at walking"
              + " pace shortly before dawn while divers watched the repaired lining from a platform.",
          "Transport Minister Ines Okoro told journalists at the northern portal that passenger"
              + " services would resume on Thursday if sensors recorded no further seepage.",
          "The culvert gave way on June 5 after a week of rain that forecasters called the heaviest in"
              + " half a century, sending thousands of tonnes of silt across both tracks.",
          "Dock workers in Port Selen had refused to unload emergency ferries in a dispute over"
              + " night-shift pay, and bakeries in the capital began rationing flour last Friday.",
          "An inquiry led by the retired judge Tomas Varga is to examine why an inspection that was"
              + " due in March had been postponed twice by the regional authority.",
          "Opposition lawmakers accuse the authority of hiding a consultant's letter that warned of"
              + " corroded bolts near the eastern shaft as early as last November.",
          "The authority denies receiving any such letter and says its archive was opened to the"
              + " investigators without conditions on the morning after the collapse.",
          "Insurers put the damage at some 40 million crowns, not counting the cargo of chilled fish"
              + " that spoiled aboard the second train.");

  static final List<String> INDEPENDENT =
      List.of(
          "PORT SELEN - Trains are running again beneath the Ostra strait. A goods service loaded with"
              + " grain passed the damaged stretch early on Monday, railway staff on the island said.",
          "Passengers will have to wait until Thursday at the earliest, according to Ines Okoro, the"
              + " transport minister, who toured the tunnel mouth in rubber boots.",
          "Residents have queued for bread since the culvert collapsed on June 5. \"My shelves were"
              + " bare by Saturday noon,\" said Leyla Aydin, who keeps a shop beside the harbour.",
          "Judge Tomas Varga, who left the bench four years ago, will head an inquiry. His clerks have"
              + " asked the regional authority for its maintenance diaries.",
          "The chamber of commerce reckons that idle warehouses have cost the island's traders several"
              + " million crowns a day.");

  static final String QUOTE =
      "\"We shall not rest until every bolt in that tunnel has been weighed, measured and tried,"
          + " because the families who depend upon this line deserve nothing less from those who were"
          + " paid to keep it whole,\" Okoro said.";

  private static final List<String> HEADLINES =
      List.of(
          "Tunnel reopens after nine days",
          "First grain train reaches island",
          "Ostra line back in service",
          "Freight rolls again under strait");

  private static final String BOILERPLATE =
      "The %s has served readers since 1891. Write to our letters page, follow our correspondents"
          + " wherever you are, and support independent local journalism with a subscription today.";

  private Wire() {}

  static Article.Builder article(String id, List<String> paragraphs) {
    return Article.builder(id, String.join("\n\n", paragraphs))
        .published(DAY, PublishedBasis.GIVEN);
  }

  /** The agency's own report. */
  static Article original() {
    return article("00f0", at("OSTRA, June 14 (Meridian News Agency) - ", PARAGRAPHS))
        .title("Railway tunnel under Ostra strait reopens")
        .publisher("Meridian News Agency")
        .credit("Meridian News Agency")
        .build();
  }

  /** A report on the same day by somebody who was there. */
  static Article independent() {
    return article("77aa", INDEPENDENT).publisher("Selen Observer").title("Bread at last").build();
  }

  /** The reprint with this number: cut, with another head, a local paragraph or boilerplate. */
  static Article reprint(int number) {
    Random random = new Random(number);
    int kept = PARAGRAPHS.size() - random.nextInt(6);
    List<String> text =
        new ArrayList<>(
            at(number % 3 == 0 ? "PORT SELEN (MNA) -- " : "", PARAGRAPHS.subList(0, kept)));
    if (number % 4 == 1) {
      text.add(
          2,
          "In our own district the "
              + number
              + "th Street depot lent two pumps and a crew of"
              + " volunteers, whose foreman came home with a cold and a medal, neighbours report.");
    }
    String outlet = "Gazette of District " + number;
    if (number % 5 == 2) {
      text.add(String.format(Locale.ROOT, BOILERPLATE, outlet));
    }
    Article.Builder article =
        article(String.format(Locale.ROOT, "%04x", 0x1000 + 37 * number), text)
            .title(HEADLINES.get(number % HEADLINES.size()))
            .publisher(outlet)
            .published(DAY.plusDays(number % 3), PublishedBasis.GIVEN);
    return (number % 2 == 0 ? article.credit("MNA") : article).build();
  }

  private static List<String> at(String dateline, List<String> paragraphs) {
    List<String> text = new ArrayList<>(paragraphs);
    text.set(0, dateline + text.get(0));
    return text;
  }
}
