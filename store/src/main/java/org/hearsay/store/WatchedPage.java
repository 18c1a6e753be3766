package org.hearsay.store;

import java.util.Optional;

/**
 * What is remembered of an address that is watched, so that its server need not send it again.
 *
 * @param entityTag of the version that was read last
 * @param lastModified of the version that was read last, in the server's words
 */
public record WatchedPage(
    String address, Optional<String> entityTag, Optional<String> lastModified) {}
