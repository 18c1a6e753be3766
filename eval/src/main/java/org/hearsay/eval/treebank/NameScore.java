package org.hearsay.eval.treebank;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.eval.score.Counts;
import org.hearsay.language.LanguageLayers;
import org.hearsay.language.Name;
import org.hearsay.language.NameType;
import org.hearsay.model.Document;
import org.hearsay.model.Span;

/**
 * Names by exact range and type against Universal NER (Mayhew et al. 2024), which lies over the
 * sentences of a treebank; other names than persons, organizations and locations are left out.
 */
public final class NameScore {
  private static final Map<String, NameType> TYPES =
      Map.of("PER", NameType.PERSON, "ORG", NameType.ORGANIZATION, "LOC", NameType.LOCATION);

  private final Map<String, List<String>> tagsBySentence;
  private Counts counts = Counts.NONE;

  private NameScore(Map<String, List<String>> tagsBySentence) {
    this.tagsBySentence = tagsBySentence;
  }

  /** A score against the tags of an IOB2 file. */
  public static NameScore of(String iob2) {
    Map<String, List<String>> tags = new HashMap<>();
    String id = "";
    for (String line : iob2.lines().toList()) {
      if (line.startsWith("# sent_id = ")) {
        id = line.substring("# sent_id = ".length());
      } else if (!line.isBlank() && !line.startsWith("#")) {
        tags.computeIfAbsent(id, key -> new ArrayList<>()).add(line.split("\t", -1)[2]);
      }
    }
    return new NameScore(tags);
  }

  private record TypedSpan(Span span, NameType type) {}

  /** Takes the sentences of one document that the file knows into the score. */
  public void add(GoldDocument gold, Document predicted) {
    Set<TypedSpan> right = new HashSet<>();
    List<Span> known = new ArrayList<>();
    int word = 0;
    for (int i = 0; i < gold.sentences().size(); i++) {
      Span sentence = gold.sentences().get(i);
      int first = word;
      while (word < gold.words().size() && sentence.contains(gold.words().get(word).span())) {
        word++;
      }
      List<String> tags = tagsBySentence.getOrDefault(gold.sentenceIds().get(i), List.of());
      if (tags.size() == word - first) {
        known.add(sentence);
        addNames(tags, gold.words().subList(first, word), right);
      }
    }
    Set<TypedSpan> found = new HashSet<>();
    for (Name name : predicted.get(LanguageLayers.NAMES)) {
      boolean counts = known.stream().anyMatch(sentence -> sentence.contains(name.span()));
      if (counts && name.type() != NameType.MISC) {
        found.add(new TypedSpan(name.span(), name.type()));
      }
    }
    int goldSize = right.size();
    right.retainAll(found);
    counts = counts.plus(new Counts(right.size(), goldSize, found.size()));
  }

  private static void addNames(List<String> tags, List<GoldWord> words, Set<TypedSpan> names) {
    for (int i = 0; i < tags.size(); i++) {
      NameType type = TYPES.get(tags.get(i).substring(tags.get(i).indexOf('-') + 1));
      if (tags.get(i).startsWith("B-") && type != null) {
        int end = i + 1;
        while (end < tags.size() && tags.get(end).startsWith("I-")) {
          end++;
        }
        names.add(new TypedSpan(words.get(i).span().cover(words.get(end - 1).span()), type));
      }
    }
  }

  public Counts counts() {
    return counts;
  }
}
