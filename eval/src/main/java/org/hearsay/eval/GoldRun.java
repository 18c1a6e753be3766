package org.hearsay.eval;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * What a set is scored with.
 *
 * @param root the checkout, with the cases that are part of it
 * @param data where the gold is
 * @param bench the engine
 * @param limit how many documents of the set are read at most, the first ones
 * @param cases takes each judged case
 */
public record GoldRun(
    Path root, DataFolder data, Bench bench, int limit, Consumer<GoldCase> cases) {
  /** The documents that are read. */
  public <T> List<T> first(List<T> documents) {
    return documents.size() <= limit ? documents : documents.subList(0, limit);
  }

  /** What the set needs; it was looked for before. */
  public Path path(String path) {
    return data.find(path)
        .orElseThrow(() -> new IllegalStateException("no " + path + " in " + data));
  }
}
