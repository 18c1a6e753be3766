package org.hearsay.exports.open;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Writes lines of iCalendar: escaped, folded at 75 octets, with CRLF (RFC 5545). */
final class CalendarLines {
  private static final int MOST_OCTETS = 75;

  private final Writer out;

  CalendarLines(Writer out) {
    this.out = out;
  }

  /** A property with a value that needs no escaping. */
  void plain(String name, String value) throws IOException {
    line(name + ":" + value);
  }

  /** A property with words for people. */
  void text(String name, String words) throws IOException {
    line(name + ":" + escaped(words));
  }

  private static String escaped(String words) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '\n') {
        escaped.append("\\n");
      } else if (c == '\\' || c == ';' || c == ',') {
        escaped.append('\\').append(c);
      } else if (c >= ' ' && c != 0x7f) {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }

  private void line(String line) throws IOException {
    int room = MOST_OCTETS;
    int index = 0;
    while (index < line.length()) {
      int next = line.offsetByCodePoints(index, 1);
      String sign = line.substring(index, next);
      int octets = sign.getBytes(StandardCharsets.UTF_8).length;
      if (octets > room) {
        out.write("\r\n ");
        room = MOST_OCTETS - 1;
      }
      out.write(sign);
      room -= octets;
      index = next;
    }
    out.write("\r\n");
  }
}
