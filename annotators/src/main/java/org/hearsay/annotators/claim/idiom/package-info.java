/** Idioms of several words that say, deny or charge something, and how they are found. */
package org.hearsay.annotators.claim.idiom;
