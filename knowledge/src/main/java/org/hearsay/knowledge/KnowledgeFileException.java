package org.hearsay.knowledge;

import java.nio.file.Path;

/**
 * A user's own knowledge file that cannot be used; the message names file, line and what is wrong.
 */
public final class KnowledgeFileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int line;

  KnowledgeFileException(Path file, int line, String what) {
    super(file + (line > 0 ? ", line " + line : "") + ": " + what);
    this.line = line;
  }

  /** The line, from 1; 0 if the file as a whole is meant. */
  public int line() {
    return line;
  }
}
