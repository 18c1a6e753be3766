/** The reader of NewsQuant and the scorer of figures. */
package org.hearsay.eval.quantity;
