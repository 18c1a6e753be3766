package org.hearsay.annotators.actor;

import org.hearsay.knowledge.Knowledge;
import org.hearsay.language.annotator.LanguageAnnotator;
import org.hearsay.pipeline.AnnotatorContract;
import org.hearsay.pipeline.Pipeline;
import org.junit.jupiter.api.Test;

class ActorContractTest {
  @Test
  void obeysTheContract() {
    AnnotatorContract.check(
        Pipeline.of(LanguageAnnotator.load()),
        new ActorAnnotator(Knowledge.load()),
        AnnotatorContract.SEED);
  }
}
