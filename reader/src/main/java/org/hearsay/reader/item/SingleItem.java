package org.hearsay.reader.item;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.hearsay.reader.ReadOptions;

/** An input that is one report. */
public final class SingleItem implements Items {
  private final String origin;
  private final InputStream in;
  private final ReadOptions options;
  private final ItemLimits limits;
  private boolean done;

  public SingleItem(String origin, InputStream in, ReadOptions options, ItemLimits limits) {
    this.origin = origin;
    this.in = in;
    this.options = options;
    this.limits = limits;
  }

  @Override
  public Optional<Item> next() throws IOException {
    if (done) {
      return Optional.empty();
    }
    done = true;
    return Optional.of(new Item.Found(origin, limits.bytesOf(in), options));
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
