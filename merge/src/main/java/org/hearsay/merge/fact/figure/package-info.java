/** Numbers that reports give for one thing, side by side by claimant and day. */
package org.hearsay.merge.fact.figure;
