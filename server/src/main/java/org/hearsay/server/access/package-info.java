/** Who may do what: passwords, keys, sessions and the tokens that show them. */
package org.hearsay.server.access;
