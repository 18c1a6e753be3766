package org.hearsay.signup.consent;

import org.hearsay.signup.secret.Hashes;

/**
 * A wording of the consent as it was shown.
 *
 * @param version counts from 1
 */
public record ConsentText(int version, String words) {
  /** The hash of the words, by which a record shows that they were not changed later. */
  public String hash() {
    return Hashes.of(words);
  }
}
