package org.hearsay.merge.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.merge.Group;
import org.hearsay.model.Article;
import org.hearsay.model.PublishedBasis;
import org.hearsay.record.crisis.Origin;
import org.hearsay.record.crisis.Ruling;
import org.hearsay.record.crisis.Story;
import org.junit.jupiter.api.Test;

class ReportMergingTest {
  private static ReportGroups group(Article... articles) {
    return group(List.of(articles));
  }

  private static ReportGroups group(Collection<Article> articles) {
    return ReportMerging.group(
        articles.stream().map(SketchMaker::of).toList(), ReportRulings.none());
  }

  private static List<Integer> sizes(List<Group> groups) {
    return groups.stream().map(group -> group.members().size()).sorted().toList();
  }

  private static List<Article> reprints(int number) {
    List<Article> articles = new ArrayList<>(List.of(Wire.original()));
    IntStream.range(0, number).mapToObj(Wire::reprint).forEach(articles::add);
    return articles;
  }

  @Test
  void fortyReprintsOfOneWireAreOneOrigin() {
    ReportGroups groups = group(reprints(40));
    assertEquals(List.of(41), sizes(groups.origins()));
    List<Sketch> sketches = reprints(40).stream().map(SketchMaker::of).toList();
    Origin origin = GroupTelling.origin(groups.origins().get(0), sketches);
    assertEquals(Wire.original().id(), origin.first());
    assertEquals(Optional.of("Meridian News Agency"), origin.credit());
    assertEquals(Optional.of("mna"), origin.family());
    assertEquals(40, origin.why().size());
    assertTrue(origin.why().stream().allMatch(reason -> reason.overlap() > 0.3));
  }

  @Test
  void twoReportsOfOneEventWrittenApartAreTwoOriginsOfOneStory() {
    ReportGroups groups = group(Wire.original(), Wire.independent(), Wire.reprint(3));
    assertEquals(List.of(1, 2), sizes(groups.origins()));
    assertEquals(List.of(3), sizes(groups.stories()));
    Story story =
        GroupTelling.story(
            groups.stories().get(0),
            groups.origins().stream().map(Group::id).toList(),
            Stream.of(Wire.original(), Wire.independent(), Wire.reprint(3))
                .map(SketchMaker::of)
                .toList(),
            Optional.of("Ostra"));
    assertEquals("Railway tunnel under Ostra strait reopens", story.title());
    assertEquals(Optional.of(Wire.DAY), story.start());
    assertEquals(2, story.origins().size());
  }

  @Test
  void whatOnePersonSaidInTwoReportsMakesNoOrigin() {
    Article one =
        Wire.article(
                "01",
                List.of(
                    "The minister spoke at the northern portal of the tunnel on Monday.",
                    Wire.QUOTE))
            .build();
    Article other =
        Wire.article(
                "02",
                List.of(
                    "Islanders who waited by the harbour since dawn were promised an answer.",
                    Wire.QUOTE))
            .build();
    assertEquals(List.of(1, 1), sizes(group(one, other).origins()));
  }

  @Test
  void aLongLogThatHoldsTwoWiresMakesThemNotOne() {
    List<String> other =
        List.of(
            "Customs officers at Kestrel Bay seized forty crates of unlabelled antibiotics on Sunday"
                + " night, the largest haul since patrols of the estuary began.",
            "The crates lay beneath a cargo of ceramic tiles aboard a trawler whose skipper presented"
                + " papers for a harbour that closed in 1987, a spokesman said.",
            "Laboratory tests showed chalk, starch and traces of a veterinary sedative, according to"
                + " the health inspectorate, which has alerted pharmacies in three provinces.");
    Article second = Wire.article("02", other).publisher("Kestrel Press").build();
    List<String> log = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      log.add(Invented.paragraph(new Random(i)));
    }
    log.addAll(10, Wire.PARAGRAPHS);
    log.addAll(30, other);
    Article live = Wire.article("03", log).publisher("Selen Live").build();
    List<Group> origins = group(Wire.original(), second, live).origins();
    assertEquals(List.of(1, 1, 1), sizes(origins));
    assertEquals(2, group(Wire.original(), second).stories().size());
  }

  @Test
  void boilerplateOfOnePublisherMakesNoOrigin() {
    String closing =
        "The Selen Observer has served readers since 1891. Write to our letters page, follow our"
            + " correspondents wherever you are, and support independent local journalism today.";
    Article one =
        Wire.article("01", List.of(Wire.INDEPENDENT.get(0), Wire.INDEPENDENT.get(1), closing))
            .publisher("Selen Observer")
            .build();
    Article other =
        Wire.article("02", List.of(Wire.PARAGRAPHS.get(5), Wire.PARAGRAPHS.get(6), closing))
            .publisher("Selen Observer")
            .build();
    assertEquals(List.of(1, 1), sizes(group(one, other).origins()));
  }

  @Test
  void editionsOfOnePublisherAreOneFamily() {
    Set<Optional<String>> families =
        Stream.of(
                "Kestrel Herald",
                "The Kestrel Herald",
                "Kestrel Herald Online",
                "Kestrel Herald (Northern edition)",
                "Kestrel Herald - Sports",
                "Kestrel Herald International",
                "Kestrel Herald US",
                "Kestrel Herald Weekend Edition",
                "KestrelHerald.com")
            .map(name -> Publisher.family(Optional.of(name), Optional.empty()))
            .collect(Collectors.toSet());
    assertEquals(Set.of(Optional.of("kestrelherald")), families);
    assertEquals(
        Optional.of("kestrelherald"),
        Publisher.family(Optional.empty(), Optional.of("https://uk.kestrelherald.co.uk/a/b")));
    assertEquals(
        Optional.of("voiceofostra"),
        Publisher.family(Optional.of("The Voice of Ostra"), Optional.empty()));
  }

  @Test
  void versionsAtOneAddressAreOneOriginHoweverChanged() {
    Article first =
        Wire.article("01", Wire.PARAGRAPHS.subList(0, 3))
            .url("https://www.example.org/a#top")
            .build();
    Article later =
        Wire.article("02", Wire.INDEPENDENT)
            .url("http://example.org/a/")
            .published(Wire.DAY.plusDays(20), PublishedBasis.GIVEN)
            .build();
    ReportGroups groups = group(first, later);
    assertEquals(List.of(2), sizes(groups.origins()));
    assertEquals(OriginRule.SAME_ADDRESS, groups.origins().get(0).why().get(0).rule());
  }

  @Test
  void aReportOfAnotherYearIsAnotherStory() {
    Article later =
        Wire.article("02", Wire.INDEPENDENT)
            .published(Wire.DAY.plusYears(1), PublishedBasis.GIVEN)
            .build();
    assertEquals(2, group(Wire.original(), later).stories().size());
  }

  @Test
  void noOrderAndNoRepetitionShows() {
    List<Article> articles = new ArrayList<>(reprints(9));
    articles.add(Wire.independent());
    for (int i = 0; i < 40; i++) {
      articles.add(Invented.article(i));
    }
    ReportGroups groups = group(articles);
    assertTrue(groups.stories().size() > 5, "stories: " + groups.stories().size());
    for (int seed = 0; seed < 5; seed++) {
      List<Article> shuffled = new ArrayList<>(articles);
      shuffled.addAll(articles.subList(0, 20));
      Collections.shuffle(shuffled, new Random(seed));
      assertEquals(groups, group(shuffled));
    }
  }

  @Test
  void rulingsOfPeopleHoldInBothLayers() {
    List<Sketch> sketches =
        Stream.of(Wire.original(), Wire.independent(), Wire.reprint(3))
            .map(SketchMaker::of)
            .toList();
    String wire = Wire.original().id();
    Ruling split =
        Ruling.of(
            Ruling.Kind.FORBID,
            wire,
            Wire.reprint(3).id(),
            "R. Editor",
            Instant.EPOCH,
            "rewritten");
    ReportGroups apart =
        ReportMerging.group(sketches, new ReportRulings(List.of(split), List.of()));
    assertEquals(3, apart.origins().size());
    assertEquals(1, apart.stories().size());
    ReportGroups two = ReportMerging.group(sketches, new ReportRulings(List.of(), List.of(split)));
    assertEquals(3, two.origins().size());
    assertEquals(2, two.stories().size());
    Ruling one =
        Ruling.of(
            Ruling.Kind.CONFIRM, wire, Wire.independent().id(), "R. Editor", Instant.EPOCH, "");
    ReportGroups joined = ReportMerging.group(sketches, new ReportRulings(List.of(one), List.of()));
    assertEquals(List.of(3), sizes(joined.origins()));
  }

  @Test
  void aTextOfNothingButCommonWordsJoinsNothing() {
    Article one = Wire.article("01", List.of("It was there and then it was not.")).build();
    Article other = Wire.article("02", List.of("")).build();
    assertEquals(2, group(one, other).stories().size());
    assertFalse(OriginRule.join(SketchMaker.of(one), SketchMaker.of(other)).isPresent());
  }

  @Test
  void aTextOfMillionsOfWordsHasASmallSketchAndIsStillToldFromAnother() {
    String text = "The convoy waited at the Ostra bridge for Tomas Varga. ".repeat(100_000);
    Article one = Article.builder("01", text + "It left.").title("Convoy").build();
    Article other = Article.builder("02", text + "It stayed.").title("Convoy").build();
    assertTrue(SketchBytes.write(SketchMaker.of(one)).length < 10_000);
    assertFalse(SketchMaker.of(one).about().textHash() == SketchMaker.of(other).about().textHash());
  }

  private static Article row(String id, String url, String words) {
    return Article.builder(id, "Actor1Name: " + words + "; EventCode: 112")
        .url(url + "#event-" + id)
        .publisher("paper.example")
        .published(Wire.original().published().orElseThrow(), PublishedBasis.METADATA)
        .language(Article.NO_LANGUAGE)
        .build();
  }

  @Test
  void aRowOfATableIsOneTextWithTheArticleThatItWasCodedFromAndWithNoOther() {
    Article article =
        Wire.original().copyWithText(Wire.original().text()).url("https://paper.example/a").build();
    ReportGroups groups =
        group(
            article,
            Wire.independent(),
            row("e1", "https://paper.example/a", "PERU"),
            row("e2", "https://paper.example/a", "CHILE"),
            row("e3", "https://paper.example/b", "PERU"));
    assertEquals(List.of(1, 1, 3), sizes(groups.origins()));
    assertEquals(List.of(1, 4), sizes(groups.stories()));
  }
}
