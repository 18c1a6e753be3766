package org.hearsay.eval.peer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import org.hearsay.language.Attribution;
import org.hearsay.language.LanguageLayers;
import org.hearsay.language.NameType;
import org.hearsay.language.Token;
import org.hearsay.model.Document;
import org.hearsay.model.Span;
import org.hearsay.model.facts.Facts;
import org.junit.jupiter.api.Test;

class CoreNlpJsonTest {
  private static final String TEXT = "Ana said \"Go\" on Monday.";
  private static final String JSON =
      """
      {"sentences": [{
        "basicDependencies": [
          {"dep": "ROOT", "governor": 0, "dependent": 2},
          {"dep": "nsubj", "governor": 2, "dependent": 1}],
        "entitymentions": [
          {"docTokenBegin": 0, "docTokenEnd": 1, "characterOffsetBegin": 0, "characterOffsetEnd": 3,
           "ner": "PERSON"},
          {"docTokenBegin": 1, "docTokenEnd": 2, "characterOffsetBegin": 17, "characterOffsetEnd": 23,
           "ner": "DATE", "timex": {"tid": "t1", "type": "DATE", "value": "2022-01-17"}}],
        "tokens": [
          {"characterOffsetBegin": 0, "characterOffsetEnd": 3, "lemma": "Ana", "pos": "NNP"},
          {"characterOffsetBegin": 4, "characterOffsetEnd": 8, "lemma": "say", "pos": "VBD"}]}],
       "quotes": [{"beginIndex": 9, "endIndex": 13, "mentionBegin": 0, "mentionEnd": 0},
                  {"beginIndex": 9, "endIndex": 13}]}
      """;

  private static Document layers() throws JsonProcessingException {
    return new CoreNlpJson(TEXT, new ObjectMapper().readTree(JSON)).layers();
  }

  @Test
  void tokensHaveTheirHeadsInTheDocument() throws JsonProcessingException {
    List<Token> tokens = layers().get(LanguageLayers.TOKENS);
    assertEquals(1, tokens.get(0).head());
    assertEquals("nsubj", tokens.get(0).relation());
    assertEquals("PROPN", tokens.get(0).upos());
    assertEquals(Token.NO_HEAD, tokens.get(1).head());
    assertEquals(new Span(0, 8), layers().get(LanguageLayers.SENTENCES).get(0).span());
  }

  @Test
  void namesAndTimesAreTheirMentions() throws JsonProcessingException {
    assertEquals(NameType.PERSON, layers().get(LanguageLayers.NAMES).get(0).type());
    assertEquals("2022-01-17", layers().get(Facts.TIMES).get(0).value());
    assertEquals(1, layers().get(LanguageLayers.NAMES).size());
  }

  @Test
  void aQuotationHasASourceOnlyWhenASpeakerIsNamed() throws JsonProcessingException {
    List<Attribution> quotes = layers().get(LanguageLayers.ATTRIBUTIONS);
    assertEquals(Optional.of(new Span(0, 3)), quotes.get(0).source());
    assertEquals(Optional.empty(), quotes.get(1).source());
    assertEquals(List.of(new Span(9, 13)), quotes.get(0).content());
  }
}
