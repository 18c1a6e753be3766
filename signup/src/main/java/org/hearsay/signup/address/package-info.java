/** Addresses: those that mail goes to, and those of the pages of signing up. */
package org.hearsay.signup.address;
