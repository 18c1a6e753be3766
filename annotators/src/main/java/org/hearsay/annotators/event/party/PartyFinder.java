package org.hearsay.annotators.event.party;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.annotators.event.clause.Clauses;
import org.hearsay.annotators.event.trigger.Trigger;
import org.hearsay.knowledge.lexicon.Frame;
import org.hearsay.knowledge.lexicon.Slot;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;
import org.hearsay.model.facts.Category;

/** Finds the parties of a trigger by its frame. Immutable, one for each document. */
public final class PartyFinder {
  private static final Set<String> SENT = Set.of("deploy", "send", "dispatch");

  private final Slots slots;
  private final Denotation denotation;
  private final Concerned concerned;
  private final Nearby nearby;

  public PartyFinder(Syntax syntax, Clauses clauses, Denotation denotation) {
    this.slots = new Slots(syntax, clauses);
    this.denotation = denotation;
    this.concerned = new Concerned(syntax, clauses, denotation);
    this.nearby = new Nearby(syntax, clauses, denotation);
  }

  /** Who takes part in the event of the trigger. */
  public Parties of(Trigger trigger) {
    Frame frame = trigger.entry().frame();
    boolean opposed = frame.mutual() && isOpposed(trigger);
    List<Slot> acting = opposed ? List.of(Slot.SUBJECT, Slot.POSSESSIVE) : acting(trigger);
    Set<String> actors = new LinkedHashSet<>(fill(trigger, acting, frame.mutual() && !opposed));
    List<Slot> suffering = opposed ? List.of(Slot.WITH, Slot.BETWEEN) : frame.recipients();
    Set<String> recipients = new LinkedHashSet<>(fill(trigger, suffering, false));
    if (actors.isEmpty() && isVisit(trigger)) {
      slots.clauseSubjects(trigger).forEach(token -> actors.addAll(denotation.phrase(token)));
    }
    boolean nobodyGoes = trigger.isVerb() && isVisit(trigger) && actors.isEmpty();
    Set<String> hosts =
        new LinkedHashSet<>(nobodyGoes ? List.of() : fill(trigger, frame.hosts(), false));
    slots.sufferers(trigger).forEach(token -> recipients.addAll(denotation.phrase(token)));
    if (actors.isEmpty()) {
      actors.addAll(standIns(trigger));
    }
    slots.senders(trigger).forEach(token -> actors.addAll(denotation.phrase(token)));
    if ((frame.mutual() && !opposed) || trigger.type() == Category.CONSULT) {
      actors.addAll(recipients);
      recipients.clear();
      actors.addAll(hosts);
      if (actors.size() < 2) {
        slots.cancellers(trigger).forEach(token -> actors.addAll(denotation.phrase(token)));
      }
      if (actors.size() == 1 && !trigger.entry().modes().contains("visit")) {
        slots.clauseSubjects(trigger).forEach(t -> actors.addAll(denotation.phrase(t)));
        if (trigger.type() == Category.CONSULT) {
          actors.addAll(concerned.partners(trigger, actors));
        }
        actors.addAll(nearby.behind(trigger, Set.of("with")));
      }
    }
    recipients.removeAll(actors);
    boolean each = frame.mutual() && !opposed && actors.size() > 1;
    addRecipients(trigger, actors, recipients, each);
    return new Parties(
        new ArrayList<>(actors), new ArrayList<>(recipients), hosts.stream().findFirst());
  }

  /** Who acts where nobody stands in a slot of the trigger, the nearest first. */
  private Set<String> standIns(Trigger trigger) {
    Set<String> actors = new LinkedHashSet<>();
    if (actors.isEmpty() && movesForces(trigger)) {
      slots.of(trigger, Slot.OBJECT).stream()
          .filter(object -> Concerned.isMeans(object, Category.MOBILIZE))
          .forEach(object -> actors.addAll(denotation.phrase(object)));
    }
    if (actors.isEmpty()) {
      slots.beyondNoun(trigger).forEach(token -> actors.addAll(denotation.phrase(token)));
    }
    if (actors.isEmpty() && !trigger.isCooperative()) {
      slots.cancellers(trigger).forEach(token -> actors.addAll(denotation.phrase(token)));
    }
    if (actors.isEmpty()) {
      slots.expellers(trigger).forEach(token -> actors.addAll(denotation.phrase(token)));
    }
    if (actors.isEmpty()) {
      slots.accused(trigger).forEach(token -> actors.addAll(denotation.phrase(token)));
    }
    if (actors.isEmpty() && !slots.hasSubject(trigger) && slots.isPerformed(trigger)) {
      actors.addAll(nearby.actors(trigger));
    }
    return actors;
  }

  private void addRecipients(
      Trigger trigger, Set<String> actors, Set<String> recipients, boolean each) {
    if (recipients.isEmpty() && trigger.type() != Category.CONSULT && !each) {
      recipients.addAll(concerned.of(trigger, actors));
      if (recipients.isEmpty() && !slots.hasPersonalObject(trigger)) {
        recipients.addAll(nearby.recipients(trigger, actors));
      }
    }
    if (recipients.isEmpty() && trigger.type() != Category.CONSULT) {
      slots.awaited(trigger).forEach(token -> recipients.addAll(denotation.phrase(token)));
      recipients.removeAll(actors);
    }
    if (trigger.type() == Category.AID && !recipients.isEmpty()) {
      recipients.addAll(concerned.located(trigger, actors));
    }
  }

  private static boolean isVisit(Trigger trigger) {
    return trigger.entry().modes().contains("visit");
  }

  // who holds, launches or plans what a noun names does it
  private static List<Slot> acting(Trigger trigger) {
    List<Slot> slots = new ArrayList<>(trigger.entry().frame().actors());
    if (!trigger.isVerb() && !slots.contains(Slot.SUBJECT)) {
      slots.add(0, Slot.SUBJECT);
    }
    return slots;
  }

  // who severs ties with another does it to him
  private static boolean isOpposed(Trigger trigger) {
    return switch (trigger.type()) {
      case SANCTION, REJECT, THREATEN, ACCUSE, REQUEST -> trigger.isVerb();
      default -> false;
    };
  }

  private List<String> fill(Trigger trigger, List<Slot> wanted, boolean all) {
    Set<String> found = new LinkedHashSet<>();
    for (Slot slot : wanted) {
      boolean means = !trigger.isVerb() && slot == Slot.OF;
      for (Token head : slots.of(trigger, slot)) {
        if (!means || !Concerned.isMeans(head, trigger.type())) {
          found.addAll(denotation.phrase(head));
        }
      }
      if (!found.isEmpty() && !all) {
        break;
      }
    }
    return new ArrayList<>(found);
  }

  // "this includes moving Russian forces": whose forces move, when nobody is named who moves them
  private static boolean movesForces(Trigger trigger) {
    boolean sent = trigger.type() == Category.AID && SENT.contains(trigger.entry().lemma());
    return trigger.isVerb() && (trigger.type() == Category.MOBILIZE || sent);
  }
}
