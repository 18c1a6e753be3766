package org.hearsay.annotators.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.language.LanguageLayers;
import org.hearsay.language.Paragraph;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.model.Document;
import org.hearsay.model.Span;

/**
 * Documents with hand-made trees, written one sentence a line.
 *
 * <p>A token is {@code form/xpos/head/relation}, or {@code form=lemma/xpos/head/relation} where the
 * lemma is not the form in lower case; heads count from 1 within the sentence, 0 is the root. A
 * form that begins with {@code ~} is written without a blank before it: {@code
 * Russia/NNP/3/nmod:poss ~'s/POS/1/case}. A line that is blank ends a paragraph.
 */
public final class HandTree {
  private static final Map<String, String> UPOS =
      Map.ofEntries(
          Map.entry("NNP", "PROPN"),
          Map.entry("NNPS", "PROPN"),
          Map.entry("MD", "AUX"),
          Map.entry("IN", "ADP"),
          Map.entry("RP", "ADP"),
          Map.entry("TO", "PART"),
          Map.entry("POS", "PART"),
          Map.entry("DT", "DET"),
          Map.entry("PDT", "DET"),
          Map.entry("WDT", "PRON"),
          Map.entry("WP", "PRON"),
          Map.entry("WRB", "ADV"),
          Map.entry("EX", "PRON"),
          Map.entry("CC", "CCONJ"),
          Map.entry("CD", "NUM"));

  private final StringBuilder text = new StringBuilder();
  private final List<Token> tokens = new ArrayList<>();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Paragraph> paragraphs = new ArrayList<>();

  private HandTree() {}

  /** The document of these lines, with paragraphs, sentences and tokens. */
  public static Document document(String... lines) {
    HandTree tree = new HandTree();
    int firstToken = 0;
    for (String line : lines) {
      if (line.isBlank()) {
        firstToken = tree.endParagraph(firstToken);
      } else {
        tree.addSentence(line.strip().split("\\s+", -1), firstToken == tree.tokens.size());
      }
    }
    tree.endParagraph(firstToken);
    return Document.of(tree.text.toString())
        .with(LanguageLayers.PARAGRAPHS, tree.paragraphs)
        .with(LanguageLayers.SENTENCES, tree.sentences)
        .with(LanguageLayers.TOKENS, tree.tokens);
  }

  /** The span of the n-th occurrence of the words, counted from 1. */
  public static Span span(Document document, String words, int occurrence) {
    int found = -1;
    for (int i = 0; i < occurrence; i++) {
      found = document.text().indexOf(words, found + 1);
      if (found < 0) {
        throw new IllegalArgumentException("'" + words + "' is not in: " + document.text());
      }
    }
    return new Span(found, found + words.length());
  }

  private int endParagraph(int firstToken) {
    if (firstToken < tokens.size()) {
      paragraphs.add(new Paragraph(cover(firstToken, tokens.size()), firstToken, tokens.size()));
    }
    return tokens.size();
  }

  private Span cover(int firstToken, int endToken) {
    return tokens.get(firstToken).span().cover(tokens.get(endToken - 1).span());
  }

  private void addSentence(String[] words, boolean startsParagraph) {
    int base = tokens.size();
    if (base > 0) {
      text.append(startsParagraph ? "\n\n" : " ");
    }
    for (int i = 0; i < words.length; i++) {
      addToken(words[i], base, i == 0);
    }
    int index = sentences.size();
    sentences.add(new Sentence(index, cover(base, tokens.size()), base, tokens.size()));
  }

  private void addToken(String word, int base, boolean first) {
    boolean glued = word.startsWith("~");
    String[] parts = (glued ? word.substring(1) : word).split("/", -1);
    if (parts.length != 4) {
      throw new IllegalArgumentException("not form/xpos/head/relation: " + word);
    }
    if (!first && !glued && !isClosingMark(parts[0])) {
      text.append(' ');
    }
    String form = parts[0].contains("=") ? parts[0].substring(0, parts[0].indexOf('=')) : parts[0];
    String lemma = parts[0].contains("=") ? parts[0].substring(parts[0].indexOf('=') + 1) : form;
    int begin = text.length();
    text.append(form);
    int head = Integer.parseInt(parts[2]);
    tokens.add(
        new Token(
            tokens.size(),
            new Span(begin, text.length()),
            form,
            parts[0].contains("=") || parts[1].startsWith("NNP")
                ? lemma
                : lemma.toLowerCase(Locale.ROOT),
            upos(parts[1], parts[3]),
            parts[1],
            head == 0 ? Token.NO_HEAD : base + head - 1,
            parts[3],
            sentences.size(),
            0));
  }

  private static boolean isClosingMark(String form) {
    return List.of(".", ",", ";", ":", "!", "?").contains(form);
  }

  private static String upos(String xpos, String relation) {
    if (relation.startsWith("aux") || relation.equals("cop")) {
      return "AUX";
    }
    if (relation.equals("mark") && xpos.equals("IN")) {
      return "SCONJ";
    }
    if (UPOS.containsKey(xpos)) {
      return UPOS.get(xpos);
    }
    return switch (xpos.charAt(0)) {
      case 'N' -> "NOUN";
      case 'V' -> "VERB";
      case 'J' -> "ADJ";
      case 'R' -> "ADV";
      case 'P', 'W' -> "PRON";
      default -> "PUNCT";
    };
  }
}
