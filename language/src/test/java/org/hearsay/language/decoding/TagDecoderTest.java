package org.hearsay.language.decoding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TagDecoderTest {
  private static final List<String> TAGS = List.of("O", "B-Cue", "I-Cue", "B-Source", "I-Source");

  private static String spans(TagDecoder decoder, float[][] shares) {
    StringBuilder found = new StringBuilder();
    for (TagSpan span : decoder.decode(shares, 0, shares.length)) {
      found.append(span.label()).append(span.begin()).append('-').append(span.end()).append(' ');
    }
    return found.toString().strip();
  }

  @Test
  void likelyTagsBecomeSpans() {
    float[][] shares = {
      {0.1f, 0.8f, 0, 0.1f, 0},
      {0.1f, 0, 0.8f, 0, 0.1f},
      {0.9f, 0, 0, 0.1f, 0},
      {0.1f, 0, 0, 0.9f, 0},
    };
    assertEquals("Cue0-2 Source3-4", spans(TagDecoder.of(TAGS), shares));
  }

  @Test
  void anInnerTagNeverFollowsAnotherLabel() {
    float[][] shares = {{0.1f, 0.9f, 0, 0, 0}, {0.1f, 0, 0.3f, 0, 0.6f}};
    assertEquals("Cue0-2", spans(TagDecoder.of(TAGS), shares));
  }

  @Test
  void aTextNeverBeginsInsideASpan() {
    float[][] shares = {{0.2f, 0.1f, 0.7f, 0, 0}};
    assertEquals("", spans(TagDecoder.of(TAGS), shares));
  }

  @Test
  void neighborsOfOneLabelStayApart() {
    float[][] shares = {{0, 1, 0, 0, 0}, {0, 1, 0, 0, 0}};
    assertEquals("Cue0-1 Cue1-2", spans(TagDecoder.of(TAGS), shares));
  }

  @Test
  void aWeightLetsUnsureTagsCount() {
    float[][] shares = {{0.6f, 0.4f, 0, 0, 0}};
    assertEquals("", spans(TagDecoder.of(TAGS), shares));
    assertEquals("Cue0-1", spans(TagDecoder.of(TAGS, Map.of("Cue", 2.0)), shares));
  }

  @Test
  void otherInventoriesAreRefused() {
    List<String> mixed = List.of("O", "I-Cue", "B-Cue");
    assertThrows(IllegalArgumentException.class, () -> TagDecoder.of(mixed));
  }

  @Test
  void lemmasFollowEditRules() {
    assertEquals("be", Lemmas.apply("=be", "was"));
    assertEquals("carry", Lemmas.apply("l3y", "Carries"));
    assertEquals("Kyiv", Lemmas.apply("k0", "Kyiv"));
    assertEquals("a", Lemmas.apply("l3", "A"));
  }
}
