package org.hearsay.reader.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.hearsay.reader.item.ItemLimits;

/**
 * Counts what one input unpacks to, all its layers together, and refuses to go on beyond the
 * limits. Not safe to share between threads or inputs.
 */
public final class UnpackBudget {
  private final ItemLimits limits;
  private long unpacked;
  private int entries;

  public UnpackBudget(ItemLimits limits) {
    this.limits = limits;
  }

  public ItemLimits limits() {
    return limits;
  }

  /** Counts an entry of an archive. */
  void entry() throws ArchiveBombException {
    entries++;
    if (entries > limits.entries()) {
      throw new ArchiveBombException("more than " + limits.entries() + " entries: refused");
    }
  }

  /** Counts what is read of packed bytes. */
  static Counted counted(InputStream packed) {
    return new Counted(packed);
  }

  /** What comes out of a layer, counted against what went into it. */
  InputStream guarded(InputStream out, Counted packed) {
    return new Guarded(out, packed);
  }

  private void check(long out, long in) throws ArchiveBombException {
    if (unpacked > limits.totalBytes()) {
      throw new ArchiveBombException(
          "unpacks to more than " + (limits.totalBytes() >> 20) + " MiB: refused");
    }
    if (out > limits.freeBytes() && out > in * limits.ratio()) {
      throw new ArchiveBombException(
          "unpacks to more than " + limits.ratio() + " times its size: refused");
    }
  }

  /** Counts the bytes read through it. */
  static final class Counted extends FilterInputStream {
    private long count;

    private Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count += read < 0 ? 0 : 1;
      return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = super.read(bytes, offset, length);
      count += Math.max(0, read);
      return read;
    }

    @Override
    public boolean markSupported() {
      return false;
    }
  }

  private final class Guarded extends FilterInputStream {
    private final Counted packed;
    private long count;

    private Guarded(InputStream out, Counted packed) {
      super(out);
      this.packed = packed;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = super.read(bytes, offset, length);
      count += Math.max(0, read);
      unpacked += Math.max(0, read);
      check(count, packed.count);
      return read;
    }

    @Override
    public long skip(long most) throws IOException {
      byte[] passed = new byte[(int) Math.min(8192, Math.max(0, most))];
      return passed.length == 0 ? 0 : Math.max(0, read(passed, 0, passed.length));
    }

    @Override
    public boolean markSupported() {
      return false;
    }
  }
}
