/** How fast reports are read, and which annotator takes how much of the time. */
package org.hearsay.eval.speed;
