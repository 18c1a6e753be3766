package org.hearsay.eval.treebank;

import java.util.List;
import org.hearsay.model.Span;

/**
 * A document of a treebank as raw text with its words.
 *
 * @param text its sentences, joined by blanks, its paragraphs by empty lines
 * @param words in text order
 * @param sentences the ranges of the sentences
 * @param sentenceIds the identifiers of the sentences
 */
public record GoldDocument(
    String text, List<GoldWord> words, List<Span> sentences, List<String> sentenceIds) {
  public GoldDocument {
    words = List.copyOf(words);
    sentences = List.copyOf(sentences);
    sentenceIds = List.copyOf(sentenceIds);
  }

  /** The characters of a range. */
  public String text(Span span) {
    return text.substring(span.begin(), span.end());
  }
}
