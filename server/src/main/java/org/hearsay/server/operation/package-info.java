/** What whoever runs the server watches: whether it answers, and its figures. */
package org.hearsay.server.operation;
