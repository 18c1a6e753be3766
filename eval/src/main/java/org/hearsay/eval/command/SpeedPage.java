package org.hearsay.eval.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.eval.DataFolder;
import org.hearsay.eval.polnear.PolnearArticle;
import org.hearsay.eval.polnear.PolnearReader;
import org.hearsay.eval.speed.LongReport;
import org.hearsay.eval.speed.NewsText;
import org.hearsay.eval.speed.Speed;

/** The section on speed: time by annotator on news, made-up news where the gold is missing. */
final class SpeedPage {
  private static final int CHARACTERS = 4000;
  private static final int ARTICLES = 84;

  private SpeedPage() {}

  /** Measures and tells. */
  static String markdown(DataFolder data) throws IOException {
    List<String> texts = new ArrayList<>();
    Optional<Path> polnear = data.find("polnear/dev");
    if (polnear.isPresent()) {
      PolnearReader.read(polnear.get()).stream().map(PolnearArticle::text).forEach(texts::add);
    } else {
      for (int i = 0; i < ARTICLES; i++) {
        texts.add(NewsText.of(CHARACTERS, i));
      }
    }
    String what = polnear.isPresent() ? "the development articles of PolNeAR" : "made-up news";
    return "## Speed\n\nOne thread, processor time, on "
        + what
        + ".\n\n```\n"
        + Speed.measure(texts).table()
        + "\n"
        + LongReport.measure(texts, 100_000).line()
        + LongReport.measure(texts, 300_000).line()
        + "```\n";
  }
}
