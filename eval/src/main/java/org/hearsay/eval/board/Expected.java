package org.hearsay.eval.board;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hearsay.eval.Metric;
import org.jspecify.annotations.Nullable;

/**
 * What a score file expects of one metric.
 *
 * @param name the metric
 * @param value its last figure; null before the first update
 * @param slice its last figure on the slice that the quick check reads
 * @param tolerance how far a new figure may lie from the last one
 * @param goal where it should be; null for a figure without a goal
 * @param fewer whether less is better
 * @param peers the figures of others, as they were published or measured
 */
@JsonPropertyOrder({"name", "value", "slice", "tolerance", "goal", "fewer", "peers"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Expected(
    @JsonProperty("name") String name,
    @JsonProperty("value") @Nullable BigDecimal value,
    @JsonProperty("slice") @Nullable BigDecimal slice,
    @JsonProperty("tolerance") @Nullable BigDecimal tolerance,
    @JsonProperty("goal") @Nullable BigDecimal goal,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) @JsonProperty("fewer") boolean fewer,
    @JsonProperty("peers") @Nullable Map<String, String> peers) {

  /** A slice is small: what may change on it is so many times what may change on the whole. */
  private static final BigDecimal SLICE_TOLERANCE = BigDecimal.valueOf(3);

  public Expected {
    peers = peers == null ? Map.of() : new LinkedHashMap<>(peers);
  }

  /** A metric that no file speaks of yet. */
  static Expected unknown(String name) {
    return new Expected(name, null, null, null, null, false, Map.of());
  }

  /** Whether it stands for a metric of many cases, {@code * recall} for the recall of each. */
  boolean isPattern() {
    return name.startsWith("* ");
  }

  /** The same of another metric, not measured yet. */
  Expected named(String metric) {
    return new Expected(metric, null, null, tolerance, goal, fewer, peers);
  }

  /** The last figure of a part of the set. */
  Optional<BigDecimal> last(Part part) {
    return switch (part) {
      case WHOLE -> Optional.ofNullable(value);
      case SLICE -> Optional.ofNullable(slice);
      case SAMPLE -> Optional.empty();
    };
  }

  /** The same with a new figure of a part of the set. */
  Expected with(Metric metric, Part part) {
    return new Expected(
        name,
        part == Part.WHOLE ? metric.value() : value,
        part == Part.SLICE ? metric.value() : slice,
        tolerance,
        goal,
        fewer,
        peers);
  }

  /** How a new figure stands to the last one. */
  public Verdict judge(Metric metric, Part part) {
    Optional<BigDecimal> last = last(part);
    if (last.isEmpty()) {
      return Verdict.NEW;
    }
    BigDecimal allowed = tolerance == null ? BigDecimal.ZERO : tolerance;
    allowed = part == Part.SLICE ? allowed.multiply(SLICE_TOLERANCE) : allowed;
    BigDecimal gain = metric.value().subtract(last.get());
    gain = fewer ? gain.negate() : gain;
    if (gain.compareTo(allowed.negate()) < 0) {
      return Verdict.FELL;
    }
    return gain.compareTo(allowed) > 0 ? Verdict.ROSE : Verdict.SAME;
  }

  /** Whether the last figure reaches the goal; empty without a goal or a figure. */
  public Optional<Boolean> meetsGoal() {
    BigDecimal wanted = goal;
    BigDecimal last = value;
    if (wanted == null || last == null) {
      return Optional.empty();
    }
    int order = last.compareTo(wanted);
    return Optional.of(fewer ? order <= 0 : order >= 0);
  }

  /** The figures of others by name; empty for none. */
  Map<String, String> others() {
    return peers == null ? Map.of() : peers;
  }
}
