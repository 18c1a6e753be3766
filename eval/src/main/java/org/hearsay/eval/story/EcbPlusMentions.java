package org.hearsay.eval.story;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Span;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Reads what people marked as events in ECB+, in the sentences that {@code sentences.csv} says were
 * annotated to the end. What no chain holds is a chain of its own.
 */
final class EcbPlusMentions {
  private final Document xml;
  private final String name;
  private final Set<Integer> sentences;
  private final Map<String, Word> words = new LinkedHashMap<>();
  private String text = "";

  private EcbPlusMentions(Document xml, String name, Set<Integer> sentences) {
    this.xml = xml;
    this.name = name;
    this.sentences = sentences;
  }

  private record Word(int sentence, Span span) {}

  /** The marked documents of these topics below a folder, by path; others are passed over. */
  static List<MarkedDocument> of(Path folder, List<StoryDocument> documents) throws IOException {
    Map<String, Set<Integer>> annotated = annotated(folder.resolve("sentences.csv"));
    List<MarkedDocument> marked = new ArrayList<>();
    for (StoryDocument document : documents) {
      Optional<Set<Integer>> sentences = Optional.ofNullable(annotated.get(document.id()));
      if (sentences.isPresent()) {
        Path file = folder.resolve(document.topic()).resolve(document.id() + ".xml");
        EcbPlusMentions reader =
            new EcbPlusMentions(EcbPlusReader.xml(file), document.id(), sentences.get());
        reader.readText();
        marked.add(new MarkedDocument(document, reader.text, reader.mentions()));
      }
    }
    return List.copyOf(marked);
  }

  /** Lines of topic, file and number of a sentence; a document is named by topic and file. */
  private static Map<String, Set<Integer>> annotated(Path file) throws IOException {
    Map<String, Set<Integer>> annotated = new HashMap<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      String[] fields = line.split(",", -1);
      if (fields.length == 3 && fields[2].strip().matches("\\d+")) {
        annotated
            .computeIfAbsent(fields[0] + "_" + fields[1], unused -> new HashSet<>())
            .add(Integer.valueOf(fields[2].strip()));
      }
    }
    return annotated;
  }

  private void readText() {
    StringBuilder whole = new StringBuilder();
    TokenText sentence = new TokenText();
    int number = -1;
    for (Element token : elements(xml, "token")) {
      int current = Integer.parseInt(token.getAttribute("sentence"));
      if (!sentences.contains(current)) {
        continue;
      }
      if (current != number && number >= 0) {
        whole.append(sentence).append("\n\n");
        sentence = new TokenText();
      }
      number = current;
      int begin = whole.length() + sentence.add(token.getTextContent());
      Span span = new Span(begin, begin + token.getTextContent().length());
      words.put(token.getAttribute("t_id"), new Word(current, span));
    }
    text = whole.append(sentence).toString();
  }

  private List<GoldMention> mentions() {
    Map<String, String> chains = chains();
    List<GoldMention> mentions = new ArrayList<>();
    for (Element markables : elements(xml, "Markables")) {
      NodeList children = markables.getChildNodes();
      for (int i = 0; i < children.getLength(); i++) {
        if (children.item(i) instanceof Element marked && isEvent(marked)) {
          mention(marked, chains).ifPresent(mentions::add);
        }
      }
    }
    return mentions;
  }

  private static boolean isEvent(Element marked) {
    return marked.getTagName().startsWith("ACTION") || marked.getTagName().startsWith("NEG");
  }

  private Optional<GoldMention> mention(Element marked, Map<String, String> chains) {
    List<Word> anchors = new ArrayList<>();
    NodeList tokens = marked.getElementsByTagName("token_anchor");
    for (int i = 0; i < tokens.getLength(); i++) {
      Optional.ofNullable(words.get(((Element) tokens.item(i)).getAttribute("t_id")))
          .ifPresent(anchors::add);
    }
    if (anchors.isEmpty()) {
      return Optional.empty();
    }
    String id = name + ":" + marked.getAttribute("m_id");
    Span span = anchors.get(0).span();
    for (Word anchor : anchors) {
      span = span.cover(anchor.span());
    }
    String chain = chains.getOrDefault(marked.getAttribute("m_id"), id);
    return Optional.of(new GoldMention(id, span, anchors.get(0).sentence(), chain));
  }

  /** The chain of each marked thing: that of the whole corpus, else one of its document. */
  private Map<String, String> chains() {
    Map<String, String> chains = new HashMap<>();
    for (String relation : List.of("INTRA_DOC_COREF", "CROSS_DOC_COREF")) {
      for (Element link : elements(xml, relation)) {
        String note = link.getAttribute("note");
        boolean whole = relation.startsWith("CROSS") && !note.isEmpty();
        String chain = whole ? note : name + "/" + link.getAttribute("r_id");
        NodeList sources = link.getElementsByTagName("source");
        for (int i = 0; i < sources.getLength(); i++) {
          chains.put(((Element) sources.item(i)).getAttribute("m_id"), chain);
        }
      }
    }
    return chains;
  }

  private static List<Element> elements(Document xml, String tag) {
    NodeList nodes = xml.getElementsByTagName(tag);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }
}
