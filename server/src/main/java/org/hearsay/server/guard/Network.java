package org.hearsay.server.guard;

import java.net.InetAddress;

/**
 * A range of addresses, such as {@code 10.0.0.0/8}; a single one without a slash.
 *
 * @param base its first address
 * @param bits how many bits all its addresses share
 */
public record Network(InetAddress base, int bits) {
  /** Reads a range; fails on anything else. */
  public static Network parse(String text) {
    int slash = text.indexOf('/');
    String address = slash < 0 ? text : text.substring(0, slash);
    InetAddress base =
        IpLiteral.parse(address)
            .orElseThrow(() -> new IllegalArgumentException("not an IP address: " + text));
    int all = base.getAddress().length * Byte.SIZE;
    String bits = slash < 0 ? Integer.toString(all) : text.substring(slash + 1);
    if (!bits.matches("[0-9]{1,3}") || Integer.parseInt(bits) > all) {
      throw new IllegalArgumentException("not a range of IP addresses: " + text);
    }
    return new Network(base, Integer.parseInt(bits));
  }

  /** Whether an address is in it. */
  public boolean contains(InetAddress address) {
    byte[] one = base.getAddress();
    byte[] other = address.getAddress();
    if (one.length != other.length) {
      return false;
    }
    for (int bit = 0; bit < bits; bit++) {
      int mask = 0x80 >> bit % Byte.SIZE;
      if ((one[bit / Byte.SIZE] & mask) != (other[bit / Byte.SIZE] & mask)) {
        return false;
      }
    }
    return true;
  }
}
