package org.hearsay.store.rows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/** A record's JSON as the store keeps it: UTF-8, deflated to about a tenth. */
public final class RecordBytes {
  private RecordBytes() {}

  /** The bytes of an {@linkplain #encodable encodable} JSON text. */
  public static byte[] pack(String json) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(json.length() / 8 + 64);
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
      out.write(json.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** The JSON text in the bytes; fails with {@link IllegalArgumentException} on damaged ones. */
  public static String unpack(byte[] bytes) {
    try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalArgumentException("the bytes of a record are damaged", e);
    }
  }

  /** The same JSON with halves of surrogate pairs escaped: UTF-8 would lose them. */
  public static String encodable(String json) {
    @Nullable StringBuilder escaped = null;
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (!Character.isSurrogate(c)) {
        append(escaped, c);
        continue;
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < json.length()
          && Character.isLowSurrogate(json.charAt(i + 1))) {
        append(escaped, c);
        append(escaped, json.charAt(++i));
        continue;
      }
      if (escaped == null) {
        escaped = new StringBuilder(json.length() + 16).append(json, 0, i);
      }
      escaped.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
    }
    return escaped == null ? json : escaped.toString();
  }

  private static void append(@Nullable StringBuilder text, char c) {
    if (text != null) {
      text.append(c);
    }
  }
}
