/**
 * The status of an event as its voice has it, read from tense, mood, negation and the words that
 * embed it. No layer of its own; measured on the factuality sets by the evaluation.
 */
package org.hearsay.annotators.event.status;
