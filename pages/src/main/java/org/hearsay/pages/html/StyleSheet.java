package org.hearsay.pages.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The style sheet of one page and the policy that lets it in: nothing else may be loaded or run.
 *
 * @param css the common rules, and one rule for each fact that lights up its words when it is the
 *     target of a link
 */
public record StyleSheet(String css) {
  private static final String COMMON = resource("page.css");

  /** The common rules with those of another page. */
  public static StyleSheet withRules(String more) {
    return new StyleSheet(COMMON + more);
  }

  /** The style sheet of a page with these anchors. */
  static StyleSheet of(Anchors anchors) {
    Set<String> cards =
        anchors.mentions().stream()
            .map(Mention::card)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> marked =
        anchors.mentions().stream()
            .filter(Mention::marked)
            .map(Mention::card)
            .collect(Collectors.toCollection(TreeSet::new));
    String rules =
        cards.stream()
            .map(card -> rule(card, marked.contains(card)))
            .collect(Collectors.joining(",\n"));
    return new StyleSheet(
        COMMON
            + (rules.isEmpty() ? "" : rules + " {background: var(--target); color: var(--ink)}\n"));
  }

  private static String rule(String card, boolean marked) {
    String fromCard = ":root:has(#" + card + ":target) article .of-" + card;
    return marked ? fromCard + ", :root:has(#t-" + card + ":target) article .of-" + card : fromCard;
  }

  /** The content security policy of a page with this style sheet. */
  public String policy() {
    return "default-src 'none'; style-src 'sha256-"
        + hash()
        + "'; base-uri 'none'; form-action 'none'";
  }

  private String hash() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  /** The rules in a file beside this class. */
  public static String resource(String name) {
    try (InputStream resource = StyleSheet.class.getResourceAsStream(name)) {
      if (resource == null) {
        throw new IllegalStateException(name + " is not in the jar");
      }
      return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
