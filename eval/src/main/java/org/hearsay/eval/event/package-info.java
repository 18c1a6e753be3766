/**
 * Gold readers and scorers of events: the PLV pairs, the PETRARCH-2 validation sentences and the
 * factuality sets. They measure; nothing in them is shipped or trained on.
 */
package org.hearsay.eval.event;
