package org.hearsay.eval.polnear;

/** The three parts of an attribution. */
public enum Role {
  SOURCE,
  CUE,
  CONTENT
}
