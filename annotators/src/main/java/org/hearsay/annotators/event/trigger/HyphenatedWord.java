package org.hearsay.annotators.event.trigger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.annotators.event.clause.Words;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;

/** A word of several tokens with hyphens and no blanks between them: "build-up". */
final class HyphenatedWord {
  private HyphenatedWord() {}

  /** The words of it without hyphens, if it starts at this token; else fewer than two. */
  static List<Token> from(Syntax syntax, Token first) {
    List<Token> parts = new ArrayList<>();
    if (isHyphen(first) || (first.index() > 0 && isJoined(syntax, first.index() - 1))) {
      return parts;
    }
    parts.add(first);
    int last = syntax.sentenceOf(first).endToken();
    int at = first.index();
    while (at + 2 < last
        && isHyphen(syntax.token(at + 1))
        && isJoined(syntax, at)
        && isJoined(syntax, at + 1)) {
      at += 2;
      parts.add(syntax.token(at));
    }
    return parts;
  }

  /** The token that the others hang on; the last if several hang outside. */
  static Token head(List<Token> parts) {
    List<Integer> inside = parts.stream().map(Token::index).toList();
    return parts.stream()
        .filter(part -> part.isRoot() || !inside.contains(part.head()))
        .findFirst()
        .orElse(parts.get(parts.size() - 1));
  }

  /** As the lexicon has it: in lower case with blanks, "sit in" for "sit-ins". */
  static String lemma(List<Token> parts) {
    int last = parts.size() - 1;
    return IntStream.rangeClosed(0, last)
        .mapToObj(i -> i == last ? singular(parts.get(i)) : Words.lower(parts.get(i)))
        .collect(Collectors.joining(" "));
  }

  private static String singular(Token part) {
    String word = part.text().toLowerCase(Locale.ROOT);
    return word.length() > 2 && word.endsWith("s") && !word.endsWith("ss")
        ? word.substring(0, word.length() - 1)
        : word;
  }

  private static boolean isHyphen(Token token) {
    return token.text().equals("-")
        || token.text().equals("\u2010")
        || token.text().equals("\u2011");
  }

  private static boolean isJoined(Syntax syntax, int index) {
    return syntax.token(index).span().end() == syntax.token(index + 1).span().begin()
        && (isHyphen(syntax.token(index)) || isHyphen(syntax.token(index + 1)));
  }
}
