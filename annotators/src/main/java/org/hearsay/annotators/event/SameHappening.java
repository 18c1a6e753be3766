package org.hearsay.annotators.event;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.event.setting.Setting;
import org.hearsay.language.Token;
import org.hearsay.model.facts.Category;
import org.hearsay.model.facts.Measure;
import org.hearsay.model.facts.Quantity;
import org.hearsay.model.facts.Status;
import org.hearsay.model.facts.TimeExpression;

/** Whether two drafts can tell of one happening: nothing they say goes against each other. */
final class SameHappening {
  private final Scene scene;

  SameHappening(Scene scene) {
    this.scene = scene;
  }

  /** Whether they are mentions of one event in one voice. */
  boolean isOneEntry(Draft one, Draft other) {
    return one.voice().heldBy().equals(other.voice().heldBy())
        && tellAlike(one, other)
        && goTogether(one, other)
        && isOneStatus(one, other)
        && isOneSaying(one, other)
        && canBeOne(one, other);
  }

  // two verbs of their own are one event only when they name the same victim or the same actors
  private boolean tellAlike(Draft one, Draft other) {
    boolean verbs = one.trigger().isVerb() && other.trigger().isVerb();
    boolean sameWord = one.trigger().entry().lemma().equals(other.trigger().entry().lemma());
    List<String> here = one.parties().recipients();
    List<String> there = other.parties().recipients();
    boolean victim = overlaps(here, there, false);
    boolean others = !here.isEmpty() && !there.isEmpty() && !victim;
    boolean actors = one.parties().actors().equals(other.parties().actors());
    return !verbs || sameWord || victim || (actors && !others);
  }

  private static boolean isOneStatus(Draft one, Draft other) {
    Status left = one.standing().status();
    Status right = other.standing().status();
    boolean open = !one.standing().settled() || !other.standing().settled();
    boolean conditional = left == Status.CONDITIONAL || right == Status.CONDITIONAL;
    boolean near = Agreement.onStatus(left, right) && !conditional;
    boolean changed = !one.standing().change().equals(other.standing().change());
    return !changed && (left == right || near || (open && isOpenNoun(one, other)));
  }

  private static boolean isOpenNoun(Draft one, Draft other) {
    return (!one.standing().settled() && !one.trigger().isVerb())
        || (!other.standing().settled() && !other.trigger().isVerb());
  }

  private static boolean isOneSaying(Draft one, Draft other) {
    return one.voice().says().isEmpty() || other.voice().says().isEmpty();
  }

  // two verbs of one sentence tell of two things; so do conjuncts
  private boolean goTogether(Draft one, Draft other) {
    Token left = one.trigger().word();
    Token right = other.trigger().word();
    if (left.index() == right.index()) {
      return true;
    }
    boolean verbs = one.trigger().isVerb() && other.trigger().isVerb();
    boolean conjoined =
        scene.clauses().firstConjunct(one.trigger().anchor()).index()
            == scene.clauses().firstConjunct(other.trigger().anchor()).index();
    return !conjoined && !(verbs && left.sentence() == right.sentence());
  }

  /** Whether they are told in different voices, or with different status, of one happening. */
  boolean isOneHappening(Draft one, Draft other) {
    Status left = one.standing().status();
    Status right = other.standing().status();
    boolean sameReality = Agreement.onStatus(left, right);
    return canBeOne(one, other)
        && goTogether(one, other)
        && (sameReality || isPinnedDown(one, other, left, right));
  }

  // with unlike status it takes more: the same victim, place or day, and no plan against a fact
  private static boolean isPinnedDown(Draft one, Draft other, Status left, Status right) {
    Setting here = one.setting();
    Setting there = other.setting();
    boolean day = here.time().isPresent() && here.time().equals(there.time());
    boolean place = here.place().isPresent() && here.place().equals(there.place());
    boolean realAndAhead =
        (Agreement.isReal(left) && Agreement.isAhead(right))
            || (Agreement.isAhead(left) && Agreement.isReal(right));
    if (realAndAhead) {
      return day;
    }
    boolean victim =
        one.parties().recipients().stream().anyMatch(other.parties().recipients()::contains);
    boolean mutual = one.type() == Category.CONSULT;
    return victim || day || place || mutual;
  }

  /** Whether nothing in parties, day, place, count or medium speaks against it. */
  boolean canBeOne(Draft one, Draft other) {
    return one.type() == other.type()
        && sameForces(one, other)
        && sameTime(one.setting(), other.setting())
        && !isBackground(one, other)
        && samePlace(one.setting(), other.setting())
        && sameCount(one.setting(), other.setting())
        && sameModes(one, other)
        && sameParties(one, other);
  }

  private static boolean sameModes(Draft one, Draft other) {
    if (one.isVisit() != other.isVisit() && !meetsThere(one.setting(), other.setting())) {
      return false;
    }
    boolean onePhone = one.modes().contains("phone");
    return onePhone == other.modes().contains("phone")
        || (one.parties().isEmpty() || other.parties().isEmpty());
  }

  // a trip and a meeting are one only by their place or day
  private static boolean meetsThere(Setting one, Setting other) {
    boolean place = one.place().isPresent() && one.place().equals(other.place());
    return place || (one.time().isPresent() && one.time().equals(other.time()));
  }

  private boolean sameTime(Setting one, Setting other) {
    return Agreement.onTime(one.time().flatMap(scene::time), other.time().flatMap(scene::time));
  }

  /** "fought a war in 1995" at the end of a report is not what the undated rest tells of. */
  private boolean isBackground(Draft one, Draft other) {
    boolean past = isLongPast(one.setting()) != isLongPast(other.setting());
    boolean undated = one.setting().time().isEmpty() || other.setting().time().isEmpty();
    int between = one.trigger().word().sentence() - other.trigger().word().sentence();
    return past && undated && Math.abs(between) > 1;
  }

  private boolean isLongPast(Setting setting) {
    Optional<String> longAgo =
        scene.document().creationDate().map(day -> day.minusYears(1).toString());
    return longAgo.isPresent()
        && setting
            .time()
            .flatMap(scene::time)
            .flatMap(TimeExpression::end)
            .filter(end -> end.compareTo(longAgo.get()) < 0)
            .isPresent();
  }

  private static boolean samePlace(Setting one, Setting other) {
    return one.place().isEmpty()
        || other.place().isEmpty()
        || one.place().equals(other.place())
        || one.places().more().contains(other.place().get())
        || other.places().more().contains(one.place().get());
  }

  // forces that stand somewhere are another event than a drill of forces
  private static boolean sameForces(Draft one, Draft other) {
    boolean standing =
        one.trigger().entry().source().equals("rule")
            || other.trigger().entry().source().equals("rule");
    return !standing
        || (!one.setting().quantities().isEmpty() && !other.setting().quantities().isEmpty());
  }

  private boolean sameCount(Setting one, Setting other) {
    for (Quantity left : counts(one)) {
      for (Quantity right : counts(other)) {
        boolean equal = left.low().equals(right.low()) && left.high().equals(right.high());
        if (left.measure() == right.measure() && left.measure() != Measure.OTHER && !equal) {
          return false;
        }
      }
    }
    return true;
  }

  private List<Quantity> counts(Setting setting) {
    return setting.quantities().stream().flatMap(id -> scene.quantity(id).stream()).toList();
  }

  private boolean sameParties(Draft one, Draft other) {
    if (one.parties().isEmpty() || other.parties().isEmpty()) {
      return isNamedAgain(one, other);
    }
    boolean byCountry = one.type() != Category.CONSULT;
    return nested(one.parties().actors(), other.parties().actors(), byCountry)
        && nested(one.parties().recipients(), other.parties().recipients(), byCountry)
        && share(one, other, byCountry);
  }

  // "the talks", "the attack": without parties of their own they take up an earlier one
  private static boolean isNamedAgain(Draft one, Draft other) {
    Draft bare = one.parties().isEmpty() ? one : other;
    boolean sharesSetting =
        (bare.setting().place().isPresent()
                && one.setting().place().equals(other.setting().place()))
            || (bare.setting().time().isPresent()
                && one.setting().time().equals(other.setting().time()));
    Draft told = one.parties().isEmpty() ? other : one;
    boolean first =
        bare.trigger().word().sentence() > 0
            && bare.trigger().word().index() < told.trigger().word().index();
    return sharesSetting
        || (!first
            && !bare.trigger().isVerb()
            && !bare.standing().settled()
            && bare.setting().isEmpty());
  }

  private boolean nested(List<String> one, List<String> other, boolean byCountry) {
    return one.isEmpty()
        || other.isEmpty()
        || within(one, other, byCountry)
        || within(other, one, byCountry);
  }

  private boolean within(List<String> inner, List<String> outer, boolean byCountry) {
    return inner.stream()
        .allMatch(
            id ->
                outer.contains(id)
                    || (byCountry && sides(outer).contains(scene.side(id).orElse("-"))));
  }

  private Set<String> sides(List<String> ids) {
    Set<String> found = new HashSet<>();
    ids.forEach(id -> scene.side(id).ifPresent(found::add));
    return found;
  }

  private boolean share(Draft one, Draft other, boolean byCountry) {
    boolean actors = overlaps(one.parties().actors(), other.parties().actors(), byCountry);
    boolean recipients =
        overlaps(one.parties().recipients(), other.parties().recipients(), byCountry);
    return actors || recipients;
  }

  private boolean overlaps(List<String> one, List<String> other, boolean byCountry) {
    return one.stream()
        .anyMatch(
            id ->
                other.contains(id)
                    || (byCountry && sides(other).contains(scene.side(id).orElse("-"))));
  }
}
