package org.hearsay.eval.treebank;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The treebanks that are scored, each by its development part. */
enum Treebank {
  EWT("ud-ewt/dev.conllu") {
    @Override
    List<GoldDocument> read(Path file) throws IOException {
      return ConlluReader.read(file);
    }
  },
  GUM("gum") {
    @Override
    List<GoldDocument> read(Path folder) throws IOException {
      List<GoldDocument> documents = new ArrayList<>();
      for (String name : development(Files.readAllLines(folder.resolve("splits.md")))) {
        Path file = folder.resolve("dep/" + name + ".conllu");
        if (!name.contains("_reddit_") && Files.exists(file)) {
          documents.addAll(ConlluReader.read(file));
        }
      }
      return documents;
    }
  };

  private final String path;

  Treebank(String path) {
    this.path = path;
  }

  /** Where it is below the data folder. */
  String path() {
    return path;
  }

  /** Its development documents. */
  abstract List<GoldDocument> read(Path place) throws IOException;

  /** The documents that stand under "dev" in GUM's list of splits. */
  static List<String> development(List<String> lines) {
    List<String> names = new ArrayList<>();
    boolean inside = false;
    for (String line : lines) {
      if (line.startsWith("## ")) {
        inside = line.strip().equals("## dev");
      } else if (inside && line.strip().startsWith("* ")) {
        names.add(line.strip().substring(2).strip());
      }
    }
    return names;
  }
}
