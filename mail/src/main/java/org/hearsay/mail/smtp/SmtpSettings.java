package org.hearsay.mail.smtp;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * How a mail server is reached.
 *
 * <p>{@code toString} does not show the password.
 *
 * @param user who logs in; nobody when empty
 * @param timeout for connecting, for each answer and for each writing
 * @param dkim with what messages are signed
 */
public record SmtpSettings(
    String host,
    int port,
    Encryption encryption,
    Optional<String> user,
    Optional<String> password,
    Duration timeout,
    Optional<DkimKey> dkim) {
  private static final Set<String> KNOWN =
      Set.of(
          "host",
          "port",
          "encryption",
          "user",
          "password",
          "password-file",
          "timeout",
          "dkim-domain",
          "dkim-selector",
          "dkim-key");
  private static final int PORT_OF_TLS = 465;
  private static final int PORT_OF_STARTTLS = 587;

  /** Whether and how the way to the server is encrypted. */
  public enum Encryption {
    /** From the first byte. */
    TLS,
    /** Before anything is said; without it nothing is sent. */
    STARTTLS,
    /** Not at all: to a server on this machine only. */
    NONE
  }

  public SmtpSettings {
    if (host.isBlank() || host.chars().anyMatch(c -> c <= ' ')) {
      throw new IllegalArgumentException("host: the name of a mail server is needed");
    }
    if (port < 1 || port > 65_535) {
      throw new IllegalArgumentException("port: expected a number from 1 to 65535");
    }
    if (encryption == Encryption.NONE && !isLoopback(host)) {
      throw new IllegalArgumentException(
          "encryption: none is for a server on this machine only; use starttls or tls");
    }
    if (user.isPresent() != password.isPresent()) {
      throw new IllegalArgumentException("user, password: both or neither");
    }
  }

  /** Only names that cannot lead elsewhere, so nothing is looked up. */
  private static boolean isLoopback(String host) {
    return host.equals("localhost") || host.equals("::1") || host.matches("127(\\.[0-9]{1,3}){3}");
  }

  /** The settings in a file of lines {@code name=value}; paths in it are as seen from the file. */
  public static SmtpSettings read(Path file) throws IOException {
    Properties lines = new Properties();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      lines.load(reader);
    }
    Map<String, String> values = new HashMap<>();
    lines.stringPropertyNames().forEach(name -> values.put(name, lines.getProperty(name).strip()));
    return of(values, file.toAbsolutePath().resolveSibling(""));
  }

  /** The settings with these names; fails with {@link IllegalArgumentException} that names one. */
  static SmtpSettings of(Map<String, String> values, Path folder) throws IOException {
    Set<String> unknown = new TreeSet<>(values.keySet());
    unknown.removeAll(KNOWN);
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException(
          "no such setting: "
              + String.join(", ", unknown)
              + "; there are: "
              + String.join(", ", new TreeSet<>(KNOWN)));
    }
    Encryption encryption = encryption(values.getOrDefault("encryption", "starttls"));
    Optional<String> password = Optional.ofNullable(values.get("password"));
    if (values.containsKey("password-file")) {
      password =
          Optional.of(
              Files.readString(folder.resolve(values.get("password-file")), StandardCharsets.UTF_8)
                  .strip());
    }
    int usual = encryption == Encryption.TLS ? PORT_OF_TLS : PORT_OF_STARTTLS;
    return new SmtpSettings(
        values.getOrDefault("host", ""),
        number("port", values, encryption == Encryption.NONE ? 25 : usual),
        encryption,
        Optional.ofNullable(values.get("user")),
        password,
        Duration.ofSeconds(number("timeout", values, 30)),
        dkim(values, folder));
  }

  private static Encryption encryption(String word) {
    return switch (word) {
      case "tls" -> Encryption.TLS;
      case "starttls" -> Encryption.STARTTLS;
      case "none" -> Encryption.NONE;
      default -> throw new IllegalArgumentException("encryption: expected tls, starttls or none");
    };
  }

  private static int number(String name, Map<String, String> values, int usual) {
    String value = values.get(name);
    if (value == null) {
      return usual;
    }
    if (!value.matches("[1-9][0-9]{0,4}")) {
      throw new IllegalArgumentException(name + ": expected a number");
    }
    return Integer.parseInt(value);
  }

  private static Optional<DkimKey> dkim(Map<String, String> values, Path folder)
      throws IOException {
    String domain = values.get("dkim-domain");
    String selector = values.get("dkim-selector");
    String key = values.get("dkim-key");
    if (domain == null && selector == null && key == null) {
      return Optional.empty();
    }
    if (domain == null || selector == null || key == null) {
      throw new IllegalArgumentException("dkim-domain, dkim-selector, dkim-key: all three or none");
    }
    return Optional.of(DkimKey.read(domain, selector, folder.resolve(key)));
  }

  @Override
  public String toString() {
    return host + ":" + port + " (" + encryption + ", " + user.orElse("nobody logs in") + ")";
  }
}
