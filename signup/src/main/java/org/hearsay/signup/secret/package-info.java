/** Tokens, signatures and hashes: what cannot be guessed, and what is kept of it. */
package org.hearsay.signup.secret;
