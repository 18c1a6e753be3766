package org.hearsay.eval.story;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.eval.GoldCase;
import org.hearsay.eval.GoldRun;
import org.hearsay.eval.GoldSet;
import org.hearsay.eval.Metric;
import org.hearsay.merge.Group;
import org.hearsay.merge.Groups;
import org.hearsay.merge.fact.group.Known;
import org.hearsay.merge.fact.happening.EventRule;
import org.hearsay.merge.fact.happening.EventView;
import org.hearsay.merge.fact.word.TriggerWords;
import org.hearsay.model.Document;
import org.hearsay.record.crisis.Join;

/**
 * Events across the documents of ECB+: mentions as people marked them are joined within stories by
 * the rule that joins events of reports. Only the annotated sentences are read, without a date.
 */
public final class EventCoreferenceSet implements GoldSet {
  /** Fitted on the topics that are not scored: all reports of a story are of one day's news. */
  private static final double ENOUGH = 0.12;

  @Override
  public String name() {
    return "ecbplus-events";
  }

  @Override
  public String needs() {
    return "ecbplus";
  }

  @Override
  public List<Metric> score(GoldRun run) throws IOException {
    Path folder = run.path(needs());
    List<StoryDocument> documents =
        EcbPlusReader.folder(folder).stream()
            .filter(each -> StorySet.DEVELOPMENT.contains(each.topic()))
            .toList();
    List<Mention> mentions = mentions(run, EcbPlusMentions.of(folder, documents));
    Map<String, String> stories = StorySet.stories(documents);
    Map<String, String> given = new HashMap<>();
    documents.forEach(each -> given.put(each.id(), each.story()));
    ChainScore found = ChainScore.of(gold(mentions), chains(mentions, stories, ENOUGH));
    ChainScore inGold = ChainScore.of(gold(mentions), chains(mentions, given, ENOUGH));
    Map<String, String> words = new HashMap<>();
    mentions.forEach(each -> words.put(each.gold().id(), each.head(given)));
    tell(mentions, chains(mentions, stories, ENOUGH), run);
    return List.of(
        Metric.percent("CoNLL F1", found.f1()),
        Metric.percent("MUC F1", found.muc().f1()),
        Metric.percent("B3 F1", found.bCubed().f1()),
        Metric.percent("CEAFe F1", found.ceafe().f1()),
        Metric.percent("CoNLL F1 in gold stories", inGold.f1()),
        Metric.percent(
            "same stem in gold stories, CoNLL F1", ChainScore.of(gold(mentions), words).f1()));
  }

  /** A mention and what the rule sees of it. */
  record Mention(GoldMention gold, String document, EventView view) {
    private String head(Map<String, String> stories) {
      return stories.getOrDefault(document, "") + " " + new TreeSet<>(view.triggers());
    }
  }

  static List<Mention> mentions(GoldRun run, List<MarkedDocument> marked) {
    List<Mention> mentions = new ArrayList<>();
    for (MarkedDocument each : run.first(marked)) {
      MentionView view = new MentionView(run.bench().layers(Document.of(each.text())));
      for (GoldMention mention : each.mentions()) {
        mentions.add(new Mention(mention, each.document().id(), view.of(mention)));
      }
    }
    return mentions;
  }

  static Map<String, String> gold(List<Mention> mentions) {
    Map<String, String> gold = new TreeMap<>();
    mentions.forEach(each -> gold.put(each.gold().id(), each.gold().chain()));
    return gold;
  }

  /** The chain of each mention, found within the stories of the documents. */
  static Map<String, String> chains(
      List<Mention> mentions, Map<String, String> stories, double enough) {
    Known<String, Mention> byId = new Known<>();
    Map<String, List<Mention>> byStory = new TreeMap<>();
    for (Mention mention : mentions) {
      byId.put(mention.gold().id(), mention);
      byStory
          .computeIfAbsent(
              stories.getOrDefault(mention.document(), ""), unused -> new ArrayList<>())
          .add(mention);
    }
    List<Join> joins = new ArrayList<>();
    for (List<Mention> story : byStory.values()) {
      for (int i = 0; i < story.size(); i++) {
        for (int j = i + 1; j < story.size(); j++) {
          join(story.get(i), story.get(j), enough, joins);
        }
      }
    }
    Map<String, String> chains = new TreeMap<>();
    List<Group> groups =
        Groups.of(
            mentions.stream().map(each -> each.gold().id()).toList(),
            List.of(),
            joins,
            (left, right) -> apart(byId.get(left), byId.get(right)),
            List.of());
    groups.forEach(group -> group.members().forEach(id -> chains.put(id, group.id())));
    return chains;
  }

  private static void join(Mention one, Mention other, double enough, List<Join> joins) {
    if (!apart(one, other)) {
      EventRule.same(one.view(), other.view(), enough)
          .ifPresent(
              same ->
                  joins.add(
                      Join.of(
                          one.gold().id(),
                          other.gold().id(),
                          "same-happening",
                          same.evidence(),
                          same.confidence())));
    }
  }

  /**
   * A sentence that tells of something twice mostly tells of two things; and without days, places
   * and names of those who take part words of two kinds are not enough for one.
   */
  private static boolean apart(Mention one, Mention other) {
    boolean oneSentence =
        one.document().equals(other.document()) && one.gold().sentence() == other.gold().sentence();
    boolean otherWords =
        TriggerWords.relation(one.view().triggers(), other.view().triggers())
            == TriggerWords.Relation.NONE;
    return oneSentence || otherWords || EventRule.apart(one.view(), other.view());
  }

  private static void tell(List<Mention> mentions, Map<String, String> found, GoldRun run) {
    Map<String, Set<String>> chainsOf = new HashMap<>();
    Map<String, Set<String>> foundOf = new HashMap<>();
    for (Mention mention : mentions) {
      String chain = mention.gold().chain();
      String group = found.getOrDefault(mention.gold().id(), "");
      chainsOf.computeIfAbsent(group, unused -> new TreeSet<>()).add(chain);
      foundOf.computeIfAbsent(chain, unused -> new TreeSet<>()).add(group);
    }
    for (Mention mention : mentions) {
      String chain = mention.gold().chain();
      String group = found.getOrDefault(mention.gold().id(), "");
      boolean mixed = chainsOf.getOrDefault(group, Set.of()).size() > 1;
      boolean broken = foundOf.getOrDefault(chain, Set.of()).size() > 1;
      String kind = mixed ? "with others" : broken ? "in parts" : "right";
      run.cases().accept(GoldCase.of(mention.gold().id(), kind, chain, group, !mixed && !broken));
    }
  }
}
