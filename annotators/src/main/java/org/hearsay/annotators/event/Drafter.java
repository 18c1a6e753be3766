package org.hearsay.annotators.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.annotators.event.clause.Words;
import org.hearsay.annotators.event.party.Parties;
import org.hearsay.annotators.event.party.PartyFinder;
import org.hearsay.annotators.event.setting.Setting;
import org.hearsay.annotators.event.setting.SettingFinder;
import org.hearsay.annotators.event.status.Standing;
import org.hearsay.annotators.event.status.StatusRules;
import org.hearsay.annotators.event.trigger.Trigger;
import org.hearsay.knowledge.lexicon.Aspect;
import org.hearsay.language.Token;
import org.hearsay.model.facts.Act;
import org.hearsay.model.facts.ActorKind;
import org.hearsay.model.facts.Category;
import org.hearsay.model.facts.Claim;
import org.hearsay.model.facts.EventPlaces;
import org.hearsay.model.facts.EventTimes;
import org.hearsay.model.facts.Facts;
import org.hearsay.model.facts.Status;
import org.hearsay.model.facts.TimeExpression;

/** Turns triggers into drafts of events. Immutable, one for each document. */
final class Drafter {
  private static final Set<String> BLAME =
      Set.of(
          "responsibility",
          "involvement",
          "role",
          "part",
          "hand",
          "complicity",
          "connection",
          "link");

  private static final int BESIDE = 5;

  private final Scene scene;
  private final PartyFinder parties;
  private final SettingFinder settings;
  private final StatusRules statusRules;
  private final VoiceFinder voices;
  private final Evidence evidence;
  private final Calendar calendar;
  private final NewDay newDay;
  private final Stops stops;

  Drafter(Scene scene, PartyFinder parties, SettingFinder settings, StatusRules statusRules) {
    this.scene = scene;
    this.parties = parties;
    this.settings = settings;
    this.statusRules = statusRules;
    this.voices = new VoiceFinder(scene);
    this.evidence = new Evidence(scene.syntax());
    this.calendar = new Calendar(scene);
    this.newDay = new NewDay(scene);
    this.stops = new Stops(scene);
  }

  /** The drafts of a trigger: none, one, or one for each voice or goal. */
  List<Draft> of(Trigger trigger) {
    if (isBody(trigger)
        || voices.isDenial(trigger)
        || isBareSayingNoun(trigger)
        || isMereWarning(trigger)) {
      return List.of();
    }
    Setting setting = calendar.corrected(settings.of(trigger), trigger);
    Standing worded = calendar.corrected(statusRules.of(trigger), setting);
    Standing standing = voices.heard(trigger, worded);
    Draft draft =
        newDay.settled(
            new Draft(
                trigger,
                trigger.entry().modes(),
                partiesOf(trigger),
                setting,
                standing,
                voices.of(trigger),
                List.of(evidence.of(trigger))));
    if (isBlame(trigger) && voices.isDenied(trigger)) {
      return takenForGranted(draft);
    }
    if (!trigger.isVerb() && voices.isBlamed(trigger) && standing.is(Status.HAPPENED)) {
      return List.of(granted(draft), draft);
    }
    return draft.isVisit() ? oneForEachGoal(draft) : stops.of(draft);
  }

  // "the peacekeeping mission said": who it is, not what it does
  private boolean isBody(Trigger trigger) {
    return !trigger.isVerb()
        && scene.actors().of(trigger.word()).stream()
            .anyMatch(actor -> actor.kind() == ActorKind.ORGANIZATION);
  }

  // "warned that rebels could attack": a forecast, no threat
  private boolean isMereWarning(Trigger trigger) {
    return trigger.type() == Category.THREATEN
        && trigger.isVerb()
        && Words.isOneOf(trigger.word(), "warn")
        && voices.said(trigger).filter(claim -> claim.act() != Act.THREATEN).isPresent()
        && !isOwnThreat(trigger);
  }

  // "warned the envoy that his government would expel him": his own side would do it
  private boolean isOwnThreat(Trigger trigger) {
    List<String> warners = parties.of(trigger).actors();
    boolean warned = !scene.clauses().objects(trigger.word()).isEmpty();
    return scene.syntax().children(trigger.word(), "ccomp").stream()
        .flatMap(clause -> scene.clauses().subjects(clause).stream())
        .flatMap(subject -> scene.actors().of(subject).stream())
        .anyMatch(
            actor ->
                warners.contains(actor.id())
                    || (warned
                        && actor.country().isPresent()
                        && warners.stream()
                            .anyMatch(id -> scene.side(id).equals(actor.country()))));
  }

  // "accusations of", "the demand": told as claims, not as events of their own
  private boolean isBareSayingNoun(Trigger trigger) {
    boolean told =
        trigger
            .carrier()
            .map(carrier -> carrier.light().aspect())
            .filter(aspect -> aspect != Aspect.PREVENT && aspect != Aspect.UNDERGO)
            .filter(aspect -> !isHaving(trigger))
            .isPresent();
    boolean owned =
        !scene.syntax().children(trigger.word(), "nmod:poss").isEmpty()
            && voices.said(trigger).filter(claim -> claim.source().actor().isPresent()).isPresent();
    return trigger.entry().saying()
        && !trigger.isVerb()
        && !told
        && !owned
        && !isAttributed(trigger);
  }

  // "criticism from the bishops", "Norland's offer": whose it is makes it an act
  private boolean isAttributed(Trigger trigger) {
    Token noun = trigger.word();
    boolean owned =
        trigger.type() == Category.AGREE && !scene.syntax().children(noun, "nmod:poss").isEmpty();
    return owned || !scene.clauses().obliques(noun, Set.of("from", "by")).isEmpty();
  }

  // "we have no guarantees" tells of what is, not of what is done
  private static boolean isHaving(Trigger trigger) {
    return trigger.carrier().filter(carrier -> Words.isOneOf(carrier.verb(), "have")).isPresent();
  }

  private Parties partiesOf(Trigger trigger) {
    Parties found = parties.of(trigger);
    Optional<Claim> said = voices.said(trigger);
    if (said.isEmpty()) {
      return found;
    }
    Optional<String> source = said.get().source().actor();
    boolean own = source.filter(id -> speaksFor(id, found.actors())).isPresent();
    List<String> actors =
        found.actors().isEmpty() || own ? source.stream().toList() : found.actors();
    List<String> recipients =
        found.recipients().isEmpty() ? said.get().about() : found.recipients();
    return new Parties(
        actors, recipients.stream().filter(id -> !actors.contains(id)).toList(), found.host());
  }

  // "Macron said France would wait and urged Chad to act": he urges, not France
  private boolean speaksFor(String source, List<String> actors) {
    boolean person =
        scene.actors().byId(source).filter(a -> a.kind() == ActorKind.PERSON).isPresent();
    return person
        && actors.size() == 1
        && !actors.contains(source)
        && scene.side(source).isPresent()
        && scene.side(source).equals(scene.side(actors.get(0)))
        && scene.actors().byId(actors.get(0)).filter(a -> a.kind() == ActorKind.STATE).isPresent();
  }

  private boolean isBlame(Trigger trigger) {
    Token word = trigger.word();
    for (Token above : scene.syntax().ancestors(word)) {
      if (BLAME.contains(Words.lemma(above))) {
        return true;
      }
      if (Words.isVerb(above)) {
        return false;
      }
    }
    return false;
  }

  /** "denied responsibility for an attack": the attack stands, only its author is denied. */
  private List<Draft> takenForGranted(Draft draft) {
    Draft granted = granted(draft);
    Parties known = granted.parties();
    List<String> denier =
        voices.innermost(draft.trigger()).stream()
            .flatMap(claim -> claim.source().actor().stream())
            .limit(1)
            .toList();
    List<String> actors = draft.parties().actors().isEmpty() ? denier : draft.parties().actors();
    Parties denied = new Parties(actors, known.recipients(), Optional.empty());
    return List.of(granted, draft.with(denied));
  }

  // "blamed Chad for the attack": nobody doubts that there was one
  private Draft granted(Draft draft) {
    return draft
        .with(new Parties(List.of(), draft.parties().recipients(), Optional.empty()))
        .with(Standing.of(Status.HAPPENED))
        .with(new Voice(voices.outside(draft.trigger()), Optional.empty()));
  }

  /** "travel to Kyiv and Berlin": two visits. */
  private List<Draft> oneForEachGoal(Draft draft) {
    EventPlaces places = draft.setting().places();
    if (places.place().isEmpty() || places.more().isEmpty()) {
      return List.of(draft);
    }
    return Stream.concat(places.place().stream(), places.more().stream())
        .map(
            place -> {
              Setting there = draft.setting().withPlace(place);
              return draft.with(
                  dayBehind(place, draft)
                      .map(
                          day ->
                              new Setting(
                                  there.places(),
                                  new EventTimes(
                                      Optional.of(day), Optional.empty(), Optional.empty()),
                                  there.quantities()))
                      .orElse(there));
            })
        .toList();
  }

  // "Oslo on Friday and Rome on Saturday": each has the day right behind it
  private Optional<String> dayBehind(String place, Draft draft) {
    int from = draft.trigger().span().begin();
    return scene.document().get(Facts.PLACES).stream()
        .filter(each -> each.id().equals(place))
        .flatMap(each -> each.mentions().stream())
        .filter(mention -> mention.begin() > from)
        .findFirst()
        .flatMap(
            mention ->
                scene.document().get(Facts.TIMES).stream()
                    .filter(time -> time.mention().begin() > mention.end())
                    .filter(time -> time.mention().begin() - mention.end() <= BESIDE)
                    .map(TimeExpression::id)
                    .findFirst());
  }
}
