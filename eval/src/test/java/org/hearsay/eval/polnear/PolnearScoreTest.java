package org.hearsay.eval.polnear;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.hearsay.eval.score.Counts;
import org.hearsay.language.Token;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;

class PolnearScoreTest {
  private static final String TEXT = "Ana said ships left. Ivo said \u201cplanes came back.\u201d";

  private static Span of(String words) {
    int begin = TEXT.indexOf(words);
    return new Span(begin, begin + words.length());
  }

  private static AttributionSpans attribution(String source, String cue, String... content) {
    List<Span> sources = source.isEmpty() ? List.of() : List.of(of(source));
    List<Span> pieces = Arrays.stream(content).map(PolnearScoreTest::of).toList();
    return new AttributionSpans(sources, List.of(of(cue)), pieces);
  }

  private static PolnearScore score(List<AttributionSpans> gold, AttributionSpans... predicted) {
    PolnearScore score = new PolnearScore();
    score.add(new PolnearArticle("made", TEXT, gold), List.of(predicted));
    return score;
  }

  private static final List<AttributionSpans> GOLD =
      List.of(
          attribution("Ana", "said", "ships left"),
          attribution("Ivo", "said", "\u201cplanes came back.\u201d"));

  @Test
  void halfOfTheWordsAndASharedSourceAreUsable() {
    PolnearScore score = score(GOLD, attribution("Ivo", "said", "planes came"));
    assertEquals(new Counts(1, 2, 1), score.usable());
    assertEquals(new Counts(1, 1, 1), score.usable(Quoting.DIRECT));
    assertEquals(new Counts(0, 1, 0), score.usable(Quoting.INDIRECT));
  }

  @Test
  void anotherSourceIsNotUsable() {
    PolnearScore score = score(GOLD, attribution("Ana", "said", "planes came"));
    assertEquals(new Counts(0, 2, 1), score.usable());
    assertEquals(new Counts(1, 2, 1), score.content());
  }

  @Test
  void aMissingSourceIsRightOnlyWhenGoldHasNone() {
    assertEquals(0, score(GOLD, attribution("", "said", "ships left")).usable().right());
    List<AttributionSpans> gold = List.of(attribution("", "said", "ships left"));
    assertEquals(1, score(gold, attribution("", "said", "ships left")).usable().right());
  }

  @Test
  void tokensAndPiecesOfRolesIgnoreSigns() {
    PolnearScore score = score(GOLD, attribution("Ivo", "said", "planes came back."));
    assertEquals(new Counts(3, 5, 3), score.tokens(Role.CONTENT));
    assertEquals(new Counts(1, 2, 1), score.exact(Role.CONTENT));
  }

  @Test
  void eachAttributionIsJudgedWithItsPartner() {
    PolnearScore score = new PolnearScore();
    List<PolnearScore.Judged> judged =
        score.add(
            new PolnearArticle("made", TEXT, GOLD),
            List.of(attribution("Ana", "said", "planes came"), attribution("Ivo", "said", "Ivo")));
    assertEquals(
        List.of(
            new PolnearScore.Judged(0, -1, false, Quoting.INDIRECT),
            new PolnearScore.Judged(1, 0, false, Quoting.DIRECT),
            new PolnearScore.Judged(-1, 1, false, Quoting.INDIRECT)),
        judged);
  }

  @Test
  void aContentWithinALongerOneIsCovered() {
    List<AttributionSpans> gold = List.of(attribution("Ivo", "said", "came back"));
    PolnearScore score = score(gold, attribution("Ivo", "said", "Ivo said \u201cplanes came back"));
    assertEquals(0, score.usable().right());
    assertEquals(1, score.covered().right());
  }

  @Test
  void aSourceIsACommonNounByTheWordThatHangsOutside() {
    List<Token> tokens =
        List.of(
            token(0, 0, 1, "DET", 1),
            token(1, 2, 10, "NOUN", 4),
            token(2, 11, 13, "ADP", 3),
            token(3, 14, 20, "PROPN", 1),
            token(4, 21, 25, "VERB", -1));
    assertTrue(CommonNounSources.isCommonNoun(List.of(new Span(0, 20)), tokens));
    assertFalse(CommonNounSources.isCommonNoun(List.of(new Span(14, 20)), tokens));
  }

  private static Token token(int index, int begin, int end, String upos, int head) {
    return new Token(index, new Span(begin, end), "x", "x", upos, "X", head, "dep", 0, 0);
  }

  @Test
  void pairsAreChosenSoThatMostAreUsable() {
    List<int[]> candidates = List.of(new int[] {0, 1}, new int[] {0});
    assertArrayEquals(new int[] {1, 0}, Matching.largest(candidates, 2));
  }

  @Test
  void bratFilesAreReadWithAllTheirTraps() {
    String brat =
        "T1\tSource 0 3\tAna\nT2\tCue 4 8\tsaid\nT3\tContent 9 14;15 19\tships\nleft\n"
            + "T4\tContent 21 24\tIvo\n#1\tNote T1\tx\n"
            + "E1\tAttribution:T2 Source:T1 Cue:T2 Content:T3 Content2:T4\nE2\tDiscuss:T2\n";
    List<AttributionSpans> found = PolnearReader.parse(brat);
    assertEquals(1, found.size());
    assertEquals(
        List.of(new Span(9, 14), new Span(15, 19), new Span(21, 24)), found.get(0).content());
  }
}
