package org.hearsay.server.resource;

import org.hearsay.query.BadQueryException;
import org.hearsay.server.route.Handler;
import org.hearsay.server.route.Problem;
import org.hearsay.server.route.ProblemException;

/** Says of questions that cannot be asked so which parameter is wrong. */
final class Asking {
  private Asking() {}

  /** The handler, whose wrong questions become problems. */
  static Handler of(Handler handler) {
    return request -> {
      try {
        return handler.answer(request);
      } catch (BadQueryException e) {
        throw new ProblemException(
            Problem.parameter(
                e.parameter(), "The parameter " + e.parameter() + ": " + e.getMessage() + "."),
            e);
      }
    };
  }
}
