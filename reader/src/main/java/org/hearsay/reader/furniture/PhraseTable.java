package org.hearsay.reader.furniture;

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
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.RemovalReason;
import org.hearsay.reader.text.Words;

/** The table of furniture phrases, looked up by the words of a line. */
final class PhraseTable {
  private static final String RESOURCE = "furniture.tsv";

  /** Groups of words that a row may ask for by name. */
  private static final Map<String, Set<String>> NEEDS =
      Map.of(
          "you",
          Set.of(
              "you",
              "your",
              "us",
              "our",
              "we",
              "here",
              "inbox",
              "newsletter",
              "newsletters",
              "free",
              "app",
              "alerts",
              "email",
              "e-mail",
              "updates",
              "briefing"),
          "me",
          Set.of("i", "you", "your", "my", "our", "terms", "policy"),
          "site",
          Set.of(
              "facebook",
              "twitter",
              "x",
              "instagram",
              "youtube",
              "telegram",
              "whatsapp",
              "linkedin",
              "tiktok",
              "threads",
              "bluesky",
              "mastodon",
              "flipboard",
              "pinterest",
              "reddit",
              "google",
              "social"),
          "agree",
          Set.of(
              "agree",
              "agreeing",
              "accept",
              "accepting",
              "consent",
              "consenting",
              "acknowledge",
              "confirm"),
          "print",
          Set.of("print", "published", "appeared", "appears", "printed", "originally", "ran"),
          "photo",
          Set.of(
              "photo",
              "image",
              "images",
              "photograph",
              "photographer",
              "picture",
              "reuters",
              "ap",
              "afp",
              "getty",
              "epa",
              "shutterstock"));

  private static final Set<String> YOU_OR_I = Set.of("i", "you", "your", "my", "our");

  private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
  private final Map<String, List<Phrase>> byLastWord = new HashMap<>();
  private final Map<String, List<Phrase>> inside = new HashMap<>();

  private PhraseTable() {}

  static PhraseTable load() {
    PhraseTable table = new PhraseTable();
    try (InputStream in = PhraseTable.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + RESOURCE);
      }
      BufferedReader rows = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String row = rows.readLine(); row != null; row = rows.readLine()) {
        if (!row.isBlank() && !row.startsWith("# ")) {
          table.add(parse(row));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table;
  }

  private static Phrase parse(String row) {
    List<String> cells = List.of(row.split("\t", -1));
    if (cells.size() < 4 || cells.size() > 5) {
      throw new IllegalStateException(RESOURCE + ": not a row: '" + row + "'");
    }
    Phrase.Form form = Phrase.Form.valueOf(cells.get(1).toUpperCase(Locale.ROOT));
    String reason = cells.get(2).toUpperCase(Locale.ROOT).replace('-', '_');
    String needs = cells.size() == 5 ? cells.get(4) : "";
    String phrase = cells.get(3);
    return new Phrase(
        cells.get(0).equals("certain"),
        form,
        RemovalReason.valueOf(reason),
        words(phrase),
        phrase.endsWith(":") || phrase.endsWith("|"),
        needs(needs));
  }

  private static Phrase.Needs needs(String name) {
    if (name.isEmpty()) {
      return Phrase.Needs.NOTHING;
    }
    if (name.equals("names")) {
      return Phrase.Needs.NAMES;
    }
    Set<String> any = Optional.ofNullable(NEEDS.get(name)).orElseThrow();
    return new Phrase.Needs(any, name.equals("agree") ? YOU_OR_I : Set.of(), false);
  }

  private static List<String> words(String phrase) {
    List<String> words = new ArrayList<>();
    for (String part : phrase.split(" ", -1)) {
      words.addAll(part.equals("#") ? List.of("#") : Words.of(part));
    }
    return words;
  }

  private void add(Phrase phrase) {
    Map<String, List<Phrase>> index =
        switch (phrase.form()) {
          case WHOLE, BEGINS -> byFirstWord;
          case ENDS -> byLastWord;
          case HOLDS -> inside;
        };
    int key = phrase.form() == Phrase.Form.ENDS ? phrase.words().size() - 1 : 0;
    index.computeIfAbsent(phrase.words().get(key), k -> new ArrayList<>()).add(phrase);
  }

  /** The first phrase of the wanted strength that the line has. */
  Optional<Phrase> find(LineWords lineWords, boolean certain) {
    List<String> line = lineWords.words();
    if (line.isEmpty()) {
      return Optional.empty();
    }
    Optional<Phrase> found = first(byFirstWord, line.get(0), lineWords, certain);
    if (found.isEmpty() && Character.isDigit(line.get(0).charAt(0))) {
      found = first(byFirstWord, "#", lineWords, certain);
    }
    if (found.isEmpty()) {
      found = first(byLastWord, line.get(line.size() - 1), lineWords, certain);
    }
    for (int i = 0; i < line.size() && found.isEmpty(); i++) {
      found = first(inside, line.get(i), lineWords, certain);
    }
    return found;
  }

  private static Optional<Phrase> first(
      Map<String, List<Phrase>> index, String key, LineWords line, boolean certain) {
    return index.getOrDefault(key, List.of()).stream()
        .filter(phrase -> phrase.certain() == certain && phrase.matches(line))
        .findFirst();
  }
}
