package org.hearsay.signup.secret;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.hearsay.store.database.Database;
import org.hearsay.store.database.Sql;

/**
 * The keys of one store and what is made with them. Made once, when the store first needs them, and
 * kept in it, so that forms and hashes outlive the process. Thread-safe.
 */
public final class Secrets {
  /** Twice the 128 bits that are asked of a token. */
  private static final int BYTES = 32;

  private final Randomness randomness;
  private final byte[] forms;
  private final byte[] addresses;
  private final byte[] bounces;

  private Secrets(Randomness randomness, byte[] forms, byte[] addresses, byte[] bounces) {
    this.randomness = randomness;
    this.forms = forms;
    this.addresses = addresses;
    this.bounces = bounces;
  }

  /** The secrets of a store; writes only where they are missing. */
  public static Secrets of(Database database, Randomness randomness) {
    return new Secrets(
        randomness,
        key(database, randomness, "forms"),
        key(database, randomness, "addresses"),
        key(database, randomness, "bounces"));
  }

  private static byte[] key(Database database, Randomness randomness, String name) {
    String text =
        database
            .read(connection -> find(connection, name))
            .orElseGet(
                () ->
                    database.write(
                        connection -> {
                          Sql.update(
                              connection,
                              "INSERT INTO signup_secrets (name, secret) VALUES (?, ?)"
                                  + " ON CONFLICT DO NOTHING",
                              name,
                              Base64.getEncoder().encodeToString(randomness.bytes(BYTES)));
                          return find(connection, name).orElseThrow();
                        }));
    return Base64.getDecoder().decode(text);
  }

  private static Optional<String> find(Connection connection, String name) throws SQLException {
    return Sql.first(
        connection,
        row -> row.getString(1),
        "SELECT secret FROM signup_secrets WHERE name = ?",
        name);
  }

  /** A new token of 256 bits, in letters, digits, - and _. */
  public String token() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(randomness.bytes(BYTES));
  }

  /** A new id of 128 bits that means nothing. */
  public String id() {
    return HexFormat.of().formatHex(randomness.bytes(BYTES / 2));
  }

  /** What an address is known by where it must not be kept. */
  public String hashOfAddress(String key) {
    return Hashes.keyed(addresses, key);
  }

  /** The key by which return addresses are known to be ours. */
  public byte[] ofBounces() {
    return bounces.clone();
  }

  /** A signature under what a form holds. */
  String signature(String text) {
    return Hashes.keyed(forms, text);
  }
}
