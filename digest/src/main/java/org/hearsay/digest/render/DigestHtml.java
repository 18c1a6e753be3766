package org.hearsay.digest.render;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.hearsay.digest.Digest;
import org.hearsay.digest.DigestEntry;
import org.hearsay.digest.Section;
import org.hearsay.digest.Words;

/**
 * A digest in HTML: no pictures, no scripts, no forms, nothing that is fetched when it is opened.
 *
 * <p>What comes from reports is text, never markup; links lead only to the web.
 */
public final class DigestHtml {
  /** Above this programs cut a mail where they like. */
  public static final int MOST_BYTES = 102_000;

  /** What the end of a page needs at most; titles and footers are short. */
  private static final int RESERVED = 4_000;

  private final Digest digest;
  private final Look look;
  private final Phrases phrases;
  private final Dress dress;
  private final StringBuilder html = new StringBuilder();
  private int bytes;
  private int left;

  private DigestHtml(Digest digest, Look look, Dress dress) {
    this.digest = digest;
    this.look = look;
    this.phrases = new Phrases(look.dates());
    this.dress = dress;
  }

  /** A whole document for a mail, with its styles, of less than {@value #MOST_BYTES} bytes. */
  public static String mail(Digest digest, Look look) {
    return new DigestHtml(digest, look, Dress.MAIL).document("");
  }

  /**
   * A whole document for a site that allows no inline styles.
   *
   * @param stylesheet address of {@link #stylesheet()}
   * @param feed address of {@link DigestFeed#atom}, which programs find in the page
   */
  public static String page(Digest digest, Look look, String stylesheet, String feed) {
    String links =
        "<link rel=\"stylesheet\" href=\""
            + Html.text(stylesheet)
            + "\">\n<link rel=\"alternate\" type=\"application/atom+xml\" href=\""
            + Html.text(feed)
            + "\">\n";
    return new DigestHtml(digest, look, Dress.PAGE).document(links);
  }

  /** The styles of {@link #page}. */
  public static String stylesheet() {
    return Dress.sheet();
  }

  private String document(String link) {
    add("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    add("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    add("<meta name=\"color-scheme\" content=\"light dark\">\n");
    add("<meta name=\"supported-color-schemes\" content=\"light dark\">\n");
    add("<meta name=\"referrer\" content=\"no-referrer\">\n" + link);
    add("<title>" + Html.text(Subject.of(digest)) + "</title>\n</head>\n");
    add("<body" + dress.of("body") + ">\n<main" + dress.of("main") + ">\n");
    add("<h1" + dress.of("h1") + ">" + Html.text(digest.scope().title()) + "</h1>\n");
    add(p("lead", digest.isEmpty() ? "Nothing is new." : phrases.span(digest) + "."));
    if (!digest.isEmpty()) {
      add(p("counts", Phrases.counts(digest)));
    }
    digest.sections().forEach(this::section);
    if (left > 0) {
      String words = "This mail would be too long: " + left + " more stand on the page";
      add("<p" + dress.of("more") + ">" + linked(look.all(digest), words) + "</p>\n");
    }
    foot();
    add("</main>\n</body>\n</html>\n");
    return html.toString();
  }

  private void section(Section section) {
    String head =
        "<h2" + dress.of("h2") + ">" + Html.text(Phrases.title(section.reason())) + "</h2>\n";
    boolean headed = false;
    for (DigestEntry entry : section.entries()) {
      String laid = entry(entry);
      if (left > 0 || isTooLong(head + laid)) {
        left++;
        continue;
      }
      add((headed ? "" : head) + laid);
      headed = true;
    }
    if (section.more() > 0 && headed) {
      String words = Phrases.more(section.more());
      add("<p" + dress.of("more") + ">" + linked(look.all(digest), words) + "</p>\n");
    }
  }

  /** Only mails are cut. */
  private boolean isTooLong(String more) {
    return dress == Dress.MAIL && bytes + size(more) > MOST_BYTES - RESERVED;
  }

  private String entry(DigestEntry entry) {
    StringBuilder laid = new StringBuilder("<div" + dress.of("entry") + ">\n");
    laid.append("<h3" + dress.of("h3") + "><span" + dress.of("sign") + " aria-hidden=\"true\">");
    laid.append(Html.text(Phrases.sign(entry))).append("</span> ");
    laid.append(Html.text(entry.headline())).append("</h3>\n");
    String state = phrases.state(entry);
    laid.append(state.isEmpty() ? "" : p("state", state));
    for (Words words : entry.words()) {
      Phrases.voice(entry, words).ifPresent(said -> laid.append(p("voice", said)));
      laid.append("<blockquote" + dress.of("quote") + ">");
      laid.append(Html.text(Phrases.quoted(words))).append("</blockquote>\n");
      laid.append("<p" + dress.of("small") + ">");
      laid.append(linked(words.url(), phrases.outlet(words))).append("</p>\n");
    }
    Optional<String> at =
        entry.words().stream().findFirst().flatMap(words -> look.link(digest.scope(), words));
    laid.append("<p" + dress.of("support") + ">").append(Html.text(Phrases.support(entry)));
    at.ifPresent(address -> laid.append(" · ").append(linked(at, "where it is said")));
    return laid.append("</p>\n</div>\n").toString();
  }

  private void foot() {
    Footer footer = look.footer();
    if (footer.why().isEmpty() && footer.links().isEmpty()) {
      return;
    }
    StringBuilder laid = new StringBuilder("<p" + dress.of("foot") + ">");
    laid.append(Html.text(footer.why()));
    for (Footer.Link link : footer.links()) {
      laid.append(footer.why().isEmpty() && laid.charAt(laid.length() - 1) == '>' ? "" : "<br>\n");
      laid.append(linked(Optional.of(link.address()), link.label()));
    }
    add(laid.append("</p>\n").toString());
  }

  private String p(String part, String words) {
    return "<p" + dress.of(part) + ">" + Html.text(words) + "</p>\n";
  }

  /** The words as a link, where there is an address of the web. */
  private String linked(Optional<String> address, String words) {
    return address
        .filter(Html::isWeb)
        .map(
            url ->
                "<a href=\""
                    + Html.text(url)
                    + "\""
                    + dress.of("a")
                    + " rel=\"noreferrer noopener\">"
                    + Html.text(words)
                    + "</a>")
        .orElse(Html.text(words));
  }

  private void add(String some) {
    html.append(some);
    bytes += size(some);
  }

  private static int size(String some) {
    return some.getBytes(StandardCharsets.UTF_8).length;
  }
}
