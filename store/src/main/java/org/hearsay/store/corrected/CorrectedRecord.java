package org.hearsay.store.corrected;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Span;
import org.hearsay.record.CrisisRecord;
import org.hearsay.record.RecordFaults;
import org.hearsay.record.RecordReader;
import org.hearsay.record.RecordWriter;
import org.hearsay.store.Correction;
import org.hearsay.store.Rulings;

/**
 * A record as people corrected it. What the engine read stays as it is in the store.
 *
 * <p>A correction holds on to words: a later reading is corrected where a fact of the same layer
 * stands on the same words. One that no longer fits is passed over.
 */
public final class CorrectedRecord {
  /** The field of a remark, which changes nothing. */
  public static final String NOTE = "note";

  // "30 soldiers" is no number with something behind it.
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
  private static final Set<String> FIXED =
      Set.of(
          "id",
          "textHash",
          "text",
          "alignment",
          "removed",
          "by",
          "mention",
          "mentions",
          "trigger",
          "evidence",
          "content",
          "cue",
          "span");

  private CorrectedRecord() {}

  /** The record with all corrections that fit it, in their order. */
  public static CrisisRecord of(CrisisRecord record, List<Correction> corrections) {
    CrisisRecord corrected = record;
    for (Correction correction : corrections) {
      if (changesFacts(correction)) {
        corrected = apply(corrected, correction).orElse(corrected);
      }
    }
    return corrected;
  }

  private static boolean changesFacts(Correction correction) {
    return correction.undoes().isEmpty()
        && !correction.field().equals(NOTE)
        && !Rulings.isRuling(correction);
  }

  /** Why a correction cannot be made; empty when it can. */
  public static Optional<String> refusal(CrisisRecord record, Correction correction) {
    if (!changesFacts(correction)) {
      return Optional.empty();
    }
    if (FIXED.contains(correction.field())) {
      return Optional.of("what stands in the text cannot be corrected: " + correction.field());
    }
    ObjectNode tree = tree(record);
    Optional<ObjectNode> target = target(tree, correction);
    if (target.isEmpty()) {
      return Optional.of("there is no such fact in the report: " + correction.fact().orElse(""));
    }
    if (correction.value().isPresent() && !target.get().has(correction.field())) {
      return Optional.of("it has no field " + correction.field());
    }
    return apply(record, correction).isPresent()
        ? Optional.empty()
        : Optional.of(
            "not a value of " + correction.field() + ": " + correction.value().orElse(""));
  }

  /** The words of a fact of a record, by which a correction finds it again. */
  public static Optional<Span> words(CrisisRecord record, String fact) {
    FactNodes facts = new FactNodes(tree(record));
    return facts.byId(fact).flatMap(facts::words);
  }

  /** What a field of a fact, or of the report, holds now. */
  public static Optional<String> value(CrisisRecord record, Optional<String> fact, String field) {
    ObjectNode tree = tree(record);
    Optional<JsonNode> node =
        fact.isEmpty()
            ? Optional.of(tree.path("report"))
            : new FactNodes(tree).byId(fact.get()).map(found -> (JsonNode) found);
    return node.map(found -> found.path(field))
        .filter(value -> !value.isMissingNode() && !value.isNull())
        .map(value -> value.isTextual() ? value.asText() : value.toString());
  }

  /** The record with one correction; empty when it does not fit, or would leave a fault. */
  private static Optional<CrisisRecord> apply(CrisisRecord record, Correction correction) {
    ObjectNode tree = tree(record);
    Optional<ObjectNode> target = target(tree, correction);
    if (target.isEmpty()) {
      return Optional.empty();
    }
    if (correction.value().isPresent()) {
      JsonNode value = value(correction, target.get());
      if (!value.isNull() && !isInShape(correction.field(), value.asText())) {
        return Optional.empty();
      }
      target.get().set(correction.field(), value);
    } else if (correction.fact().isPresent()) {
      new FactNodes(tree).remove(target.get().path("id").asText());
    } else {
      target.get().putNull(correction.field());
    }
    try {
      CrisisRecord corrected = new RecordReader().read(tree.toString());
      return RecordFaults.of(corrected).isEmpty() ? Optional.of(corrected) : Optional.empty();
    } catch (IllegalArgumentException | DateTimeException notAValue) {
      return Optional.empty();
    }
  }

  /** Whether a text may stand in a field whose texts all have one shape. */
  private static boolean isInShape(String field, String value) {
    return switch (field) {
      case "start", "end" -> isMoment(value);
      case "country" -> value.matches("[A-Z]{3}");
      default -> true;
    };
  }

  /** A day, or a time of a day. */
  private static boolean isMoment(String value) {
    try {
      return value.contains("T")
          ? !LocalDateTime.parse(value).toString().isEmpty()
          : !LocalDate.parse(value).toString().isEmpty();
    } catch (DateTimeException noMoment) {
      return false;
    }
  }

  private static Optional<ObjectNode> target(ObjectNode tree, Correction correction) {
    if (correction.fact().isEmpty()) {
      return tree.path("report") instanceof ObjectNode report
          ? Optional.of(report)
          : Optional.empty();
    }
    FactNodes facts = new FactNodes(tree);
    String id = correction.fact().get();
    return correction.words().isPresent()
        ? facts.byWords(id, correction.words().get())
        : facts.byId(id);
  }

  /** As JSON where the field holds something else than text: a number, a list. */
  private static JsonNode value(Correction correction, ObjectNode target) {
    String value = correction.value().orElseThrow();
    JsonNode now = target.path(correction.field());
    if (now.isTextual()) {
      return target.textNode(value);
    }
    try {
      return JSON.readTree(value);
    } catch (JsonProcessingException notJson) {
      return target.textNode(value);
    }
  }

  private static ObjectNode tree(CrisisRecord record) {
    try {
      return (ObjectNode) JSON.readTree(RecordWriter.oneLine().write(record));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("what is written can be read", impossible);
    }
  }
}
