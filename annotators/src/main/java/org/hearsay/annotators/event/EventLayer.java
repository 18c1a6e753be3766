package org.hearsay.annotators.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.hearsay.annotators.event.clause.Words;
import org.hearsay.annotators.event.trigger.Trigger;
import org.hearsay.knowledge.lexicon.Contexts;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;
import org.hearsay.model.ComponentId;
import org.hearsay.model.facts.Event;
import org.hearsay.model.facts.EventLink;

/** Gives the entries their ids, contexts and confidences. */
final class EventLayer {
  private final Syntax syntax;
  private final Contexts contexts;
  private final ComponentId by;

  EventLayer(Scene scene, Contexts contexts, ComponentId by) {
    this.syntax = scene.syntax();
    this.contexts = contexts;
    this.by = by;
  }

  List<Event> of(List<Draft> entries, List<EventLinks.Link> links, List<OptionalInt> sameAs) {
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      int index = i;
      List<EventLink> own =
          links.stream()
              .filter(link -> link.from() == index)
              .map(link -> new EventLink(id(link.to()), link.relation()))
              .toList();
      List<String> same = sameAs.get(i).stream().mapToObj(EventLayer::id).toList();
      events.add(event(i, entries.get(i), own, same));
    }
    return events;
  }

  private static String id(int index) {
    return "e" + (index + 1);
  }

  private Event event(int index, Draft draft, List<EventLink> links, List<String> same) {
    return new Event(
        id(index),
        draft.type(),
        draft.modes(),
        contexts(draft.trigger()),
        draft.parties().actors(),
        draft.parties().recipients(),
        draft.parties().host(),
        draft.setting().places(),
        draft.setting().times(),
        draft.setting().quantities(),
        draft.standing().status(),
        draft.standing().change(),
        draft.voice().heldBy(),
        draft.voice().says(),
        same,
        links,
        draft.trigger().span(),
        draft.evidence(),
        EventConfidence.of(draft),
        by);
  }

  private List<String> contexts(Trigger trigger) {
    Set<String> lemmas = new LinkedHashSet<>();
    String before = "";
    for (Token token : syntax.subtree(trigger.anchor())) {
      String lemma = Words.lemma(token);
      lemmas.add(lemma);
      lemmas.add(before + " " + lemma);
      before = lemma;
    }
    Set<String> found = new LinkedHashSet<>(trigger.entry().contexts());
    found.addAll(contexts.of(lemmas));
    return new ArrayList<>(found);
  }
}
