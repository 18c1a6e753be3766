package org.hearsay.eval;

import org.hearsay.knowledge.Knowledge;
import org.hearsay.model.Article;
import org.hearsay.model.Document;
import org.hearsay.record.CrisisRecord;

/** What is scored: the engine, or a peer that stands in for it. */
public interface Bench {
  /** The knowledge that the engine reads with. */
  Knowledge knowledge();

  /** A text with the language layers alone. */
  Document language(String text);

  /** A document with the layers of all annotators. */
  Document layers(Document document);

  /** The record of a report. */
  CrisisRecord record(Article article);
}
