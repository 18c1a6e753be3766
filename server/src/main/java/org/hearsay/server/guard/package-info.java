/** What is held against strangers: names of the host, foreign pages, too many requests. */
package org.hearsay.server.guard;
