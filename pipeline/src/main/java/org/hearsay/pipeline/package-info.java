/**
 * Annotators declare the layers they need and give; a pipeline proves the order once and holds
 * every annotator to its declaration.
 */
package org.hearsay.pipeline;
