package org.hearsay.digest.find;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.digest.DigestEntry.Told;
import org.hearsay.digest.Words;
import org.hearsay.pages.crisis.CrisisIndex;
import org.hearsay.pages.crisis.ReportCard;
import org.hearsay.record.crisis.Quote;

/**
 * A story of which something became different.
 *
 * @param wanted what the reader asks for, by id, with the moment of its last change
 * @param day of which the digest speaks as today
 */
record Story(CrisisIndex index, Fresh fresh, Map<String, Instant> wanted, LocalDate day) {
  Story {
    wanted = Map.copyOf(wanted);
  }

  boolean isWanted(String id) {
    return wanted.containsKey(id);
  }

  Instant changedAt(String id) {
    return wanted.getOrDefault(id, Instant.EPOCH);
  }

  Told told(Collection<String> reports) {
    return new Told(Math.max(1, fresh.originsNow(reports)), fresh.carriers(reports));
  }

  Words words(Optional<String> voice, Quote quote) {
    return words(voice, quote, quote.words());
  }

  /** Words with the place of the first of them. */
  Words words(Optional<String> voice, Quote quote, String all) {
    Optional<ReportCard> card = index.report(quote.report());
    return new Words(
        voice,
        ShortWords.of(all),
        index.outletOf(quote.report()),
        card.flatMap(ReportCard::published),
        card.flatMap(ReportCard::url),
        quote.report(),
        quote.span());
  }

  /** The newest of some words, as a list of one or none. */
  List<Words> newest(Optional<String> voice, List<Quote> evidence) {
    return fresh.newest(evidence.stream()).stream()
        .limit(1)
        .map(quote -> words(voice, quote))
        .toList();
  }
}
