package org.hearsay.reader.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.hearsay.reader.archive.ArchiveItems;
import org.hearsay.reader.archive.GzipStream;
import org.hearsay.reader.warc.WarcItems;

/** What an input is, told by its first bytes and not by its name. */
public enum InputFormat {
  /** Plain text or HTML, or nothing that can be read; the reader of reports tells. */
  REPORT,
  /** RSS or Atom. */
  FEED,
  /** An object of JSON in each line. */
  JSON_LINES,
  /** Other JSON: an array, an object that holds one, objects over many lines, JSON Feed. */
  JSON,
  /** A web archive. */
  WARC,
  /** A zip file that is no office document. */
  ZIP,
  /** A tar file. */
  TAR,
  /** Something compressed with gzip. */
  GZIP;

  /** How many bytes are looked at. */
  static final int HEAD = 65_536;

  private static final int ROOT_WITHIN = 8_192;
  private static final int MOST_JUNK = 400;
  private static final JsonFactory JSON_TOKENS = new JsonFactory();

  /** Whether an input of this format may hold many reports. */
  public boolean isContainer() {
    return this != REPORT;
  }

  /** The format of an input that begins with these bytes. */
  static InputFormat of(byte[] head) {
    if (GzipStream.isGzip(head)) {
      return GZIP;
    }
    if (isZip(head)) {
      return ZIP;
    }
    if (WarcItems.isWarc(head)) {
      return WARC;
    }
    if (ArchiveItems.isTar(head)) {
      return TAR;
    }
    return ofText(new String(head, charset(head)));
  }

  private static Charset charset(byte[] head) {
    boolean wide =
        head.length > 1
            && ((head[0] == (byte) 0xFE && head[1] == (byte) 0xFF)
                || (head[0] == (byte) 0xFF && head[1] == (byte) 0xFE));
    return wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
  }

  /** A zip file whose first entry is not what office documents and books begin with. */
  private static boolean isZip(byte[] head) {
    boolean entry = head.length > 30 && head[0] == 'P' && head[1] == 'K' && head[2] == 3;
    boolean none = head.length >= 22 && head[0] == 'P' && head[1] == 'K' && head[2] == 5;
    if (!entry) {
      return none;
    }
    int length = Math.min(head.length - 30, (head[26] & 0xff) | (head[27] & 0xff) << 8);
    String name = new String(head, 30, length, StandardCharsets.UTF_8);
    return !name.equals("mimetype")
        && !name.equals("[Content_Types].xml")
        && !name.startsWith("_rels/");
  }

  private static InputFormat ofText(String head) {
    int first = 0;
    while (first < head.length() && (head.charAt(first) <= ' ' || head.charAt(first) == '\uFEFF')) {
      first++;
    }
    if (first == head.length()) {
      return REPORT;
    }
    return switch (head.charAt(first)) {
      case '{' -> ofObject(head.substring(first));
      case '[' -> isListOfObjects(head, first + 1) ? JSON : REPORT;
      default -> isFeed(head) ? FEED : REPORT;
    };
  }

  private static boolean isListOfObjects(String head, int from) {
    int at = from;
    while (at < head.length() && head.charAt(at) <= ' ') {
      at++;
    }
    return at < head.length() && head.charAt(at) == '{' && parse(head.substring(at)) != Json.NONE;
  }

  /** One object a line, unless the first line does not end what it begins. */
  private static InputFormat ofObject(String head) {
    int feed = head.indexOf('\n');
    Json line = parse(feed < 0 ? head : head.substring(0, feed));
    if (line == Json.COMPLETE) {
      return isJsonFeed(head) ? JSON : JSON_LINES;
    }
    boolean longLine = feed < 0 && head.length() > HEAD / 8;
    if (line == Json.BEGUN && longLine) {
      return isJsonFeed(head) ? JSON : JSON_LINES;
    }
    return feed >= 0 && parse(head) != Json.NONE ? JSON : REPORT;
  }

  private static boolean isJsonFeed(String head) {
    String start = head.substring(0, Math.min(head.length(), 2_000));
    return start.contains("\"version\"")
        && (start.contains("jsonfeed.org/version/") || start.contains("jsonfeed.org\\/version"));
  }

  /** Whether a text is JSON, begins like it and ends too soon, or is something else. */
  private enum Json {
    COMPLETE,
    BEGUN,
    NONE
  }

  private static Json parse(String text) {
    try (JsonParser parser = JSON_TOKENS.createParser(text)) {
      int depth = 0;
      JsonToken token = parser.nextToken();
      while (token != null) {
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        if (depth == 0) {
          return Json.COMPLETE;
        }
        token = parser.nextToken();
      }
      return Json.BEGUN;
    } catch (JsonEOFException e) {
      return Json.BEGUN;
    } catch (IOException e) {
      return Json.NONE;
    }
  }

  /**
   * Whether the first element is that of a feed; a few lines of junk before it, such as a server's
   * warning, do not hide it, but those of a page do.
   */
  private static boolean isFeed(String head) {
    String start = head.substring(0, Math.min(head.length(), ROOT_WITHIN));
    int at = start.indexOf('<');
    int junk = at;
    while (at >= 0) {
      if (isFeedRoot(start, at)) {
        return junk <= MOST_JUNK;
      }
      int end = behindPrologue(start, at);
      if (end < 0) {
        // An element of a warning in front: <b>, <br />.
        String tag = start.substring(at, Math.min(start.length(), at + 6)).toLowerCase(Locale.ROOT);
        if (tag.startsWith("<html") || tag.startsWith("<head") || tag.startsWith("<body")) {
          return false;
        }
        junk = Math.max(junk, at);
        end = at + 1;
      }
      at = start.indexOf('<', end);
    }
    return false;
  }

  /** The end of a comment, declaration or instruction, or -1 where there is none. */
  private static int behindPrologue(String text, int at) {
    String close;
    if (text.startsWith("<!--", at)) {
      close = "-->";
    } else if (text.startsWith("<?", at)) {
      close = "?>";
    } else if (text.regionMatches(true, at, "<!DOCTYPE html", 0, 14)) {
      return -1;
    } else if (text.startsWith("<!", at)) {
      close = ">";
    } else {
      return -1;
    }
    int end = text.indexOf(close, at);
    return end < 0 ? text.length() : end + close.length();
  }

  private static boolean isFeedRoot(String text, int at) {
    int end = text.indexOf('>', at);
    String tag = (end < 0 ? text.substring(at) : text.substring(at, end)).toLowerCase(Locale.ROOT);
    int nameEnd = 1;
    while (nameEnd < tag.length() && tag.charAt(nameEnd) > ' ') {
      nameEnd++;
    }
    String name = tag.substring(1, nameEnd);
    return switch (name.substring(name.indexOf(':') + 1)) {
      case "rss" -> text.contains("channel");
      case "rdf" -> tag.contains("purl.org/rss") || tag.contains("netscape.com/rdf");
      case "feed" -> tag.contains("atom");
      default -> false;
    };
  }
}
