/** The keys of programs that ask the server. */
package org.hearsay.store.keys;
