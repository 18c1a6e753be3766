/**
 * The language layers: paragraphs, sentences, tokens with their tree, names and attributions.
 * Nothing above this package runs a model.
 */
package org.hearsay.language;
