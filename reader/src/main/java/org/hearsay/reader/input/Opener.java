package org.hearsay.reader.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import org.hearsay.reader.archive.ArchiveItems;
import org.hearsay.reader.archive.GzipItems;
import org.hearsay.reader.archive.UnpackBudget;
import org.hearsay.reader.feed.FeedItems;
import org.hearsay.reader.item.ItemLimits;
import org.hearsay.reader.item.Items;
import org.hearsay.reader.item.ItemsOpener;
import org.hearsay.reader.item.SingleItem;
import org.hearsay.reader.json.JsonDocument;
import org.hearsay.reader.json.JsonLines;
import org.hearsay.reader.json.Origins;
import org.hearsay.reader.warc.WarcItems;

/** Opens one input, and whatever lies in it, under one budget. */
final class Opener implements ItemsOpener {
  private static final int FIRST = 8;

  private final InputOptions options;
  private final UnpackBudget budget;

  Opener(InputOptions options) {
    this.options = options;
    this.budget = new UnpackBudget(options.limits());
  }

  @Override
  public Items open(String origin, InputStream in, int depth) throws IOException {
    PushbackInputStream whole = new PushbackInputStream(in, InputFormat.HEAD);
    return open(origin, whole, InputFormat.of(peek(whole)), depth);
  }

  /** The first bytes of a stream, which stay in it. */
  static byte[] peek(PushbackInputStream in) throws IOException {
    byte[] head = in.readNBytes(InputFormat.HEAD);
    in.unread(head);
    return head;
  }

  /** Opens an input whose format is known; its stream can take back as much as is looked at. */
  Items open(String origin, PushbackInputStream in, InputFormat format, int depth)
      throws IOException {
    ItemLimits limits = options.limits();
    return switch (format) {
      case FEED -> new FeedItems(origin, in, options.defaults(), limits);
      case JSON_LINES ->
          new JsonLines(in, Origins.within(origin), options.fields(), options.defaults(), limits);
      case JSON ->
          new JsonDocument(
              in, Origins.within(origin), options.fields(), options.defaults(), limits);
      case WARC -> new WarcItems(origin, in, options.defaults(), limits);
      case ZIP -> {
        checkDepth(depth);
        yield ArchiveItems.ofZip(origin, in, budget, this, depth);
      }
      case TAR -> {
        checkDepth(depth);
        yield ArchiveItems.ofTar(origin, in, budget, this, depth);
      }
      case GZIP -> {
        checkDepth(depth);
        yield unpacked(origin, in, depth);
      }
      case REPORT -> new SingleItem(origin, in, options.defaults(), limits);
    };
  }

  /** Opens what a gzip file holds; a tar file in it counts as one archive with it. */
  private Items unpacked(String origin, InputStream in, int depth) throws IOException {
    GzipItems.Unpacked unpacked = GzipItems.unpack(in, budget);
    PushbackInputStream content = new PushbackInputStream(unpacked.content(), InputFormat.HEAD);
    byte[] first = content.readNBytes(FIRST);
    content.unread(first);
    if (WarcItems.isWarc(first)) {
      unpacked.unpacker().passDamage();
    }
    InputFormat format = InputFormat.of(peek(content));
    return open(origin, content, format, format == InputFormat.TAR ? depth : depth + 1);
  }

  private void checkDepth(int depth) throws IOException {
    if (depth >= options.limits().depth()) {
      throw new IOException(
          "lies in more than " + options.limits().depth() + " archives in one another: refused");
    }
  }
}
