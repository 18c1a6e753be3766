package org.hearsay.eval.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.hearsay.eval.GoldSet;
import org.hearsay.eval.board.ScoreFile;
import org.junit.jupiter.api.Test;

class EvalMainTest {
  private static final Path CHECKOUT = Path.of("").toAbsolutePath().getParent();

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... arguments) {
    PrintStream said = new PrintStream(err, true, StandardCharsets.UTF_8);
    return EvalMain.run(arguments, CHECKOUT, said, said);
  }

  @Test
  void everySetHasItsScoreFileWithFiguresThatItKnowsToBe() throws IOException {
    for (GoldSet set : GoldSets.all()) {
      ScoreFile file = ScoreFile.read(Scoring.scores(CHECKOUT), set.name());
      assertTrue(!file.metrics().isEmpty(), set.name());
    }
  }

  @Test
  void anUnknownSetIsWrongUsageAndTheKnownOnesAreNamed() {
    assertEquals(2, run("nonsense"));
    String said = err.toString(StandardCharsets.UTF_8);
    assertTrue(said.contains("polnear"), said);
  }

  @Test
  void anUpdateNeedsADate() {
    assertEquals(2, run("wcxb", "--update"));
  }
}
