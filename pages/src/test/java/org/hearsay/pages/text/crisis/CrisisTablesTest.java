package org.hearsay.pages.text.crisis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.pages.crisis.Changes;
import org.hearsay.pages.crisis.CrisisIndex;
import org.hearsay.pages.crisis.HandMadeCrisis;
import org.hearsay.pages.crisis.Lookup;
import org.hearsay.pages.text.Style;
import org.hearsay.pages.text.Width;
import org.junit.jupiter.api.Test;

class CrisisTablesTest {
  private static final Style PLAIN = new Style(false, true, 80);
  private static final Optional<LocalDate> ANY = Optional.empty();

  private final CrisisIndex index = HandMadeCrisis.plain();

  private static List<String> all(CrisisIndex index, Style style) {
    Lookup lookup = Lookup.of(index);
    return List.of(
        StoriesTable.of(index, ANY, ANY, style),
        TimelineTable.of(index, ANY, ANY, style),
        ClaimsTable.of(index, ANY, ANY, style),
        EventsTable.of(index, ANY, ANY, style),
        MeetingsTable.of(index, ANY, ANY, style),
        ActorPage.of(index.actor("a-1").orElseThrow(), index, style),
        FactPage.of(lookup.find("c-1").get(0), index, style),
        FactPage.of(lookup.find("story:2222").get(0), index, style),
        JoinsTable.of(lookup.find("e-1").get(0), index, style),
        JoinsTable.of(lookup.find("origin:1111").get(0), index, style),
        ChangesTable.of(
            index,
            Changes.between(HandMadeCrisis.empty(), index, Map.of(), Instant.EPOCH),
            "WHAT CHANGED SINCE THEN",
            style));
  }

  @Test
  void noLineIsWiderThanTheTerminal() {
    for (int columns : new int[] {60, 80, 120}) {
      for (String table : all(index, new Style(false, true, columns))) {
        table.lines().forEach(line -> assertTrue(Width.of(line) <= columns, line));
      }
    }
  }

  @Test
  void nothingSteersTheTerminal() {
    for (String table : all(HandMadeCrisis.of("\u001b[31m\u202ered\u0007"), PLAIN)) {
      assertFalse(table.contains("\u001b") || table.contains("\u202e") || table.contains("\u0007"));
    }
  }

  @Test
  void wherePeopleSeeOnlyAsciiTheyGetAscii() {
    for (String table : all(index, new Style(false, false, 80))) {
      assertTrue(table.chars().allMatch(c -> c == '\n' || (c >= 32 && c < 127)), table);
    }
  }

  @Test
  void reprintsCountOnce() {
    assertTrue(
        StoriesTable.of(index, ANY, ANY, PLAIN).contains("2 origins, 3 reports"),
        StoriesTable.of(index, ANY, ANY, PLAIN));
    assertTrue(ClaimsTable.of(index, ANY, ANY, PLAIN).contains("1 origin (2 reports): WIRE"));
  }

  @Test
  void aMovedMeetingStandsOnItsNewDayWithTheOldOneBelow() {
    String timeline = TimelineTable.of(index, ANY, ANY, PLAIN);
    int now = timeline.indexOf("○ Sat 9 Mar 2019  Brasilia: talks of Ada Brook");
    int before = timeline.indexOf("○ planned: Thu 7 Mar 2019, Guayaquil · told 4 Mar 2019");
    assertTrue(now > 0 && before > now, timeline);
  }

  @Test
  void anAnswerFollowsTheClaimItAnswers() {
    List<String> claims = ClaimsTable.of(index, ANY, ANY, PLAIN).lines().toList();
    assertTrue(claims.get(3).startsWith("   harbor police (ECU)       accuses"), claims.get(3));
    assertTrue(claims.get(5).startsWith(" ⊘ Ada Brook (PER)           denies"), claims.get(5));
  }

  @Test
  void aCorrectedFigureSaysWhatItCorrects() {
    assertTrue(
        TimelineTable.of(index, ANY, ANY, PLAIN)
            .contains("about 4,000     harbor police (ECU), corrects about 6,000"));
  }

  @Test
  void onlyTheDaysThatAreAskedForAreShown() {
    Optional<LocalDate> eighth = Optional.of(LocalDate.of(2019, 3, 8));
    String later = TimelineTable.of(index, eighth, ANY, PLAIN);
    assertTrue(later.contains("talks of") && !later.contains("assault by"), later);
    String earlier = TimelineTable.of(index, ANY, eighth, PLAIN);
    assertTrue(!earlier.contains("talks of") && earlier.contains("assault by"), earlier);
  }

  @Test
  void emptyTablesSayWhyTheyAreEmpty() {
    CrisisIndex nothing = HandMadeCrisis.empty();
    assertEquals(
        List.of(
            "STORIES",
            "0 reports · 0 origins",
            "",
            " no report is of these days, so there is no story"),
        StoriesTable.of(nothing, ANY, ANY, PLAIN).lines().toList());
  }
}
