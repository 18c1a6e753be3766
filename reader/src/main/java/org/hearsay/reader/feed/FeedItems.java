package org.hearsay.reader.feed;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.Optional;
import org.hearsay.reader.ReadOptions;
import org.hearsay.reader.decode.BytesDecoder;
import org.hearsay.reader.decode.NotTextException;
import org.hearsay.reader.item.Item;
import org.hearsay.reader.item.ItemLimits;
import org.hearsay.reader.item.Items;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/**
 * The items of an RSS or Atom feed.
 *
 * <p>Undeclared entities, bare ampersands, unclosed elements, junk before the first element and
 * wrong encodings are read over. Declarations of entities are not: nothing is ever expanded or
 * fetched. An item is dropped from the tree once it was read.
 */
public final class FeedItems implements Items {
  private static final int DEEPEST = 200;
  private static final String ITEMS = "*|item, *|entry";

  private final InputStream in;
  private final String origin;
  private final ReadOptions defaults;
  private final ItemLimits limits;
  private Optional<StreamParser> parser = Optional.empty();
  private Channel channel = Channel.unknown();
  private int place;

  public FeedItems(String origin, InputStream in, ReadOptions defaults, ItemLimits limits) {
    this.origin = origin;
    this.in = in;
    this.defaults = defaults;
    this.limits = limits;
  }

  @Override
  public Optional<Item> next() throws IOException {
    if (parser.isEmpty()) {
      parser = Optional.of(parse());
    }
    Element element = parser.get().selectNext(ITEMS);
    if (element == null) {
      return Optional.empty();
    }
    place++;
    Document tree = parser.get().document();
    channel = channel.completedBy(tree);
    Item item = new FeedEntry(element, channel).item(origin, place, defaults);
    element.empty();
    return Optional.of(item);
  }

  private StreamParser parse() throws IOException {
    try {
      String text = BytesDecoder.decode(limits.bytesOf(in));
      Parser xml = Parser.xmlParser();
      xml.setMaxDepth(DEEPEST);
      return new StreamParser(xml).parse(new StringReader(XmlRepair.repaired(text)), "");
    } catch (NotTextException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  @Override
  public void close() throws IOException {
    parser.ifPresent(StreamParser::close);
    in.close();
  }
}
