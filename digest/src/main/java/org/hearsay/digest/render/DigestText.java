package org.hearsay.digest.render;

import java.util.List;
import java.util.Locale;
import org.hearsay.digest.Digest;
import org.hearsay.digest.DigestEntry;
import org.hearsay.digest.Section;
import org.hearsay.digest.Words;

/** A digest as plain text of 72 columns; addresses alone may be longer. */
public final class DigestText {
  private static final String INDENT = "  ";
  private static final String DEEPER = "    ";

  private final Digest digest;
  private final Look look;
  private final Phrases phrases;
  private final StringBuilder text = new StringBuilder();

  private DigestText(Digest digest, Look look) {
    this.digest = digest;
    this.look = look;
    this.phrases = new Phrases(look.dates());
  }

  /** The digest, lines ending in a line feed. */
  public static String of(Digest digest, Look look) {
    DigestText page = new DigestText(digest, look);
    page.head();
    digest.sections().forEach(page::section);
    page.foot();
    return page.text.toString();
  }

  private void head() {
    wrap(clean(digest.scope().title()), "", "");
    if (digest.isEmpty()) {
      line("");
      line("Nothing is new.");
      return;
    }
    wrap(phrases.span(digest), "", "");
    wrap(Phrases.counts(digest), "", "");
  }

  private void section(Section section) {
    String title = Phrases.title(section.reason()).toUpperCase(Locale.ROOT);
    line("");
    line("");
    line(title + " " + "─".repeat(Columns.WIDTH - title.length() - 1));
    for (DigestEntry entry : section.entries()) {
      line("");
      entry(entry);
    }
    if (section.more() > 0) {
      line("");
      line(INDENT + Phrases.more(section.more()) + look.all(digest).map(at -> ":").orElse(""));
      look.all(digest).ifPresent(at -> line(INDENT + at));
    }
  }

  private void entry(DigestEntry entry) {
    wrap(clean(entry.headline()), Phrases.sign(entry) + " ", INDENT);
    String state = clean(phrases.state(entry));
    if (!state.isEmpty()) {
      wrap(state, INDENT, INDENT);
    }
    for (Words words : entry.words()) {
      Phrases.voice(entry, words).ifPresent(said -> wrap(clean(said) + ":", INDENT, INDENT));
      wrap(clean(Phrases.quoted(words)), DEEPER, DEEPER);
      wrap("— " + clean(phrases.outlet(words)), DEEPER, DEEPER + INDENT);
      words.url().ifPresent(url -> line(DEEPER + address(url)));
    }
    line(INDENT + Phrases.support(entry));
    entry.words().stream()
        .findFirst()
        .flatMap(words -> look.link(digest.scope(), words))
        .ifPresent(at -> line(INDENT + at));
  }

  private void foot() {
    Footer footer = look.footer();
    if (footer.why().isEmpty() && footer.links().isEmpty()) {
      return;
    }
    line("");
    line("─".repeat(Columns.WIDTH));
    if (!footer.why().isEmpty()) {
      wrap(clean(footer.why()), "", "");
    }
    for (Footer.Link link : footer.links()) {
      line(clean(link.label()) + ": " + link.address());
    }
  }

  /** No report may write a line of its own. */
  private static String clean(String words) {
    return words.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
  }

  private static String address(String url) {
    return url.replaceAll("[\\p{Cntrl}\\s]+", "%20");
  }

  private void wrap(String words, String first, String others) {
    List<String> lines = Columns.wrap(words, first, others);
    lines.forEach(this::line);
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
