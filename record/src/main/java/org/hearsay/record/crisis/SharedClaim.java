package org.hearsay.record.crisis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.facts.Act;
import org.hearsay.model.facts.Claim;

/**
 * One saying of one source as several reports tell it.
 *
 * @param source id of a shared actor
 * @param unresolved why there is no source; present exactly when the source is not
 * @param recipients ids of shared actors
 * @param about likewise
 * @param gist the clearest wording among the tellings
 * @param origins ids of the origins that tell it, ascending
 * @param support how many publishers' families these origins come from
 * @param from the first day on which it was told
 * @param answers ids of the disputes in which it answers or is answered
 */
public record SharedClaim(
    String id,
    Optional<String> source,
    Optional<String> unresolved,
    Act act,
    List<String> recipients,
    List<String> about,
    String gist,
    List<Telling> tellings,
    List<String> origins,
    int support,
    Optional<LocalDate> from,
    List<String> answers,
    List<Join> why) {
  public SharedClaim {
    if (source.isPresent() == unresolved.isPresent()) {
      throw new IllegalArgumentException("either a source or a reason: " + id);
    }
    recipients = List.copyOf(recipients);
    about = List.copyOf(about);
    tellings = List.copyOf(tellings);
    origins = List.copyOf(origins);
    answers = List.copyOf(answers);
    why = List.copyOf(why);
  }

  /**
   * The claim in the reading of one report.
   *
   * @param via ids of the shared actors through whom the report has it, nearest the source first
   * @param content one quote for each conjunct; of a claim without content its cue
   */
  public record Telling(FactRef fact, Claim.Kind kind, List<String> via, List<Quote> content) {
    public Telling {
      via = List.copyOf(via);
      content = List.copyOf(content);
    }
  }
}
