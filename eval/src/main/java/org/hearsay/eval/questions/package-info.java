/** Measures how long questions to a large store take. */
package org.hearsay.eval.questions;
