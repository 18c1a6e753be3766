/**
 * Everything that is asked of a store, the same for a command and a server: questions, pages of
 * answers, and the one interface that answers them.
 */
package org.hearsay.query;
