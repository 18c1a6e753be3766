package org.hearsay.eval.story;

import org.hearsay.model.Span;

/**
 * A word or phrase that people marked as telling of an event.
 *
 * @param id unique in its set
 * @param span in the text of its annotated sentences
 * @param sentence number of its sentence among them
 * @param chain the event; the same for all its mentions
 */
public record GoldMention(String id, Span span, int sentence, String chain) {}
