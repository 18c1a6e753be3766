package org.hearsay.pages.html.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MarkupTest {
  @Test
  void textAndAttributesAreEscapedAlike() {
    String page = new Markup().element("p", "<b> & \"'`", "title", "<b> & \"'`").page();
    String escaped = "&lt;b&gt; &amp; &quot;&#39;&#96;";
    assertEquals("<!DOCTYPE html>\n<p title=\"" + escaped + "\">" + escaped + "</p>", page);
  }

  @Test
  void whatCouldRunCannotBeWritten() {
    Markup page = new Markup();
    assertThrows(IllegalArgumentException.class, () -> page.open("script"));
    assertThrows(IllegalArgumentException.class, () -> page.open("SCRIPT"));
    assertThrows(IllegalArgumentException.class, () -> page.open("p", "onclick", "x"));
    assertThrows(IllegalArgumentException.class, () -> page.open("p", "style", "x"));
    assertThrows(IllegalArgumentException.class, () -> page.open("a", "href", "javascript:x"));
    assertThrows(IllegalArgumentException.class, () -> page.style("</style>"));
  }

  @Test
  void anUnfinishedPageIsRefused() {
    assertThrows(IllegalStateException.class, () -> new Markup().open("p").page());
  }

  @Test
  void shownTextKeepsItsLength() {
    String text = "a\u0000\u001b\u007f\u0085\u202e\u2066\ud800b\n\t\ud83d\ude00";
    assertEquals("a␀␛␡\ufffd\ufffd\ufffd\ufffdb\n\t\ud83d\ude00", Escape.harmless(text));
    assertEquals(text.length(), Escape.harmless(text).length());
  }

  @Test
  void onlyPlainAddressesOfTheWebAreSafe() {
    assertTrue(WebAddress.isSafe("https://news.example/a"));
    assertTrue(WebAddress.isSafe("HTTP://news.example"));
    assertFalse(WebAddress.isSafe("javascript:alert(1)"));
    assertFalse(WebAddress.isSafe("//news.example"));
    assertFalse(WebAddress.isSafe("https://user@news.example"));
    assertFalse(WebAddress.isSafe("https://news.example/\"x"));
    assertFalse(WebAddress.isSafe(" https://news.example/"));
  }
}
