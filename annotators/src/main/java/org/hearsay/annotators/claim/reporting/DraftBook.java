package org.hearsay.annotators.claim.reporting;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;
import org.hearsay.model.Span;
import org.hearsay.model.SpanGrid;

/** A growing list of drafts that are found by where they stand; drafts may change in place. */
final class DraftBook {
  private final Syntax syntax;
  private final List<Draft> drafts = new ArrayList<>();
  private final SpanGrid contents = new SpanGrid();
  private final NavigableMap<Integer, TreeSet<Integer>> byEnd = new TreeMap<>();

  DraftBook(Syntax syntax, List<Draft> drafts) {
    this.syntax = syntax;
    drafts.forEach(this::add);
  }

  Draft get(int number) {
    return drafts.get(number);
  }

  List<Draft> list() {
    return List.copyOf(drafts);
  }

  void add(Draft draft) {
    drafts.add(draft);
    file(draft, drafts.size() - 1);
  }

  void set(int number, Draft draft) {
    Draft old = drafts.set(number, draft);
    TreeSet<Integer> ending = byEnd.get(endOf(old));
    if (ending != null) {
      ending.remove(number);
    }
    file(draft, number);
  }

  private void file(Draft draft, int number) {
    draft.content().forEach(part -> contents.add(wholeTokens(part), number));
    byEnd.computeIfAbsent(endOf(draft), each -> new TreeSet<>()).add(number);
  }

  /** The numbers of all drafts whose content shares a token with the span, and some more. */
  BitSet near(Span span) {
    return contents.near(wholeTokens(span));
  }

  private Span wholeTokens(Span span) {
    List<Token> inside = syntax.tokensIn(span);
    return inside.isEmpty()
        ? span
        : span.cover(inside.get(0).span()).cover(inside.get(inside.size() - 1).span());
  }

  /**
   * The number of the draft that ends last between the two offsets, both included, and anchors at
   * the floor or behind it; of several the one with the highest number, -1 for none.
   */
  int lastEnding(int floor, int offset) {
    for (TreeSet<Integer> ending :
        byEnd.subMap(Math.min(floor, offset), true, offset, true).descendingMap().values()) {
      for (int number : ending.descendingSet()) {
        if (drafts.get(number).anchor().begin() >= floor) {
          return number;
        }
      }
    }
    return -1;
  }

  /** Where the cue, with its source, ends; of a draft without a cue where its first words end. */
  static int endOf(Draft draft) {
    int end = draft.anchor().end();
    boolean here = draft.cue().isPresent();
    return here ? draft.source().map(span -> Math.max(end, span.end())).orElse(end) : end;
  }
}
