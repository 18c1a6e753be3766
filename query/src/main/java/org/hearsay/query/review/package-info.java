/** What people say against or beyond the engine, the same for the command and the server. */
package org.hearsay.query.review;
