package org.hearsay.digest.render;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.hearsay.digest.Digest;
import org.hearsay.digest.Scope;
import org.hearsay.digest.Words;
import org.hearsay.query.Field;

/**
 * How a digest is laid out for one reader.
 *
 * @param dates the language of days
 * @param site the address of the workbench, without a slash at its end; without it nothing leads
 *     there
 */
public record Look(DateLanguage dates, Optional<String> site, Footer footer) {
  public Look {
    if (site.filter(address -> !address.matches("https?://[^\\s\"'<>]+[^\\s\"'<>/]")).isPresent()) {
      throw new IllegalArgumentException(
          "the address of the site: http(s)://host, without a slash at its end");
    }
  }

  /** English days, nothing else. */
  public static Look plain() {
    return new Look(DateLanguage.EN, Optional.empty(), Footer.NONE);
  }

  public Look at(String address) {
    return new Look(dates, Optional.of(address), footer);
  }

  /** Where the words stand in their report, with all that was read from it. */
  Optional<String> link(Scope scope, Words words) {
    String crisis =
        scope.filter().fields().containsKey(Field.CRISIS)
            ? "&crisis=" + escaped(scope.filter().fields().get(Field.CRISIS).get(0))
            : "";
    return site.map(
        base ->
            base
                + "/reports/"
                + escaped(words.report())
                + "?at="
                + words.span().begin()
                + "-"
                + words.span().end()
                + crisis);
  }

  /** All that the digest is about. */
  Optional<String> all(Digest digest) {
    String search = digest.scope().search();
    return site.map(base -> base + "/timeline" + (search.isEmpty() ? "" : "?" + search));
  }

  private static String escaped(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
