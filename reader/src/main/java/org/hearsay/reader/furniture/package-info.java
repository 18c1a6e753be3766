/**
 * Furniture: lines of a page that are no part of its report, recognized by their words and place.
 *
 * <p>The phrases stand in {@code furniture.tsv}: strength, form, reason, phrase and needs. A {@code
 * certain} phrase counts anywhere, a {@code likely} one only before or after the story.
 */
package org.hearsay.reader.furniture;
