package org.hearsay.language.annotator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.hearsay.language.Attribution;
import org.hearsay.language.LanguageLayers;
import org.hearsay.language.Sentence;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;
import org.hearsay.model.Document;
import org.hearsay.model.Issue;
import org.hearsay.model.Span;
import org.hearsay.pipeline.AnnotatorContract;
import org.hearsay.pipeline.IssueList;
import org.hearsay.pipeline.IssueSink;
import org.hearsay.pipeline.Pipeline;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LanguageAnnotatorTest {
  private LanguageAnnotator annotator;

  @BeforeAll
  void load() {
    annotator = LanguageAnnotator.load();
  }

  @AfterAll
  void close() {
    annotator.close();
  }

  private Document read(String text) {
    return Pipeline.of(annotator).process(Document.of(text), IssueSink.ignoring());
  }

  @Test
  void obeysTheContract() {
    AnnotatorContract.check(Pipeline.of(), annotator, AnnotatorContract.SEED);
  }

  @Test
  void theDatelineIsNoPartOfTheFirstSentence() {
    String dateline = "RIGA, Latvia \u2014";
    Document told = Document.of(dateline + " Envoys met in the old town, the ministry said.");
    Document document =
        Pipeline.of(annotator)
            .process(told.withDateline(new Span(0, dateline.length())), IssueSink.ignoring());
    List<Sentence> sentences = document.get(LanguageLayers.SENTENCES);
    assertEquals("Envoys", document.text(sentences.get(1).span()).substring(0, 6));
    for (Attribution each : document.get(LanguageLayers.ATTRIBUTIONS)) {
      assertTrue(each.content().stream().allMatch(span -> span.begin() > dateline.length()));
    }
  }

  @Test
  void eachSentenceIsATreeWithOneRoot() {
    Document document =
        read(
            "\u201cWe will not wait,\u201d the minister said. Envoys met in Riga, and two of them"
                + " left.\n\nNobody knew why.");
    Syntax syntax = Syntax.of(document);
    assertTrue(syntax.sentences().size() >= 3);
    for (Sentence sentence : syntax.sentences()) {
      long roots = syntax.tokensOf(sentence).stream().filter(Token::isRoot).count();
      assertEquals(1, roots);
      for (Token token : syntax.tokensOf(sentence)) {
        assertEquals(token.isRoot(), token.relation().equals("root"));
        assertTrue(token.isRoot() || token.head() >= sentence.firstToken());
        assertTrue(token.isRoot() || token.head() < sentence.endToken());
      }
    }
  }

  @Test
  void aReportedSentenceIsAnAttribution() {
    Document document = read("The finance ministry said that the port will reopen on Friday.");
    List<Attribution> found = document.get(LanguageLayers.ATTRIBUTIONS);
    assertEquals(1, found.size());
    assertEquals("said", document.text(found.get(0).cue()));
    assertEquals(
        "The finance ministry", found.get(0).source().map(document::text).orElse("nobody"));
    assertTrue(document.text(found.get(0).content().get(0)).startsWith("the port will reopen"));
  }

  @Test
  void aTextWithoutWordsHasEmptyLayers() {
    Document document = read(" \n\n ");
    assertEquals(List.of(), document.get(LanguageLayers.TOKENS));
    assertEquals(List.of(), document.get(LanguageLayers.SENTENCES));
  }

  @Test
  void signsHaveNoLayersAndAreAnIssueOfTheirWords() {
    String signs = "%>}/.#($:.|:[{/&$:!{}?..!;|(,/*>$_!!![<!{]&},!*.|:<+]*.|)!}";
    String text = "The ministry said that the port will reopen. " + signs + " Envoys met in Riga.";
    IssueList issues = new IssueList();
    Document document = Pipeline.of(annotator).process(Document.of(text), issues);
    assertEquals(
        List.of(Optional.of(new Span(45, 45 + signs.length()))),
        issues.list().stream().map(Issue::span).toList());
    assertEquals("NO_LANGUAGE", issues.list().get(0).code());
    assertEquals(
        List.of("The ministry said that the port will reopen.", "Envoys met in Riga."),
        document.get(LanguageLayers.SENTENCES).stream()
            .map(sentence -> document.text(sentence.span()))
            .toList());
    assertEquals(1, document.get(LanguageLayers.ATTRIBUTIONS).size());
  }
}
