package org.hearsay.language.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.language.Token;
import org.hearsay.model.Span;

/**
 * The tokens of a sentence, to be read by position; positions outside of it read as empty words.
 *
 * <p>Immutable.
 */
public final class Words {
  private final List<Token> tokens;
  private final List<String> lower;

  private Words(List<Token> tokens) {
    this.tokens = List.copyOf(tokens);
    List<String> words = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      words.add(token.text().toLowerCase(Locale.ROOT).replace('’', '\''));
    }
    this.lower = List.copyOf(words);
  }

  /** The words of these tokens. */
  public static Words of(List<Token> tokens) {
    return new Words(tokens);
  }

  public int size() {
    return tokens.size();
  }

  public boolean has(int at) {
    return at >= 0 && at < tokens.size();
  }

  /** The word in lower case; empty outside of the sentence. */
  public String at(int at) {
    return has(at) ? lower.get(at) : "";
  }

  /** The word as it is written; empty outside of the sentence. */
  public String written(int at) {
    return has(at) ? tokens.get(at).text() : "";
  }

  /** The token; fails outside of the sentence. */
  public Token token(int at) {
    return tokens.get(at);
  }

  /** The Penn tag; empty outside of the sentence. */
  public String tag(int at) {
    return has(at) ? tokens.get(at).xpos() : "";
  }

  /** Whether the word is one of these. */
  public boolean is(int at, String... any) {
    String word = at(at);
    for (String each : any) {
      if (word.equals(each)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word is in the set. */
  public boolean in(int at, Set<String> set) {
    return has(at) && set.contains(lower.get(at));
  }

  /** Whether these words stand here, one after the other. */
  public boolean sequence(int at, String... words) {
    for (int i = 0; i < words.length; i++) {
      if (!at(at + i).equals(words[i])) {
        return false;
      }
    }
    return true;
  }

  public boolean capital(int at) {
    return has(at) && Character.isUpperCase(tokens.get(at).text().codePointAt(0));
  }

  /** Whether nothing stands between this word and the one before. */
  public boolean glued(int at) {
    return has(at)
        && has(at - 1)
        && tokens.get(at - 1).span().end() == tokens.get(at).span().begin();
  }

  public boolean isDash(int at) {
    return is(at, "-", "–", "—", "--", "‑", "−");
  }

  public boolean isHyphen(int at) {
    return isDash(at) && glued(at) && glued(at + 1);
  }

  /** The digits of a token that is nothing but at most this many digits, else -1. */
  public int digits(int at, int most) {
    String word = at(at);
    if (word.isEmpty() || word.length() > most) {
      return -1;
    }
    int value = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      value = value * 10 + (c - '0');
    }
    return value;
  }

  /** From the first character of a half-open range of positions to its last. */
  public Span span(int begin, int end) {
    return tokens.get(begin).span().cover(tokens.get(end - 1).span());
  }
}
