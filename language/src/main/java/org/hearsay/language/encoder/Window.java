package org.hearsay.language.encoder;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the encoder sees at once: a range of tokens as word pieces between a start and an end sign.
 *
 * <p>Place 0 is the start sign, place k the token {@code begin + k - 1}. The arrays are not copied;
 * nobody changes them.
 */
public final class Window {
  private final int begin;
  private final int end;
  private final int[] pieces;
  private final int[] features;
  private final int[] index;

  Window(int begin, int end, int[] pieces, int[] features, int[] index) {
    this.begin = begin;
    this.end = end;
    this.pieces = pieces;
    this.features = features;
    this.index = index;
  }

  /** What the encoder sees of a window, wherever it stands in the text. */
  record Look(List<Integer> numbers) {}

  Look look() {
    int[] length = {pieces.length};
    return new Look(
        Stream.of(length, pieces, features, index).flatMapToInt(Arrays::stream).boxed().toList());
  }

  /** The position of the first token. */
  public int begin() {
    return begin;
  }

  /** The position after the last token. */
  public int end() {
    return end;
  }

  /** How many places there are: the tokens and the start sign. */
  public int places() {
    return index.length;
  }

  /** How many word pieces there are, signs included. */
  public int length() {
    return pieces.length;
  }

  int piece(int at) {
    return pieces[at];
  }

  int feature(int at) {
    return features[at];
  }

  /** Where the first piece of a place stands. */
  int index(int place) {
    return index[place];
  }

  long[] pieces() {
    return longs(pieces);
  }

  long[] features() {
    return longs(features);
  }

  /** Where the first piece of each place stands. */
  long[] index() {
    return longs(index);
  }

  private static long[] longs(int[] values) {
    return Arrays.stream(values).asLongStream().toArray();
  }
}
