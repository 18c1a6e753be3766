package org.hearsay.pages.crisis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hearsay.pages.crisis.Lookup.Found;
import org.hearsay.pages.crisis.Lookup.Kind;
import org.junit.jupiter.api.Test;

class LookupTest {
  private final Lookup lookup = Lookup.of(HandMadeCrisis.plain());

  @Test
  void anIdThatBecamePartOfAnotherAnswersWithThat() {
    assertEquals(List.of(new Found(Kind.EVENT, "e-1", "e-2")), lookup.find("e-2"));
  }

  @Test
  void anyReportOfAStoryLeadsToTheStory() {
    assertEquals(
        List.of(new Found(Kind.STORY, "1".repeat(64), "2".repeat(64))),
        lookup.find("story:" + "2".repeat(64)));
  }

  @Test
  void aReportIsMeantByTheBeginningOfItsId() {
    assertEquals(
        List.of(new Found(Kind.REPORT, "3".repeat(64), "3".repeat(64))), lookup.find("333333"));
  }

  @Test
  void severalThingsAreAllNamedAndNoneIsGuessed() {
    assertEquals(3, lookup.find("c-").size());
    assertTrue(lookup.find("nothing").isEmpty());
  }
}
