package org.hearsay.annotators.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.hearsay.annotators.event.clause.Clauses;
import org.hearsay.annotators.event.party.Denotation;
import org.hearsay.annotators.event.party.PartyFinder;
import org.hearsay.annotators.event.party.Slots;
import org.hearsay.annotators.event.setting.SettingFinder;
import org.hearsay.annotators.event.status.Effect;
import org.hearsay.annotators.event.status.Effects;
import org.hearsay.annotators.event.status.StatusRules;
import org.hearsay.annotators.event.trigger.CarrierFinder;
import org.hearsay.annotators.event.trigger.ObjectLemmas;
import org.hearsay.annotators.event.trigger.Trigger;
import org.hearsay.annotators.event.trigger.TriggerFinder;
import org.hearsay.annotators.place.PlaceIndex;
import org.hearsay.knowledge.Knowledge;
import org.hearsay.language.LanguageLayers;
import org.hearsay.language.Syntax;
import org.hearsay.model.Annotations;
import org.hearsay.model.ComponentId;
import org.hearsay.model.Document;
import org.hearsay.model.Layer;
import org.hearsay.model.facts.Event;
import org.hearsay.model.facts.Facts;
import org.hearsay.pipeline.Annotator;
import org.hearsay.pipeline.IssueSink;

/**
 * Finds events: who did, will or may do what to whom, when and where, and in whose voice.
 *
 * <p>Stateless after construction, safe to share between threads.
 */
public final class EventAnnotator implements Annotator {
  private static final ComponentId ID = new ComponentId("event", "1");

  private final Knowledge knowledge;
  private final Effects effects;

  /** An annotator with the lexicon of this knowledge. */
  public EventAnnotator(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.effects = Effects.load();
  }

  @Override
  public ComponentId id() {
    return ID;
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of(
        LanguageLayers.SENTENCES,
        LanguageLayers.TOKENS,
        LanguageLayers.NAMES,
        Facts.ACTORS,
        Facts.PLACES,
        Facts.TIMES,
        Facts.QUANTITIES,
        Facts.CLAIMS);
  }

  @Override
  public Set<Layer<?>> provides() {
    return Set.of(Facts.EVENTS);
  }

  @Override
  public Annotations annotate(Document view, IssueSink issues) {
    return Annotations.of(Facts.EVENTS, events(new Scene(view)));
  }

  private List<Event> events(Scene scene) {
    Syntax syntax = scene.syntax();
    Clauses clauses = scene.clauses();
    Slots slots = new Slots(syntax, clauses);
    Denotation denotation =
        new Denotation(syntax, clauses, scene.actors(), scene.claims(), scene.allActors());
    List<Trigger> triggers = new ArrayList<>(triggers(scene));
    triggers.addAll(new Deployments(scene, knowledge, triggers).list());
    triggers.sort(Comparator.comparing(Trigger::span));
    SettingFinder settings = new SettingFinder(scene.document(), syntax, clauses, triggers, slots);
    StatusRules statusRules =
        new StatusRules(
            syntax, clauses, effects, token -> !scene.claims().innermost(token).isEmpty());
    Drafter drafter =
        new Drafter(scene, new PartyFinder(syntax, clauses, denotation), settings, statusRules);
    List<Draft> drafts =
        triggers.stream().flatMap(trigger -> drafter.of(trigger).stream()).toList();
    List<Draft> joined = new ClauseJoins(scene, settings).join(drafts);
    return entries(scene, statusRules, new DeniedEvents(scene).added(joined));
  }

  private List<Trigger> triggers(Scene scene) {
    Syntax syntax = scene.syntax();
    Clauses clauses = scene.clauses();
    PlaceIndex places = PlaceIndex.of(scene.document().get(Facts.PLACES), syntax);
    ObjectLemmas objects = new ObjectLemmas(syntax, clauses, scene.actors(), places);
    CarrierFinder carriers =
        new CarrierFinder(
            syntax,
            clauses,
            knowledge.events(),
            noun -> effects.noun(noun).filter(effect -> effect == Effect.KEEP).isPresent());
    return new TriggerFinder(syntax, clauses, knowledge.events(), objects, carriers).list();
  }

  private List<Event> entries(Scene scene, StatusRules statusRules, List<Draft> drafts) {
    SameHappening same = new SameHappening(scene);
    Tellable tellable = new Tellable(scene);
    List<Draft> merged =
        new Unsettled(same)
            .settle(new Mentions(same).merge(drafts)).stream()
                .filter(tellable::test)
                .sorted(Comparator.comparing(draft -> draft.trigger().span()))
                .toList();
    EventLinks links = new EventLinks(scene, statusRules, same);
    return new EventLayer(scene, knowledge.contexts(), ID)
        .of(merged, links.of(merged), links.firstOfSame(merged));
  }
}
