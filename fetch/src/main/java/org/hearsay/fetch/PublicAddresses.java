package org.hearsay.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;

/**
 * Tells addresses of the public Internet from all others: private, local, shared, reserved for
 * documents and tests, multicast, and those that lead to IPv4 through a gateway (the
 * special-purpose registries of IANA).
 */
final class PublicAddresses {
  /** A block of addresses: its first bytes, and how many bits of them count. */
  private record Block(int[] bytes, int bits) {
    static Block of(int bits, int... bytes) {
      return new Block(bytes, bits);
    }

    boolean holds(byte[] address) {
      for (int bit = 0; bit < bits; bit++) {
        int mask = 0x80 >> bit % 8;
        if ((address[bit / 8] & mask) != (bytes[bit / 8] & mask)) {
          return false;
        }
      }
      return true;
    }
  }

  private static final List<Block> NOT_PUBLIC_4 =
      List.of(
          Block.of(8, 0),
          Block.of(8, 10),
          Block.of(10, 100, 64),
          Block.of(8, 127),
          Block.of(16, 169, 254),
          Block.of(12, 172, 16),
          Block.of(24, 192, 0, 0),
          Block.of(24, 192, 0, 2),
          Block.of(24, 192, 31, 196),
          Block.of(24, 192, 52, 193),
          Block.of(24, 192, 88, 99),
          Block.of(16, 192, 168),
          Block.of(24, 192, 175, 48),
          Block.of(15, 198, 18),
          Block.of(24, 198, 51, 100),
          Block.of(24, 203, 0, 113),
          Block.of(4, 224),
          Block.of(4, 240));

  /** Of IPv6 only this block is given out for the public Internet. */
  private static final Block PUBLIC_6 = Block.of(3, 0x20);

  private static final List<Block> NOT_PUBLIC_6 =
      List.of(
          // 2001::/23 holds Teredo, benchmarks and other protocols; 2002::/16 wraps IPv4.
          Block.of(23, 0x20, 0x01, 0x00),
          Block.of(32, 0x20, 0x01, 0x0d, 0xb8),
          Block.of(16, 0x20, 0x02),
          Block.of(48, 0x26, 0x20, 0x00, 0x4f, 0x80, 0x00),
          Block.of(20, 0x3f, 0xff, 0x00));

  private PublicAddresses() {}

  static boolean isPublic(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (address instanceof Inet4Address) {
      return NOT_PUBLIC_4.stream().noneMatch(block -> block.holds(bytes));
    }
    return PUBLIC_6.holds(bytes) && NOT_PUBLIC_6.stream().noneMatch(block -> block.holds(bytes));
  }
}
