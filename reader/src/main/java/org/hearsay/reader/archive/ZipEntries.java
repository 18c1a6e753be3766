package org.hearsay.reader.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The entries of a zip file, read from its beginning; its directory at the end is not trusted. */
final class ZipEntries implements Entries {
  // Names without the mark of UTF-8 are in the code page of the first PCs, which knows every byte.
  private static final Charset OLD_NAMES = Charset.forName("IBM437");

  private final UnpackBudget.Counted packed;
  private final ZipInputStream zip;
  private final UnpackBudget budget;
  private boolean started;

  ZipEntries(InputStream in, UnpackBudget budget) {
    this.packed = UnpackBudget.counted(in);
    this.zip = new ZipInputStream(packed, OLD_NAMES);
    this.budget = budget;
  }

  @Override
  public Optional<Entry> next() throws IOException {
    // The bytes that nobody read are unpacked all the same, under the same limits.
    InputStream guarded = budget.guarded(zip, packed);
    if (started) {
      guarded.transferTo(OutputStream.nullOutputStream());
    }
    started = true;
    return entry(guarded);
  }

  private Optional<Entry> entry(InputStream guarded) throws IOException {
    try {
      ZipEntry entry = zip.getNextEntry();
      while (entry != null && entry.isDirectory()) {
        budget.entry();
        entry = zip.getNextEntry();
      }
      if (entry == null) {
        return Optional.empty();
      }
      return Optional.of(new Entry(entry.getName(), Optional.empty(), guarded));
    } catch (IllegalArgumentException e) {
      throw new IOException("damaged zip file: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
