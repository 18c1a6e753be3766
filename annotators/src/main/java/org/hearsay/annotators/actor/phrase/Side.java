package org.hearsay.annotators.actor.phrase;

/**
 * The side that somebody belongs to.
 *
 * @param code ISO 3166 alpha-3 code, or the short name of a body such as NATO; empty for one
 *     without a code such as "European"
 * @param about the organization or house of that side, such as "State Department"; empty for all
 * @param words as written
 */
public record Side(String code, String about, String words) {
  public static Side ofState(String iso3, String words) {
    return new Side(iso3, "", words);
  }
}
