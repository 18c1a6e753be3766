package org.hearsay.annotators.event;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.knowledge.Knowledge;
import org.hearsay.language.LanguageLayers;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.model.Document;
import org.hearsay.model.Span;
import org.hearsay.model.facts.Facts;
import org.hearsay.pipeline.AnnotatorContract;
import org.junit.jupiter.api.Test;

class EventContractTest {
  private static final Pattern WORD = Pattern.compile("\\S+");
  private static final String[] RELATIONS = {"nsubj", "obj", "obl", "conj", "xcomp", "advcl"};

  @Test
  void obeysTheContract() {
    AnnotatorContract.check(
        EventContractTest::prepared, new EventAnnotator(Knowledge.load()), AnnotatorContract.SEED);
  }

  /** Any text as one sentence whose words hang on one another without sense. */
  private static Document prepared(Document document) {
    List<Token> tokens = new ArrayList<>();
    Matcher word = WORD.matcher(document.text());
    while (word.find()) {
      int index = tokens.size();
      boolean verb = index % 3 == 0;
      tokens.add(
          new Token(
              index,
              new Span(word.start(), word.end()),
              word.group(),
              index % 2 == 0 ? "attack" : word.group(),
              verb ? "VERB" : "NOUN",
              verb ? "VBD" : "NN",
              index - 1,
              index == 0 ? "root" : RELATIONS[index % RELATIONS.length],
              0,
              0));
    }
    List<Sentence> sentences =
        tokens.isEmpty()
            ? List.of()
            : List.of(
                new Sentence(
                    0,
                    tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span()),
                    0,
                    tokens.size()));
    return document
        .with(LanguageLayers.SENTENCES, sentences)
        .with(LanguageLayers.TOKENS, tokens)
        .with(LanguageLayers.NAMES, List.of())
        .with(Facts.ACTORS, List.of())
        .with(Facts.PLACES, List.of())
        .with(Facts.TIMES, List.of())
        .with(Facts.QUANTITIES, List.of())
        .with(Facts.CLAIMS, List.of());
  }
}
