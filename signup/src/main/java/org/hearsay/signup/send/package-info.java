/** Who is due, what is new to them, and sending it: at most once for each recipient and period. */
package org.hearsay.signup.send;
