package org.hearsay.annotators.event.clause;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.hearsay.annotators.support.HandTree;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;
import org.junit.jupiter.api.Test;

/** Arcs that parsers get wrong again and again, and what they are mended to. */
class TreeRepairTest {
  private static Syntax repaired(String line) {
    return TreeRepair.of(Syntax.of(HandTree.document(line)), List.of(), List.of());
  }

  private static String arc(Syntax syntax, String word) {
    Token token =
        syntax.tokens().stream().filter(t -> t.text().equals(word)).findFirst().orElseThrow();
    return token.relation() + " of " + syntax.head(token).map(Token::text).orElse("nothing");
  }

  @Test
  void aNounThatIsAccusedIsNoClause() {
    Syntax syntax =
        repaired(
            "Chad/NNP/2/nsubj accused=accuse/VBD/0/root Sudan/NNP/2/ccomp of/IN/5/case theft/NN/2/obl ././2/punct");
    assertEquals("obj of accused", arc(syntax, "Sudan"));
  }

  @Test
  void whatOpensTheFirstClauseHangsOnIt() {
    Syntax syntax =
        repaired(
            "If/IN/7/mark Chad/NNP/3/nsubj attacks=attack/VBZ/7/advcl ,/,/3/punct Sudan/NNP/7/nsubj will/MD/7/aux answer/VB/0/root ././7/punct");
    assertEquals("mark of attacks", arc(syntax, "If"));
  }

  @Test
  void aFullSentenceHasAVerb() {
    Syntax syntax =
        repaired(
            "Chad/NNP/3/compound suspended=suspend/VBN/3/amod deliveries=delivery/NNS/0/root to/IN/5/case Sudan/NNP/3/nmod ././3/punct");
    assertEquals("root of nothing", arc(syntax, "suspended"));
    assertEquals("nsubj of suspended", arc(syntax, "Chad"));
    assertEquals("obj of suspended", arc(syntax, "deliveries"));
  }

  @Test
  void aHeadlineKeepsItsParticiple() {
    Syntax syntax =
        repaired("Chad/NNP/3/compound suspended=suspend/VBN/3/amod deliveries=delivery/NNS/0/root");
    assertEquals("amod of deliveries", arc(syntax, "suspended"));
  }

  @Test
  void aGerundBeforeAVerbWithoutSubjectIsItsSubject() {
    Syntax syntax =
        repaired(
            "Chad/NNP/2/nsubj waits=wait/VBZ/0/root since/IN/4/mark fighting=fight/VBG/2/advcl erupted=erupt/VBD/2/advcl in/IN/7/case May/NNP/5/obl ././2/punct");
    assertEquals("nsubj of erupted", arc(syntax, "fighting"));
    assertEquals("mark of erupted", arc(syntax, "since"));
  }

  @Test
  void adjectivesBehindTheirNounDoNotReachOverTheVerb() {
    Syntax syntax =
        repaired(
            "Troops=troop/NNS/5/nsubj loyal/JJ/6/amod to/IN/4/case Deby/NNP/2/obl fought=fight/VBD/0/root rebels=rebel/NNS/5/obj ././5/punct");
    assertEquals("amod of Troops", arc(syntax, "loyal"));
  }

  @Test
  void theYearThatEndsAClauseIsThatClauses() {
    Syntax syntax =
        repaired(
            "Tension/NN/2/nsubj grew=grow/VBD/0/root since/IN/5/mark Chad/NNP/5/nsubj left=leave/VBD/2/advcl the/DT/7/det union/NN/5/obj last/JJ/9/amod year/NN/2/obl:unmarked ././2/punct");
    assertEquals("obl:unmarked of left", arc(syntax, "year"));
  }

  @Test
  void whoSpeaksStandsOutsideOfTheQuotation() {
    Syntax syntax =
        repaired(
            "“/``/4/punct We/PRP/4/nsubj will/MD/4/aux fire/VB/10/ccomp ,/,/4/punct ”/''/4/punct a/DT/8/det spokesman/NN/4/obj ,/,/10/punct said=say/VBD/0/root ././10/punct");
    assertEquals("nsubj of said", arc(syntax, "spokesman"));
  }
}
