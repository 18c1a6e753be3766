package org.hearsay.language.decoding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingTest {
  private static List<String> sentences(Reading reading) {
    List<String> sentences = new ArrayList<>();
    int begin = 0;
    while (begin < reading.words().size()) {
      int end = reading.sentenceEnd(begin);
      sentences.add(reading.words().span(begin, end).text(reading.words().text()));
      begin = end;
    }
    return sentences;
  }

  @Test
  void aParagraphStartsASentenceWhateverTheEncoderSays() {
    Reading reading = new HandMadeScores("Talks failed\n\nnobody left").reading();
    assertEquals(List.of("Talks failed", "nobody left"), sentences(reading));
  }

  @Test
  void aClosingQuoteBelongsToTheSentenceBefore() {
    Reading reading =
        new HandMadeScores("\u201cWe left.\u201d They stayed.").start(4, 9).start(5, 2).reading();
    assertEquals(List.of("\u201cWe left.\u201d", "They stayed."), sentences(reading));
  }

  @Test
  void aStopAndACapitalNeedLittleMore() {
    Reading reading = new HandMadeScores("We left. They stayed.").start(3, -1).reading();
    assertEquals(List.of("We left.", "They stayed."), sentences(reading));
  }

  @Test
  void aTitleIsNeverTheEndOfASentence() {
    Reading reading = new HandMadeScores("We saw Gen. Osei there.").start(3, 9).reading();
    assertEquals(1, sentences(reading).size());
  }

  @Test
  void aCliticNeverStartsASentence() {
    Reading reading = new HandMadeScores("They left and it's over.").start(4, 9).reading();
    assertEquals(1, sentences(reading).size());
  }

  @Test
  void theWordUnderTheStartIsTheRoot() {
    Reading reading = new HandMadeScores("Envoys met again").head(0, 1).head(1, -1).reading();
    assertEquals(1, reading.head(0));
    assertEquals(Reading.NO_HEAD, reading.head(1));
    assertEquals("root", reading.relation(1));
    assertEquals("dep", reading.relation(0));
  }

  @Test
  void namesLoseArticlesAndMarks() {
    Reading reading = new HandMadeScores("Then the Ana Petrov, left").name(1, 5).reading();
    List<TagSpan> names = new NameDecoder(HandMadeScores.LABELS.names()).decode(reading);
    assertEquals(1, names.size());
    assertEquals(2, names.get(0).begin());
    assertEquals(4, names.get(0).end());
  }

  @Test
  void noNameReachesOverASentenceEdge() {
    Reading reading =
        new HandMadeScores("It was Ana. Petrov left").name(2, 5).start(4, 5).reading();
    List<TagSpan> names = new NameDecoder(HandMadeScores.LABELS.names()).decode(reading);
    assertEquals(3, names.get(0).end());
  }
}
