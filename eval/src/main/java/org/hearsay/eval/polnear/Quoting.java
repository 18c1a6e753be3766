package org.hearsay.eval.polnear;

/** How much of a content stands inside quotation marks: all, some or none of its words. */
public enum Quoting {
  DIRECT,
  MIXED,
  INDIRECT
}
