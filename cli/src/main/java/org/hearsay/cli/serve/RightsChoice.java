package org.hearsay.cli.serve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.hearsay.server.HearsayServer.Rights;
import org.hearsay.server.access.Password;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * The options that say who may do what. Secrets come from files or variables, never from the
 * command line, which other users of a machine can see.
 */
final class RightsChoice {
  private static final String PASSWORD = "HEARSAY_PASSWORD";
  private static final String TOKEN = "HEARSAY_TOKEN";
  private static final String USER = "HEARSAY_USER";

  @Option(
      names = "--password-file",
      paramLabel = "FILE",
      description =
          "Holds the password with which people log in; else the variable " + PASSWORD + ".")
  private @Nullable Path passwordFile;

  @Option(
      names = "--token-file",
      paramLabel = "FILE",
      description =
          "Holds a token that programs send as Authorization: Bearer; else the variable "
              + TOKEN
              + ". serve key add NAME makes keys that can be revoked.")
  private @Nullable Path tokenFile;

  @Option(
      names = "--public-read",
      description = "Everybody who can reach the server may read, also where a password is set.")
  private boolean publicRead;

  Rights rights() {
    String user = System.getenv(USER);
    return new Rights(
        secret(passwordFile, PASSWORD).map(Password::of),
        secret(tokenFile, TOKEN),
        publicRead,
        user == null || user.isBlank() ? System.getProperty("user.name", "somebody") : user);
  }

  private static Optional<String> secret(@Nullable Path file, String variable) {
    try {
      String text =
          file == null ? System.getenv(variable) : Files.readString(file, StandardCharsets.UTF_8);
      return Optional.ofNullable(text).map(String::strip).filter(secret -> !secret.isEmpty());
    } catch (IOException e) {
      throw new IllegalArgumentException("cannot be read: " + file, e);
    }
  }
}
