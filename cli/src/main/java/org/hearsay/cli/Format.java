package org.hearsay.cli;

/** How records are printed: the first two for programs, the others for people. */
enum Format {
  json,
  jsonl,
  text,
  html
}
