package org.hearsay.query.refresh;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.query.Field;
import org.hearsay.record.crisis.SharedActor;
import org.hearsay.record.crisis.SharedPlace;
import org.hearsay.store.database.SearchWords;

/**
 * What a fact may be found by: a field and a value in the one form that it has in the tables, so
 * that asking is comparing.
 */
public final class Terms {
  /** The source of a claim whose source nobody knows. */
  public static final String UNRESOLVED = "unresolved";

  private final Set<String> terms = new TreeSet<>();

  Terms() {}

  /**
   * A value in the form that it has in the tables.
   *
   * @param value as somebody gives it
   */
  public static String term(Field field, String value) {
    return field.code() + ":" + form(field, value.strip());
  }

  private static String form(Field field, String value) {
    return switch (field) {
      case CRISIS, REPORT -> value;
      case COUNTRY -> value.toUpperCase(Locale.ROOT);
      case TYPE, ACT, STATUS, RELATION, MEASURE -> value.toLowerCase(Locale.ROOT);
      case PUBLISHER -> SearchWords.of(value);
      case ACTOR, SOURCE, RECIPIENT, PLACE -> isId(value) ? value : SearchWords.of(value);
    };
  }

  /** An id of a fact, or an entry in Wikidata or GeoNames. */
  private static boolean isId(String value) {
    return value.matches("[a-z]-[0-9a-f]{12}|Q[0-9]+|[0-9]+");
  }

  void add(Field field, String value) {
    terms.add(term(field, value));
  }

  void add(Field field, Optional<String> value) {
    value.ifPresent(present -> add(field, present));
  }

  /** An actor in a role; in any role it is found as an actor, and by its country. */
  void actor(Field role, SharedActor actor) {
    for (Field field : List.of(role, Field.ACTOR)) {
      add(field, actor.id());
      add(field, actor.wikidata());
      add(field, actor.name());
    }
    add(Field.COUNTRY, actor.country());
  }

  void place(SharedPlace place) {
    add(Field.PLACE, place.id());
    add(Field.PLACE, place.geonames().map(String::valueOf));
    add(Field.PLACE, place.name());
    add(Field.COUNTRY, place.country());
  }

  List<String> all() {
    return List.copyOf(terms);
  }
}
