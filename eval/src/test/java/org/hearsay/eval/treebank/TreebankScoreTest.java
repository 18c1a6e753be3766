package org.hearsay.eval.treebank;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.eval.GoldCase;
import org.hearsay.eval.score.Counts;
import org.hearsay.language.LanguageLayers;
import org.hearsay.language.Name;
import org.hearsay.language.NameType;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.model.Document;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;

class TreebankScoreTest {
  private static final String CONLLU =
      "# newdoc id = made\n# sent_id = made-1\n"
          + "1\tAna\tAna\tPROPN\tNNP\t_\t2\tnsubj\t_\t_\n"
          + "2-3\tdidn't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n"
          + "2\tdid\tdo\tVERB\tVBD\t_\t0\troot\t_\t_\n"
          + "3\tn't\tnot\tPART\tRB\t_\t2\tadvmod\t_\t_\n"
          + "4\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_\n";

  private static Token token(int index, Span span, String upos, int head, String relation) {
    return new Token(index, span, "x", "x", upos, "X", head, relation, 0, 0);
  }

  @Test
  void theTextIsPutTogetherWithContractions() {
    GoldDocument gold = ConlluReader.parse(CONLLU).get(0);
    assertEquals("Ana didn't. ", gold.text());
    assertEquals(new Span(7, 10), gold.words().get(2).span());
    assertEquals(List.of(new Span(0, 11)), gold.sentences());
  }

  @Test
  void paragraphsAreSetApart() {
    List<GoldDocument> documents =
        ConlluReader.parse(CONLLU + "\n# newpar\n# sent_id = made-2\n" + row("Ivo"));
    assertEquals("Ana didn't. \n\nIvo ", documents.get(0).text());
  }

  private static String row(String form) {
    return "1\t" + form + "\t" + form + "\tPROPN\tNNP\t_\t0\troot\t_\t_\n";
  }

  @Test
  void headsCountOnlyWhenBothWordsAreRight() {
    GoldDocument gold = ConlluReader.parse(CONLLU).get(0);
    Document predicted =
        Document.of(gold.text())
            .with(LanguageLayers.SENTENCES, List.of(new Sentence(0, new Span(0, 11), 0, 3)))
            .with(
                LanguageLayers.TOKENS,
                List.of(
                    token(0, new Span(0, 3), "PROPN", 1, "nsubj:pass"),
                    token(1, new Span(4, 10), "VERB", -1, "root"),
                    token(2, new Span(10, 11), "PUNCT", 0, "punct")));
    TreebankScore score = new TreebankScore();
    score.add(gold, predicted);
    Map<String, Counts> scores = score.scores();
    assertEquals(new Counts(1, 1, 1), scores.get("sentences"));
    assertEquals(new Counts(2, 4, 3), scores.get("words"));
    assertEquals(new Counts(2, 4, 3), scores.get("UPOS"));
    assertEquals(new Counts(0, 4, 3), scores.get("UAS"));
  }

  @Test
  void namesCountByRangeAndType() {
    GoldDocument gold = ConlluReader.parse(CONLLU).get(0);
    UnerNames uner =
        UnerNames.of(
            "# sent_id = made-1\n1\tAna\tB-PER\t-\t-\n2\tdid\tO\t-\t-\n3\tn't\tO\t-\t-\n4\t.\tO\t-\t-\n");
    Name right = new Name(new Span(0, 3), NameType.PERSON, 0, 1, 1);
    Name other = new Name(new Span(4, 7), NameType.LOCATION, 1, 2, 1);
    Name unknown = new Name(new Span(7, 10), NameType.MISC, 2, 3, 1);
    NameScore score = new NameScore();
    List<GoldCase> cases = new ArrayList<>();
    score.add(gold, uner.in(gold), List.of(right, other, unknown), cases::add);
    assertEquals(new Counts(1, 1, 2), score.counts());
    assertEquals(List.of(true, false), cases.stream().map(GoldCase::right).toList());
  }

  @Test
  void linkedPhrasesGiveNamesWithoutArticleAndTitle() {
    GoldDocument gold =
        ConlluReader.parse(
                entity("Dr.", "PROPN", "(1-person-new-s-cf1-1,2-coref-Ana_Ban")
                    + entity("Ana", "PROPN", "")
                    + entity("Ban", "PROPN", "1)")
                    + entity("saw", "VERB", "")
                    + entity("the", "DET", "(2-place-new-s-cf1-2-coref-Danube")
                    + entity("Danube", "PROPN", "2)")
                    + entity("with", "ADP", "")
                    + entity("Ivo", "PROPN", "(3-person-new-s-cf1-1-coref)"))
            .get(0);
    GoldNames names = GumNames.in(gold);
    assertEquals(
        Set.of("Ana Ban", "Danube"),
        names.names().stream().map(each -> gold.text(each.span())).collect(Collectors.toSet()));
    assertEquals(List.of("Ivo"), names.open().stream().map(gold::text).toList());
  }

  private static int made;

  private static String entity(String form, String upos, String entity) {
    made++;
    return made
        + "\t"
        + form
        + "\t_\t"
        + upos
        + "\t_\t_\t0\troot\t_\t"
        + (entity.isEmpty() ? "_" : "Entity=" + entity)
        + "\n";
  }

  @Test
  void theDevelopmentDocumentsOfGumStandUnderTheirHeading() {
    assertEquals(
        List.of("GUM_made_one"),
        Treebank.development(
            List.of(
                "## train",
                "* GUM_made_zero",
                "## dev",
                "",
                "  * GUM_made_one",
                "## test",
                "* x")));
  }
}
