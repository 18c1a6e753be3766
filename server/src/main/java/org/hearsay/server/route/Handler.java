package org.hearsay.server.route;

/** Answers the requests of one route; called on many threads at once. */
@FunctionalInterface
public interface Handler {
  /**
   * The answer; parameters are checked before.
   *
   * @throws ProblemException when it cannot be answered as asked
   */
  Reply answer(ApiRequest request);
}
