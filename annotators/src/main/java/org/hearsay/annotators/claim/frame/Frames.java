package org.hearsay.annotators.claim.frame;

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
import java.util.Set;

/** The frames of saying verbs, from the table beside this class; immutable. */
public final class Frames {
  private static final String TABLE = "frames.tsv";
  private static final Frames LOADED = load();

  private final Map<String, Frame> byLemma;

  private Frames(Map<String, Frame> byLemma) {
    this.byLemma = Map.copyOf(byLemma);
  }

  /** The table that is shipped. */
  public static Frames shipped() {
    return LOADED;
  }

  /** The frame of a verb. */
  public Optional<Frame> find(String lemma) {
    return Optional.ofNullable(byLemma.get(lemma));
  }

  private static Frames load() {
    Map<String, Frame> frames = new HashMap<>();
    try (InputStream table = Frames.class.getResourceAsStream(TABLE)) {
      if (table == null) {
        throw new IllegalStateException("no resource " + TABLE);
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8));
      reader
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> List.of(line.split("\t", -1)))
          .forEach(row -> frames.put(row.get(0), frame(row)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Frames(frames);
  }

  private static Frame frame(List<String> row) {
    return new Frame(
        Frame.ObjectRole.valueOf(row.get(2).toUpperCase(Locale.ROOT)),
        Set.of(row.get(3).split(",", -1)));
  }
}
