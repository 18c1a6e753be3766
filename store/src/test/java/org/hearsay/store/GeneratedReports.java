package org.hearsay.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.hearsay.model.Article;
import org.hearsay.model.ComponentId;
import org.hearsay.model.PublishedBasis;
import org.hearsay.model.Span;
import org.hearsay.model.facts.Act;
import org.hearsay.model.facts.Actor;
import org.hearsay.model.facts.ActorKind;
import org.hearsay.model.facts.Claim;
import org.hearsay.model.facts.ClaimSource;
import org.hearsay.record.CrisisRecord;
import org.hearsay.record.RecordProvenance;
import org.hearsay.store.ingest.RecordMaker;
import org.hearsay.store.ingest.Submission;
import org.hearsay.store.rows.Digest;

/** Reports without end, each made from its number, and a small engine that reads them. */
public final class GeneratedReports {
  private static final List<String> PEOPLE =
      List.of("Mara Lindqvist", "Tomas Varga", "Ines Okoro", "Pavel Dorn", "Leyla Aydin");
  private static final List<String> PLACES =
      List.of("Vardia", "Port Selen", "Kestrel Bay", "Ostra");
  private static final List<String> DEEDS =
      List.of(
          "the border posts would reopen",
          "two convoys had been turned back",
          "the cease-fire was holding",
          "no order had been given",
          "further talks were planned");
  private static final ComponentId BY = new ComponentId("generated", "1");

  private GeneratedReports() {}

  /** The article with this number; the same number gives the same article. */
  public static Article article(int number) {
    Random random = new Random(number);
    StringBuilder text = new StringBuilder("Report number " + number + ".");
    int paragraphs = 3 + random.nextInt(6);
    for (int i = 0; i < paragraphs; i++) {
      text.append("\n\n")
          .append(one(PEOPLE, random))
          .append(" said in ")
          .append(one(PLACES, random))
          .append(" that ")
          .append(one(DEEDS, random))
          .append(" after day ")
          .append(random.nextInt(1000))
          .append('.');
    }
    return Article.builder(Digest.of("report", Integer.toString(number)), text.toString())
        .title("Report " + number)
        .publisher("Example " + number % 7)
        .published(LocalDate.of(2022, 1, 1).plusDays(number % 90), PublishedBasis.GIVEN)
        .build();
  }

  /** Inputs with the numbers from first up to the one before last. */
  public static Iterator<Submission> inputs(int first, int last) {
    return IntStream.range(first, last).mapToObj(GeneratedReports::input).iterator();
  }

  public static Submission input(int number) {
    return input("report-" + number, article(number));
  }

  public static Submission input(String name, Article article) {
    return new Given(name, article);
  }

  private record Given(String name, Article article) implements Submission {}

  /** A small engine: each sentence with "said" is a claim. */
  public static RecordMaker maker(String version) {
    return new SmallEngine(
        RecordProvenance.of("small " + version, Map.of("generated", "1"), Map.of()));
  }

  private record SmallEngine(RecordProvenance provenance) implements RecordMaker {
    @Override
    public CrisisRecord make(Article article) {
      List<Actor> actors = actors(article.text());
      return new CrisisRecord(
          article,
          List.of(),
          actors,
          List.of(),
          List.of(),
          List.of(),
          claims(article.text(), actors),
          List.of(),
          List.of(),
          List.of(),
          article.issues(),
          provenance);
    }
  }

  private static List<Actor> actors(String text) {
    List<Actor> actors = new ArrayList<>();
    for (String name : PEOPLE) {
      List<Span> mentions = new ArrayList<>();
      for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        mentions.add(new Span(at, at + name.length()));
      }
      if (!mentions.isEmpty()) {
        actors.add(actor("a" + (actors.size() + 1), name, mentions));
      }
    }
    return List.copyOf(actors);
  }

  private static Actor actor(String id, String name, List<Span> mentions) {
    return new Actor(
        id,
        name,
        ActorKind.PERSON,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        mentions,
        0.9,
        BY);
  }

  private static List<Claim> claims(String text, List<Actor> actors) {
    List<Claim> claims = new ArrayList<>();
    for (int at = text.indexOf(" said "); at >= 0; at = text.indexOf(" said ", at + 1)) {
      int begin = text.indexOf(" that ", at) + " that ".length();
      Span content = new Span(begin, text.indexOf('.', begin));
      int before = at;
      Optional<String> source =
          actors.stream()
              .filter(actor -> actor.mentions().stream().anyMatch(span -> span.end() == before))
              .map(Actor::id)
              .findFirst();
      claims.add(claim("c" + (claims.size() + 1), source, new Span(at + 1, at + 5), content));
    }
    return List.copyOf(claims);
  }

  private static Claim claim(String id, Optional<String> source, Span cue, Span content) {
    return new Claim(
        id,
        Claim.Kind.INDIRECT,
        Act.ASSERT,
        new ClaimSource(
            source,
            source.isPresent() ? Optional.empty() : Optional.of("nobody"),
            Optional.empty()),
        List.of(),
        List.of(),
        List.of(),
        Optional.of(cue),
        List.of(content),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        0.8,
        BY);
  }

  private static String one(List<String> words, Random random) {
    return words.get(random.nextInt(words.size()));
  }
}
