package org.hearsay.reader.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.RemovalReason;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Cuts an element into blocks, without recursion: pages may be nested thousands of tags deep. */
final class BlockWalk implements NodeFilter {
  private final Cuts cuts;
  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final Element root;
  private Element owner;
  private int linked;
  private int links;
  private boolean lineBroken;

  private BlockWalk(Element root, Cuts cuts) {
    this.root = root;
    this.owner = root;
    this.cuts = cuts;
  }

  /** The blocks of an element in order, one for each element that was cut out for a reason. */
  static List<Block> blocks(Element root, Cuts cuts) {
    BlockWalk walk = new BlockWalk(root, cuts);
    NodeTraversor.filter(walk, root);
    walk.flush();
    return List.copyOf(walk.blocks);
  }

  /** The words of an element in one run, blocks parted by blanks. */
  static String text(Element root) {
    StringBuilder joined = new StringBuilder();
    for (Block block : blocks(root, Cuts.NOTHING)) {
      joined.append(joined.length() > 0 ? " " : "").append(block.text());
    }
    return joined.toString();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
    } else if (node instanceof Element element) {
      if (!element.equals(root) && cut(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      enter(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (element.normalName().equals("a")) {
        links--;
      }
      if (Tags.isBlock(element)) {
        flush();
        Element parent = element.parent();
        while (parent != null && !parent.equals(root) && !Tags.isBlock(parent)) {
          parent = parent.parent();
        }
        owner = parent == null ? root : parent;
      }
    }
    return FilterResult.CONTINUE;
  }

  private boolean cut(Element element) {
    boolean unseen = Tags.isSilent(element) || cuts.isUnseen(element);
    Optional<RemovalReason> reason = unseen ? Optional.empty() : cuts.reason(element);
    if (reason.isPresent()) {
      flush();
      String words = text(element);
      if (!words.isEmpty()) {
        blocks.add(new Block(words, 0, owner, reason));
      }
    } else if (unseen && Tags.isBlock(element)) {
      flush();
    }
    return unseen || reason.isPresent();
  }

  private void enter(Element element) {
    if (element.normalName().equals("a")) {
      links++;
    } else if (element.normalName().equals("br")) {
      if (lineBroken) {
        flush();
      } else {
        append(" ");
        lineBroken = true;
      }
    } else if (Tags.isBlock(element)) {
      flush();
      owner = element;
    }
  }

  private void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean blank = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
      if (!blank) {
        text.append(c);
        linked += links > 0 ? 1 : 0;
        lineBroken = false;
      } else if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
        text.append(' ');
        linked += links > 0 ? 1 : 0;
      }
    }
  }

  private void flush() {
    int begin = 0;
    int end = text.length();
    while (begin < end && isBlank(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (begin < end) {
      blocks.add(new Block(text.substring(begin, end), linked, owner, Optional.empty()));
    }
    text.setLength(0);
    linked = 0;
    lineBroken = false;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\u00A0' || c == '\u200B' || c == '\uFEFF' || c == '\u00AD';
  }
}
