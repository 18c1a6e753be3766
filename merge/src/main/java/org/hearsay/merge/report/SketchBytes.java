package org.hearsay.merge.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A sketch as bytes, as a store keeps it: about two thousand for a report of four hundred words.
 */
public final class SketchBytes {
  private static final int LONGEST_TEXT = 2000;
  private static final String NONE = "\u0000";

  private SketchBytes() {}

  /** The bytes of a sketch, without its report's id. */
  public static byte[] write(Sketch sketch) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeByte(SketchMaker.VERSION);
      out.writeInt(sketch.day().map(day -> (int) day.toEpochDay()).orElse(Integer.MIN_VALUE));
      about(out, sketch.about());
      out.writeInt(sketch.prints().limit());
      integers(out, sketch.prints().sorted());
      terms(out, sketch.terms());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /**
   * Reads a sketch.
   *
   * @throws IllegalArgumentException when the bytes are damaged or of another version
   */
  public static Sketch read(String report, byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      int version = in.readUnsignedByte();
      if (version != SketchMaker.VERSION) {
        throw new IllegalArgumentException("a sketch of version " + version);
      }
      int day = in.readInt();
      Sketch.About about = about(in);
      int limit = in.readInt();
      Prints prints = new Prints(integers(in), limit);
      return new Sketch(
          report,
          day == Integer.MIN_VALUE ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day)),
          about,
          prints,
          terms(in));
    } catch (IOException e) {
      throw new IllegalArgumentException("a damaged sketch of " + report, e);
    }
  }

  private static void about(DataOutputStream out, Sketch.About about) throws IOException {
    out.writeLong(about.textHash());
    out.writeLong(about.at().map(Instant::getEpochSecond).orElse(Long.MIN_VALUE));
    text(out, about.url());
    text(out, about.family());
    text(out, about.agency());
    text(out, about.acronym());
    text(out, about.credit());
    text(out, Optional.of(about.title()));
  }

  private static Sketch.About about(DataInputStream in) throws IOException {
    long hash = in.readLong();
    long at = in.readLong();
    return new Sketch.About(
        hash,
        at == Long.MIN_VALUE ? Optional.empty() : Optional.of(Instant.ofEpochSecond(at)),
        text(in),
        text(in),
        text(in),
        text(in),
        text(in),
        text(in).orElse(""));
  }

  private static void text(DataOutputStream out, Optional<String> text) throws IOException {
    out.writeUTF(text.orElse(NONE));
  }

  private static Optional<String> text(DataInputStream in) throws IOException {
    String text = in.readUTF();
    return text.equals(NONE) ? Optional.empty() : Optional.of(text);
  }

  /** What is longer than any headline or address is cut, before a sketch is made of it. */
  static String cut(String text) {
    return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
  }

  private static void terms(DataOutputStream out, Terms terms) throws IOException {
    Terms.Columns words = terms.words();
    integers(out, words.hashes());
    for (int i = 0; i < words.hashes().length; i++) {
      out.writeShort(Math.round(words.weights()[i] * TermMaker.WEIGHT_STEPS));
      out.writeByte(Math.round(words.rarities()[i] * TermMaker.RARITY_STEPS));
      out.writeByte(words.marks()[i]);
    }
    integers(out, terms.pairHashes());
    for (float rarity : terms.pairRarities()) {
      out.writeByte(Math.round(rarity * TermMaker.RARITY_STEPS));
    }
    integers(out, terms.numbers());
    out.writeLong(terms.dates().years());
    out.writeShort(terms.dates().months());
    out.writeByte(terms.dates().weekdays());
    out.writeInt(terms.length());
  }

  private static Terms terms(DataInputStream in) throws IOException {
    int[] hashes = integers(in);
    float[] weights = new float[hashes.length];
    float[] rarities = new float[hashes.length];
    byte[] marks = new byte[hashes.length];
    for (int i = 0; i < hashes.length; i++) {
      weights[i] = in.readUnsignedShort() / TermMaker.WEIGHT_STEPS;
      rarities[i] = in.readUnsignedByte() / TermMaker.RARITY_STEPS;
      marks[i] = in.readByte();
    }
    int[] pairs = integers(in);
    float[] pairRarities = new float[pairs.length];
    for (int i = 0; i < pairs.length; i++) {
      pairRarities[i] = in.readUnsignedByte() / TermMaker.RARITY_STEPS;
    }
    int[] numbers = integers(in);
    Terms.Dates dates =
        new Terms.Dates(in.readLong(), in.readUnsignedShort(), in.readUnsignedByte());
    Terms.Columns words = new Terms.Columns(hashes, weights, rarities, marks);
    return new Terms(words, pairs, pairRarities, numbers, dates, in.readInt());
  }

  private static void integers(DataOutputStream out, int[] values) throws IOException {
    out.writeInt(values.length);
    for (int value : values) {
      out.writeInt(value);
    }
  }

  private static int[] integers(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > in.available() / Integer.BYTES) {
      throw new IOException("a list of " + length);
    }
    int[] values = new int[length];
    for (int i = 0; i < length; i++) {
      values[i] = in.readInt();
    }
    return values;
  }
}
