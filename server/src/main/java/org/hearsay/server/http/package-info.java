/** From a request of the network to a route's answer, past all that guards it. */
package org.hearsay.server.http;
