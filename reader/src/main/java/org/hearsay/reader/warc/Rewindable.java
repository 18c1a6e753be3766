package org.hearsay.reader.warc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** A buffered stream whose last bytes can be put back. */
final class Rewindable {
  private final InputStream in;
  private byte[] buffer = new byte[65_536];
  private int at;
  private int end;

  Rewindable(InputStream in) {
    this.in = in;
  }

  int read() throws IOException {
    return at < end || fill() ? buffer[at++] & 0xff : -1;
  }

  /** A line with its line feed, or its first bytes where it is longer; empty at the end. */
  byte[] line(int longest) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(128);
    while (line.size() < longest && (at < end || fill())) {
      int from = at;
      int most = (int) Math.min(end, (long) from + longest - line.size());
      while (at < most && buffer[at] != '\n') {
        at++;
      }
      boolean feed = at < most;
      at = feed ? at + 1 : at;
      line.write(buffer, from, at - from);
      if (feed) {
        break;
      }
    }
    return line.toByteArray();
  }

  byte[] bytes(int most) throws IOException {
    byte[] bytes = new byte[Math.min(most, 65_536)];
    int count = 0;
    while (count < most && (at < end || fill())) {
      if (count == bytes.length) {
        bytes = Arrays.copyOf(bytes, (int) Math.min(most, 2L * count));
      }
      int taken = Math.min(Math.min(end - at, most - count), bytes.length - count);
      System.arraycopy(buffer, at, bytes, count, taken);
      at += taken;
      count += taken;
    }
    return Arrays.copyOf(bytes, count);
  }

  /** Passes over bytes and answers how many there were. */
  long skip(long most) throws IOException {
    long left = most;
    while (left > 0 && (at < end || fill())) {
      int taken = (int) Math.min(end - at, left);
      at += taken;
      left -= taken;
    }
    return most - left;
  }

  /** Puts bytes back before those that are still to be read. */
  void unread(byte[] bytes, int from) {
    int count = bytes.length - from;
    if (count <= at) {
      System.arraycopy(bytes, from, buffer, at - count, count);
      at -= count;
      return;
    }
    byte[] more = new byte[count + end - at];
    System.arraycopy(bytes, from, more, 0, count);
    System.arraycopy(buffer, at, more, count, end - at);
    end = more.length;
    at = 0;
    buffer = more;
  }

  private boolean fill() throws IOException {
    if (buffer.length > 65_536) {
      buffer = new byte[65_536];
    }
    int read = in.read(buffer, 0, buffer.length);
    at = 0;
    end = Math.max(0, read);
    return read > 0;
  }

  void close() throws IOException {
    in.close();
  }
}
