package org.hearsay.annotators.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.annotators.event.party.Parties;
import org.hearsay.annotators.event.setting.Setting;
import org.hearsay.annotators.event.status.Standing;
import org.hearsay.annotators.event.trigger.Trigger;
import org.hearsay.model.Span;
import org.hearsay.model.facts.Category;

/** An event as read so far, before it has an id. Immutable. */
record Draft(
    Trigger trigger,
    List<String> modes,
    Parties parties,
    Setting setting,
    Standing standing,
    Voice voice,
    List<Span> evidence) {
  Draft {
    modes = List.copyOf(modes);
    evidence = List.copyOf(evidence);
  }

  Category type() {
    return trigger.type();
  }

  boolean isVisit() {
    return modes.contains("visit");
  }

  Draft with(Parties other) {
    return new Draft(trigger, modes, other, setting, standing, voice, evidence);
  }

  Draft with(Setting other) {
    return new Draft(trigger, modes, parties, other, standing, voice, evidence);
  }

  Draft with(Standing other) {
    return new Draft(trigger, modes, parties, setting, other, voice, evidence);
  }

  Draft with(Voice other) {
    return new Draft(trigger, modes, parties, setting, standing, other, evidence);
  }

  /** This, with parties, setting, modes and evidence of the other added; its standing stays. */
  Draft and(Draft other) {
    Set<String> allModes = new LinkedHashSet<>(modes);
    allModes.addAll(other.modes);
    Set<Span> spans = new LinkedHashSet<>(evidence);
    spans.addAll(other.evidence);
    return new Draft(
        trigger,
        new ArrayList<>(allModes),
        parties.and(other.parties),
        setting.filledFrom(other.setting),
        standing,
        new Voice(voice.heldBy(), voice.says().or(other.voice::says)),
        spans.stream().sorted().toList());
  }

  /** The same event under another trigger. */
  Draft under(Trigger other) {
    return new Draft(other, modes, parties, setting, standing, voice, evidence);
  }
}
