package org.hearsay.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.record.crisis.Join;
import org.hearsay.record.crisis.Ruling;
import org.junit.jupiter.api.Test;

class GroupsTest {
  private static final Instant NOON = Instant.parse("2022-02-01T12:00:00Z");
  private static final List<String> FIVE = List.of("a", "b", "c", "d", "e");

  private static Join join(String left, String right, double confidence) {
    return Join.of(left, right, "test", "", confidence);
  }

  private static Ruling ruling(Ruling.Kind kind, String left, String right, int minutes) {
    return Ruling.of(kind, left, right, "R. Editor", NOON.plusSeconds(60L * minutes), "");
  }

  private static Ruling forbid(String left, String right) {
    return ruling(Ruling.Kind.FORBID, left, right, 0);
  }

  private static List<List<String>> members(List<Group> groups) {
    return groups.stream().map(Group::members).toList();
  }

  @Test
  void joinsMakeGroupsWhoseIdIsTheSmallestMember() {
    List<Group> groups =
        Groups.of(FIVE, List.of(join("d", "b", 0.9), join("d", "e", 0.6)), List.of());
    assertEquals(List.of(List.of("a"), List.of("b", "d", "e"), List.of("c")), members(groups));
    assertEquals("b", groups.get(1).id());
    assertEquals(2, groups.get(1).why().size());
  }

  @Test
  void theLessSureJoinGivesWayToWhatAPersonForbids() {
    List<Join> joins = List.of(join("a", "b", 0.9), join("b", "c", 0.6), join("c", "d", 0.8));
    assertEquals(
        List.of(List.of("a", "b"), List.of("c", "d"), List.of("e")),
        members(Groups.of(FIVE, joins, List.of(forbid("d", "a")))));
  }

  @Test
  void twoThatShowThatTheyAreNotOneAreKeptApartByTheirNeighboursToo() {
    List<Join> joins = List.of(join("a", "b", 0.9), join("b", "c", 0.7), join("c", "d", 0.8));
    List<Group> groups =
        Groups.of(
            FIVE,
            List.of(),
            joins,
            (left, right) -> (left + right).equals("ad") || (left + right).equals("da"),
            List.of());
    assertEquals(List.of(List.of("a", "b"), List.of("c", "d"), List.of("e")), members(groups));
  }

  @Test
  void aPersonJoinsWhatNoRuleJoinsWholeGroupsToo() {
    List<Join> joins = List.of(join("a", "b", 0.9), join("c", "d", 0.8));
    List<Group> groups =
        Groups.of(
            FIVE,
            List.of(),
            joins,
            (left, right) -> (left + right).contains("a") && (left + right).contains("d"),
            List.of(ruling(Ruling.Kind.CONFIRM, "b", "c", 0)));
    assertEquals(List.of(List.of("a", "b", "c", "d"), List.of("e")), members(groups));
    assertTrue(groups.get(0).why().stream().anyMatch(each -> each.rule().equals(Groups.CONFIRMED)));
  }

  @Test
  void theLaterOfTwoRulingsOnOnePairCounts() {
    Ruling confirm = ruling(Ruling.Kind.CONFIRM, "a", "b", 1);
    assertEquals(4, Groups.of(FIVE, List.of(), List.of(forbid("a", "b"), confirm)).size());
    assertEquals(
        5,
        Groups.of(
                FIVE,
                List.of(join("a", "b", 0.9)),
                List.of(confirm, ruling(Ruling.Kind.FORBID, "b", "a", 2)))
            .size());
  }

  @Test
  void rulingsAndJoinsOfWhatIsNotThereDoNothing() {
    assertEquals(
        5,
        Groups.of(
                FIVE,
                List.of(join("a", "zz", 0.9)),
                List.of(forbid("a", "y"), ruling(Ruling.Kind.CONFIRM, "b", "y", 0)))
            .size());
  }

  @Test
  void noOrderOfWhatIsGivenShows() {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      List<String> ids = IntStream.range(0, 12).mapToObj(i -> "r" + (10 + i)).toList();
      List<Join> joins = new ArrayList<>();
      List<Ruling> rulings = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        String left = ids.get(random.nextInt(6));
        String right = ids.get(6 + random.nextInt(6));
        joins.add(join(left, right, random.nextInt(5) / 5.0));
        if (i % 7 == 0) {
          rulings.add(forbid(right, ids.get(random.nextInt(6))));
        }
      }
      List<Group> groups = Groups.of(ids, joins, rulings);
      List<String> otherIds = new ArrayList<>(ids);
      List<Join> otherJoins =
          new ArrayList<>(Stream.concat(joins.stream(), joins.stream()).toList());
      List<Ruling> otherRulings = new ArrayList<>(rulings);
      Collections.shuffle(otherIds, random);
      Collections.shuffle(otherJoins, random);
      Collections.shuffle(otherRulings, random);
      assertEquals(groups, Groups.of(otherIds, otherJoins, otherRulings));
    }
  }
}
