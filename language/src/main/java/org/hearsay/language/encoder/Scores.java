package org.hearsay.language.encoder;

/**
 * What the encoder says of one window. Rows are places: 0 is the start sign, k the token {@code
 * begin + k - 1}; columns of the square tables are places too.
 *
 * <p>The arrays are not copied; nobody changes them.
 *
 * @param window what was read
 * @param sentence how much more likely than not each place starts a sentence (log odds)
 * @param upos label numbers
 * @param xpos label numbers
 * @param lemma label numbers
 * @param arcs how well each place suits as the head of the row's, not normalized
 * @param heads the best place within the sentence that the graph sees, then the best ones anywhere
 * @param relations label numbers, for these heads
 * @param names shares of the BIO tags
 * @param roles shares of the BIO tags
 * @param cueOf shares of the places as where the cue of the row's begins
 * @param sourceOf shares of the places as where the source of the row's begins, 0 for none
 * @param factuality from -1 to 1
 */
public record Scores(
    Window window,
    float[] sentence,
    int[] upos,
    int[] xpos,
    int[] lemma,
    float[][] arcs,
    int[][] heads,
    int[][] relations,
    float[][] names,
    float[][] roles,
    float[][] cueOf,
    float[][] sourceOf,
    float[] factuality) {
  /** The same scores for a window that looks like this one. */
  Scores of(Window other) {
    return new Scores(
        other,
        sentence,
        upos,
        xpos,
        lemma,
        arcs,
        heads,
        relations,
        names,
        roles,
        cueOf,
        sourceOf,
        factuality);
  }
}
