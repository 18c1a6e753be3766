package org.hearsay.eval.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * A page of WCXB and what people found in it.
 *
 * @param id the name of its files
 * @param source the gzipped page
 * @param url its address
 * @param title its headline; empty when none was noted
 * @param date its publication date as far as noted, such as {@code 2025-09-04}
 * @param text its main text; empty for the pages without gold
 * @param with snippets that belong to the text
 * @param without snippets that do not
 */
public record GoldPage(
    String id,
    Path source,
    String url,
    Optional<String> title,
    Optional<String> date,
    Optional<String> text,
    List<String> with,
    List<String> without) {
  private static final String PAGE = ".html.gz";

  public GoldPage {
    with = List.copyOf(with);
    without = List.copyOf(without);
  }

  /** The pages of a folder, by id. */
  public static List<GoldPage> read(Path folder) throws IOException {
    List<Path> sources;
    try (Stream<Path> files = Files.list(folder)) {
      sources = files.filter(file -> file.toString().endsWith(PAGE)).sorted().toList();
    }
    ObjectMapper mapper = new ObjectMapper();
    List<GoldPage> pages = new ArrayList<>();
    for (Path source : sources) {
      String name = source.getFileName().toString();
      String id = name.substring(0, name.length() - PAGE.length());
      JsonNode gold = mapper.readTree(folder.resolve(id + ".json").toFile());
      pages.add(
          new GoldPage(
              id,
              source,
              gold.path("url").asText(""),
              text(gold, "title"),
              text(gold, "publish_date"),
              text(gold, "main_content"),
              texts(gold.path("with")),
              texts(gold.path("without"))));
    }
    return pages;
  }

  /** The page itself. */
  public byte[] bytes() throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(source))) {
      return in.readAllBytes();
    }
  }

  private static Optional<String> text(JsonNode gold, String name) {
    return Optional.of(gold.path(name).asText("")).filter(value -> !value.isBlank());
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(item -> texts.add(item.asText()));
    return texts;
  }
}
