/**
 * Keys under which names are compared: {@link org.hearsay.knowledge.names.Folding} for names of any
 * kind, {@link org.hearsay.knowledge.names.NameKey} for people's names and their spelling variants.
 *
 * <p>The command that builds the tables computes the same keys; a test holds the two together.
 */
package org.hearsay.knowledge.names;
