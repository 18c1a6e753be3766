/**
 * Fetches pages from public addresses, safely and politely, when somebody asked for it; the only
 * place of the project that knows the network.
 */
package org.hearsay.fetch;
