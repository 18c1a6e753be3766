package org.hearsay.spark.read;

/**
 * How inputs are read.
 *
 * @param partitions over how many tasks reports are spread
 * @param seconds how long reading or understanding one item may take
 * @param fields names of fields in JSON that differ from the usual ones, as {@code
 *     text=body,title=head}; empty for none
 */
public record ReadSettings(int partitions, long seconds, String fields) {
  public ReadSettings {
    if (partitions < 1 || seconds < 1) {
      throw new IllegalArgumentException("partitions and seconds are at least 1");
    }
  }
}
