package org.hearsay.digest;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.query.FactKind;
import org.hearsay.query.FactQuery;
import org.hearsay.query.Field;

/**
 * What a digest is about: a crisis, or a saved search.
 *
 * @param title what readers know it as
 * @param filter which facts; neither its kinds nor the change it asks after matter
 */
public record Scope(String title, FactQuery filter) {
  /** What a digest tells of. */
  static final List<FactKind> KINDS =
      List.copyOf(
          EnumSet.of(
              FactKind.EVENT, FactKind.MEETING, FactKind.CLAIM, FactKind.DISPUTE, FactKind.FIGURE));

  /** All of a store. */
  public static Scope everything(String title) {
    return new Scope(title, FactQuery.of(FactKind.EVENT).build());
  }

  /** The stories of a crisis. */
  public static Scope ofCrisis(String name) {
    return new Scope(name, FactQuery.of(FactKind.EVENT).with(Field.CRISIS, name).build());
  }

  /** The same conditions, asked of all that a digest tells of. */
  public FactQuery question(Optional<Long> changedAfter) {
    return new FactQuery(
        KINDS,
        filter.fields(),
        filter.story(),
        filter.from(),
        filter.to(),
        filter.box(),
        filter.minOrigins(),
        filter.words(),
        Optional.empty(),
        changedAfter,
        filter.timeline());
  }

  /** The conditions as the part of an address of the workbench behind the question mark. */
  public String search() {
    List<String> parts = new ArrayList<>();
    for (Map.Entry<Field, List<String>> field : filter.fields().entrySet()) {
      field.getValue().forEach(value -> parts.add(part(field.getKey().code(), value)));
    }
    filter.story().ifPresent(story -> parts.add(part("story", story)));
    filter.from().map(LocalDate::toString).ifPresent(day -> parts.add(part("from", day)));
    filter.to().map(LocalDate::toString).ifPresent(day -> parts.add(part("to", day)));
    filter.words().ifPresent(words -> parts.add(part("q", words)));
    return String.join("&", parts);
  }

  private static String part(String name, String value) {
    return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
