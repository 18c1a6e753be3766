package org.hearsay.merge.report;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Takes a text apart into words and numbers. */
final class Words {
  private static final double SHORT_NUMBER = 0.7;
  private static final double NUMBER = 2;
  private static final int SHORT = 2;
  private static final String OPENING = "\u201C\u00AB\u201E";
  private static final String CLOSING = "\u201D\u00BB";

  /** Commonest endings; the rest of the word must keep four letters. */
  private static final List<Map.Entry<String, String>> ENDINGS =
      List.of(
          Map.entry("ies", "y"),
          Map.entry("sses", "ss"),
          Map.entry("ing", ""),
          Map.entry("ed", ""),
          Map.entry("es", ""),
          Map.entry("s", ""));

  private static final int LEAST_STEM = 4;

  private final Commonness table = Commonness.table();
  private final String text;
  private final List<Word> words = new ArrayList<>();
  private boolean quoted;
  private boolean runsOn;

  private Words(String text) {
    this.text = text;
  }

  /** The words of a text in their order. */
  static List<Word> of(String text) {
    Words words = new Words(Normalizer.normalize(text, Normalizer.Form.NFKC));
    words.read();
    return words.words;
  }

  private void read() {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Character.isDigit(c)) {
        at = number(at);
      } else if (Character.isLetter(c)) {
        at = letters(at);
      } else {
        sign(at, c);
        at++;
      }
    }
  }

  /** Quotation marks open and close; a paragraph's end closes what was left open. */
  private void sign(int at, char c) {
    if (OPENING.indexOf(c) >= 0) {
      quoted = true;
    } else if (CLOSING.indexOf(c) >= 0) {
      quoted = false;
    } else if (c == '"') {
      quoted = !quoted;
    } else if (c == '\n') {
      runsOn = false;
      if (at + 1 < text.length() && text.charAt(at + 1) == '\n') {
        quoted = false;
      }
    } else if (c == '!' || c == '?' || c == ':' || endsSentence(at, c)) {
      runsOn = false;
    }
  }

  /** A full stop, unless it follows a single letter, as in initials. */
  private boolean endsSentence(int at, char c) {
    return c == '.'
        && at > 0
        && !(Character.isLetter(text.charAt(at - 1))
            && (at < 2 || !Character.isLetter(text.charAt(at - 2))));
  }

  private int number(int begin) {
    StringBuilder digits = new StringBuilder();
    int at = begin;
    while (at < text.length()) {
      char c = text.charAt(at);
      boolean between =
          (c == ',' || c == '.') && at + 1 < text.length() && digitAt(at + 1) && digitAt(at - 1);
      if (!Character.isDigit(c) && !between) {
        break;
      }
      if (c != ',') {
        digits.append(c);
      }
      at++;
    }
    String form = digits.toString();
    double rarity = form.length() < SHORT ? SHORT_NUMBER : NUMBER;
    words.add(new Word(form, form, rarity, Word.Kind.NUMBER, quoted, runsOn));
    runsOn = true;
    return at;
  }

  private boolean digitAt(int at) {
    return Character.isDigit(text.charAt(at));
  }

  private int letters(int begin) {
    int end = begin;
    while (end < text.length() && isOfWord(end)) {
      end++;
    }
    String form = folded(text.substring(begin, end));
    double rarity = form.length() < SHORT ? 0 : table.rarity(form);
    words.add(new Word(form, stem(form), rarity, kind(begin), quoted, runsOn));
    runsOn = true;
    return possessive(end) ? end + 2 : end;
  }

  private boolean isOfWord(int at) {
    int type = Character.getType(text.charAt(at));
    return Character.isLetter(text.charAt(at)) || type == Character.NON_SPACING_MARK;
  }

  private boolean possessive(int end) {
    return end + 1 < text.length()
        && (text.charAt(end) == '\'' || text.charAt(end) == '\u2019')
        && text.charAt(end + 1) == 's'
        && (end + 2 == text.length() || !Character.isLetter(text.charAt(end + 2)));
  }

  private Word.Kind kind(int begin) {
    if (!Character.isUpperCase(text.charAt(begin))) {
      return Word.Kind.LOWER;
    }
    return runsOn ? Word.Kind.NAME : Word.Kind.FIRST;
  }

  private static String folded(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      if (lower.charAt(i) > 'z') {
        return Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
      }
    }
    return lower;
  }

  private static String stem(String word) {
    String stem = word;
    for (Map.Entry<String, String> ending : ENDINGS) {
      int rest = word.length() - ending.getKey().length();
      if (rest >= LEAST_STEM && word.endsWith(ending.getKey()) && !word.endsWith("ss")) {
        stem = word.substring(0, rest) + ending.getValue();
        break;
      }
    }
    boolean silent = stem.length() > LEAST_STEM && stem.endsWith("e");
    return silent ? stem.substring(0, stem.length() - 1) : stem;
  }
}
