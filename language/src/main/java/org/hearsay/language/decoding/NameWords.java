package org.hearsay.language.decoding;

import java.util.Set;

/** Words, in lower case, that tell how far the name of a body goes. */
final class NameWords {
  /** What a body's name stands before without being one with it. */
  static final Set<String> TITLES =
      words(
          "secretary president vice chairman chairwoman chair director deputy minister"
              + " prime premier chancellor chief head leader spokesman spokeswoman spokesperson"
              + " commissioner commander general governor ambassador envoy senator"
              + " representative mayor judge justice speaker officer official officials member"
              + " adviser mr mr. mrs ms");

  /** What a name never goes on with. */
  static final Set<String> DATES =
      words(
          "monday tuesday wednesday thursday friday saturday sunday january february"
              + " march april may june july august september october november december jan. feb."
              + " aug. sept. oct. nov. dec.");

  /** Words for firms and houses, which a name stands before. */
  static final Set<String> FIRMS =
      words(
          "shipping lines airlines airways group bank holdings industries motors energy"
              + " petroleum oil steel telecom times post herald news tribune university college"
              + " police army corporation company television radio");

  /** Words for bodies that are named by what they are for. */
  static final Set<String> NAMED_BY_PURPOSE =
      words(
          "commission committee council ministry department office agency authority"
              + " organization organisation institute center centre observatory movement front"
              + " party union association federation confederation coalition alliance network"
              + " fund board bureau forum foundation society academy school campaign mission"
              + " directorate secretariat congress assembly court tribunal house syndicate league committees group");

  private NameWords() {}

  private static Set<String> words(String list) {
    return Set.of(list.split(" ", -1));
  }
}
