/** How saying verbs take their parts, from a table. */
package org.hearsay.annotators.claim.frame;
