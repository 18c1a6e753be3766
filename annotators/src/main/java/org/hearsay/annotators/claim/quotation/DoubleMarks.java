package org.hearsay.annotators.claim.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.language.Paragraph;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Matches double quotation marks in one pass over the paragraphs.
 *
 * <p>A quotation that is open at the end of its paragraph goes on where the next paragraph opens
 * again; else it ends there, or before a reporting clause. A closing mark alone reaches back to the
 * beginning of its sentence.
 */
final class DoubleMarks {
  // ", he said" and ", Ms. Orlova told": where a quotation ends whose closing mark is missing
  private static final Pattern REPORTING =
      Pattern.compile(
          "[,?!]\\s{1,3}(?:(?:he|she|they|it|\\p{Lu}[\\p{L}.'\u2019-]{0,30}+(?:\\s\\p{Lu}[\\p{L}.'\u2019-]{0,30}+){0,3})\\s"
              + "(?:said|says|told|added|warned|insisted|noted|explained)\\b"
              + "|said\\s)");

  private static final int LONGEST_REPORTING = 160;

  private final String text;
  private final List<Marked> found = new ArrayList<>();
  private final List<Span> parts = new ArrayList<>();
  private int openedAt = -1;
  private int partBegin;
  private int depth;
  private boolean straight;

  /** So far no reporting clause has been found in the open words, which are not searched again. */
  private int unreported;

  /** No word stands between the last sentence's end and here, so no orphan begins before. */
  private int wordless;

  private DoubleMarks(String text) {
    this.text = text;
  }

  /** A pair of marks, or one that was completed. */
  record Marked(Span outer, List<Span> parts, boolean closed) {}

  static List<Marked> match(String text, List<Paragraph> paragraphs) {
    DoubleMarks marks = new DoubleMarks(text);
    for (int i = 0; i < paragraphs.size(); i++) {
      Span next = i + 1 < paragraphs.size() ? paragraphs.get(i + 1).span() : null;
      marks.paragraph(paragraphs.get(i).span(), next);
    }
    return marks.found;
  }

  private void paragraph(Span span, @Nullable Span next) {
    List<Mark> marks = Mark.within(text, span.begin(), span.end());
    int from = 0;
    if (isOpen()) {
      Mark again = marks.get(0);
      partBegin = again.end();
      unreported = partBegin;
      depth = 0;
      from = 1;
    }
    for (Mark mark : marks.subList(from, marks.size())) {
      take(mark, span);
    }
    if (isOpen()) {
      endParagraph(span, next);
    }
  }

  private void take(Mark mark, Span paragraph) {
    if (!isOpen()) {
      takeWhileClosed(mark, paragraph);
    } else if (closes(mark)) {
      if (depth > 0) {
        depth--;
      } else {
        close(mark.at(), mark.end(), true);
      }
    } else if (straight || isReported(partBegin, mark.at())) {
      // two opening marks in a row: the first quotation was never closed
      close(endOfUnclosed(mark.at()), mark.at(), false);
      open(mark);
    } else {
      depth++;
    }
  }

  private void takeWhileClosed(Mark mark, Span paragraph) {
    boolean opens =
        switch (mark.nature()) {
          case OPENING -> mark.canOpen(text) || !mark.canClose(text);
          case CLOSING -> mark.looksOpening(text);
          case EITHER -> mark.canOpen(text);
        };
    if (opens) {
      open(mark);
    } else if (mark.canClose(text) && !mark.isMeasure(text)) {
      int begin = beginOfOrphan(mark.at(), paragraph);
      add(begin, mark.end(), List.of(), begin, mark.at(), false);
    }
  }

  private boolean closes(Mark mark) {
    return switch (mark.nature()) {
      case OPENING -> mark.canClose(text) && !mark.canOpen(text);
      case CLOSING -> true;
      case EITHER -> mark.canClose(text) || isLast(mark);
    };
  }

  private boolean isLast(Mark mark) {
    return mark.end() >= text.length() || text.charAt(mark.end()) == '\n';
  }

  private boolean isOpen() {
    return openedAt >= 0;
  }

  private void open(Mark mark) {
    openedAt = mark.at();
    partBegin = mark.end();
    unreported = partBegin;
    depth = 0;
    straight = mark.nature() == Mark.Nature.EITHER;
  }

  private void endParagraph(Span paragraph, @Nullable Span next) {
    if (next != null && reopens(next)) {
      addPart(parts, partBegin, paragraph.end());
    } else {
      int end = endOfUnclosed(paragraph.end());
      close(end, end, false);
    }
  }

  private boolean reopens(Span next) {
    List<Mark> marks = Mark.within(text, next.begin(), Math.min(next.end(), next.begin() + 2));
    return !marks.isEmpty()
        && marks.get(0).at() == next.begin()
        && marks.get(0).canOpen(text)
        && !isReported(partBegin, next.begin());
  }

  // A reporting clause inside the open words means that a closing mark is missing.
  private boolean isReported(int begin, int end) {
    int from = Math.max(begin, unreported - LONGEST_REPORTING);
    if (from < end && REPORTING.matcher(text).region(from, end).find()) {
      return true;
    }
    unreported = end;
    return false;
  }

  private int endOfUnclosed(int limit) {
    Matcher reporting = REPORTING.matcher(text).region(partBegin, limit);
    int end = reporting.find() ? reporting.start() + 1 : limit;
    while (end > partBegin && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private int beginOfOrphan(int at, Span paragraph) {
    int floor = paragraph.begin();
    if (!found.isEmpty()) {
      floor = Math.max(floor, found.get(found.size() - 1).outer().end());
    }
    floor = Math.max(floor, wordless);
    if (floor == paragraph.begin()) {
      return floor;
    }
    int begin = floor;
    for (int i = floor; i < at - 2; i++) {
      if (".?!".indexOf(text.charAt(i)) >= 0 && Character.isWhitespace(text.charAt(i + 1))) {
        begin = i + 1;
      }
    }
    while (begin < at && !Character.isLetterOrDigit(text.charAt(begin))) {
      begin++;
    }
    wordless = begin == at ? at : wordless;
    return begin;
  }

  private void close(int innerEnd, int outerEnd, boolean closed) {
    add(openedAt, Math.max(outerEnd, innerEnd), parts, partBegin, innerEnd, closed);
    parts.clear();
    openedAt = -1;
  }

  private void add(int begin, int end, List<Span> before, int from, int to, boolean closed) {
    List<Span> all = new ArrayList<>(before);
    addPart(all, from, to);
    if (!all.isEmpty() && end > begin) {
      found.add(new Marked(new Span(begin, end), all, closed));
    }
  }

  private void addPart(List<Span> list, int from, int to) {
    int begin = from;
    int end = to;
    while (begin < end && Character.isWhitespace(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (end > begin) {
      list.add(new Span(begin, end));
    }
  }
}
