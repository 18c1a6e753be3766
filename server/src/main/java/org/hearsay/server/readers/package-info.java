/** The pages by which readers sign up for news, change and end them. */
package org.hearsay.server.readers;
