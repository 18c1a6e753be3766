package org.hearsay.reader.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks a gzip file of any number of members (RFC 1952).
 *
 * <p>A damaged member fails the reading, or, once {@link #passDamage} was called, is left at the
 * place of its damage and the next member goes on, at the beginning of a line. Bytes behind the
 * last member are passed over. The check sums are not compared: what reads the content notices
 * damage that matters to it.
 */
public final class GzipStream extends InputStream {
  private static final int FLAG_CHECK = 2;
  private static final int FLAG_EXTRA = 4;
  private static final int FLAG_NAME = 8;
  private static final int FLAG_COMMENT = 16;
  private static final int TRAILER = 8;
  private static final int TIME_AND_SYSTEM = 6;
  private static final int[] MAGIC = {0x1f, 0x8b, 8};

  private final InputStream in;
  private final Inflater inflater = new Inflater(true);
  private final byte[] buffer = new byte[8192];
  private int at;
  private int end;
  private boolean inMember;
  private boolean any;
  private boolean ended;
  private boolean passing;
  private byte lastByte = '\n';

  public GzipStream(InputStream in) {
    this.in = in;
  }

  /** Whether bytes begin as a gzip file does. */
  public static boolean isGzip(byte[] head) {
    return head.length > 2 && head[0] == 0x1f && head[1] == (byte) 0x8b && head[2] == 8;
  }

  /** From now on a damaged member is left and the next one is sought. */
  public void passDamage() {
    passing = true;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    while (length > 0 && !ended) {
      try {
        if (!inMember && passing && lastByte != '\n') {
          bytes[offset] = '\n';
          lastByte = '\n';
          return 1;
        }
        if (!inMember && !beginMember()) {
          ended = true;
          return -1;
        }
        int read = inflate(bytes, offset, length);
        if (read > 0) {
          lastByte = bytes[offset + read - 1];
          return read;
        }
      } catch (ArchiveBombException e) {
        throw e;
      } catch (DataFormatException | EOFException e) {
        leaveDamaged(e);
      }
    }
    return length == 0 ? 0 : -1;
  }

  private void leaveDamaged(Exception damage) throws IOException {
    if (!passing) {
      throw new IOException("damaged gzip data: " + damage.getMessage(), damage);
    }
    if (inMember) {
      at = end - inflater.getRemaining();
      inMember = false;
    }
  }

  private int inflate(byte[] bytes, int offset, int length)
      throws DataFormatException, IOException {
    int read = inflater.inflate(bytes, offset, length);
    if (inflater.finished()) {
      at = end - inflater.getRemaining();
      inMember = false;
      skip(TRAILER);
    } else if (read == 0) {
      if (inflater.needsDictionary()) {
        throw new DataFormatException("needs a dictionary");
      }
      if (at == end && !fill()) {
        throw new EOFException("it ends in the middle of a member");
      }
      inflater.setInput(buffer, at, end - at);
      at = end;
    }
    return read;
  }

  /** Finds the next member and reads its header; false where there is none. */
  private boolean beginMember() throws IOException {
    if (!findMagic()) {
      return false;
    }
    int flags = next();
    skip(TIME_AND_SYSTEM);
    if ((flags & FLAG_EXTRA) != 0) {
      int low = next();
      skip(low | next() << 8);
    }
    for (int text = flags & (FLAG_NAME | FLAG_COMMENT); text != 0; text &= text - 1) {
      int read = next();
      while (read != 0) {
        read = next();
      }
    }
    skip((flags & FLAG_CHECK) != 0 ? 2 : 0);
    inflater.reset();
    inflater.setInput(buffer, at, end - at);
    at = end;
    inMember = true;
    any = true;
    return true;
  }

  /**
   * Goes behind the first bytes of the next member: it must follow at once, unless damage is
   * passed.
   */
  private boolean findMagic() throws IOException {
    int matched = 0;
    while (at < end || fill()) {
      int read = buffer[at++] & 0xff;
      matched = read == MAGIC[matched] ? matched + 1 : read == MAGIC[0] ? 1 : 0;
      if (matched == MAGIC.length) {
        return true;
      }
      if (matched == 0 && !passing) {
        if (!any) {
          throw new IOException("it is no gzip file");
        }
        return false;
      }
    }
    return false;
  }

  private void skip(int bytes) throws IOException {
    for (int i = 0; i < bytes; i++) {
      next();
    }
  }

  private int next() throws IOException {
    if (at == end && !fill()) {
      throw new EOFException("it ends in the middle of a member");
    }
    return buffer[at++] & 0xff;
  }

  private boolean fill() throws IOException {
    int read = in.read(buffer, 0, buffer.length);
    at = 0;
    end = Math.max(0, read);
    return read > 0;
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    in.close();
  }
}
