package org.hearsay.digest.find;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.digest.DigestEntry;
import org.hearsay.digest.Reason;
import org.hearsay.digest.Why;
import org.hearsay.digest.Words;
import org.hearsay.model.facts.Act;
import org.hearsay.model.facts.ActorKind;
import org.hearsay.model.facts.Dispute.Relation;
import org.hearsay.pages.Wording;
import org.hearsay.pages.crisis.CrisisIndex;
import org.hearsay.query.FactKind;
import org.hearsay.record.crisis.Quote;
import org.hearsay.record.crisis.SharedActor;
import org.hearsay.record.crisis.SharedClaim;
import org.hearsay.record.crisis.SharedDispute;
import org.hearsay.record.crisis.SharedEvent;

/** Claims that are new, and claims that somebody answers, each beside its answers. */
final class ClaimEntries {
  private static final int MOST_ANSWERS = 3;

  /** What commits somebody, or charges somebody, is more than an opinion. */
  private static final Set<Act> STRONG =
      EnumSet.of(
          Act.ACCUSE, Act.THREATEN, Act.PROMISE, Act.DEMAND, Act.ADMIT, Act.DENY, Act.DECLINE);

  private final Story story;
  private final CrisisIndex index;

  /** Claims that stand in an entry already. */
  private final Set<String> shown = new HashSet<>();

  /** Claims of contradictions that have an entry. */
  private final Set<String> covered = new HashSet<>();

  /**
   * @param told claims that an entry of an event rests on
   */
  ClaimEntries(Story story, Set<String> told) {
    this.story = story;
    this.shown.addAll(told);
    this.index = story.index();
  }

  Stream<Candidate> all() {
    List<Candidate> candidates = new ArrayList<>();
    Map<String, List<SharedDispute>> byClaim =
        index.crisis().disputes().stream()
            .collect(
                Collectors.groupingBy(SharedDispute::answers, TreeMap::new, Collectors.toList()));
    byClaim.keySet().stream()
        .flatMap(claim -> index.claim(claim).stream())
        .sorted(
            Comparator.comparing((SharedClaim claim) -> -claim.origins().size())
                .thenComparing(SharedClaim::id))
        .filter(claim -> !covered.contains(claim.id()))
        .flatMap(claim -> answered(claim, byClaim.getOrDefault(claim.id(), List.of())).stream())
        .forEach(candidates::add);
    index.crisis().claims().stream()
        .filter(claim -> story.isWanted(claim.id()) && !shown.contains(claim.id()))
        .filter(claim -> story.fresh().onlyFresh(Fresh.reports(claim)))
        .map(this::unknownBefore)
        .forEach(candidates::add);
    return candidates.stream();
  }

  private Optional<Candidate> answered(SharedClaim claim, List<SharedDispute> disputes) {
    List<SharedDispute> telling =
        disputes.stream()
            .filter(dispute -> dispute.relation() != Relation.CONFIRMS)
            .filter(dispute -> isNew(claim, dispute))
            .sorted(
                Comparator.comparing((SharedDispute dispute) -> dispute.relation())
                    .thenComparing(SharedDispute::id))
            .toList();
    boolean wanted =
        story.isWanted(claim.id())
            || telling.stream().anyMatch(dispute -> story.isWanted(dispute.id()));
    if (telling.isEmpty() || !wanted) {
      return Optional.empty();
    }
    shown.add(claim.id());
    telling.forEach(dispute -> dispute.claim().ifPresent(shown::add));
    List<Words> words = new ArrayList<>(words(claim));
    words.addAll(answers(telling));
    SharedDispute first = telling.get(0);
    if (first.relation() == Relation.CONTRADICTS) {
      cover(claim.id());
    }
    Set<String> reports = new TreeSet<>(Fresh.reports(claim));
    telling.forEach(dispute -> reports.addAll(answering(dispute)));
    DigestEntry entry =
        new DigestEntry(
            FactKind.CLAIM,
            claim.id(),
            reason(first.relation()),
            headline(claim, first),
            Optional.empty(),
            Optional.empty(),
            new Why(Why.Kind.ANSWERED, Optional.empty(), Optional.empty()),
            words,
            story.told(reports),
            Stream.concat(
                    Stream.of(story.changedAt(claim.id())),
                    telling.stream().map(dispute -> story.changedAt(dispute.id())))
                .max(Comparator.naturalOrder())
                .orElseThrow());
    return Optional.of(Candidate.of(entry, 8 + weight(claim)));
  }

  /** All that contradict one another are one contradiction, however many say each side. */
  private void cover(String claim) {
    Deque<String> open = new ArrayDeque<>(List.of(claim));
    while (!open.isEmpty()) {
      String one = open.pop();
      if (covered.add(one)) {
        shown.add(one);
        index.crisis().disputes().stream()
            .filter(dispute -> dispute.relation() == Relation.CONTRADICTS)
            .forEach(
                dispute -> {
                  if (dispute.answers().equals(one)) {
                    dispute.claim().ifPresent(open::push);
                  } else if (dispute.claim().filter(one::equals).isPresent()) {
                    open.push(dispute.answers());
                  }
                });
      }
    }
  }

  private static Reason reason(Relation relation) {
    return switch (relation) {
      case DENIES -> Reason.DENIED;
      case RETRACTS -> Reason.CHANGED;
      case CONTRADICTS, COUNTER_ACCUSES, CONFIRMS -> Reason.CONTRADICTED;
    };
  }

  /** The reader did not know both sides before. */
  private boolean isNew(SharedClaim claim, SharedDispute dispute) {
    Fresh fresh = story.fresh();
    Set<String> answering = answering(dispute);
    Set<String> answered = Fresh.reports(claim);
    return fresh.onlyFresh(answering)
        || (fresh.onlyFresh(answered) && (fresh.anyFresh(answering) || fresh.anyKnown(answering)));
  }

  private Set<String> answering(SharedDispute dispute) {
    Set<String> reports = new TreeSet<>();
    dispute.claim().flatMap(index::claim).map(Fresh::reports).ifPresent(reports::addAll);
    dispute.event().flatMap(index::event).map(Fresh::reports).ifPresent(reports::addAll);
    return reports;
  }

  private String headline(SharedClaim claim, SharedDispute dispute) {
    Optional<SharedClaim> answer = dispute.claim().flatMap(index::claim);
    String who = answer.map(index::source).orElse("what the reports tell");
    if (dispute.relation() == Relation.COUNTER_ACCUSES) {
      return who + " accuses " + index.source(claim) + " in turn";
    }
    boolean itself =
        claim.source().isPresent() && claim.source().equals(answer.flatMap(SharedClaim::source));
    String whom =
        itself
            ? "its own words"
            : claim.act() == Act.ACCUSE
                ? "an accusation by " + index.source(claim)
                : "what " + index.source(claim) + " " + Wording.verb(claim.act());
    return who + " " + Wording.verb(dispute.relation()) + " " + whom;
  }

  private List<Words> words(SharedDispute dispute) {
    Optional<SharedClaim> claim = dispute.claim().flatMap(index::claim);
    if (claim.isPresent()) {
      return words(claim.get());
    }
    return dispute.event().flatMap(index::event).map(this::words).orElse(List.of());
  }

  private List<Words> words(SharedEvent event) {
    return story.newest(
        Optional.empty(),
        event.versions().stream().flatMap(version -> version.evidence().stream()).toList());
  }

  /** Each voice once, with the words that say most. */
  private List<Words> answers(List<SharedDispute> telling) {
    Map<String, Words> byVoice = new LinkedHashMap<>();
    telling.stream()
        .flatMap(dispute -> words(dispute).stream())
        .sorted(Comparator.comparing(words -> ShortWords.isMeagre(words.quote())))
        .forEach(words -> byVoice.putIfAbsent(words.voice().orElse(""), words));
    return byVoice.values().stream().limit(MOST_ANSWERS).toList();
  }

  /** The newest telling's words, its conjuncts together. */
  private List<Words> words(SharedClaim claim) {
    List<Quote> firsts =
        claim.tellings().stream()
            .filter(telling -> !telling.content().isEmpty())
            .map(telling -> telling.content().get(0))
            .toList();
    return story.fresh().fullest(firsts.stream()).stream()
        .limit(1)
        .map(quote -> story.words(Optional.of(voice(claim)), quote, content(claim, quote)))
        .toList();
  }

  private static String content(SharedClaim claim, Quote first) {
    return claim.tellings().stream()
        .filter(telling -> telling.content().contains(first))
        .flatMap(telling -> telling.content().stream())
        .map(Quote::words)
        .collect(Collectors.joining(" … "));
  }

  private String voice(SharedClaim claim) {
    String towards =
        claim.recipients().isEmpty() || claim.act() == Act.ASSERT
            ? ""
            : " " + index.names(claim.recipients());
    return index.source(claim) + " " + Wording.verb(claim.act()) + towards;
  }

  private Candidate unknownBefore(SharedClaim claim) {
    Reason reason = claim.act() == Act.DENY ? Reason.DENIED : Reason.NEW;
    DigestEntry entry =
        new DigestEntry(
            FactKind.CLAIM,
            claim.id(),
            reason,
            voice(claim),
            Optional.empty(),
            Optional.empty(),
            Why.firstTold(),
            words(claim),
            story.told(Fresh.reports(claim)),
            story.changedAt(claim.id()));
    return Candidate.of(entry, weight(claim));
  }

  private int weight(SharedClaim claim) {
    int strong = STRONG.contains(claim.act()) ? 5 : 0;
    int known = claim.source().flatMap(index::actor).map(ClaimEntries::weight).orElse(-8);
    int empty = claim.gist().length() < 20 ? -4 : 0;
    return strong + known + empty;
  }

  private static int weight(SharedActor source) {
    if (source.kind() == ActorKind.UNNAMED) {
      return -3;
    }
    return source.wikidata().isPresent() ? 3 : 0;
  }
}
