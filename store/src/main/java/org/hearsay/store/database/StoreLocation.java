package org.hearsay.store.database;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

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

  /** The location as it may be shown to people: without a password. */
  public String shown() {
    return file.map(Path::toString).orElse(jdbcUrl.substring("jdbc:".length()));
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
      Optional<String> login = Optional.ofNullable(uri.getUserInfo());
      URI bare =
          new URI(
              uri.getScheme(),
              null,
              uri.getHost(),
              uri.getPort(),
              uri.getPath(),
              uri.getQuery(),
              null);
      return new StoreLocation(
          "jdbc:" + bare,
          Optional.empty(),
          login.map(both -> part(both, 0)),
          login.filter(both -> both.contains(":")).map(both -> part(both, 1)));
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(
          "not the address of a database: postgresql://user:password@host:port/database", e);
    }
  }

  private static String part(String login, int index) {
    int colon = login.indexOf(':');
    if (colon < 0) {
      return login;
    }
    return index == 0 ? login.substring(0, colon) : login.substring(colon + 1);
  }
}
