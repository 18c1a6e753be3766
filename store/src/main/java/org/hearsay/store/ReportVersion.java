package org.hearsay.store;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.model.Span;

/**
 * One report of several at one address, and what changed since the one before it.
 *
 * @param url the address
 * @param position from 1, in order of retrieval or publication
 * @param report the report's id
 * @param previous the id of the report before it, empty for the first
 * @param removed paragraphs that stood in the previous text and no longer stand in this one
 * @param added paragraphs of this text that did not stand in the previous one
 */
public record ReportVersion(
    String url,
    int position,
    String report,
    Optional<String> previous,
    Kind kind,
    List<Span> removed,
    List<Span> added) {
  public ReportVersion {
    removed = List.copyOf(removed);
    added = List.copyOf(added);
  }

  /** What became of the text. */
  public enum Kind {
    /** There is none before it. */
    FIRST,
    /** The text is the same; title or date may have changed. */
    SAME,
    /** The text changed. */
    EDITED,
    /** The text changed and says that it was corrected. */
    CORRECTED,
    /** The report was taken back. */
    WITHDRAWN;

    /** The word that the store and the command use. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Kind of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }
}
