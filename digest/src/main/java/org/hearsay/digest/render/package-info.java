/**
 * Lays a digest out as text, as a mail or a page in HTML, as a feed and as JSON: pure functions.
 */
package org.hearsay.digest.render;
