package org.hearsay.reader.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a stream as bytes; of a line that is too long only that it was there is known. */
public final class BoundedLines {
  private final InputStream in;
  private final int longest;
  private final byte[] buffer = new byte[65_536];
  private int at;
  private int end;
  private long number;
  private boolean tooLong;

  public BoundedLines(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /** The number of the last line, from 1. */
  public long number() {
    return number;
  }

  /** Whether the last line was too long, so that it was passed over. */
  public boolean wasTooLong() {
    return tooLong;
  }

  /** The next line without its line feed; empty at the end. */
  public Optional<byte[]> next() throws IOException {
    if (at == end && !fill()) {
      return Optional.empty();
    }
    number++;
    tooLong = false;
    ByteArrayOutputStream line = new ByteArrayOutputStream(256);
    while (at < end || fill()) {
      int feed = at;
      while (feed < end && buffer[feed] != '\n') {
        feed++;
      }
      tooLong |= line.size() + feed - at > longest;
      if (!tooLong) {
        line.write(buffer, at, feed - at);
      }
      boolean ends = feed < end;
      at = ends ? feed + 1 : end;
      if (ends) {
        break;
      }
    }
    return Optional.of(tooLong ? new byte[0] : line.toByteArray());
  }

  private boolean fill() throws IOException {
    int read = in.read(buffer, 0, buffer.length);
    at = 0;
    end = Math.max(0, read);
    return read > 0;
  }
}
