package org.hearsay.reader.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The files of a tar archive (POSIX ustar and pax, and GNU's long names). */
final class TarEntries implements Entries {
  private static final int LONGEST_NOTE = 65_536;
  private static final String LINKS = "12346";

  private final InputStream in;
  private final UnpackBudget budget;
  private long left;
  private int padding;
  private Optional<String> longName = Optional.empty();
  private Optional<Long> longSize = Optional.empty();

  TarEntries(InputStream in, UnpackBudget budget) {
    this.in = in;
    this.budget = budget;
  }

  /** Whether bytes begin as a tar file does. */
  static boolean isTar(byte[] head) {
    return TarHeader.isHeader(head);
  }

  @Override
  public Optional<Entry> next() throws IOException {
    Optional<TarHeader> header = header();
    while (header.isPresent() && !isItem(header.get())) {
      header = header();
    }
    if (header.isEmpty()) {
      return Optional.empty();
    }
    String name = longName.orElse(header.get().name());
    longName = Optional.empty();
    return Optional.of(new Entry(name, refused(header.get()), new Content()));
  }

  private static Optional<String> refused(TarHeader header) {
    return header.isFile()
        ? Optional.empty()
        : Optional.of(
            LINKS.indexOf(header.type()) >= 0
                ? "a link or device, not a file"
                : "not a plain file");
  }

  /** Reads the next header, behind whatever is left of the entry before it. */
  private Optional<TarHeader> header() throws IOException {
    skip(left + padding);
    left = 0;
    padding = 0;
    byte[] block = in.readNBytes(TarHeader.BLOCK);
    if (block.length < TarHeader.BLOCK || isZero(block)) {
      return Optional.empty();
    }
    if (!TarHeader.isHeader(block)) {
      throw new IOException("damaged tar file: an entry's header has a wrong sum");
    }
    TarHeader header = TarHeader.of(block);
    left = longSize.orElse(header.size());
    longSize = Optional.empty();
    if (left < 0) {
      throw new IOException("damaged tar file: an entry has no size");
    }
    padding = (int) ((TarHeader.BLOCK - left % TarHeader.BLOCK) % TarHeader.BLOCK);
    return Optional.of(header);
  }

  /** Whether an entry is more than a folder or a note about the next one, which is taken in. */
  private boolean isItem(TarHeader header) throws IOException {
    switch (header.type()) {
      case 'L' -> longName = Optional.of(nameIn(note()));
      case 'x' -> extended(new String(note(), StandardCharsets.UTF_8));
      case 'g', 'K' -> note();
      default -> {
        if (!header.isFolder()) {
          return true;
        }
        budget.entry();
        longName = Optional.empty();
      }
    }
    return false;
  }

  private byte[] note() throws IOException {
    if (left > LONGEST_NOTE) {
      throw new IOException("damaged tar file: a name is longer than any");
    }
    byte[] note = in.readNBytes((int) left);
    left = 0;
    return note;
  }

  private static String nameIn(byte[] note) {
    return TarHeader.text(note, 0, note.length);
  }

  /** Lines of "length key=value"; only names and sizes matter here. */
  private void extended(String note) {
    for (String line : note.split("\n", -1)) {
      int key = line.indexOf(' ') + 1;
      int value = line.indexOf('=', key) + 1;
      if (value > 0 && line.startsWith("path=", key)) {
        longName = Optional.of(line.substring(value));
      }
      if (value > 0 && line.startsWith("size=", key) && line.length() - value <= 15) {
        longSize = size(line.substring(value));
      }
    }
  }

  private static Optional<Long> size(String figures) {
    boolean number = !figures.isEmpty() && figures.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? Optional.of(Long.parseLong(figures)) : Optional.empty();
  }

  private void skip(long bytes) throws IOException {
    byte[] passed = new byte[8192];
    long rest = bytes;
    while (rest > 0) {
      int read = in.read(passed, 0, (int) Math.min(passed.length, rest));
      if (read < 0) {
        throw new EOFException("the tar file ends in the middle of an entry");
      }
      rest -= read;
    }
  }

  private static boolean isZero(byte[] block) {
    for (byte b : block) {
      if (b != 0) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /** What is left of the entry at hand. */
  private final class Content extends InputStream {
    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      if (left == 0) {
        return -1;
      }
      int read = in.read(bytes, offset, (int) Math.min(length, left));
      if (read < 0) {
        throw new EOFException("the tar file ends in the middle of an entry");
      }
      left -= read;
      return read;
    }
  }
}
