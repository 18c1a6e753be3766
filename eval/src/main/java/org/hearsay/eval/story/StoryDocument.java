package org.hearsay.eval.story;

/**
 * A document of a set and the story that it belongs to.
 *
 * @param id unique in its set
 * @param topic what kind of thing it is about
 * @param story the one thing that it tells of
 */
public record StoryDocument(String id, String topic, String story, String text) {}
