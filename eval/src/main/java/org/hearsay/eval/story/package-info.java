/** Which reports tell of one thing: stories against the topics of ECB+ and NewsWCL50. */
package org.hearsay.eval.story;
