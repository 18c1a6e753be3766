package org.hearsay.annotators.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.annotators.event.clause.Clauses;
import org.hearsay.annotators.event.clause.Words;
import org.hearsay.annotators.event.setting.SettingFinder;
import org.hearsay.annotators.event.trigger.Trigger;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;
import org.hearsay.model.Span;
import org.hearsay.model.facts.Category;
import org.hearsay.model.facts.Status;

/**
 * Joins drafts that the syntax of one sentence shows to be one event: a journey and the meeting it
 * is for, an attack and those it killed, a verb and its cognate noun.
 */
final class ClauseJoins {
  private static final int FARTHEST = 4;
  private static final Set<String> CONSEQUENCES =
      Set.of(
          "kill", "wound", "injure", "destroy", "damage", "maim", "hurt", "hit", "strike", "target",
          "slay");
  private static final Set<String> WITHIN = Set.of("in", "by", "during", "from", "when", "with");

  private final Syntax syntax;
  private final Clauses clauses;
  private final SettingFinder settings;

  ClauseJoins(Scene scene, SettingFinder settings) {
    this.syntax = scene.syntax();
    this.clauses = scene.clauses();
    this.settings = settings;
  }

  /** The drafts, in text order, with those joined that are one event. */
  List<Draft> join(List<Draft> drafts) {
    SortedMap<Integer, Draft> joined = new TreeMap<>();
    Map<Span, SortedSet<Integer>> bySpan = new HashMap<>();
    for (Draft draft : drafts) {
      file(draft, joined.size(), bySpan);
      joined.put(joined.size(), draft);
    }
    for (int i = drafts.size() - 1; i >= 0; i--) {
      Draft inner = Objects.requireNonNull(joined.get(i));
      Optional<Integer> outer = outerOf(i, inner, joined, bySpan);
      if (outer.isPresent()) {
        Draft whole = joined(Objects.requireNonNull(joined.get(outer.get())), inner);
        joined.put(outer.get(), whole);
        file(whole, outer.get(), bySpan);
        joined.remove(i);
      }
    }
    return List.copyOf(joined.values());
  }

  private static void file(Draft draft, int number, Map<Span, SortedSet<Integer>> bySpan) {
    bySpan.computeIfAbsent(draft.trigger().span(), each -> new TreeSet<>()).add(number);
  }

  private Optional<Integer> outerOf(
      int self,
      Draft inner,
      SortedMap<Integer, Draft> drafts,
      Map<Span, SortedSet<Integer>> bySpan) {
    for (Trigger above : candidates(inner.trigger())) {
      for (int i : bySpan.getOrDefault(above.span(), new TreeSet<>())) {
        Draft outer = drafts.get(i);
        if (outer != null && i != self && isPair(outer, above, inner) && isOne(outer, inner)) {
          return Optional.of(i);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isPair(Draft outer, Trigger above, Draft inner) {
    return outer.trigger().equals(above) && outer.type() == inner.type() && sameVoice(outer, inner);
  }

  private static boolean sameVoice(Draft one, Draft other) {
    return one.voice().heldBy().equals(other.voice().heldBy());
  }

  /** The events above the trigger, and the one that is its subject. */
  private List<Trigger> candidates(Trigger trigger) {
    Set<Trigger> found = new LinkedHashSet<>();
    Token step = trigger.anchor();
    for (int i = 0; i < FARTHEST && !step.isRoot() && !isNextClause(step); i++) {
      step = syntax.token(step.head());
      if (Words.isVerb(step)) {
        syntax.children(step, "obj").stream()
            .flatMap(noun -> settings.at(noun).stream())
            .filter(other -> !other.isVerb() && !other.equals(trigger))
            .forEach(found::add);
      }
      settings.at(step).filter(other -> !other.equals(trigger)).ifPresent(found::add);
    }
    if (trigger.isVerb()) {
      clauses
          .subjects(trigger.word())
          .forEach(s -> settings.at(s).filter(o -> !o.isVerb()).ifPresent(found::add));
    }
    return new ArrayList<>(found);
  }

  private static boolean isNextClause(Token step) {
    boolean conjunct = step.isRelation("conj") && Words.isVerb(step) && !step.xpos().equals("VBG");
    return conjunct || step.isRelation("ccomp") || step.isRelation("parataxis");
  }

  private boolean isOne(Draft outer, Draft inner) {
    if (outer.type() == Category.CONSULT) {
      return isJourneyAndPurpose(outer, inner) || isCognate(outer, inner);
    }
    return isConsequence(outer, inner) || isCognate(outer, inner);
  }

  private boolean isJourneyAndPurpose(Draft outer, Draft inner) {
    if (!outer.isVisit() || inner.isVisit()) {
      return false;
    }
    Token anchor = inner.trigger().anchor();
    if (anchor.relation().equals("acl:relcl") || (anchor.isRelation("advcl") && hasWhere(anchor))) {
      return syntax.children(anchor, "advmod").stream()
          .anyMatch(word -> Words.isOneOf(word, "where"));
    }
    boolean clause =
        anchor.isRelation("advcl") || anchor.isRelation("xcomp") || anchor.isRelation("acl");
    boolean free = clause && !clauses.hasOwnSubject(anchor) && isPurposeOrManner(anchor);
    boolean purposeNoun =
        !inner.trigger().isVerb()
            && clauses.preposition(inner.trigger().word()).filter("for"::equals).isPresent();
    return free || purposeNoun;
  }

  private boolean hasWhere(Token verb) {
    return syntax.children(verb, "advmod").stream().anyMatch(word -> Words.isOneOf(word, "where"));
  }

  private boolean isPurposeOrManner(Token verb) {
    Optional<String> mark = clauses.mark(verb);
    return mark.isEmpty() || mark.get().equals("to") || mark.get().equals("order");
  }

  private boolean isConsequence(Draft outer, Draft inner) {
    if (outer.type() != Category.ASSAULT) {
      return false;
    }
    Trigger low = inner.trigger();
    Trigger high = outer.trigger();
    boolean participle =
        low.isVerb()
            && isParticiple(low.word())
            && clauses.mark(low.word()).isEmpty()
            && isConsequenceVerb(low);
    boolean subjectOf =
        low.isVerb()
            && isConsequenceVerb(low)
            && (clauses.subjects(low.word()).contains(high.word()) || low.carrier().isPresent());
    boolean killedIn =
        high.isVerb()
            && !low.isVerb()
            && isConsequenceVerb(high)
            && clauses.preposition(low.word()).filter(WITHIN::contains).isPresent();
    boolean killedFighting =
        high.isVerb()
            && low.isVerb()
            && low.word().xpos().equals("VBG")
            && isConsequenceVerb(high)
            && clauses.mark(low.word()).filter(WITHIN::contains).isPresent();
    boolean attackDid =
        high.isVerb() && !low.isVerb() && isConsequenceVerb(high) && low.word().isRelation("nsubj");
    return participle || subjectOf || killedIn || killedFighting || attackDid;
  }

  // parsers take ", killing 12" for a conjunct now and then
  private static boolean isParticiple(Token verb) {
    return verb.isRelation("advcl") || (verb.isRelation("conj") && verb.xpos().equals("VBG"));
  }

  private static boolean isConsequenceVerb(Trigger trigger) {
    return CONSEQUENCES.contains(Words.lemma(trigger.word()));
  }

  // "met for talks", "met to discuss", "signed a deal": one event told twice
  private boolean isCognate(Draft outer, Draft inner) {
    Token word = inner.trigger().anchor();
    boolean direct = !outer.trigger().anchor().isRoot() || !word.isRoot();
    boolean below =
        !word.isRoot()
            && settings.at(syntax.token(word.head())).filter(outer.trigger()::equals).isPresent();
    if (!direct || !below || outer.isVisit() != inner.isVisit()) {
      return false;
    }
    boolean noun =
        !inner.trigger().isVerb()
            && (word.isRelation("obj") || word.isRelation("obl") || word.isRelation("nmod"))
            && !isApart(word);
    boolean purpose =
        (word.isRelation("advcl") && clauses.isInfinitive(word)) || word.isRelation("xcomp");
    boolean noNews = outer.parties().all().containsAll(inner.parties().all());
    return (noun || purpose) && (noNews || outer.parties().isEmpty());
  }

  // "met after the talks": another event
  private boolean isApart(Token noun) {
    return clauses
        .preposition(noun)
        .filter(
            Set.of(
                    "during",
                    "amid",
                    "after",
                    "before",
                    "since",
                    "following",
                    "ahead",
                    "despite",
                    "over",
                    "about",
                    "on")
                ::contains)
        .isPresent();
  }

  private Draft joined(Draft outer, Draft inner) {
    boolean journey = outer.isVisit() && !inner.isVisit();
    boolean calledOff =
        outer.standing().is(Status.DID_NOT_HAPPEN) || outer.standing().change().isPresent();
    boolean own =
        journey
            && !calledOff
            && inner.trigger().isVerb()
            && clauses.hasOwnSubject(inner.trigger().anchor());
    Draft whole = outer.and(inner);
    if (own) {
      whole = whole.with(inner.standing());
    }
    return journey && inner.trigger().isVerb() ? whole.under(inner.trigger()) : whole;
  }
}
