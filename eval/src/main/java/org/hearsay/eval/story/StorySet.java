package org.hearsay.eval.story;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.eval.GoldCase;
import org.hearsay.eval.GoldRun;
import org.hearsay.eval.GoldSet;
import org.hearsay.eval.Metric;
import org.hearsay.merge.Group;
import org.hearsay.merge.report.ReportGroups;
import org.hearsay.merge.report.ReportMerging;
import org.hearsay.merge.report.ReportRulings;
import org.hearsay.merge.report.Sketch;
import org.hearsay.merge.report.SketchMaker;
import org.hearsay.model.Article;

/**
 * Stories of reports whose days are not known, so that no window parts them. Quick enough to be
 * scored whole each time.
 */
public final class StorySet implements GoldSet {
  static final Set<String> DEVELOPMENT = Set.of("2", "5", "12", "18", "21", "23", "34", "35");

  private final String name;
  private final String needs;
  private final boolean ecbPlus;

  private StorySet(String name, String needs, boolean ecbPlus) {
    this.name = name;
    this.needs = needs;
    this.ecbPlus = ecbPlus;
  }

  /** ECB+: two stories of one kind in each topic; rules were fitted on the other topics. */
  public static StorySet ecbPlus() {
    return new StorySet("ecbplus-stories", "ecbplus", true);
  }

  /** NewsWCL50: ten events of one year's politics. */
  public static StorySet newsWcl() {
    return new StorySet("newswcl50-stories", "newswcl50/NewsWCL50.conll", false);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String needs() {
    return needs;
  }

  @Override
  public List<Metric> score(GoldRun run) throws IOException {
    List<StoryDocument> all =
        ecbPlus ? EcbPlusReader.folder(run.path(needs)) : NewsWclReader.file(run.path(needs));
    List<StoryDocument> scored =
        all.stream().filter(each -> !ecbPlus || DEVELOPMENT.contains(each.topic())).toList();
    GroupScore score = scored(scored, run);
    List<Metric> metrics =
        new ArrayList<>(
            List.of(
                Metric.share("BCubed F1", score.f1()),
                Metric.share("BCubed precision", score.precision()),
                Metric.share("BCubed recall", score.recall()),
                Metric.share("pairwise F1", score.pairs().f1())));
    if (ecbPlus) {
      GroupScore whole = GroupScore.of(gold(all), stories(all));
      metrics.add(Metric.share("all 33 topics, BCubed F1", whole.f1()));
      metrics.add(Metric.share("all 33 topics, pairwise F1", whole.pairs().f1()));
    }
    return List.copyOf(metrics);
  }

  private static GroupScore scored(List<StoryDocument> documents, GoldRun run) {
    Map<String, String> gold = gold(documents);
    Map<String, String> found = stories(documents);
    GroupScore score = GroupScore.of(gold, found);
    score.shares().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            entry ->
                run.cases()
                    .accept(
                        GoldCase.of(
                            entry.getKey(),
                            kind(entry.getValue()),
                            gold.getOrDefault(entry.getKey(), ""),
                            found.getOrDefault(entry.getKey(), ""),
                            kind(entry.getValue()).equals("right"))));
    return score;
  }

  private static String kind(GroupScore.Share share) {
    if (share.precision() < 1) {
      return "with others";
    }
    return share.recall() < 1 ? "in parts" : "right";
  }

  private static Map<String, String> gold(List<StoryDocument> documents) {
    Map<String, String> gold = new TreeMap<>();
    documents.forEach(document -> gold.put(document.id(), document.story()));
    return gold;
  }

  /** The story that each document is found to belong to. */
  static Map<String, String> stories(List<StoryDocument> documents) {
    List<Sketch> sketches =
        documents.stream()
            .map(document -> Article.builder(document.id(), document.text()).build())
            .map(SketchMaker::of)
            .toList();
    ReportGroups groups = ReportMerging.group(sketches, ReportRulings.none());
    Map<String, String> found = new HashMap<>();
    for (Group story : groups.stories()) {
      story.members().forEach(member -> found.put(member, story.id()));
    }
    return found;
  }
}
