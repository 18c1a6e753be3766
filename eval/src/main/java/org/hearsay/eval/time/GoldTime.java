package org.hearsay.eval.time;

import org.hearsay.model.Span;

/**
 * A time expression that people marked.
 *
 * @param span its characters in the document's text
 * @param value its TIMEX3 value
 * @param text its words
 */
public record GoldTime(Span span, String value, String text) {}
