package org.hearsay.reader.plain;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Alignment;
import org.hearsay.reader.text.ControlCharacters;

/** Builds a canonical text piece by piece and remembers which runs of it are exact copies. */
final class AlignedText {
  private static final String PARAGRAPH_BREAK = "\n\n";

  private final String input;
  private final StringBuilder text = new StringBuilder();
  private final List<Alignment.Run> runs = new ArrayList<>();
  private int inputEnd;

  AlignedText(String input) {
    this.input = input;
  }

  /** Appends a paragraph, an empty line before it unless it is the first. */
  void append(Piece piece) {
    if (text.length() > 0) {
      separate(PARAGRAPH_BREAK);
    }
    for (int i = 0; i < piece.lines().size(); i++) {
      if (i > 0) {
        separate(" ");
      }
      copy(piece.begin(i), piece.lines().get(i).end());
    }
  }

  String text() {
    return text.toString();
  }

  /** The way back to the input, for the text up to here. */
  Alignment alignment(int end) {
    List<Alignment.Run> kept = new ArrayList<>();
    for (Alignment.Run run : runs) {
      int length = Math.min(run.length(), end - run.beginInText());
      if (length > 0) {
        kept.add(new Alignment.Run(run.beginInText(), run.beginInInput(), length));
      }
    }
    return Alignment.of(kept);
  }

  private void separate(String separator) {
    if (input.startsWith(separator, inputEnd)) {
      runs.add(new Alignment.Run(text.length(), inputEnd, separator.length()));
    }
    text.append(separator);
  }

  private void copy(int begin, int end) {
    int from = begin;
    for (int i = begin; i < end; i++) {
      char meant = ControlCharacters.meant(input.charAt(i));
      if (meant != input.charAt(i)) {
        copyUnchanged(from, i);
        text.append(meant);
        from = i + 1;
      }
    }
    copyUnchanged(from, end);
    inputEnd = end;
  }

  private void copyUnchanged(int begin, int end) {
    if (begin < end) {
      runs.add(new Alignment.Run(text.length(), begin, end - begin));
      text.append(input, begin, end);
    }
  }
}
