package org.hearsay.reader.decode;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;

/**
 * Decodes a report: byte order mark, else strict UTF-8, else the encoding that the transport names
 * or that an HTML page or XML document declares, else windows-1252.
 *
 * <p>A byte order mark stays in the result as its first character. UTF-8 with a few stray bytes
 * stays UTF-8, and the stray bytes are read as windows-1252.
 */
public final class BytesDecoder {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int DECLARATION_WITHIN = 8_192;
  private static final int GOOD_FOR_EACH_STRAY = 10;

  private BytesDecoder() {}

  /** The characters of the report. */
  public static String decode(byte[] bytes) throws NotTextException {
    return decode(bytes, Optional.empty());
  }

  /** The characters of the report, whose transport may name the encoding. */
  public static String decode(byte[] bytes, Optional<Charset> transport) throws NotTextException {
    if (bytes.length == 0) {
      throw new NotTextException(true, "The input is empty: it has no bytes.");
    }
    Optional<String> format = BinaryCheck.format(bytes);
    if (format.isPresent()) {
      throw new NotTextException(
          false, "The input is " + format.get() + ", not plain text or HTML.");
    }
    String text = decodeText(bytes, transport);
    if (text.chars().allMatch(c -> Character.isWhitespace(c) || isInvisible(c))) {
      throw new NotTextException(true, "The input is empty: it holds nothing but blanks.");
    }
    if (BinaryCheck.isBinary(text)) {
      throw new NotTextException(false, "The input is binary data, not plain text or HTML.");
    }
    return text;
  }

  private static boolean isInvisible(int c) {
    return c == 0xFEFF || c == 0xA0 || c == 0x200B;
  }

  private static String decodeText(byte[] bytes, Optional<Charset> transport) {
    Optional<Charset> marked = byteOrderMark(bytes);
    if (marked.isPresent()) {
      return new String(bytes, marked.get());
    }
    Optional<String> utf8 = strict(bytes, StandardCharsets.UTF_8);
    if (utf8.isPresent()) {
      return utf8.get();
    }
    Optional<Charset> declared = transport.or(() -> declaredCharset(bytes));
    if (declared.isPresent() && !declared.get().equals(StandardCharsets.UTF_8)) {
      return new String(bytes, declared.get());
    }
    return mostlyUtf8(bytes).orElseGet(() -> new String(bytes, WINDOWS_1252));
  }

  private static Optional<Charset> byteOrderMark(byte[] b) {
    if (b.length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (b.length >= 4 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE && b[2] == 0 && b[3] == 0) {
      return Optional.of(Charset.forName("UTF-32LE"));
    }
    if (b.length >= 2 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    if (b.length >= 2 && b[0] == (byte) 0xFE && b[1] == (byte) 0xFF) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return Optional.empty();
  }

  private static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Optional<Charset> declaredCharset(byte[] bytes) {
    int length = Math.min(bytes.length, DECLARATION_WITHIN);
    String start = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    String lower = start.toLowerCase(Locale.ROOT);
    boolean xml = lower.startsWith("<?xml") && lower.indexOf("encoding=") < lower.indexOf("?>");
    String name = xml && lower.contains("encoding=") ? "encoding=" : "charset=";
    int at = lower.indexOf(name);
    if (at < 0 || lower.lastIndexOf('<', at) < 0) {
      return Optional.empty();
    }
    int begin = at + name.length();
    while (begin < length && "\"' ".indexOf(lower.charAt(begin)) >= 0) {
      begin++;
    }
    int end = begin;
    while (end < length && "\"' />;".indexOf(lower.charAt(end)) < 0) {
      end++;
    }
    return charset(lower.substring(begin, end));
  }

  /** The charset of this name, as browsers understand it; empty where nobody knows it. */
  public static Optional<Charset> charset(String name) {
    // Browsers read both as windows-1252, and pages count on it.
    String known = name.toLowerCase(Locale.ROOT);
    if (known.equals("iso-8859-1") || known.equals("us-ascii")) {
      return Optional.of(WINDOWS_1252);
    }
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> mostlyUtf8(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    int strays = 0;
    while (in.hasRemaining()) {
      CoderResult result = decoder.decode(in, out, true);
      if (result.isError()) {
        byte[] stray = new byte[result.length()];
        in.get(stray);
        out.put(new String(stray, WINDOWS_1252));
        strays += stray.length;
      }
    }
    String text = out.flip().toString();
    long good = text.chars().filter(c -> c >= 0x80).count() - strays;
    return good >= (long) strays * GOOD_FOR_EACH_STRAY ? Optional.of(text) : Optional.empty();
  }
}
