/**
 * RSS 0.9 to 2.0, RSS 1.0 and Atom, read by a parser that repairs what feeds get wrong and knows
 * neither document types nor the network.
 */
package org.hearsay.reader.feed;
