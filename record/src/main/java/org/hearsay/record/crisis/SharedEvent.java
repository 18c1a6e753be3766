package org.hearsay.record.crisis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.facts.Category;
import org.hearsay.model.facts.Change;
import org.hearsay.model.facts.EventLink;
import org.hearsay.model.facts.Status;

/**
 * One happening as several reports tell of it, a version for each status and voice.
 *
 * @param actors ids of shared actors
 * @param recipients likewise
 * @param place id of a shared place
 * @param time the closest that its reports give
 * @param quantities ids of figures
 * @param versions by the day they were first told on
 * @param says id of the claim that a saying makes
 * @param links to other shared events
 * @param mentionsIn the event in each reading that has it, ascending
 */
public record SharedEvent(
    String id,
    Category type,
    List<String> modes,
    List<String> contexts,
    List<String> actors,
    List<String> recipients,
    Optional<String> host,
    Optional<String> place,
    Optional<When> time,
    List<String> quantities,
    List<Version> versions,
    Optional<String> says,
    List<EventLink> links,
    List<FactRef> mentionsIn,
    List<Join> why) {
  public SharedEvent {
    modes = List.copyOf(modes);
    contexts = List.copyOf(contexts);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    quantities = List.copyOf(quantities);
    versions = List.copyOf(versions);
    links = List.copyOf(links);
    mentionsIn = List.copyOf(mentionsIn);
    why = List.copyOf(why);
  }

  /**
   * What one voice holds of a happening.
   *
   * @param actors as this voice has them: who did it may be disputed
   * @param recipients likewise
   * @param heldBy ids of shared claims; empty is the voice of the reports
   * @param origins ids of the origins that tell it so, ascending
   * @param support how many publishers' families these origins come from
   * @param from the first day on which it was told so
   * @param evidence a clause of each origin's first report
   */
  public record Version(
      Status status,
      Optional<Change> change,
      List<String> actors,
      List<String> recipients,
      List<String> heldBy,
      List<String> origins,
      List<String> reports,
      int support,
      Optional<LocalDate> from,
      List<Quote> evidence) {
    public Version {
      actors = List.copyOf(actors);
      recipients = List.copyOf(recipients);
      heldBy = List.copyOf(heldBy);
      origins = List.copyOf(origins);
      reports = List.copyOf(reports);
      evidence = List.copyOf(evidence);
    }
  }
}
