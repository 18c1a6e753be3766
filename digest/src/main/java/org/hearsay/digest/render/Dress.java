package org.hearsay.digest.render;

import java.util.Map;

/** How the parts of a page look: by styles of their own in a mail, by classes on a site. */
enum Dress {
  /** Programs that show mails take no style sheet for granted. */
  MAIL,
  PAGE;

  private static final Map<String, String> STYLES =
      Map.ofEntries(
          Map.entry(
              "body",
              "margin:0;padding:0;font:16px/1.5 system-ui,-apple-system,'Segoe UI',Roboto,"
                  + "Helvetica,Arial,sans-serif;overflow-wrap:anywhere"),
          Map.entry("main", "max-width:600px;margin:0 auto;padding:24px 16px"),
          Map.entry("h1", "font-size:24px;line-height:1.25;margin:0 0 6px;font-weight:650"),
          Map.entry("lead", "margin:0;opacity:.75"),
          Map.entry("counts", "margin:2px 0 0;font-weight:600"),
          Map.entry(
              "h2",
              "font-size:14px;line-height:1.4;letter-spacing:.06em;text-transform:uppercase;"
                  + "margin:36px 0 0;padding:0 0 6px;border-bottom:2px solid currentColor"),
          Map.entry("entry", "padding:16px 0 14px;border-bottom:1px solid rgba(128,128,128,.35)"),
          Map.entry("h3", "font-size:17px;line-height:1.35;margin:0;font-weight:600"),
          Map.entry("sign", "font-weight:400"),
          Map.entry("state", "margin:2px 0 0;font-size:14px"),
          Map.entry("voice", "margin:10px 0 0;font-size:14px;font-weight:600"),
          Map.entry(
              "quote",
              "margin:8px 0 0;padding:0 0 0 12px;border-left:3px solid rgba(128,128,128,.55)"),
          Map.entry("small", "margin:3px 0 0;font-size:14px;opacity:.75"),
          Map.entry("support", "margin:10px 0 0;font-size:14px"),
          Map.entry("more", "margin:14px 0 0;font-size:14px;font-weight:600"),
          Map.entry("foot", "margin:36px 0 0;font-size:14px;opacity:.75"),
          Map.entry("a", "color:inherit"));

  /** The attribute that dresses a part. */
  String of(String part) {
    return this == MAIL
        ? " style=\"" + STYLES.getOrDefault(part, "") + "\""
        : " class=\"digest-" + part + "\"";
  }

  /** The rules for a site; colours follow the reader's light or dark. */
  static String sheet() {
    StringBuilder sheet =
        new StringBuilder(
            ":root{color-scheme:light dark}\nbody{background:Canvas;color:CanvasText}\n");
    STYLES.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            style ->
                sheet
                    .append(".digest-")
                    .append(style.getKey())
                    .append('{')
                    .append(style.getValue())
                    .append("}\n"));
    return sheet.toString();
  }
}
