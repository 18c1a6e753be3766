package org.hearsay.engine.configure;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.annotators.actor.ActorAnnotator;
import org.hearsay.annotators.claim.ClaimAnnotator;
import org.hearsay.annotators.dispute.DisputeAnnotator;
import org.hearsay.annotators.event.EventAnnotator;
import org.hearsay.annotators.meeting.MeetingAnnotator;
import org.hearsay.annotators.place.PlaceAnnotator;
import org.hearsay.annotators.quantity.QuantityAnnotator;
import org.hearsay.annotators.time.TimeAnnotator;
import org.hearsay.engine.Engine;
import org.hearsay.knowledge.Knowledge;
import org.hearsay.language.annotator.LanguageAnnotator;
import org.hearsay.language.encoder.ModelFiles;
import org.hearsay.pipeline.Annotator;
import org.hearsay.pipeline.Pipeline;

/** The engine that the command runs: its list of annotators is the way of one report. */
public final class DefaultEngine {
  /** More would mostly wait for the rest of the work, and each takes memory. */
  private static final int MOST_THREADS = 4;

  private DefaultEngine() {}

  /** An engine with the shipped encoder and knowledge, for reports read side by side. */
  public static Engine open() {
    return open(Knowledge.load());
  }

  /** An engine with the shipped encoder and the given knowledge, for reports read side by side. */
  public static Engine open(Knowledge knowledge) {
    return open(knowledge, 1);
  }

  /**
   * An engine for one report after another, which keeps several processors busy with each. It says
   * what the others say.
   */
  public static Engine openForOneByOne() {
    int processors = Runtime.getRuntime().availableProcessors();
    return open(Knowledge.load(), Math.min(MOST_THREADS, processors));
  }

  private static Engine open(Knowledge knowledge, int threads) {
    Map<String, String> resources = new TreeMap<>(knowledge.resources());
    resources.putAll(ModelFiles.hashes());
    return new Engine(Pipeline.of(annotators(knowledge, threads)), resources);
  }

  /** The annotators of the default engine, in order; each call makes new ones. */
  public static List<Annotator> annotators(Knowledge knowledge) {
    return annotators(knowledge, 1);
  }

  private static List<Annotator> annotators(Knowledge knowledge, int threads) {
    return List.of(
        LanguageAnnotator.load(threads),
        new TimeAnnotator(),
        new ActorAnnotator(knowledge),
        new PlaceAnnotator(knowledge),
        new QuantityAnnotator(),
        new ClaimAnnotator(knowledge),
        new EventAnnotator(knowledge),
        new MeetingAnnotator(),
        new DisputeAnnotator());
  }
}
