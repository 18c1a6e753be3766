package org.hearsay.eval.peer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A folder of jars that Maven copies there once: an artifact, its models, what both need. */
final class MavenCache {
  private static final String CORENLP = "edu.stanford.nlp:stanford-corenlp:";

  private final Path folder;
  private final String version;

  MavenCache(Path folder, String version) {
    this.folder = folder;
    this.version = version;
  }

  /** The folder with all jars, which are fetched if they are not there. */
  Path coreNlp() throws IOException {
    Path jars = folder.resolve("jars");
    Path complete = folder.resolve("complete-" + version);
    if (Files.exists(complete)) {
      return jars;
    }
    Files.createDirectories(jars);
    copy(CORENLP + version, jars);
    copy(CORENLP + version + ":jar:models", jars);
    copy(CORENLP + version + ":pom", folder);
    maven(
        List.of(
            "-f",
            folder.resolve("stanford-corenlp-" + version + ".pom").toString(),
            "dependency:copy-dependencies",
            "-DincludeScope=runtime",
            "-DoutputDirectory=" + jars));
    Files.writeString(complete, version);
    return jars;
  }

  private void copy(String artifact, Path to) throws IOException {
    maven(List.of("dependency:copy", "-Dartifact=" + artifact, "-DoutputDirectory=" + to));
  }

  private void maven(List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("mvn", "-q", "-B", "-ntp"));
    command.addAll(arguments);
    MeasuredProcess done = MeasuredProcess.run(command, folder, folder.resolve("maven.log"));
    if (done.status() != 0) {
      throw new IOException(
          "Maven could not fetch the peer: "
              + String.join(" ", command)
              + "; see "
              + folder.resolve("maven.log"));
    }
  }
}
