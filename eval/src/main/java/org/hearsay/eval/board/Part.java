package org.hearsay.eval.board;

/** How much of a set was read. */
public enum Part {
  /** All of it: what the scores stand for. */
  WHOLE,
  /** Its first documents, as many as its score file says: the quick check. */
  SLICE,
  /** As many as somebody asked for: compared with nothing. */
  SAMPLE
}
