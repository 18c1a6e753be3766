/**
 * CoreNLP as a peer: fetched from Maven into a cache, run as a process of its own over a stated
 * sample of the gold sets, scored by the same metrics as the engine. It never is on our class path.
 */
package org.hearsay.eval.peer;
