/**
 * What an API is made of: routes as data, what they are asked, what they reply. No server in it.
 */
package org.hearsay.server.route;
