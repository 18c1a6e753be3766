package org.hearsay.cli.crisis;

import org.hearsay.query.review.Reviewer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who says something against the engine, and why. */
final class Author {
  private static final String VARIABLE = "HEARSAY_USER";

  @Option(
      names = "--by",
      paramLabel = "NAME",
      description = "Who says so; else the variable " + VARIABLE + ", else the user's name.")
  private @Nullable String by;

  @Option(names = "--why", paramLabel = "WORDS", description = "Why, for those who come later.")
  private String why = "";

  private String name() {
    if (by != null && !by.isBlank()) {
      return by;
    }
    String variable = System.getenv(VARIABLE);
    return variable == null || variable.isBlank()
        ? System.getProperty("user.name", "somebody")
        : variable;
  }

  Reviewer reviewer() {
    return new Reviewer(name(), why);
  }
}
