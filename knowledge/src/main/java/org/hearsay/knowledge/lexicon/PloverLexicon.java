package org.hearsay.knowledge.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.knowledge.tables.Row;
import org.hearsay.knowledge.tables.SortedTable;

/**
 * Event words with their PLOVER category, modes, contexts and frame. Immutable and safe to share.
 *
 * <p>Lemmas are compared in lower case with hyphens as blanks. Callers pass the lemmas of a verb's
 * object both bare ("gas") and with their compound ("tear gas"), and the pseudo-lemmas of {@link
 * NounClasses} for named ones.
 */
public final class PloverLexicon {
  private final Map<String, List<LexiconEntry>> verbs = new HashMap<>();
  private final Map<String, List<LexiconEntry>> nouns = new HashMap<>();
  private final Map<String, List<LightVerb>> lightVerbs = new HashMap<>();

  /**
   * The lexicon of the shipped tables, and rows that a user adds in the form of the event table.
   */
  public PloverLexicon(
      SortedTable events,
      SortedTable frames,
      SortedTable lightVerbTable,
      NounClasses classes,
      List<Row> own) {
    EntryReader reader = new EntryReader(frames, classes);
    own.forEach(row -> add(reader.entry(row)));
    events.list().forEach(row -> add(reader.entry(row)));
    Comparator<LexiconEntry> mostSpecificFirst =
        Comparator.comparingInt(LexiconEntry::specificity)
            .reversed()
            .thenComparing(entry -> entry.category().isPresent());
    verbs.values().forEach(entries -> entries.sort(mostSpecificFirst));
    nouns.values().forEach(entries -> entries.sort(mostSpecificFirst));
    for (Row row : lightVerbTable.list()) {
      Optional<String> particle =
          row.text(1).isEmpty() ? Optional.empty() : Optional.of(row.text(1));
      Aspect aspect = Aspect.valueOf(row.text(2));
      LightVerb verb = new LightVerb(row.text(0), particle, aspect, row.text(3).equals("y"));
      lightVerbs.computeIfAbsent(row.text(0), unused -> new ArrayList<>()).add(verb);
    }
  }

  /** The readings of a verb, most specific first. */
  public List<LexiconEntry> verb(String lemma) {
    return List.copyOf(verbs.getOrDefault(Lemmas.key(lemma), List.of()));
  }

  /** The readings of a noun, most specific first; "phone call" is looked up as one. */
  public List<LexiconEntry> noun(String lemma) {
    return List.copyOf(nouns.getOrDefault(Lemmas.key(lemma), List.of()));
  }

  /** The most specific reading of a verb that fits the words around it. */
  public Optional<LexiconEntry> bestVerb(
      String lemma, Set<String> particlesAndPrepositions, Set<String> objectLemmas) {
    return best(
        verbs.getOrDefault(Lemmas.key(lemma), List.of()), particlesAndPrepositions, objectLemmas);
  }

  /**
   * The most specific reading of a noun, given the lemmas of what follows with "of" or stands
   * before it.
   */
  public Optional<LexiconEntry> bestNoun(
      String lemma, Set<String> prepositions, Set<String> objectLemmas) {
    return best(nouns.getOrDefault(Lemmas.key(lemma), List.of()), prepositions, objectLemmas);
  }

  /** The light verb of a lemma; one with a particle that is there comes first. */
  public Optional<LightVerb> lightVerb(String lemma, Set<String> particlesAndPrepositions) {
    Optional<LightVerb> bare = Optional.empty();
    for (LightVerb verb : lightVerbs.getOrDefault(Lemmas.key(lemma), List.of())) {
      if (verb.particle().isEmpty()) {
        bare = bare.isEmpty() ? Optional.of(verb) : bare;
      } else if (particlesAndPrepositions.contains(verb.particle().get())) {
        return Optional.of(verb);
      }
    }
    return bare;
  }

  private static Optional<LexiconEntry> best(
      List<LexiconEntry> entries, Set<String> words, Set<String> objects) {
    return entries.stream().filter(entry -> entry.accepts(words, objects)).findFirst();
  }

  private void add(LexiconEntry entry) {
    Map<String, List<LexiconEntry>> entries = entry.verb() ? verbs : nouns;
    entries.computeIfAbsent(entry.lemma(), unused -> new ArrayList<>()).add(entry);
  }
}
