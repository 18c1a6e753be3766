package org.hearsay.mail;

/** Addresses that people type. */
public final class Addresses {
  private Addresses() {}

  /** Whether it is one plain address to which a message can be made: {@code name@domain}. */
  public static boolean isPlain(String address) {
    try {
      HeadRules.address("address", address);
      return HeadRules.domain(address).contains(".");
    } catch (IllegalArgumentException notPlain) {
      return false;
    }
  }
}
