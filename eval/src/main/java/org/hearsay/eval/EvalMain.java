package org.hearsay.eval;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.hearsay.language.annotator.LanguageAnnotator;

/** Prints the scores of what is there to be scored; HEARSAY_DATA names the folder of gold data. */
public final class EvalMain {
  private EvalMain() {}

  /** Runs every evaluation whose data is there. */
  public static void main(String[] arguments) throws IOException {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    DataFolder data = DataFolder.of(System.getenv());
    try (LanguageAnnotator language = LanguageAnnotator.load()) {
      new LanguageEvaluation(data, language, out::println).run();
    }
  }
}
