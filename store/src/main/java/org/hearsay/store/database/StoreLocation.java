package org.hearsay.store.database;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * Where a store lies: a file of SQLite, or a database of a PostgreSQL server.
 *
 * @param jdbcUrl without user and password
 * @param file the file, empty for a server
 * @param user who logs in
 * @param password of the user; never shown
 */
public record StoreLocation(
    String jdbcUrl, Optional<Path> file, Optional<String> user, Optional<String> password) {
  private static final String POSTGRESQL = "postgresql:";
  private static final String SQLITE = "sqlite:";
  private static final String ADDRESS =
      "not the address of a database, such as postgresql://user:password@host:5432/name";

  /**
   * Reads a path, {@code sqlite:PATH} or {@code postgresql://user:password@host:port/database};
   * both with or without {@code jdbc:} in front.
   */
  public static StoreLocation parse(String given) {
    String url = given.startsWith("jdbc:") ? given.substring("jdbc:".length()) : given;
    if (url.startsWith("postgres:")) {
      url = POSTGRESQL + url.substring("postgres:".length());
    }
    if (url.startsWith(POSTGRESQL)) {
      return server(url);
    }
    String path = url.startsWith(SQLITE) ? url.substring(SQLITE.length()) : url;
    if (path.isBlank()) {
      throw new IllegalArgumentException("a store needs a file or the address of a database");
    }
    return ofFile(Path.of(path));
  }

  /** A store in this file. */
  public static StoreLocation ofFile(Path file) {
    return new StoreLocation(
        "jdbc:sqlite:" + file.toAbsolutePath(),
        Optional.of(file),
        Optional.empty(),
        Optional.empty());
  }

  /** The location as it may be shown to people: without a password, without settings. */
  public String shown() {
    int question = jdbcUrl.indexOf('?');
    String bare = question < 0 ? jdbcUrl : jdbcUrl.substring(0, question);
    return file.map(Path::toString).orElse(bare.substring("jdbc:".length()));
  }

  /** What a connection to a server needs besides the address. */
  Properties login() {
    Properties login = new Properties();
    user.ifPresent(name -> login.setProperty("user", name));
    password.ifPresent(secret -> login.setProperty("password", secret));
    return login;
  }

  @Override
  public String toString() {
    return shown();
  }

  private static StoreLocation server(String url) {
    try {
      URI uri = new URI(url);
      if (uri.getHost() == null || uri.getPath().length() < 2) {
        throw new IllegalArgumentException(ADDRESS);
      }
      Optional<String> login = Optional.ofNullable(uri.getUserInfo());
      Map<String, String> settings = settings(uri);
      Optional<String> user =
          login.map(both -> part(both, 0)).or(() -> Optional.ofNullable(settings.remove("user")));
      Optional<String> password =
          login
              .filter(both -> both.contains(":"))
              .map(both -> part(both, 1))
              .or(() -> Optional.ofNullable(settings.remove("password")));
      String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
      String rest =
          settings.entrySet().stream()
              .map(entry -> entry.getKey() + "=" + entry.getValue())
              .collect(Collectors.joining("&"));
      return new StoreLocation(
          "jdbc:postgresql://"
              + uri.getHost()
              + port
              + uri.getRawPath()
              + (rest.isEmpty() ? "" : "?" + rest),
          Optional.empty(),
          user,
          password);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(ADDRESS, e);
    }
  }

  /** What stands behind the question mark, still encoded but for user and password. */
  private static Map<String, String> settings(URI uri) {
    Map<String, String> settings = new LinkedHashMap<>();
    String query = uri.getRawQuery();
    if (query != null) {
      for (String setting : query.split("&", -1)) {
        int equals = setting.indexOf('=');
        if (equals > 0) {
          String name = setting.substring(0, equals);
          String value = setting.substring(equals + 1);
          boolean login = name.equals("user") || name.equals("password");
          settings.put(name, login ? URLDecoder.decode(value, StandardCharsets.UTF_8) : value);
        }
      }
    }
    return settings;
  }

  private static String part(String login, int index) {
    int colon = login.indexOf(':');
    if (colon < 0) {
      return login;
    }
    return index == 0 ? login.substring(0, colon) : login.substring(colon + 1);
  }
}
