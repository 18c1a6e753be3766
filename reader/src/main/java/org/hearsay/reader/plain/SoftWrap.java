package org.hearsay.reader.plain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hearsay.reader.credit.Byline;
import org.hearsay.reader.credit.Dateline;
import org.hearsay.reader.furniture.FurnitureLine;

/**
 * Joins soft-wrapped lines.
 *
 * <p>In wrapped text a line is full: the first word of the next would not have fitted. Where most
 * lines of a text, or of one block of it, are full, full lines are joined to the next; elsewhere
 * only a line that stops in the middle of a sentence which the next takes up in lower case.
 */
final class SoftWrap {
  private static final int NARROWEST = 30;
  private static final int WIDEST = 130;
  private static final int ENOUGH_LINES = 20;
  private static final int FEWEST_FULL = 2;
  private static final int SHORTEST_BROKEN = 45;
  private static final int NOT_WRAPPED = -1;

  private SoftWrap() {}

  /** The paragraphs of the blocks, in order. */
  static List<Piece> pieces(List<List<Line>> blocks) {
    int width = width(blocks);
    List<Piece> pieces = new ArrayList<>();
    for (List<Line> block : blocks) {
      int blockWidth = width == NOT_WRAPPED ? width(List.of(block)) : width;
      List<Line> paragraph = new ArrayList<>();
      for (Line line : block) {
        int last = paragraph.size() - 1;
        if (last >= 0 && !continues(paragraph.get(last), line, paragraph.get(0), blockWidth)) {
          pieces.add(new Piece(paragraph));
          paragraph.clear();
        }
        paragraph.add(line);
      }
      pieces.add(new Piece(paragraph));
    }
    return pieces;
  }

  private static boolean continues(Line line, Line next, Line first, int width) {
    boolean open = !line.endsSentence();
    boolean full = width != NOT_WRAPPED && isFull(line, next, width);
    boolean broken =
        open
            && next.beginsLowerCase()
            && line.length() >= SHORTEST_BROKEN
            && line.length() <= WIDEST;
    boolean inBrackets = line.text().lastIndexOf('(') > line.text().lastIndexOf(')');
    boolean wrapped = width != NOT_WRAPPED && !Byline.isByline(next.text());
    boolean runsOn = broken && (inBrackets || wrapped);
    if (!runsOn && (isOfItsOwn(line) || isOfItsOwn(next))) {
      return false;
    }
    if (Dateline.hasCredit(next.text().strip())) {
      return false;
    }
    if (width == NOT_WRAPPED) {
      return broken;
    }
    if (next.beginsAsListItem() && (!full || !open)) {
      return false;
    }
    boolean indented = next.indent() >= line.indent() + 2 && !first.beginsAsListItem();
    return indented ? full && open : full || broken;
  }

  private static boolean isOfItsOwn(Line line) {
    String text = line.text().strip();
    return Byline.isByline(text) || FurnitureLine.isWhole(text);
  }

  private static boolean isFull(Line line, Line next, int width) {
    return line.length() + 1 + next.firstWordLength() > width;
  }

  /** The width at which the lines of the blocks were wrapped. */
  private static int width(List<List<Line>> blocks) {
    int width = widest(blocks);
    if (width < NARROWEST || width > WIDEST) {
      return NOT_WRAPPED;
    }
    int open = 0;
    int full = 0;
    int capitals = 0;
    int pairs = 0;
    for (List<Line> block : blocks) {
      for (int i = 1; i < block.size(); i++) {
        pairs++;
        if (!block.get(i - 1).endsSentence()) {
          open++;
          if (isFull(block.get(i - 1), block.get(i), width)) {
            full++;
            capitals += block.get(i).beginsUpperCase() ? 1 : 0;
          }
        }
      }
    }
    boolean prose = capitals <= 0.6 * full;
    return prose && full >= FEWEST_FULL && full >= 0.7 * open && full >= 0.3 * pairs
        ? width
        : NOT_WRAPPED;
  }

  /** The longest of the lines that have a next one; of many, all but the longest twentieth. */
  private static int widest(List<List<Line>> blocks) {
    int[] lengths =
        blocks.stream()
            .flatMapToInt(block -> block.stream().limit(block.size() - 1L).mapToInt(Line::length))
            .toArray();
    if (lengths.length == 0) {
      return 0;
    }
    Arrays.sort(lengths);
    int outliers = lengths.length >= ENOUGH_LINES ? lengths.length / 20 : 0;
    return lengths[lengths.length - 1 - outliers];
  }
}
