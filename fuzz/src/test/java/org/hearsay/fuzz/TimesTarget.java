package org.hearsay.fuzz;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.annotators.time.TimeAnnotator;
import org.hearsay.language.LanguageLayers;
import org.hearsay.language.Paragraph;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.model.Document;
import org.hearsay.model.Span;
import org.hearsay.model.facts.Facts;
import org.hearsay.model.facts.TimeExpression;
import org.hearsay.pipeline.IssueSink;

/** Time expressions: words in any order, each hanging on the first. */
public final class TimesTarget {
  private static final LocalDate TUESDAY = LocalDate.of(2022, 1, 18);
  private static final int MOST_WORDS = 200;

  private TimesTarget() {}

  public static void fuzzerTestOneInput(byte[] input) {
    String text = new String(input, StandardCharsets.UTF_8);
    List<Token> tokens = tokens(text);
    if (tokens.isEmpty()) {
      return;
    }
    Span all = tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
    Document document =
        Document.of(text)
            .withCreationDate(TUESDAY)
            .with(LanguageLayers.PARAGRAPHS, List.of(new Paragraph(all, 0, tokens.size())))
            .with(LanguageLayers.SENTENCES, List.of(new Sentence(0, all, 0, tokens.size())))
            .with(LanguageLayers.TOKENS, tokens);
    for (TimeExpression time :
        new TimeAnnotator().annotate(document, IssueSink.ignoring()).get(Facts.TIMES)) {
      Streams.require(
          time.mention().text(text).equals(time.text()), "the words are not those of the text");
    }
  }

  private static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    int begin = 0;
    while (begin < text.length() && tokens.size() < MOST_WORDS) {
      int end = begin + 1;
      if (Character.isLetterOrDigit(text.charAt(begin))) {
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
          end++;
        }
      }
      if (!Character.isWhitespace(text.charAt(begin))) {
        tokens.add(token(tokens.size(), new Span(begin, end), text.substring(begin, end)));
      }
      begin = end;
    }
    return tokens;
  }

  private static Token token(int index, Span span, String word) {
    char first = word.charAt(0);
    String tag = Character.isDigit(first) ? "CD" : Character.isUpperCase(first) ? "NNP" : "NN";
    String universal = tag.equals("CD") ? "NUM" : tag.equals("NNP") ? "PROPN" : "NOUN";
    return new Token(
        index,
        span,
        word,
        word.toLowerCase(Locale.ROOT),
        universal,
        tag,
        index == 0 ? Token.NO_HEAD : 0,
        index == 0 ? "root" : "dep",
        0,
        0);
  }
}
