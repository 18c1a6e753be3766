package org.hearsay.annotators.event.status;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The words that change the status of what they govern, from the table {@code effects.tsv}.
 * Immutable.
 *
 * <p>Verbs may be listed with a preposition ("warn of") and for their noun object alone; nouns
 * stand for "plan to", "plan for"; adjectives for "ready to" and "a possible".
 */
public final class Effects {
  private static final String TABLE = "/org/hearsay/annotators/event/effects.tsv";

  private final Map<String, Effect> byKey;

  private Effects(Map<String, Effect> byKey) {
    this.byKey = Map.copyOf(byKey);
  }

  /** The effects of the table on the class path. */
  public static Effects load() {
    Map<String, Effect> found = new HashMap<>();
    for (String line : lines()) {
      if (!line.isBlank() && !line.startsWith("#")) {
        List<String> fields = List.of(line.split("\t", -1));
        Effect effect = Effect.valueOf(fields.get(1).toUpperCase(Locale.ROOT));
        for (String word : fields.get(2).split(",\\s?", -1)) {
          found.put(fields.get(0) + " " + word, effect);
        }
      }
    }
    return new Effects(found);
  }

  private static List<String> lines() {
    try (InputStream stream = Effects.class.getResourceAsStream(TABLE)) {
      if (stream == null) {
        throw new IllegalStateException("not on the class path: " + TABLE);
      }
      return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .lines()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the verb does to its clause: "fail", "plan". */
  public Optional<Effect> verb(String lemma) {
    return find("v", lemma);
  }

  /** What the verb does to a finite clause: who tells that something is so asks for nothing. */
  public Optional<Effect> verbOnClause(String lemma) {
    return find("v", lemma + " that").or(() -> find("v", lemma));
  }

  /** What the verb does to the noun it governs, with the preposition between them, if any. */
  public Optional<Effect> verbOnNoun(String lemma, Optional<String> preposition) {
    if (preposition.isPresent()) {
      return find("o", lemma + " " + preposition.get());
    }
    return find("o", lemma).or(() -> find("v", lemma));
  }

  /** What the verb does to its event noun in particular, whatever it does to clauses. */
  public Optional<Effect> verbOnNounOnly(String lemma, Optional<String> preposition) {
    return find("o", preposition.map(word -> lemma + " " + word).orElse(lemma));
  }

  /** What the noun does to the event in its complement: "threat of", "plan to". */
  public Optional<Effect> noun(String lemma) {
    return find("n", lemma);
  }

  /** What the adjective does to the noun it modifies, or to the clause after it. */
  public Optional<Effect> adjective(String lemma) {
    return find("a", lemma);
  }

  /** What the preposition does to the event noun after it: "without", "ahead of". */
  public Optional<Effect> preposition(String words) {
    return find("p", words);
  }

  private Optional<Effect> find(String kind, String word) {
    return Optional.ofNullable(byKey.get(kind + " " + word.toLowerCase(Locale.ROOT)));
  }
}
