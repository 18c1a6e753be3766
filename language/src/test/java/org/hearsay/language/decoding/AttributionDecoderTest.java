package org.hearsay.language.decoding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class AttributionDecoderTest {
  private static final AttributionDecoder DECODER =
      new AttributionDecoder(HandMadeScores.LABELS.roles(), LinkSettings.standard());

  /** Each attribution as source, cue and contents with strokes between them. */
  private static List<String> decoded(HandMadeScores scores) {
    Reading reading = scores.reading();
    return DECODER.decode(reading).stream().map(each -> shown(each, reading)).toList();
  }

  private static String shown(Attributed each, Reading reading) {
    StringBuilder shown = new StringBuilder();
    shown.append(each.source().map(span -> text(span, reading)).orElse("-"));
    shown.append(" | ").append(text(each.cue(), reading));
    each.content().forEach(span -> shown.append(" | ").append(text(span, reading)));
    return shown.toString();
  }

  private static String text(TagSpan span, Reading reading) {
    return reading.words().span(span.begin(), span.end()).text(reading.words().text());
  }

  @Test
  void aContentGoesToTheCueItPointsAtWithoutItsThat() {
    HandMadeScores scores =
        new HandMadeScores("The mayor said that ships left")
            .role("Source", 0, 2)
            .role("Cue", 2, 3)
            .role("Content", 3, 6)
            .cueOf(3, 2, 0.9f)
            .sourceOf(2, 0, 0.9f);
    assertEquals(List.of("The mayor | said | ships left"), decoded(scores));
  }

  @Test
  void twoPiecesAroundTheirCueStayTogether() {
    HandMadeScores scores =
        new HandMadeScores("Ships , he said , left")
            .role("Content", 0, 1)
            .role("Source", 2, 3)
            .role("Cue", 3, 4)
            .role("Content", 5, 6)
            .cueOf(0, 3, 0.9f)
            .cueOf(5, 3, 0.9f)
            .sourceOf(3, 2, 0.9f);
    assertEquals(List.of("he | said | Ships | left"), decoded(scores));
  }

  @Test
  void anUnsurePointerYieldsToNearness() {
    HandMadeScores scores =
        new HandMadeScores("Ana said ships left ; Ivo denied planes came")
            .role("Source", 0, 1)
            .role("Cue", 1, 2)
            .role("Content", 2, 4)
            .role("Source", 5, 6)
            .role("Cue", 6, 7)
            .role("Content", 7, 9)
            .cueOf(2, 1, 0.9f)
            .cueOf(7, 1, 0.35f)
            .cueOf(7, 6, 0.3f)
            .sourceOf(1, 0, 0.9f)
            .sourceOf(6, 5, 0.9f);
    assertEquals(List.of("Ana | said | ships left", "Ivo | denied | planes came"), decoded(scores));
  }

  @Test
  void aCueWithoutContentStaysWhenItHasASource() {
    HandMadeScores scores =
        new HandMadeScores("Ivo denied it")
            .role("Source", 0, 1)
            .role("Cue", 1, 2)
            .sourceOf(1, 0, 0.9f);
    assertEquals(List.of("Ivo | denied"), decoded(scores));
  }

  @Test
  void aCueWithNeitherIsDropped() {
    assertEquals(List.of(), decoded(new HandMadeScores("it said so").role("Cue", 1, 2)));
  }

  @Test
  void aCueMayHaveNoSource() {
    HandMadeScores scores =
        new HandMadeScores("It is said that ships left")
            .role("Cue", 1, 3)
            .role("Content", 3, 6)
            .cueOf(3, 1, 0.9f);
    assertEquals(List.of("- | is said | ships left"), decoded(scores));
  }

  @Test
  void aContentMakesTheWordItPointsAtACue() {
    HandMadeScores scores =
        new HandMadeScores("Ivo : ships left")
            .role("Source", 0, 1)
            .role("Content", 2, 4)
            .cueOf(2, 1, 0.9f);
    assertEquals(List.of("Ivo | : | ships left"), decoded(scores));
  }

  @Test
  void aQuotationThatGoesOnInANewParagraphKeepsItsCue() {
    HandMadeScores scores =
        new HandMadeScores("Ivo said: \u201cWe left.\n\n\u201cWe won.\u201d")
            .role("Source", 0, 1)
            .role("Cue", 1, 2)
            .role("Content", 3, 7)
            .role("Content", 7, 12)
            .cueOf(3, 1, 0.9f)
            .sourceOf(1, 0, 0.9f);
    assertEquals(List.of("Ivo | said | \u201cWe left. | \u201cWe won.\u201d"), decoded(scores));
  }
}
