package org.hearsay.knowledge.lexicon;

import java.util.List;

/**
 * Who acts on whom around an event word. Each list names slots in the order in which to look.
 * Immutable.
 *
 * @param hosts who receives or mediates
 * @param places where it happens, for a movement its goal
 * @param origins where a movement starts
 * @param mutual whether every party found in the slots of actors is an actor, as in a meeting or
 *     clash
 */
public record Frame(
    String name,
    List<Slot> actors,
    List<Slot> recipients,
    List<Slot> hosts,
    List<Slot> places,
    List<Slot> origins,
    boolean mutual) {
  public Frame {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    hosts = List.copyOf(hosts);
    places = List.copyOf(places);
    origins = List.copyOf(origins);
  }
}
