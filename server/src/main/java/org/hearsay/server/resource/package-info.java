/** The routes of the API. */
package org.hearsay.server.resource;
