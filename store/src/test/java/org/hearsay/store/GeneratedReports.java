package org.hearsay.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
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
  /** So many reports in a row are of one story, on as many days. */
  private static final int STORY = 12;

  /** Each report with such a last digit reprints the one before. */
  private static final int REPRINT = 7;

  private static final List<String> PARTS =
      List.of(
          "ka", "lo", "mir", "ten", "vos", "dra", "pel", "sun", "gor", "fi", "ruk", "zan", "bel",
          "to", "qui", "nar", "sha", "wex", "dov", "hul");

  /** Common words alone: what tells reports apart are names. */
  private static final List<String> DEEDS =
      List.of(
          "the old house would be open again",
          "two of the men had come back home",
          "it would take a little more time",
          "no one there had been told",
          "nothing had changed since then");

  private static final ComponentId BY = new ComponentId("generated", "1");

  private GeneratedReports() {}

  /** The article with this number; the same number gives the same article. */
  public static Article article(int number) {
    int told = number % 10 == REPRINT ? number - 1 : number;
    Random random = new Random(told);
    StringBuilder text = new StringBuilder("Report number " + number + ".");
    int paragraphs = 3 + random.nextInt(6);
    for (int i = 0; i < paragraphs; i++) {
      text.append("\n\n")
          .append(person(told / STORY, random.nextInt(5)))
          .append(" said in ")
          .append(name(7L * (told / STORY) + random.nextInt(4)))
          .append(" that ")
          .append(DEEDS.get(random.nextInt(DEEDS.size())))
          .append(" after ")
          .append(name(-random.nextInt(Integer.MAX_VALUE)))
          .append(" and day ")
          .append(random.nextInt(1000))
          .append('.');
    }
    return Article.builder(Digest.of("report", Integer.toString(number)), text.toString())
        .title("Report " + number)
        .publisher("Example " + number % 7)
        .published(LocalDate.of(2022, 1, 1).plusDays(number % 90), PublishedBasis.GIVEN)
        .build();
  }

  private static String person(int story, int one) {
    return name(31L * story + one) + " " + name(77_777_777L + 31L * story + one);
  }

  private static String name(long number) {
    Random random = new Random(number * 1_000_003);
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      name.append(PARTS.get(random.nextInt(PARTS.size())));
    }
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
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
    Map<String, List<Span>> people = new LinkedHashMap<>();
    for (int at = text.indexOf(" said "); at >= 0; at = text.indexOf(" said ", at + 1)) {
      int begin = text.lastIndexOf('\n', at) + 1;
      Span mention = new Span(begin, at);
      people.computeIfAbsent(mention.text(text), name -> new ArrayList<>()).add(mention);
    }
    List<Actor> actors = new ArrayList<>();
    people.forEach(
        (name, mentions) -> actors.add(actor("a" + (actors.size() + 1), name, mentions)));
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
}
