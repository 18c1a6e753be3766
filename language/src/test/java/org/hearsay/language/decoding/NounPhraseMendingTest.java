package org.hearsay.language.decoding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;

/** What the mending of noun phrases does to small trees written as form|tag|relation|head. */
class NounPhraseMendingTest {
  @Test
  void theThingOwnedTakesTheOwnersPlaceAsSubject() {
    List<Token> mended =
        mend(
            "Norway|NNP|nsubj|4",
            "'s|POS|case|0",
            "prime|JJ|amod|3",
            "minister|NN|appos|0",
            "resigned|VBD|root|-1");
    assertEquals("nmod:poss", mended.get(0).relation());
    assertEquals(3, mended.get(0).head());
    assertEquals("nsubj", mended.get(3).relation());
    assertEquals(4, mended.get(3).head());
  }

  @Test
  void ofTwoSubjectsTheOwnerIsTheThingsOwn() {
    List<Token> mended =
        mend(
            "Peru|NNP|nsubj|4",
            "'s|POS|case|3",
            "Health|NNP|amod|3",
            "Ministry|NNP|nsubj|4",
            "warned|VBD|root|-1");
    assertEquals(3, mended.get(0).head());
    assertEquals(0, mended.get(1).head());
  }

  @Test
  void aNumberBelongsToWhatItCounts() {
    List<Token> mended =
        mend("two|CD|nsubj|3", "tired|JJ|amod|2", "sailors|NNS|nsubj|0", "slept|VBD|root|-1");
    assertEquals("nummod", mended.get(0).relation());
    assertEquals(2, mended.get(0).head());
    assertEquals(3, mended.get(2).head());
  }

  @Test
  void aNumberOfSomethingIsLeftAlone() {
    List<Token> mended =
        mend("two|CD|nsubj|3", "of|IN|case|2", "them|PRP|nmod|0", "slept|VBD|root|-1");
    assertEquals("nsubj", mended.get(0).relation());
    assertEquals(3, mended.get(0).head());
  }

  private static List<Token> mend(String... words) {
    List<Token> tokens = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i < words.length; i++) {
      List<String> parts = List.of(words[i].split("\\|", 4));
      Span span = new Span(begin, begin + parts.get(0).length());
      begin = span.end() + 1;
      tokens.add(
          new Token(
              i,
              span,
              parts.get(0),
              parts.get(0),
              partOfSpeech(parts.get(1)),
              parts.get(1),
              Integer.parseInt(parts.get(3)),
              parts.get(2),
              0,
              0));
    }
    return Mending.mend(tokens, List.of(new Sentence(0, new Span(0, begin), 0, tokens.size())));
  }

  private static String partOfSpeech(String tag) {
    return switch (tag) {
      case "NNP" -> "PROPN";
      case "NN", "NNS" -> "NOUN";
      case "JJ" -> "ADJ";
      case "CD" -> "NUM";
      case "IN" -> "ADP";
      case "PRP" -> "PRON";
      case "POS" -> "PART";
      default -> "VERB";
    };
  }
}
