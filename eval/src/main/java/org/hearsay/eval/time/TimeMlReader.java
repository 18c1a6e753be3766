package org.hearsay.eval.time;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Span;

/** Reads TimeML files as TimeBank, AQUAINT and WikiWars have them; EVENT and SIGNAL are dropped. */
public final class TimeMlReader {
  private TimeMlReader() {}

  /** The documents of a folder, by name. */
  public static List<TimeDocument> folder(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, "*.tml")) {
      stream.forEach(files::add);
    }
    files.sort(null);
    List<TimeDocument> documents = new ArrayList<>();
    for (Path file : files) {
      documents.add(
          read(file.getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8)));
    }
    return documents;
  }

  static TimeDocument read(String name, String xml) {
    int begin = xml.indexOf("<TEXT>") + "<TEXT>".length();
    int end = xml.indexOf("</TEXT>");
    String header = xml.substring(0, begin);
    int created = header.indexOf("CREATION_TIME");
    Optional<LocalDate> date =
        created < 0
            ? Optional.empty()
            : date(attribute(header.substring(header.lastIndexOf("<TIMEX3", created)), "value"));
    return new Body(xml.substring(begin, end)).document(name, date);
  }

  private static Optional<LocalDate> date(String value) {
    return value.length() < 10
        ? Optional.empty()
        : Optional.of(LocalDate.parse(value.substring(0, 10)));
  }

  private static String attribute(String tag, String name) {
    int at = tag.indexOf(name + "=\"");
    int from = at + name.length() + 2;
    return at < 0 ? "" : tag.substring(from, tag.indexOf('"', from));
  }

  /** Walks the inline markup once. */
  private static final class Body {
    private final String xml;
    private final StringBuilder text = new StringBuilder();
    private final List<GoldTime> times = new ArrayList<>();
    private int openAt = -1;
    private String openValue = "";

    Body(String xml) {
      this.xml = xml;
    }

    TimeDocument document(String name, Optional<LocalDate> created) {
      int at = 0;
      while (at < xml.length()) {
        char c = xml.charAt(at);
        if (c == '<') {
          int close = xml.indexOf('>', at);
          tag(xml.substring(at, close + 1));
          at = close + 1;
        } else if (c == '&') {
          int close = xml.indexOf(';', at);
          text.append(entity(xml.substring(at + 1, close)));
          at = close + 1;
        } else {
          text.append(c);
          at++;
        }
      }
      return new TimeDocument(name, joinLines(text), created, text.length(), times);
    }

    private void tag(String tag) {
      if (tag.startsWith("<TIMEX3")) {
        openAt = text.length();
        openValue = attribute(tag, "value");
      } else if (tag.equals("</TIMEX3>") && openAt >= 0 && text.length() > openAt) {
        times.add(new GoldTime(new Span(openAt, text.length()), openValue, text.substring(openAt)));
        openAt = -1;
      }
    }

    private static String entity(String name) {
      return switch (name) {
        case "amp" -> "&";
        case "lt" -> "<";
        case "gt" -> ">";
        case "quot" -> "\"";
        case "apos" -> "'";
        default -> name.startsWith("#") ? number(name) : " ";
      };
    }

    private static String number(String name) {
      boolean hex = name.startsWith("#x");
      return Character.toString(Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10));
    }

    /** Single line feeds are soft wraps; offsets stay as they are. */
    private static String joinLines(CharSequence raw) {
      StringBuilder joined = new StringBuilder(raw);
      for (int i = 1; i + 1 < raw.length(); i++) {
        boolean single =
            raw.charAt(i) == '\n' && raw.charAt(i - 1) != '\n' && raw.charAt(i + 1) != '\n';
        if (single && !Character.isWhitespace(raw.charAt(i + 1))) {
          joined.setCharAt(i, ' ');
        }
      }
      return joined.toString();
    }
  }
}
