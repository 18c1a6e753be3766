/**
 * The grammar that event rules share: who is the subject of a verb, whether it is passive, what
 * governs it. Pure functions over universal dependency trees; no layer of its own.
 */
package org.hearsay.annotators.event.clause;
