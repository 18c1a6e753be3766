package org.hearsay.language.encoder;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Cuts text into tokens in the manner of UD English EWT, by the rules of {@code tokens.regex}.
 *
 * <p>Takes linear time: every repetition of the rules is possessive or bounded.
 */
public final class Tokenizer {
  private final Pattern rules;

  private Tokenizer(Pattern rules) {
    this.rules = rules;
  }

  /** The tokenizer that the encoder was trained with. */
  public static Tokenizer load() {
    String rules =
        Resources.lines("tokens.regex")
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .collect(Collectors.joining("|"));
    return new Tokenizer(Pattern.compile(rules, Pattern.UNICODE_CHARACTER_CLASS));
  }

  /** The tokens of the text; a blank text has none. */
  public Words tokenize(String text) {
    int[] begins = new int[text.length() / 4 + 16];
    int[] ends = new int[begins.length];
    int count = 0;
    Matcher matcher = rules.matcher(text);
    while (matcher.find()) {
      if (count == begins.length) {
        begins = Arrays.copyOf(begins, 2 * count);
        ends = Arrays.copyOf(ends, 2 * count);
      }
      begins[count] = matcher.start();
      ends[count++] = matcher.end();
    }
    return Words.of(text, Arrays.copyOf(begins, count), Arrays.copyOf(ends, count));
  }
}
