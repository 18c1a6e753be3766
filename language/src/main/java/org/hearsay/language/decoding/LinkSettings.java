package org.hearsay.language.decoding;

/**
 * The weights by which attributions are put together, chosen on the development part of PolNeAR.
 *
 * @param cueWeight how much more a tag of a cue counts than its share says
 * @param sourceWeight the same for a source
 * @param contentWeight the same for a content
 * @param treeLink what it is worth that the tree joins the two
 * @param distance what each doubling of the distance costs
 * @param shared what it costs that a cue has a content already
 * @param crossed what it costs that another cue stands between
 * @param leastCue below this a content is given to no cue
 * @param sourceTreeLink what it is worth that the tree hangs a source on its cue
 * @param sourceDistance what each doubling of the distance costs a source
 * @param noSource how much more having no source counts than its share says, as a logarithm
 * @param newCue from this share on, a content makes a cue of the word that it points at
 * @param newSource from this share on, a cue makes a source of the words that it points at
 */
public record LinkSettings(
    double cueWeight,
    double sourceWeight,
    double contentWeight,
    double treeLink,
    double distance,
    double shared,
    double crossed,
    double leastCue,
    double sourceTreeLink,
    double sourceDistance,
    double noSource,
    double newCue,
    double newSource) {

  /** The weights in use. */
  public static LinkSettings standard() {
    return new LinkSettings(2.5, 3, 0.55, 2, 0.3, 1.2, 2, -5, 2, 0.25, -1.5, 0.6, 0.5);
  }
}
