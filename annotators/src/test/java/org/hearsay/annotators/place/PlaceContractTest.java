package org.hearsay.annotators.place;

import org.hearsay.annotators.actor.ActorAnnotator;
import org.hearsay.knowledge.Knowledge;
import org.hearsay.language.annotator.LanguageAnnotator;
import org.hearsay.pipeline.AnnotatorContract;
import org.hearsay.pipeline.Pipeline;
import org.junit.jupiter.api.Test;

class PlaceContractTest {
  @Test
  void obeysTheContract() {
    Knowledge knowledge = Knowledge.load();
    AnnotatorContract.check(
        Pipeline.of(LanguageAnnotator.load(), new ActorAnnotator(knowledge)),
        new PlaceAnnotator(knowledge),
        AnnotatorContract.SEED);
  }
}
