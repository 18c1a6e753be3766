package org.hearsay.digest.render;

import java.util.List;

/**
 * The last lines of what is sent.
 *
 * @param why why the reader gets it; empty for nothing
 * @param links such as those to preferences
 */
public record Footer(String why, List<Link> links) {
  public static final Footer NONE = new Footer("", List.of());

  public Footer {
    links = List.copyOf(links);
  }

  /** Words that lead somewhere. */
  public record Link(String label, String address) {
    public Link {
      if (!address.startsWith("https://") && !address.startsWith("http://")) {
        throw new IllegalArgumentException("a link leads to the web");
      }
    }
  }
}
