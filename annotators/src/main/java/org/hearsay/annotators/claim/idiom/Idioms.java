package org.hearsay.annotators.claim.idiom;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.annotators.claim.idiom.Idiom.Kind;
import org.hearsay.model.facts.Act;

/** The idioms of saying, from the table beside this class; immutable. */
final class Idioms {
  private static final String TABLE = "idioms.tsv";
  private static final String NEGATED = "not:";
  private static final Idioms LOADED = load();

  private final Map<String, List<Idiom>> byVerb;

  private Idioms(Map<String, List<Idiom>> byVerb) {
    this.byVerb = Map.copyOf(byVerb);
  }

  /** The table that is shipped. */
  static Idioms shipped() {
    return LOADED;
  }

  /** The idioms of a verb, in the order of the table. */
  List<Idiom> of(String lemma) {
    return byVerb.getOrDefault(lemma, List.of());
  }

  private static Idioms load() {
    Map<String, List<Idiom>> found = new HashMap<>();
    try (InputStream table = Idioms.class.getResourceAsStream(TABLE)) {
      if (table == null) {
        throw new IllegalStateException("no resource " + TABLE);
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8));
      reader
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(Idioms::idiom)
          .forEach(
              idiom ->
                  idiom
                      .verbs()
                      .forEach(
                          verb ->
                              found.computeIfAbsent(verb, each -> new ArrayList<>()).add(idiom)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Idioms(found);
  }

  private static Idiom idiom(String line) {
    List<String> row = List.of(line.split("\t", -1));
    boolean negated = row.get(1).startsWith(NEGATED);
    String pattern = negated ? row.get(1).substring(NEGATED.length()) : row.get(1);
    List<String> words = List.of(pattern.split(" ", -1));
    List<Idiom.Part> parts = words.stream().skip(1).map(Idioms::part).toList();
    Act act = Act.valueOf(row.get(0).toUpperCase(Locale.ROOT));
    return new Idiom(act, negated, alternatives(words.get(0)), parts);
  }

  private static Idiom.Part part(String word) {
    return switch (word) {
      case "*" -> new Idiom.Part(Kind.CONTENT, Set.of());
      case "@" -> new Idiom.Part(Kind.PARTY, Set.of());
      default ->
          word.startsWith("=")
              ? new Idiom.Part(Kind.STATEMENT, alternatives(word.substring(1)))
              : new Idiom.Part(Kind.WORD, alternatives(word));
    };
  }

  private static Set<String> alternatives(String words) {
    return Set.copyOf(List.of(words.split("\\|", -1)).stream().distinct().toList());
  }
}
