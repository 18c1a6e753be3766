package org.hearsay.eval.board;

/** How a new figure stands to the one in the score file. */
public enum Verdict {
  /** Within the tolerance. */
  SAME("as before"),
  /** Worse than the tolerance allows: the run fails. */
  FELL("FELL"),
  /** Better than the tolerance allows: to be looked into, then written down. */
  ROSE("rose"),
  /** The file has no figure yet. */
  NEW("new");

  private final String word;

  Verdict(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }
}
