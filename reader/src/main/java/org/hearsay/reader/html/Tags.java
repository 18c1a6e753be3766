package org.hearsay.reader.html;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.RemovalReason;
import org.jsoup.nodes.Element;

/** What the names of HTML elements say. */
final class Tags {
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "center",
          "dd",
          "details",
          "dialog",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "html",
          "legend",
          "li",
          "main",
          "menu",
          "nav",
          "ol",
          "option",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul",
          "caption",
          "title");
  private static final Set<String> SILENT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "iframe",
          "object",
          "embed",
          "canvas",
          "audio",
          "video",
          "head",
          "math",
          "select",
          "input",
          "textarea",
          "option",
          "datalist",
          "map",
          "area",
          "source",
          "track",
          "link",
          "meta",
          "amp-ad",
          "amp-embed",
          "img",
          "picture");
  private static final Map<String, RemovalReason> FURNITURE =
      Map.of(
          "nav", RemovalReason.NAVIGATION,
          "aside", RemovalReason.RELATED,
          "footer", RemovalReason.OTHER,
          "figcaption", RemovalReason.CAPTION,
          "button", RemovalReason.NAVIGATION,
          "menu", RemovalReason.NAVIGATION,
          "dialog", RemovalReason.OTHER,
          "form", RemovalReason.SIGN_UP,
          "label", RemovalReason.SIGN_UP);
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  private Tags() {}

  static boolean isBlock(Element element) {
    return BLOCKS.contains(element.normalName());
  }

  /** Whether the element holds no words to read. */
  static boolean isSilent(Element element) {
    return SILENT.contains(element.normalName());
  }

  static boolean isHeading(Element element) {
    return HEADINGS.contains(element.normalName());
  }

  /** Why an element of this name is furniture by what the name means. */
  static Optional<RemovalReason> furniture(Element element) {
    return Optional.ofNullable(FURNITURE.get(element.normalName()));
  }

  /** Whether a browser would not show the element. */
  static boolean isHidden(Element element) {
    if (element.hasAttr("hidden")) {
      return true;
    }
    String style = element.attr("style");
    if (style.isEmpty() || style.length() > 2_000) {
      return false;
    }
    String tight = style.replace(" ", "").toLowerCase(java.util.Locale.ROOT);
    return tight.contains("display:none") || tight.contains("visibility:hidden");
  }
}
