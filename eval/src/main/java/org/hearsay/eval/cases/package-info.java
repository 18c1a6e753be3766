/**
 * Hand-made cases: a report, what its record must hold and what it must not. The scorer is the one
 * of the project's checks in Java, and gives the same counts.
 */
package org.hearsay.eval.cases;
