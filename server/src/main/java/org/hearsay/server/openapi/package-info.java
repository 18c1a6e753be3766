/** The description of the API, made from its routes and the published schemas. */
package org.hearsay.server.openapi;
