package org.hearsay.annotators.dispute;

import org.hearsay.annotators.actor.ActorAnnotator;
import org.hearsay.annotators.claim.ClaimAnnotator;
import org.hearsay.annotators.event.EventAnnotator;
import org.hearsay.annotators.place.PlaceAnnotator;
import org.hearsay.annotators.quantity.QuantityAnnotator;
import org.hearsay.annotators.time.TimeAnnotator;
import org.hearsay.knowledge.Knowledge;
import org.hearsay.language.annotator.LanguageAnnotator;
import org.hearsay.pipeline.AnnotatorContract;
import org.hearsay.pipeline.Pipeline;
import org.junit.jupiter.api.Test;

class DisputeContractTest {
  @Test
  void obeysTheContract() {
    Knowledge knowledge = Knowledge.load();
    AnnotatorContract.check(
        Pipeline.of(
            LanguageAnnotator.load(),
            new TimeAnnotator(),
            new ActorAnnotator(knowledge),
            new PlaceAnnotator(knowledge),
            new QuantityAnnotator(),
            new ClaimAnnotator(knowledge),
            new EventAnnotator(knowledge)),
        new DisputeAnnotator(),
        AnnotatorContract.SEED);
  }
}
