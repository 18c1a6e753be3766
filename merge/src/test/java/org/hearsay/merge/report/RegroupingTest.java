package org.hearsay.merge.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.merge.Group;
import org.hearsay.record.crisis.Ruling;
import org.junit.jupiter.api.Test;

class RegroupingTest {
  private static List<Sketch> reports(int seed) {
    return Stream.concat(
            IntStream.range(0, 70).mapToObj(i -> Invented.alike(1000 * seed + i)),
            Stream.concat(
                IntStream.range(0, 6).mapToObj(Wire::reprint),
                Stream.of(Wire.original(), Wire.independent())))
        .map(SketchMaker::of)
        .toList();
  }

  private static Map<String, String> labels(Collection<Group> groups) {
    Map<String, String> labels = new TreeMap<>();
    groups.forEach(group -> group.members().forEach(member -> labels.put(member, group.id())));
    return labels;
  }

  private static void assertAsAtOnce(MemoryIndex index, ReportRulings rulings) {
    ReportGroups all = ReportMerging.cores(index.sketches(), rulings);
    assertEquals(labels(all.origins()), index.origins());
    assertEquals(labels(all.stories()), index.stories());
  }

  @Test
  void oneByOneInAnyOrderIsAsAllAtOnce() {
    for (int seed = 0; seed < 4; seed++) {
      List<Sketch> reports = new ArrayList<>(reports(seed));
      Collections.shuffle(reports, new Random(seed));
      MemoryIndex index = new MemoryIndex();
      for (Sketch report : reports) {
        index.add(report, ReportRulings.none());
      }
      assertAsAtOnce(index, ReportRulings.none());
      long stories = index.stories().values().stream().distinct().count();
      assertTrue(stories > 4 && stories < 60, stories + " stories");
    }
  }

  @Test
  void aReportThatGoesLeavesNoTrace() {
    Random random = new Random(5);
    MemoryIndex index = new MemoryIndex();
    reports(3).forEach(report -> index.add(report, ReportRulings.none()));
    for (int i = 0; i < 25; i++) {
      List<String> ids = List.copyOf(index.stories().keySet());
      index.remove(ids.get(random.nextInt(ids.size())), ReportRulings.none());
      assertAsAtOnce(index, ReportRulings.none());
    }
  }

  @Test
  void whatPeopleForbidCountsWheneverTheySayIt() {
    Random random = new Random(7);
    List<Sketch> reports = reports(2);
    List<Ruling> origins = new ArrayList<>();
    List<Ruling> stories = new ArrayList<>();
    MemoryIndex index = new MemoryIndex();
    for (int i = 0; i < reports.size(); i++) {
      ReportRulings rulings = new ReportRulings(origins, stories);
      index.add(reports.get(i), rulings);
      if (i % 6 == 5) {
        String left = reports.get(random.nextInt(i)).report();
        List<String> fellows =
            index.stories().entrySet().stream()
                .filter(entry -> entry.getValue().equals(index.stories().get(left)))
                .map(Map.Entry::getKey)
                .filter(id -> !id.equals(left))
                .toList();
        if (!fellows.isEmpty()) {
          String right = fellows.get(random.nextInt(fellows.size()));
          Ruling ruling =
              Ruling.of(Ruling.Kind.FORBID, left, right, "R. Editor", Instant.EPOCH, "no");
          (i % 4 == 1 ? origins : stories).add(ruling);
          index.rulingsChanged(new ReportRulings(origins, stories), List.of(left, right));
        }
      }
    }
    assertTrue(stories.size() > 2, stories.size() + " rulings");
    assertAsAtOnce(index, new ReportRulings(origins, stories));
    Ruling back = stories.remove(0);
    ReportRulings rest = new ReportRulings(origins, stories);
    index.rulingsChanged(rest, List.of(back.left(), back.right()));
    assertAsAtOnce(index, rest);
  }

  @Test
  void aSketchComesBackFromItsBytes() {
    for (Sketch sketch : reports(1)) {
      assertEquals(sketch, SketchBytes.read(sketch.report(), SketchBytes.write(sketch)));
    }
  }
}
