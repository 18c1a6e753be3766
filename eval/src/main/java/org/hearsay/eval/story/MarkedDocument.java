package org.hearsay.eval.story;

import java.util.List;

/**
 * The annotated sentences of a document of ECB+, a paragraph each.
 *
 * @param mentions of events
 */
public record MarkedDocument(StoryDocument document, String text, List<GoldMention> mentions) {
  public MarkedDocument {
    mentions = List.copyOf(mentions);
  }
}
