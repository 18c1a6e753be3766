package org.hearsay.server.access;

import java.util.Optional;

/**
 * Who may do what.
 *
 * @param password of people; without one, whoever works on this machine is trusted
 * @param keys of programs
 * @param openReading whether anybody may read
 * @param localWriting whether whoever works on this machine may review and bring reports
 * @param sessions those who have shown who they are
 */
public record Access(
    Optional<Password> password,
    Keys keys,
    boolean openReading,
    boolean localWriting,
    Sessions sessions) {

  /** Whether strangers are kept from anything: there is a password or a key. */
  public boolean isGuarded() {
    return password.isPresent() || keys.exist();
  }
}
