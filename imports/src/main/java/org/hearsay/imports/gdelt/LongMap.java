package org.hearsay.imports.gdelt;

import java.util.Arrays;

/** Whole numbers by whole numbers from 0 on, in two arrays. Not thread-safe. */
final class LongMap {
  private static final long FREE = -1;

  private long[] keys = new long[1024];
  private long[] values = new long[1024];
  private int size;

  LongMap() {
    Arrays.fill(keys, FREE);
  }

  long get(long key, long otherwise) {
    int at = place(keys, key);
    return keys[at] == key ? values[at] : otherwise;
  }

  void put(long key, long value) {
    int at = place(keys, key);
    if (keys[at] != key) {
      size++;
    }
    keys[at] = key;
    values[at] = value;
    if (size > keys.length / 4 * 3) {
      grow();
    }
  }

  private void grow() {
    long[] moreKeys = new long[keys.length * 2];
    long[] moreValues = new long[keys.length * 2];
    Arrays.fill(moreKeys, FREE);
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != FREE) {
        int at = place(moreKeys, keys[i]);
        moreKeys[at] = keys[i];
        moreValues[at] = values[i];
      }
    }
    keys = moreKeys;
    values = moreValues;
  }

  /** Where a key is or would be; the number of places is a power of two. */
  private static int place(long[] keys, long key) {
    int at = (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & (keys.length - 1);
    while (keys[at] != FREE && keys[at] != key) {
      at = (at + 1) & (keys.length - 1);
    }
    return at;
  }
}
