package org.hearsay.eval.treebank;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.eval.treebank.GoldNames.TypedName;
import org.hearsay.language.NameType;
import org.hearsay.model.Span;

/**
 * The tags of Universal NER (Mayhew et al. 2024), which lie over the sentences of a treebank; other
 * names than persons, organizations and locations are left out.
 */
final class UnerNames {
  private static final Map<String, NameType> TYPES =
      Map.of("PER", NameType.PERSON, "ORG", NameType.ORGANIZATION, "LOC", NameType.LOCATION);

  private final Map<String, List<String>> tagsBySentence;

  private UnerNames(Map<String, List<String>> tagsBySentence) {
    this.tagsBySentence = tagsBySentence;
  }

  /** The tags of an IOB2 file. */
  static UnerNames of(String iob2) {
    Map<String, List<String>> tags = new HashMap<>();
    String id = "";
    for (String line : iob2.lines().toList()) {
      if (line.startsWith("# sent_id = ")) {
        id = line.substring("# sent_id = ".length());
      } else if (!line.isBlank() && !line.startsWith("#")) {
        tags.computeIfAbsent(id, key -> new ArrayList<>()).add(line.split("\t", -1)[2]);
      }
    }
    return new UnerNames(tags);
  }

  /** The names of a document, scored in the sentences that the file knows. */
  GoldNames in(GoldDocument document) {
    Set<TypedName> names = new HashSet<>();
    List<Span> known = new ArrayList<>();
    int word = 0;
    for (int i = 0; i < document.sentences().size(); i++) {
      Span sentence = document.sentences().get(i);
      int first = word;
      while (word < document.words().size()
          && sentence.contains(document.words().get(word).span())) {
        word++;
      }
      List<String> tags = tagsBySentence.getOrDefault(document.sentenceIds().get(i), List.of());
      if (tags.size() == word - first) {
        known.add(sentence);
        addNames(tags, document.words().subList(first, word), names);
      }
    }
    return new GoldNames(names, known, List.of());
  }

  private static void addNames(List<String> tags, List<GoldWord> words, Set<TypedName> names) {
    for (int i = 0; i < tags.size(); i++) {
      NameType type = TYPES.get(tags.get(i).substring(tags.get(i).indexOf('-') + 1));
      if (tags.get(i).startsWith("B-") && type != null) {
        int end = i + 1;
        while (end < tags.size() && tags.get(end).startsWith("I-")) {
          end++;
        }
        names.add(new TypedName(words.get(i).span().cover(words.get(end - 1).span()), type));
      }
    }
  }
}
