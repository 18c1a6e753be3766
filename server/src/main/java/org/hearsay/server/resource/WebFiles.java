package org.hearsay.server.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearsay.server.route.Reply;

/**
 * The files of the workbench, or one plain page where it was not built. Paths without a file lead
 * to the first page, which knows what they mean.
 */
public final class WebFiles {
  private static final String INDEX = "/index.html";
  private static final String CLASS_PATH = "/web";
  private static final String PLAIN = "/org/hearsay/server/page";
  private static final String YEAR = "public, max-age=31536000, immutable";

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("mjs", "text/javascript; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("webmanifest", "application/manifest+json"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("txt", "text/plain; charset=utf-8"));

  private final Optional<Path> folder;
  private final String inside;

  /**
   * @param folder where the built workbench lies; else it is looked for on the class path
   */
  public WebFiles(Optional<Path> folder) {
    this.folder = folder.filter(path -> Files.isRegularFile(path.resolve("index.html")));
    this.inside = WebFiles.class.getResource(CLASS_PATH + INDEX) == null ? PLAIN : CLASS_PATH;
  }

  /** The file of a path. */
  public Optional<Reply> get(String path) {
    String asked = path.equals("/") ? INDEX : path;
    Optional<Reply> found = file(asked);
    if (found.isPresent()) {
      return found;
    }
    boolean isPage = asked.lastIndexOf('.') <= asked.lastIndexOf('/') && !inside().equals(PLAIN);
    return isPage ? file(INDEX) : Optional.empty();
  }

  private String inside() {
    return folder.isPresent() ? "" : inside;
  }

  private Optional<Reply> file(String path) {
    Optional<String> type = Optional.ofNullable(TYPES.get(extension(path)));
    if (type.isEmpty() || !path.matches("(/[A-Za-z0-9_][A-Za-z0-9_.-]*)+")) {
      return Optional.empty();
    }
    String keep = path.startsWith("/assets/") ? YEAR : "no-cache";
    return bytes(path)
        .map(
            content ->
                new Reply(
                    200, type.get(), Map.of("Cache-Control", keep), new Reply.Bytes(content)));
  }

  private Optional<byte[]> bytes(String path) {
    try {
      if (folder.isPresent()) {
        Path file = folder.get().resolve(path.substring(1)).normalize();
        return file.startsWith(folder.get()) && Files.isRegularFile(file)
            ? Optional.of(Files.readAllBytes(file))
            : Optional.empty();
      }
      try (InputStream in = WebFiles.class.getResourceAsStream(inside + path)) {
        return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
      }
    } catch (InvalidPathException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String extension(String path) {
    return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
