package org.hearsay.annotators.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hearsay.language.Syntax;
import org.hearsay.model.Document;
import org.junit.jupiter.api.Test;

class HandTreeTest {
  @Test
  void writesTheTextOutAndKeepsTheTrees() {
    Document document =
        HandTree.document(
            "The/DT/2/det envoy/NN/3/nsubj left=leave/VBD/0/root ././3/punct",
            "",
            "Chad/NNP/3/nmod:poss ~'s/POS/1/case army/NN/4/nsubj fired=fire/VBD/0/root ./,/4/punct");
    assertEquals("The envoy left.\n\nChad's army fired.", document.text());
    Syntax syntax = Syntax.of(document);
    assertEquals("leave", syntax.rootOf(syntax.sentences().get(0)).orElseThrow().lemma());
    assertEquals("Chad", syntax.child(syntax.token(6), "nmod").orElseThrow().text());
    assertEquals(10, HandTree.span(document, "left", 1).begin());
  }
}
