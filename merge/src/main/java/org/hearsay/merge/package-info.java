/**
 * Groups of what is one, by joins of pairs and by what people ruled.
 *
 * <p>Pure functions: the same members, joins and rulings give the same groups, in whatever order
 * they come.
 */
package org.hearsay.merge;
