package org.hearsay.language.encoder;

/**
 * How the encoder may use the machine.
 *
 * @param threads how many threads work on one run; articles are better spread over callers' threads
 * @param batchPieces how many word pieces, padding included, go into one run where windows are
 *     short; more needs more memory
 */
public record EncoderSettings(int threads, int batchPieces) {
  public EncoderSettings {
    if (threads < 1 || batchPieces < 1) {
      throw new IllegalArgumentException(
          "not settings: threads " + threads + ", batch pieces " + batchPieces);
    }
  }

  /** One thread, small batches. */
  public static EncoderSettings standard() {
    return new EncoderSettings(1, 512);
  }
}
