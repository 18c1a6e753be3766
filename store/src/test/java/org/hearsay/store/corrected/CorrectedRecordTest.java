package org.hearsay.store.corrected;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.facts.Status;
import org.hearsay.record.CrisisRecord;
import org.hearsay.record.RecordFaults;
import org.hearsay.record.SampleRecord;
import org.hearsay.store.Correction;
import org.junit.jupiter.api.Test;

class CorrectedRecordTest {
  private static final Instant NOON = Instant.parse("2022-02-01T12:00:00Z");

  private final CrisisRecord record = SampleRecord.full();

  private Correction of(String fact, String field, Optional<String> value) {
    return new Correction(
        NOON,
        "R. Editor",
        record.article().id(),
        Optional.of(fact),
        CorrectedRecord.words(record, fact),
        Optional.empty(),
        field,
        value,
        "as the text says",
        Optional.empty());
  }

  private CrisisRecord with(Correction correction) {
    assertEquals(Optional.empty(), CorrectedRecord.refusal(record, correction));
    CrisisRecord corrected = CorrectedRecord.of(record, List.of(correction));
    assertEquals(List.of(), RecordFaults.of(corrected));
    return corrected;
  }

  @Test
  void aFieldOfAFactGetsTheRightValue() {
    CrisisRecord corrected = with(of("e1", "status", Optional.of("unknown")));
    assertEquals(Status.UNKNOWN, corrected.events().get(0).status());
    assertEquals(record.claims(), corrected.claims());
  }

  @Test
  void aFieldOfTheReportGetsTheRightValue() {
    Correction day =
        Correction.ofReport(
            NOON, "R. Editor", record.article().id(), "publisher", "The Ledger", "see the print");
    assertEquals(Optional.of("The Ledger"), with(day).article().publisher());
  }

  @Test
  void aFactThatIsNotSoGoesWithAllThatRefersToIt() {
    CrisisRecord corrected = with(of("c1", "fact", Optional.empty()));
    assertTrue(corrected.claims().stream().noneMatch(claim -> claim.id().equals("c1")));
    assertEquals(List.of(), corrected.disputes());
  }

  @Test
  void aValueThatNoSuchFieldMayHaveIsRefused() {
    assertEquals(
        Optional.of("not a value of status: maybe"),
        CorrectedRecord.refusal(record, of("e1", "status", Optional.of("maybe"))));
    assertEquals(
        Optional.of("it has no field colour"),
        CorrectedRecord.refusal(record, of("e1", "colour", Optional.of("red"))));
    assertTrue(CorrectedRecord.refusal(record, of("e1", "trigger", Optional.of("x"))).isPresent());
  }

  @Test
  void textThatBeginsWithANumberIsText() {
    String actor = record.actors().get(0).id();
    CrisisRecord corrected = with(of(actor, "description", Optional.of("30 soldiers")));
    assertEquals(Optional.of("30 soldiers"), corrected.actors().get(0).description());
  }

  @Test
  void aCountryIsItsCode() {
    String actor = record.actors().get(0).id();
    assertEquals(
        Optional.of("PER"),
        with(of(actor, "country", Optional.of("PER"))).actors().get(0).country());
    assertTrue(
        CorrectedRecord.refusal(record, of(actor, "country", Optional.of("Peru"))).isPresent());
  }

  @Test
  void aTimeBeginsAndEndsOnADay() {
    String time = record.times().get(0).id();
    assertEquals(
        Optional.of("2022-01-19"),
        with(of(time, "start", Optional.of("2022-01-19"))).times().get(0).start());
    assertTrue(
        CorrectedRecord.refusal(record, of(time, "start", Optional.of("yesterday"))).isPresent());
  }

  @Test
  void aCorrectionThatNoLongerFitsIsPassedOver() {
    assertEquals(
        record, CorrectedRecord.of(record, List.of(of("e99", "status", Optional.of("denied")))));
  }
}
