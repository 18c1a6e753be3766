package org.hearsay.pipeline;

import org.hearsay.model.ComponentId;

/**
 * Decides what a failing annotator does to its document.
 *
 * <p>When it returns, the pipeline goes on without the annotator's layers; when it throws, the
 * document fails.
 */
@FunctionalInterface
public interface AnnotatorFailureHandler {
  void failed(ComponentId by, RuntimeException cause);

  /** A handler by which the first failure fails the document. */
  static AnnotatorFailureHandler failing() {
    return (by, cause) -> {
      throw cause;
    };
  }
}
