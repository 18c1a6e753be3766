package org.hearsay.signup.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.hearsay.signup.address.SignUpAddress;

/** Puts pages together; every word that comes from outside goes through {@link #text}. */
public final class Html {
  private Html() {}

  /** Words as HTML, also within quotes. */
  static String text(String words) {
    StringBuilder html = new StringBuilder(words.length() + 16);
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        case '\'' -> html.append("&#39;");
        default -> html.append(Character.isISOControl(c) ? ' ' : c);
      }
    }
    return html.toString();
  }

  /** A whole page. */
  static String page(String title, String... parts) {
    return String.format(
        Locale.ROOT,
        """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title>%s</title>
    <link rel="stylesheet" href="%s/style.css">
    </head>
    <body>
    <main>
    <h1>%s</h1>
    %s
    </main>
    </body>
    </html>
    """,
        text(title),
        SignUpAddress.ROOT,
        text(title),
        String.join("\n", parts));
  }

  /** A paragraph of words. */
  static String paragraph(String words) {
    return "<p>" + text(words) + "</p>";
  }

  /** The style sheet of all these pages. */
  public static String styleSheet() {
    try (InputStream in = Html.class.getResourceAsStream("style.css")) {
      if (in == null) {
        throw new IllegalStateException("missing: style.css");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
